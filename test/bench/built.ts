import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as answering from '../../src/answer/answer.js';
import type * as deriving from '../../src/dataset/derive.js';
import type * as viewing from '../../src/dataset/view.js';
import type * as bot from '../../src/earnings.js';
import type * as phrasing from '../../src/phrasing/to-words.js';
import type * as reading from '../../src/question/read.js';

/** The built code, as it runs in earnest, under the types of the sources that it is built from. */

const dist = join(import.meta.dirname, '..', '..', 'dist');
if (!existsSync(join(dist, 'earnings.js'))) throw new Error('dist/ is not there: run npm run build first');

/** Where a built module lies. */
export const builtUrl = (file: string): string => pathToFileURL(join(dist, file)).href;

// The compiler cannot see into dist/, so the cast says which source a file is built from.
const load = async <T>(file: string): Promise<T> => (await import(builtUrl(file))) as T;

export const { createEarnings } = await load<typeof bot>('earnings.js');
export const { createReader } = await load<typeof reading>('question/read.js');
export const { answer } = await load<typeof answering>('answer/answer.js');
export const { toWords } = await load<typeof phrasing>('phrasing/to-words.js');
export const { viewsOf } = await load<typeof viewing>('dataset/view.js');
export const { figureOf } = await load<typeof deriving>('dataset/derive.js');
