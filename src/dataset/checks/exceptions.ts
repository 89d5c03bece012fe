import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Relations that are known not to tie, with the reason; `*` in a relation stands for any text. */
export const exceptionSchema = z.strictObject({ relation: z.string(), reason: z.string() });
export type Exception = z.infer<typeof exceptionSchema>;

/** Reads the reviewed list. */
export function loadExceptions(dataFolder: string): Exception[] {
  return z
    .array(exceptionSchema)
    .parse(JSON.parse(readFileSync(join(dataFolder, 'exceptions.json'), 'utf8')));
}

/** A test for ids that an exception covers. */
export function covers({ relation }: Exception): (id: string) => boolean {
  const pattern = relation.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  const whole = new RegExp(`^${pattern.join('.*')}$`);
  return (id) => whole.test(id);
}
