import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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

/** Runs `earnings` as a process of its own, away from the project so that a developer's own .env is not read. */
export async function earnings(args: readonly string[], { env = {}, input = '' }: Around = {}): Promise<Ran> {
  const cli = await commandLine();
  return await new Promise((done) => {
    const child = execFile(
      process.execPath,
      [cli, ...args],
      { cwd: tmpdir(), env: { PATH: process.env.PATH ?? '', ...env }, maxBuffer: 2 ** 26 },
      (_, output, errors) => done({ output, errors, code: child.exitCode }),
    );
    child.stdin?.end(input);
  });
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
