import type { Answer, Figure } from '../../src/answer/types.js';
import { formatFigure, formatSize } from '../../src/phrasing/format/figure.js';
import type { Language } from '../../src/question/query.js';

const LANGUAGES: readonly Language[] = ['en', 'ja'];

const NUMBER = /\d[\d,.]*\d|\d/g;
const PERIOD =
  /FY\d{4}|[1-4]Q\d\d|Q\d \d{4}|[12]H\d\d|9M\d\d|第\d四半期|\d{4}年\d+月期|\d{4}年\d+月\d+日|(?:\d{4}年)?\d+(?:月)?～(?:\d{4}年)?\d+月|\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ (?:\d{1,2}, )?\d{4}|1株当たり/g;

/** Numbers in a text, apart from those that name periods and days. */
export const numbersIn = (text: string): string[] => text.replace(PERIOD, '').match(NUMBER) ?? [];

/** Names of periods and days in a text. */
export const periodsIn = (text: string): string[] => text.match(PERIOD) ?? [];

/** Every number that a figure of the answer, or one of its inputs, is shown or printed as. */
export function allowedNumbers(answer: Answer): Set<string> {
  const texts = figuresIn(answer).flatMap((figure) => [
    figure.printed,
    ...LANGUAGES.flatMap((lang) => [formatFigure(figure, lang), formatSize(figure, lang)]),
  ]);
  return new Set(texts.flatMap((text) => text.match(NUMBER) ?? []));
}

function figuresIn(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(figuresIn);
  return isFigure(value) ? [value, ...inside] : inside;
}

const isFigure = (value: object): value is Figure => 'derivation' in value && 'printed' in value;
