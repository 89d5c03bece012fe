import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer, Figure } from '../../src/answer/types.js';
import { formatFigure, formatSize } from '../../src/phrasing/format/figure.js';
import { toWords } from '../../src/phrasing/to-words.js';
import type { Language } from '../../src/question/query.js';
import { record } from './examples.js';
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
    expect(numbersIn(words.text, words.sources).filter((number) => !allowed(answer).has(number))).toEqual([]);
  });

  it('comes out the same again, with a notification of at most 90 characters', () => {
    expect(toWords(answer, record)).toEqual(words);
    expect(words.notification.length).toBeLessThanOrEqual(90);
  });
});

/** Numbers in a text, apart from those that name periods, days and places of origin. */
function numbersIn(text: string, sources: readonly string[]): string[] {
  const prose = text
    .split('\n')
    .filter((line) => !line.startsWith('- ') && !sources.some((source) => line.endsWith(source)));
  const bare = prose
    .join('\n')
    .replace(
      /FY\d{4}|[1-4]Q\d\d|Q\d \d{4}|[12]H\d\d|9M\d\d|第\d四半期|\d{4}年\d+月期|\d{4}年\d+月\d+日|(?:\d{4}年)?\d+(?:月)?～(?:\d{4}年)?\d+月|\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ (?:\d{1,2}, )?\d{4}|1株当たり/g,
      '',
    );
  return bare.match(/\d[\d,.]*\d|\d/g) ?? [];
}

/** Every number that a figure of the answer, or one of its inputs, is shown or printed as. */
function allowed(answer: Answer): Set<string> {
  const texts = figuresIn(answer).flatMap((figure) => [
    figure.printed,
    ...LANGUAGES.flatMap((lang) => [formatFigure(figure, lang), formatSize(figure, lang)]),
  ]);
  return new Set(texts.flatMap((text) => text.match(/\d[\d,.]*\d|\d/g) ?? []));
}

function figuresIn(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(figuresIn);
  return isFigure(value) ? [value, ...inside] : inside;
}

const isFigure = (value: object): value is Figure => 'derivation' in value && 'printed' in value;
