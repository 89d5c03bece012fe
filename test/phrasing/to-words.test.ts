import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toWords } from '../../src/phrasing/to-words.js';
import type { Language } from '../../src/question/query.js';
import { record } from './examples.js';
import { allowedNumbers, numbersIn } from './numbers.js';
import { SCENARIOS } from './scenarios.js';

/** `expected.md` holds, under "## scenario [language]", the notification after ">" and then the text. */
const expected = new Map(
  readFileSync(join(import.meta.dirname, 'expected.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', notification = '', ...text] = section.trimEnd().split('\n');
      return [title, { notification: notification.slice(2), text: text.join('\n') }] as const;
    }),
);

const LANGUAGES: readonly Language[] = ['en', 'ja'];
const cases = Object.entries(SCENARIOS).flatMap(([name, make]) =>
  LANGUAGES.map((lang) => [`${name} [${lang}]`, make(lang)] as const),
);

describe('words for', () => {
  it.each(cases)('%s', (title, answer) => {
    const { notification, text } = toWords(answer, record);
    expect({ notification, text }).toEqual(expected.get(title));
  });

  it('every scenario that is expected, and no other', () => {
    expect(cases.map(([title]) => title)).toEqual([...expected.keys()]);
  });
});

describe.each(cases)('%s', (_title, answer) => {
  const words = toWords(answer, record);

  it('shows no number that the answer does not hold', () => {
    const allowed = allowedNumbers(answer);
    expect(numbersIn(prose(words.text, words.sources)).filter((number) => !allowed.has(number))).toEqual([]);
  });

  it('comes out the same again, with a notification of at most 90 characters', () => {
    expect(toWords(answer, record)).toEqual(words);
    expect(words.notification.length).toBeLessThanOrEqual(90);
  });
});

/** A text without its places of origin and choices. */
function prose(text: string, sources: readonly string[]): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('- ') && !sources.some((source) => line.endsWith(source)))
    .join('\n');
}
