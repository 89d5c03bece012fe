import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answered, invitation } from './started.js';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

describe('what start.js runs', () => {
  let folder: string;
  const write = (source: string): void => writeFileSync(join(folder, 'src/main.ts'), source);
  const start = async (): Promise<string> => (await run(process.execPath, [join(folder, 'start.js')])).stdout;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'start-'));
    for (const name of ['src', 'node_modules']) mkdirSync(join(folder, name));
    for (const name of ['start.js', 'package.json', 'package-lock.json'])
      copyFileSync(join(root, name), join(folder, name));
    symlinkSync(join(root, 'node_modules/esbuild'), join(folder, 'node_modules/esbuild'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is what the source says by now', async () => {
    const made = (): string[] => readdirSync(join(folder, 'node_modules/.start'));
    write("const word: string = 'first'; process.stdout.write(word);");
    expect(await start()).toBe('first');
    expect(await start()).toBe('first');
    write("const word: string = 'second'; process.stdout.write(word);");
    expect(await start()).toBe('second');
    expect(made().filter((name) => name.endsWith('.js'))).toHaveLength(1);
  });

  it('is nothing where the source does not stand, and says where', async () => {
    write("process.stdout.write('whole')");
    await start();
    write("import './gone.js';");
    await expect(start()).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^earnings: could not be put together: [\s\S]*src\/main\.ts:1/) as string,
    });
  });
});

it('finds files of the project from two folders deep, as deep as what is put together stands', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const looking = sources.filter(
    (name) => name.endsWith('.ts') && readFileSync(join(root, 'src', name), 'utf8').includes('import.meta'),
  );
  expect(looking.map((name) => name.split(/[\\/]/).length)).toEqual(looking.map(() => 2));
});

describe('npm start without tokens', () => {
  let child: ChildProcess;
  afterEach(async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  });

  it('serves the page with all that it loads, and an answer', async () => {
    const env = { PATH: process.env.PATH ?? '', PREVIEW_PORT: '0' };
    const stdio = ['ignore', 'pipe', 'inherit'] as const;
    child = spawn(process.execPath, [join(root, 'start.js')], { cwd: tmpdir(), env, stdio: [...stdio] });
    const origin = await invitation(child);
    for (const path of ['/', '/main.js', '/chart.js', '/font/japanese-400.css'])
      expect((await fetch(origin + path)).status, path).toBe(200);
    await answered(origin);
  });
});
