import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { vi } from 'vitest';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');

/** The text of a file of the project. */
export const page = (file: string): string => readFileSync(resolve(root, file), 'utf8');

/** The pages that people read. */
export const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/design.md',
  'docs/store.md',
  'docs/deployment.md',
] as const;

export const manifest = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(page('package.json')));

/** Everything that stands in code font, and the lines of code blocks. */
export function codeIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm), ...text.matchAll(/^ {4}(\S.*)$/gm)];
  return [...text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g), ...blocks].map((match) => match[1] ?? '');
}

/** The rows of the tables under a heading, split into cells. */
export function rowsUnder(text: string, heading: string): string[][] {
  const section = text.split(new RegExp(`^#+ ${heading}$`, 'm'))[1]?.split(/^#+ /m)[0] ?? '';
  return [...section.matchAll(/^\|(?!-)(.*)\|$/gm)].map((match) =>
    (match[1] ?? '').split(/(?<!\\)\|/).map((cell) => cell.trim()),
  );
}

/** What is in code font in the first cell of each row. */
export const namesUnder = (text: string, heading: string): string[] =>
  rowsUnder(text, heading).flatMap(([first = '']) => codeIn(first));

/** What `earnings help` prints of a command, or of all without a name. */
export async function helpOf(command = ''): Promise<string> {
  const { argv } = process;
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    process.argv = [process.execPath, 'earnings', 'help', ...(command === '' ? [] : [command])];
    // The query makes it a module of its own, so that the command line runs once more.
    const file = `${resolve(root, 'src/cli.ts')}?${command}`;
    await import(/* @vite-ignore */ file);
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
    process.argv = argv;
  }
}
