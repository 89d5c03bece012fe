import { comparePeriods, endOf, isDate, parseSpan, type PeriodId } from '../../dataset/period.js';
import { isYearLater, periodsIn, wordsOf } from './period-words.js';

/** A column of a table, as its heading tells it. */
export interface Column {
  readonly label: string;
  /** The short form of ../../dataset/spec. */
  readonly spec: string;
  readonly unit?: string;
}

export interface Heading {
  readonly columns: readonly Column[];
  /** "JPY million", where the heading says so. */
  readonly unit?: string;
}

/** What a heading says of the columns below it; null where it cannot be told for sure. Brackets may say it once more. */
export function readHeading(run: string): Heading | null {
  return columnsOf(run.replaceAll(/\([^()]*\)/g, ' '), run) ?? columnsOf(run, run);
}

function columnsOf(run: string, whole: string): Heading | null {
  const words = wordsOf(run);
  const periods = periodsIn(words);
  if (!periods || periods.length === 0) return null;
  const values = periods.map((period) => ({ label: labelOf(period), spec: period }));
  const unit = unitIn(whole);
  const more = words.includes('change') ? changeOf(words, periods) : [];
  return more && { columns: [...values, ...more], ...(unit !== undefined && { unit }) };
}

/** One more column, after all others: growth in percent, or the difference. */
function changeOf(words: readonly string[], periods: readonly PeriodId[]): Column[] | null {
  const isLast = words.lastIndexOf('change') > words.findLastIndex((one) => /\d{2}$/.test(one));
  const [base, latest] = [...periods].sort(comparePeriods);
  if (!isLast || periods.length !== 2 || base === undefined || latest === undefined) return null;
  const from = isYearLater(latest, base) ? '' : ` ${base}`;
  return words.includes('%')
    ? [{ label: 'YoY Change %', spec: `${latest} yoy${from}`, unit: 'percent' }]
    : [{ label: 'Change', spec: `${latest} change${from}` }];
}

/** "JPY million", where words say so. */
export function unitIn(run: string): string | undefined {
  const words = wordsOf(run);
  const size = ['thousand', 'million', 'billion'].find((one) => words.some((word) => word.startsWith(one)));
  return words.includes('jpy') && size !== undefined ? `JPY ${size}` : undefined;
}

const LONG = { FY: 'Fiscal year', H1: 'Six months', H2: 'Six months', '9M': 'Nine months' } as const;

/** "Three months ended June 30, 2018", "June 30, 2018". */
function labelOf(period: PeriodId): string {
  const day = new Date(`${endOf(period)}T00:00:00Z`).toLocaleDateString('en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  if (isDate(period)) return day;
  const kind = parseSpan(period)?.kind ?? 'FY';
  return `${kind.startsWith('Q') ? 'Three months' : LONG[kind as keyof typeof LONG]} ended ${day}`;
}
