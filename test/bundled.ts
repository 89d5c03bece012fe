import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');

export interface Bundle {
  /** The file to run. */
  readonly file: string;
  readonly remove: () => void;
}

/**
 * Puts a file of ours together with all of ours that it imports: a process starts from it in a third of the time that it
 * takes from source.
 */
export async function bundled(entry: string): Promise<Bundle> {
  // Below node_modules, so that packages are found as usual.
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bundled-'));
  // What lies beside src/ is looked for two folders above each file.
  for (const beside of ['data', 'prompts', 'src', 'manifest.json'])
    symlinkSync(join(root, beside), join(folder, beside));
  const file = join(folder, 'in/one/file.mjs');
  await build({
    entryPoints: [resolve(root, entry)],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
