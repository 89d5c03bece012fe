import { join } from 'node:path';
import { z } from 'zod';
import { readData } from '../load.js';

/** Relations that are known not to tie, with the reason; `*` in a relation stands for any text. */
export const exceptionSchema = z.strictObject({ relation: z.string(), reason: z.string() });
export type Exception = z.infer<typeof exceptionSchema>;

/** Reads the reviewed list. @throws DataError when it is damaged. */
export const loadExceptions = (dataFolder: string): Exception[] =>
  readData(join(dataFolder, 'exceptions.json'), z.array(exceptionSchema));

/** A test for ids that an exception covers. */
export function covers({ relation }: Exception): (id: string) => boolean {
  const pattern = relation.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  const whole = new RegExp(`^${pattern.join('.*')}$`);
  return (id) => whole.test(id);
}
