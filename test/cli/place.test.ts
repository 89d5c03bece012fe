import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInRow } from '../../src/app/record-source.js';
import { placeIn } from '../../src/cli/place.js';
import { readNew } from '../../src/ingest/same-kind/read-new.js';
import { openStore, storeFile } from '../../src/store/store.js';
import { dataFolder, earnings, tidyUp } from './command-line.js';

const release = resolve(import.meta.dirname, '../delivery/new-release/1q18-results-release.txt');
const server = 'postgres://user:secret@127.0.0.1:1/earnings';
const question = '1Q18 operating income?';
const empty = mkdtempSync(join(tmpdir(), 'earnings-empty-'));

afterAll(async () => {
  rmSync(empty, { recursive: true });
  await tidyUp();
});

/** A data folder whose store has the release approved, whatever anybody decided, and then some statement run over it. */
async function approved(publishedAt: string, statement: string): Promise<string> {
  const folder = dataFolder();
  const { disclosure } = readNew(readFileSync(release, 'utf8'), folder, { publishedAt: () => publishedAt });
  const store = await openStore({ folder });
  await store.readIn.put(readInRow(disclosure, 'reader', 0));
  await store.close();
  const database = new Database(storeFile(folder));
  database.exec(`update read_in set state = 'approved'; ${statement}`);
  database.close();
  return folder;
}

describe('the folder of a command', () => {
  const [own, other] = [dataFolder(), dataFolder()];
  const link = join(empty, 'link');
  symlinkSync(own, link);
  const config = { dataFolder: own, databaseUrl: server };

  it.each([
    ['without --data', undefined, config],
    ['named, by another way to it', link, config],
    ['another', other, { dataFolder: other }],
  ])('%s', (_, named, place) => {
    expect(placeIn(named, config)).toEqual(place);
  });

  it.each([
    ['--data /nowhere is no data folder', '/nowhere', own],
    ['DATA_DIR is no data folder', undefined, empty],
  ])('%s', (line, named, folder) => {
    expect(() => placeIn(named, { dataFolder: folder })).toThrow(line);
  });
});

describe('what a command does in a folder', () => {
  const [own, other] = [dataFolder(), dataFolder()];

  beforeAll(async () => {
    const args = ['--as', 'reader', '--published', '2018-08-08T15:00:00+09:00', '--data', other];
    const ran = await earnings(['ingest', release, ...args], { env: { DATA_DIR: own } });
    expect(ran.errors).toBe('');
  });

  it('stays in it', () => {
    expect([own, other].map((folder) => existsSync(storeFile(folder)))).toEqual([false, true]);
  });

  it.each([
    ['--data', ['--data', other], { DATA_DIR: own, DATABASE_URL: server }],
    ['DATA_DIR', [], { DATA_DIR: other }],
  ])('is found there by %s', async (_, args, env) => {
    const { output } = await earnings(['release', 'show', '2018-08-08-results', ...args], { env });
    expect(output).toContain('JPY 1,475 million');
  });
});

it('shows nothing that is approved and not public yet', async () => {
  const [ahead, out] = await Promise.all([
    approved('2099-08-08T15:00:00+09:00', ''),
    approved('2018-08-08T15:00:00+09:00', ''),
  ]);
  const ask = async (folder: string): Promise<string> =>
    (await earnings(['ask', question, '--data', folder])).output;
  expect(await ask(ahead)).toContain('has not been published yet');
  expect(await ask(ahead)).not.toContain('1,475');
  expect(await ask(out)).toContain('JPY 1,475 million');
});

describe('what cannot be read is told in one line', () => {
  const damaged = dataFolder();
  const partial = dataFolder();
  const broken = dataFolder();
  const stores: Record<string, string> = {};

  beforeAll(async () => {
    writeFileSync(join(damaged, 'absences.json'), '[\n{"keys":\n');
    rmSync(join(partial, 'disclosures'), { recursive: true });
    writeFileSync(storeFile(broken), 'this is text and no database\n'.repeat(100));
    const published = '2018-08-08T15:00:00+09:00';
    stores.newer = await approved(published, 'update schema_version set version = 99');
    stores.content = await approved(published, `update read_in set content = '{\n'`);
    stores.unknown = await approved(
      published,
      `update read_in set content = replace(content, 'company/revenue', 'company/nonsense')`,
    );
  });

  const rows: [what: string, folder: () => string, line: RegExp][] = [
    ['no folder', () => '/nowhere', /^--data \/nowhere is no data folder$/],
    ['a folder without a record', () => empty, /^--data \S+ is no data folder$/],
    ['a damaged file', () => damaged, /^The record cannot be read: \S+absences\.json: .*JSON/],
    ['a folder without documents', () => partial, /^\S+disclosures: no such file or directory$/],
    ['no database', () => broken, /^the store \S+earnings\.sqlite cannot be used \(SQLITE_NOTADB\)$/],
    ['a newer store', () => stores.newer ?? '', /^the store has version 99, .* use the newer program$/],
    [
      'damaged content',
      () => stores.content ?? '',
      /^The record cannot be read: 2018-08-08-\S+ in the store: /,
    ],
    ['content of another record', () => stores.unknown ?? '', /^The record cannot be read: .*nonsense/],
  ];

  it.each(rows)('%s', async (_, folder, line) => {
    const { code, output, errors } = await earnings(['ask', question, '--data', folder()]);
    expect([code, output]).toEqual([2, '']);
    expect(errors.trimEnd()).toMatch(line);
    expect(errors.trimEnd()).not.toContain('\n');
  });

  it('a server that is not there, without its password; another folder does not need it', async () => {
    const own = dataFolder();
    const env = { DATA_DIR: own, DATABASE_URL: server };
    const [asked, elsewhere] = await Promise.all([
      earnings(['ask', question], { env }),
      earnings(['ask', 'FY2017 revenue', '--data', dataFolder()], { env }),
    ]);
    expect(asked).toMatchObject({
      code: 2,
      errors: 'the store of DATABASE_URL cannot be used (ECONNREFUSED)\n',
    });
    expect(elsewhere.output).toContain('JPY 176,051 million');
  });
});
