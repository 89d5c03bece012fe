import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { DATA_FOLDER } from '../../src/dataset/load.js';

const root = resolve(import.meta.dirname, '../..');
const made: string[] = [];

/** What a command printed, and how it ended. */
export interface Ran {
  readonly output: string;
  readonly errors: string;
  readonly code: number | null;
}

interface Around {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

let file: string | undefined;

/** Puts the command line together once: as source it takes three times as long to start. */
async function commandLine(): Promise<string> {
  if (file !== undefined) return file;
  const folder = mkdtempSync(join(tmpdir(), 'earnings-cli-'));
  made.push(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  file = join(folder, 'cli.js');
  await build({
    entryPoints: [join(root, 'src/cli.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return file;
}

/** Starts `earnings` as a process of its own, away from the project so that a developer's own .env is not read. */
export async function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ChildProcessWithoutNullStreams> {
  const around = { cwd: tmpdir(), env: { PATH: process.env.PATH ?? '', ...env } };
  return spawn(process.execPath, [await commandLine(), ...args], around);
}

/** Runs `earnings` until it ends. */
export async function earnings(args: readonly string[], { env, input = '' }: Around = {}): Promise<Ran> {
  const child = await start(args, env);
  child.stdin.end(input);
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { output, errors, code: child.exitCode };
}

/** A data folder of its own, with no store in it. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'earnings-data-'));
  made.push(folder);
  cpSync(DATA_FOLDER, folder, { recursive: true, filter: (path) => !path.includes('.sqlite') });
  return folder;
}

export function tidyUp(): void {
  file = undefined;
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
