import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeFile } from '../../src/store/store.js';
import { until } from '../waiting.js';
import { dataFolder, earnings, type Ran, start, tidyUp } from './command-line.js';

const event = '2018-08-08-results';
const question = '1Q18 operating income?';
const answer = 'JPY 1,475 million';
const before = '2018-08-08T14:59:00+09:00';
const release = resolve(import.meta.dirname, '../delivery/new-release/1q18-results-release.txt');

/** Reads the release into the store of a folder. */
const readIn = (folder: string, published = '2018-08-08T15:00:00+09:00'): Promise<Ran> =>
  earnings(['ingest', release, '--as', 'reader', '--published', published, '--data', folder]);

async function approve(folder: string, event: string): Promise<Ran> {
  const shown = await earnings(['release', 'show', event, '--data', folder]);
  const [, hash = ''] = /· ([0-9a-f]{12})/.exec(shown.output) ?? [];
  return await earnings(['release', 'approve', event, '--as', 'approver', '--hash', hash, '--data', folder]);
}

afterAll(tidyUp);

describe('a release that was approved in the store', () => {
  const data = dataFolder();
  const draft = join(data, 'draft.txt');
  const approved: Partial<Record<string, Ran>> = {};
  let waiting: Ran[] = [];

  /** Each way to the figure, once with what it needs on standard input. */
  const ways: [name: string, args: string[], input?: string][] = [
    ['ask', ['ask', '--explain', question]],
    ['ask --batch', ['ask', '--batch'], `${JSON.stringify({ id: '1', q: question })}\n`],
    ['chat', ['chat'], `${question}\n`],
    ['check-draft', ['check-draft', draft]],
    ['digest', ['digest', event]],
    ['facts', ['facts']],
  ];
  const told: Record<string, RegExp> = { facts: /"FY2018-Q1","basis":"actual"/, 'check-draft': /Exact/ };
  const run = ([, args, input]: (typeof ways)[number]): Promise<Ran> =>
    earnings([...args, '--data', data], input === undefined ? {} : { input });

  beforeAll(async () => {
    writeFileSync(draft, `Operating income of 1Q18 was ${answer}.`);
    expect((await readIn(data)).errors).toBe('');
    waiting = await Promise.all(ways.map(run));
    expect((await approve(data, event)).output).toContain('Approved');
    await Promise.all(ways.map(async (way) => (approved[way[0]] = await run(way))));
  });

  it.each(ways.map(([name], index) => [name, index] as const))(
    '%s shows once it is approved, and not before',
    (name, index) => {
      const figure = told[name] ?? new RegExp(answer);
      expect(waiting[index]?.output).not.toMatch(figure);
      expect(approved[name]?.output).toMatch(figure);
    },
  );

  it('shows nothing as of an instant at which it was not public', async () => {
    const asOf = ['--as-of', before, '--data', data];
    const [asked, batch, digest, facts, checked] = await Promise.all([
      earnings(['ask', question, ...asOf]),
      earnings(['ask', '--batch', ...asOf], { input: `${JSON.stringify({ id: '1', q: question })}\n` }),
      earnings(['digest', event, ...asOf]),
      earnings(['facts', ...asOf]),
      earnings(['check-draft', draft, ...asOf]),
    ]);
    for (const ran of [asked, batch, digest, facts])
      expect(ran.output).not.toMatch(/1,475|FY2018-Q1","basis":"actual/);
    expect(digest.errors).toContain('no event on');
    expect(checked.output).not.toContain('Exact');
  });

  it('is checked with the record', async () => {
    const [with_, without] = await Promise.all([
      earnings(['check', '--data', data]),
      earnings(['check', '--data', dataFolder()]),
    ]);
    const facts = ({ output }: Ran): number => Number(/(\d+) facts/.exec(output)?.[1]);
    expect(facts(with_)).toBeGreaterThan(facts(without));
    expect([with_.code, without.code]).toEqual([0, 0]);
  });

  it('is answered alike once it stands in the data files', async () => {
    await earnings(['export', '--data', data]);
    expect(existsSync(join(data, 'disclosures/2018-08-08-1q18-results-release.approved.json'))).toBe(true);
    expect((await earnings(['ask', '--explain', question, '--data', data])).output).toBe(
      approved.ask?.output,
    );
  });
});

it('is known to a chat that began before it was approved', async () => {
  const data = dataFolder();
  await readIn(data);
  const chat = await start(['chat', '--data', data]);
  let output = '';
  chat.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  chat.stdin.write(`${question}\n`);
  await until(() => output.includes('not been published'));
  await approve(data, event);
  chat.stdin.end(`${question}\n`);
  await once(chat, 'close');
  expect(output).toContain(answer);
});

describe('a release that was approved ahead of its time', () => {
  it('is in no answer', async () => {
    const data = dataFolder();
    await readIn(data, '2099-08-08T15:00:00+09:00');
    // So long after its period it belongs to no results.
    expect((await approve(data, '2099-08-08-other')).output).toContain('approver');
    const { output } = await earnings(['ask', question, '--data', data]);
    expect(output).not.toContain('1,475');
  });
});

it('makes no store to answer from', async () => {
  const data = dataFolder();
  const commands = [['ask', question], ['facts'], ['check'], ['digest', '2018-05-15'], ['chat']];
  const all = await Promise.all(commands.map((args) => earnings([...args, '--data', data])));
  expect(all.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
  expect(existsSync(storeFile(data))).toBe(false);
});
