import { monthEnd, periodId, yearsBefore, type PeriodId, type SpanKind } from '../../dataset/period.js';

/** The words with which headings and labels name periods, units and changes, and what they mean together. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LENGTHS: Readonly<Record<string, number>> = {
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  fiscal: 12,
  interim: 6,
};
export const MONTH_NAME = `(?:${MONTHS.join('|')})[a-z]*\\.?`;
const SHORT = String.raw`fy\d{2,4}|[1-4]q\d{2}|[12]h\d{2}|9m\d{2}`;
/** A period, a part of one, a unit or a change. */
const TELLING = [
  SHORT,
  MONTH_NAME,
  String.raw`[12]h`,
  String.raw`(?:19|20)\d\d`,
  ...Object.keys(LENGTHS),
  'yoy',
  'change',
  '%',
  'jpy',
  'thousands?',
  'millions?',
  'billions?',
];
/** What stands between those. */
const LINKING = [
  'years?',
  'months?',
  'period',
  'ended',
  'ending',
  'as',
  'of',
  'for',
  'in',
  'the',
  'at',
  'and',
  String.raw`\d{1,2}`,
];

const word = (alternatives: readonly string[]): RegExp =>
  new RegExp(String.raw`^\(?(?:${alternatives.join('|')})[.,)]*$`, 'i');
const telling = word(TELLING);
const any = word([...TELLING, ...LINKING]);

export const isTelling = (text: string): boolean => telling.test(text);
export const isPeriodWord = (text: string): boolean => any.test(text);

/** A run of such words, as a pattern; each stands alone, so that no figure is taken for one. */
export const RUN = String.raw`(?:\(?(?:${[...TELLING, ...LINKING].join('|')})[.,)]*(?=\s|$)\s*)+`;

/** The bare words of a run, small and without brackets and commas. */
export const wordsOf = (run: string): string[] =>
  run
    .toLowerCase()
    .split(/\s+/)
    .map((one) => one.replaceAll(/[(),.]/g, ''))
    .filter((one) => one !== '');

/** The periods that a run of words names, in order; null where the words do not fit together. */
export function periodsIn(words: readonly string[]): PeriodId[] | null {
  const short = shortOnes(words);
  if (short.length > 0) return short;
  const lengths = words.flatMap((one) => LENGTHS[one] ?? []);
  const months = words.map((one) => MONTHS.findIndex((name) => one.startsWith(name)) + 1).filter(Boolean);
  const years = words.filter((one) => /^(?:19|20)\d\d$/.test(one)).map(Number);
  const count = Math.max(months.length, years.length, lengths.length);
  const each = [months, years, lengths].map((list) => spread(list, count));
  const [month, year, length] = each;
  if (!month || !year || !length || months.length === 0 || years.length === 0) return null;
  const found = month.map((one, at) => periodOf(length[at], one ?? 0, year[at] ?? 0));
  return found.every((one) => one !== null) ? found : null;
}

/** As many as there are columns; what is said once holds for all. */
function spread(list: readonly number[], count: number): (number | undefined)[] | null {
  if (list.length === count) return [...list];
  return list.length > 1 ? null : Array.from({ length: count }, () => list[0]);
}

const KINDS: Readonly<Record<string, SpanKind>> = {
  '12 3': 'FY',
  '6 9': 'H1',
  '6 3': 'H2',
  '9 12': '9M',
  '3 6': 'Q1',
  '3 9': 'Q2',
  '3 12': 'Q3',
  '3 3': 'Q4',
};

/** A span by its length in months and its last month; a date where no length is said. */
function periodOf(length: number | undefined, month: number, year: number): PeriodId | null {
  if (length === undefined) return monthEnd(year, month);
  const kind = KINDS[`${length} ${month}`];
  return kind === undefined ? null : periodId(month <= 3 ? year - 1 : year, kind);
}

/** "FY2017", "4Q17", "1H FY2018". */
function shortOnes(words: readonly string[]): PeriodId[] {
  return words.flatMap((one, at) => {
    const [, kind, year] = /^(fy|[1-4]q|[12]h|9m)(\d{2,4})$/.exec(one) ?? [];
    if (kind === undefined || year === undefined) return [];
    const fy = year.length === 2 ? 2000 + Number(year) : Number(year);
    const half = /^([12])h$/.exec(words[at - 1] ?? '')?.[1];
    return periodId(fy, half === undefined ? kindOf(kind) : half === '1' ? 'H1' : 'H2');
  });
}

function kindOf(text: string): SpanKind {
  const [first = '', second = ''] = text.toUpperCase();
  if (text === 'fy') return 'FY';
  if (text === '9m') return '9M';
  return `${second}${first}` as SpanKind; // "4q" is Q4, "1h" is H1: the pattern lets nothing else in
}

/** Is one period the other a year later? */
export const isYearLater = (one: PeriodId, other: PeriodId): boolean => yearsBefore(one) === other;
