import { monthEnd, type PeriodId, type SpanKind } from '../../dataset/period.js';
import type { Step } from '../query.js';

/** The smallest pieces that name time, in either language. Pieces beside one another are joined in ./compose. */
export type Atom =
  /** `or`: the same two digits as a year of the era. */
  | { readonly a: 'fy'; readonly fy: number; readonly or?: number }
  /** A fiscal span said whole: "4Q17", "three months ended 31 March 2018". */
  | { readonly a: 'span'; readonly fy: number; readonly kind: SpanKind }
  | { readonly a: 'date'; readonly id: PeriodId; readonly month: boolean; readonly or?: PeriodId }
  /** A bare year, fiscal unless something says otherwise. */
  | { readonly a: 'year'; readonly year: number }
  | { readonly a: 'calendar'; readonly year: number }
  /** A part of a year said by its months: "january to march". */
  | { readonly a: 'part'; readonly kind: SpanKind }
  /** A month without a year; it lies in the fiscal year that is said. */
  | { readonly a: 'inYear'; readonly month: number }
  /** So many of them up to the latest one: "the last three years". */
  | { readonly a: 'last'; readonly count: number; readonly step: Step }
  /** So many before another one, or after it: "two quarters earlier". */
  | { readonly a: 'ago'; readonly count: number; readonly step: Step };

export interface Rule {
  readonly name: string;
  /** The letters that it can begin with, as many as tell it from other words. */
  readonly begins: readonly string[];
  /** The characters of which one stands after the digits that it begins with; any, if not said. */
  readonly then?: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Atom | null;
  readonly examples: readonly string[];
}

export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
export const DIGITS = Array.from('0123456789');
/** How long a stretch of months is, by the word before "months" or "year". */
export const STRETCH = '(?:three|3|six|6|nine|9)(?=[ -]?month)|half(?=[ -]?year)';
export const YEAR = '((?:19|20)\\d\\d|\\d\\d)';
export const monthOf = (text: string | undefined): number => MONTHS.indexOf((text ?? '').slice(0, 3)) + 1;
const KANJI = '〇一二三四五六七八九';

/** "17" and "2017" alike; kanji numerals up to 99. */
export function yearOf(text: string | undefined): number {
  const value = numeral(text);
  return value < 100 ? 2000 + value : value;
}

export const numeral = (text: string | undefined): number => {
  const digits = Number(text);
  return Number.isNaN(digits) ? kanjiNumber(text ?? '') : digits;
};

function kanjiNumber(text: string): number {
  if (text === '元') return 1;
  if (!text.includes('十')) return Number(Array.from(text, (one) => KANJI.indexOf(one)).join(''));
  const [tens, ones] = text.split('十');
  return (tens ? KANJI.indexOf(tens) : 1) * 10 + (ones ? KANJI.indexOf(ones) : 0);
}

const KIND: Readonly<Record<string, SpanKind>> = {
  '1q': 'Q1',
  '2q': 'Q2',
  '3q': 'Q3',
  '4q': 'Q4',
  q1: 'Q1',
  q2: 'Q2',
  q3: 'Q3',
  q4: 'Q4',
  '1h': 'H1',
  '2h': 'H2',
  h1: 'H1',
  h2: 'H2',
  '9m': '9M',
};

/** The fiscal year that ends (or would end) in a month of a year. */
const fyEnding = (year: number, month: number): number => (month >= 4 ? year : year - 1);

export function span(kind: string | undefined, year: string | undefined): Atom | null {
  const known = KIND[kind ?? ''];
  return known ? { a: 'span', fy: yearOf(year), kind: known } : null;
}

/** "3q17 cum": from the beginning of the year to the end of that quarter. */
export function cumulative(quarter: number, year: string | undefined): Atom | null {
  return quarter === 4 ? { a: 'fy', fy: yearOf(year) } : span(['1q', '1h', '9m'][quarter - 1], year);
}

export function ending(year: string | undefined, month: number): Atom | null {
  return month === 3 ? { a: 'fy', fy: fyEnding(yearOf(year), month) } : null;
}

/** Twelve months may end with any quarter; a fiscal year ends where the company's does. */
export const yearEnding = (said: string, month: number, year: string | undefined): Atom | null =>
  SAYS_FISCAL.test(said) ? ending(year, month) : months((month % 12) + 1, month, yearOf(year));
const SAYS_FISCAL = /\bfye?\b|\bfiscal\b|\bfinancial\b/;

export function joined(year: number, next: number): Atom | null {
  if (next === (year + 1) % 100) return { a: 'fy', fy: year };
  return next >= 1 && next <= 12 ? month(year, next) : null;
}

export function month(year: number, number: number): Atom | null {
  return number >= 1 && number <= 12 ? { a: 'date', id: monthEnd(year, number), month: true } : null;
}

/** "march and june 2016": the last such month before another one. */
export const monthBefore = (number: number, next: number, year: number): Atom | null =>
  number === next ? null : month(number < next ? year : year - 1, number);

export function date(year: number, number: number, day: number): Atom | null {
  if (number < 1 || number > 12 || day < 1 || day > 31) return null;
  return {
    a: 'date',
    id: `${year}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    month: false,
  };
}

/** "31/03/2018" or "3/31/2018": a date that could be read both ways is none. */
export function dayAndMonth(first: number, second: number, year: number): Atom | null {
  if (first > 12) return date(year, second, first);
  return second > 12 || first === second ? date(year, first, second) : null;
}

/** "3/18" and "18/3" are March 2018: what cannot be a month is the year, and years before the company's are none. */
/** The last day of a month in any order of day, month and year in two digits; null where more than one is. */
export function shortDate(first: number, second: number, third: number): Atom | null {
  const readings = [
    [third, first, second],
    [third, second, first],
    [first, second, third],
  ].filter(
    ([year = 0, number = 0, day = 0]) =>
      number >= 1 &&
      number <= 12 &&
      year + 2000 >= FIRST_YEAR &&
      day === Number(monthEnd(year + 2000, number).slice(8)),
  );
  const [[year = 0, number = 0, day = 0] = [], other] = readings;
  return readings.length === 0 || other ? null : date(year + 2000, number, day);
}

export function shortMonth(first: string, second: string): Atom | null {
  const readings = [
    [first, second],
    [second, first],
  ].filter(
    ([number, year]) =>
      Number(number) <= 12 && year !== undefined && year.length > 1 && yearOf(year) >= FIRST_YEAR,
  );
  const [[number, year] = [], other] = readings;
  return other ? null : month(yearOf(year), Number(number));
}
const FIRST_YEAR = 2005;

const LENGTH: Readonly<Record<string, number>> = {
  three: 3,
  '3': 3,
  six: 6,
  '6': 6,
  half: 6,
  nine: 9,
  '9': 9,
};

/** Without a year, the part that they make up of the year that is said beside them. */
export function monthsEnded(length: string | undefined, end: number, year: number | null): Atom | null {
  const count = LENGTH[length ?? ''] ?? 3;
  const start = ((end - count + 12) % 12) + 1;
  return months(start, end, year);
}

/** Months that make up a fiscal span are that span, January to December is a calendar year; others are no period. */
export function months(from: number, to: number, year: number | null): Atom | null {
  if (from === 1 && to === 12 && year !== null) return { a: 'calendar', year };
  const kind = MONTH_SPANS[`${from}-${to}`];
  if (!kind) return null;
  if (year === null) return { a: 'part', kind };
  const fy = to <= 3 ? year - 1 : year;
  return kind === 'FY' ? { a: 'fy', fy } : { a: 'span', fy, kind };
}

type SaidMonth = readonly [month: number, year: string | undefined];

/** "april 2017 to march 2018": months with two years are a period only where they are next to one another. */
export function monthsOfYears([from, first]: SaidMonth, [to, last]: SaidMonth): Atom | null {
  const year = last ?? first;
  const years = first === undefined || last === undefined ? undefined : yearOf(last) - yearOf(first);
  if (years !== undefined && years !== (to < from ? 1 : 0)) return null;
  return months(from, to, year === undefined ? null : yearOf(year));
}

const MONTH_SPANS: Readonly<Record<string, SpanKind>> = {
  '4-3': 'FY',
  '4-6': 'Q1',
  '7-9': 'Q2',
  '10-12': 'Q3',
  '1-3': 'Q4',
  '4-9': 'H1',
  '10-3': 'H2',
  '4-12': '9M',
  '7-6': 'LTM1',
  '10-9': 'LTM2',
};

export const COUNT_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "three", "3", 「三」. */
export const countOf = (text: string | undefined): number =>
  COUNT_WORDS.includes(text ?? '') ? COUNT_WORDS.indexOf(text ?? '') + 1 : numeral(text);

export const COUNT = `(${COUNT_WORDS.join('|')}|\\d{1,2})`;
