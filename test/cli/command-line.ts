import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DATA_FOLDER } from '../../src/dataset/load.js';
import { type Bundle, bundled } from '../bundled.js';

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

let commandLine: Promise<Bundle> | undefined;

/** Starts `earnings` as a process of its own, away from the project so that a developer's own .env is not read. */
export async function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ChildProcessWithoutNullStreams> {
  const around = { cwd: tmpdir(), env: { PATH: process.env.PATH ?? '', ...env } };
  commandLine ??= bundled('src/cli.ts');
  return spawn(process.execPath, [(await commandLine).file, ...args], around);
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

export async function tidyUp(): Promise<void> {
  (await commandLine)?.remove();
  commandLine = undefined;
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
