import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { textOf } from '../question/reader.js';

/** A question and the word that its answer begins with. */
const verdicts = z
  .array(z.tuple([z.string(), z.string()]))
  .parse(JSON.parse(readFileSync(new URL('verdicts.json', import.meta.url), 'utf8')));

it.each(verdicts)('%s: %s', (question, verdict) => {
  expect(textOf(question).slice(0, verdict.length)).toBe(verdict);
});
