import { compareText } from './order.js';

/**
 * Fiscal periods. A period id is a stable string: `FY2017`, `FY2017-Q4`, `FY2017-H1`, `FY2017-9M`, or a
 * date such as `2018-03-31` for balances. FY2017 is April 2017 to March 2018.
 */
export type PeriodId = string;

/** `LTM1` to `LTM3` are the twelve months to the end of a quarter before the last: `FY2017-LTM3` is calendar 2017. */
export type SpanKind = 'FY' | 'H1' | 'H2' | '9M' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'LTM1' | 'LTM2' | 'LTM3';
export interface FiscalSpan {
  readonly fy: number;
  readonly kind: SpanKind;
}

/** First fiscal month (from 0, below it in the year before) and length in months of each kind of span. */
export const SPANS: Readonly<Record<SpanKind, readonly [offset: number, months: number]>> = {
  FY: [0, 12],
  H1: [0, 6],
  H2: [6, 6],
  '9M': [0, 9],
  Q1: [0, 3],
  Q2: [3, 3],
  Q3: [6, 3],
  Q4: [9, 3],
  LTM1: [-9, 12],
  LTM2: [-6, 12],
  LTM3: [-3, 12],
};
const FIRST_MONTH = 4;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const SPAN = /^FY(\d{4})(?:-(H1|H2|9M|Q[1-4]|LTM[1-3]))?$/;

export const isDate = (id: PeriodId): boolean => DATE.test(id);

export function periodId(fy: number, kind: SpanKind): PeriodId {
  return kind === 'FY' ? `FY${fy}` : `FY${fy}-${kind}`;
}

const parsed = new Map<PeriodId, FiscalSpan | null>();

/** The fiscal span of an id, or null for a date (or anything else). */
export function parseSpan(id: PeriodId): FiscalSpan | null {
  const known = parsed.get(id);
  if (known !== undefined) return known;
  const match = SPAN.exec(id);
  const span = match ? { fy: Number(match[1]), kind: toKind(match[2]) } : null;
  parsed.set(id, span);
  return span;
}

function toKind(text: string | undefined): SpanKind {
  return text !== undefined && text in SPANS ? (text as SpanKind) : 'FY'; // checked by the `in` test
}

export function isPeriodId(id: string): boolean {
  return isDate(id) || parseSpan(id) !== null;
}

/** The last day of a span, or the date itself. */
export function endOf(id: PeriodId): string {
  const span = parseSpan(id);
  if (!span) return id;
  const [offset, months] = SPANS[span.kind];
  return monthEnd(span.fy, FIRST_MONTH + offset + months - 1);
}

/** The first day of a span, or the date itself. */
export function startOf(id: PeriodId): string {
  const span = parseSpan(id);
  if (!span) return id;
  return `${monthEnd(span.fy, FIRST_MONTH + SPANS[span.kind][0]).slice(0, 8)}01`;
}

/** The last day of a month; months past 12 run into the next year, those before 1 into the year before. */
export function monthEnd(year: number, month: number): string {
  const months = year * 12 + month - 1;
  const [inYear, at] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
  const isLeap = inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0);
  const days = at === 1 && isLeap ? 29 : (MONTH_DAYS[at] ?? 31);
  return `${String(inYear).padStart(4, '0')}-${String(at + 1).padStart(2, '0')}-${days}`;
}
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The same period a number of years earlier (or later, when negative). */
export function yearsBefore(id: PeriodId, years = 1): PeriodId {
  const span = parseSpan(id);
  if (span) return periodId(span.fy - years, span.kind);
  const [year, month] = id.split('-').map(Number);
  return monthEnd((year ?? 0) - years, month ?? 1);
}

const STEPS: Readonly<Partial<Record<SpanKind, number>>> = { Q1: 0, Q2: 1, Q3: 2, Q4: 3, H1: 0, H2: 1 };

/** The period just before one of the same length: the quarter before a quarter, the half before a half. */
export function previous(id: PeriodId): PeriodId {
  const span = parseSpan(id);
  if (!span) return quarterEndBefore(id);
  const step = STEPS[span.kind];
  if (step === undefined) return yearsBefore(id);
  const count = span.kind.startsWith('Q') ? 4 : 2;
  const [fy, at] = step === 0 ? [span.fy - 1, count - 1] : [span.fy, step - 1];
  return periodId(fy, toKind(`${count === 4 ? 'Q' : 'H'}${at + 1}`));
}

/** How long a span is; undefined for nine months and for a date. */
export function lengthOf(id: PeriodId): 'quarter' | 'half' | 'year' | undefined {
  const kind = parseSpan(id)?.kind;
  if (kind === undefined) return undefined;
  return LENGTHS.get(SPANS[kind][1]);
}

const LENGTHS: ReadonlyMap<number, 'quarter' | 'half' | 'year'> = new Map([
  [3, 'quarter'],
  [6, 'half'],
  [12, 'year'],
] as const);

/** The period a number of steps earlier, or later when negative. */
export function shift(period: PeriodId, step: 'quarter' | 'half' | 'year', count: number): PeriodId {
  if (step === 'year') return yearsBefore(period, count);
  let at = period;
  for (let left = -count; left > 0; left -= 1) at = next(at);
  for (let left = count; left > 0; left -= 1) at = previous(at);
  return at;
}

/** The period just after one of the same length. */
function next(id: PeriodId): PeriodId {
  let at = yearsBefore(id, -1);
  for (let back = STEPS_A_YEAR[lengthOf(id) ?? (isDate(id) ? 'quarter' : 'year')] - 1; back > 0; back -= 1)
    at = previous(at);
  return at;
}
const STEPS_A_YEAR = { quarter: 4, half: 2, year: 1 } as const;

function quarterEndBefore(date: string): string {
  const [year, month] = date.split('-').map(Number);
  return monthEnd(year ?? 0, (month ?? 1) - 3);
}

/** The quarters that make up a span, in order; none for a date. */
export function quartersOf(id: PeriodId): PeriodId[] {
  const span = parseSpan(id);
  if (!span) return [];
  const [offset, months] = SPANS[span.kind];
  return Array.from({ length: months / 3 }, (_, at) => offset / 3 + at).map((quarter) =>
    periodId(span.fy + Math.floor(quarter / 4), toKind(`Q${((quarter + 4) % 4) + 1}`)),
  );
}

/** The last quarter of a span: the third of nine months. A date is its own. */
export const closingQuarter = (id: PeriodId): PeriodId => quartersOf(id).at(-1) ?? id;

/** Is one span a part of another, as a quarter is of its year? */
export function isWithin(part: PeriodId, whole: PeriodId): boolean {
  const quarters = quartersOf(part);
  const all = quartersOf(whole);
  return quarters.length > 0 && quarters.length < all.length && quarters.every((one) => all.includes(one));
}

/** From the start of the year to the end of a quarter: 3Q17 becomes 9M17. */
export function cumulative(id: PeriodId): PeriodId {
  const span = parseSpan(id);
  const kind = span === null ? undefined : CUMULATIVE[span.kind];
  return span && kind ? periodId(span.fy, kind) : id;
}
const CUMULATIVE: Readonly<Partial<Record<SpanKind, SpanKind>>> = { Q2: 'H1', Q3: '9M', Q4: 'FY' };

/** The twelve months to the end of a period: the year itself, where it ends there. */
export function twelveMonthsTo(id: PeriodId): PeriodId {
  const end = endOf(id);
  const quarter = quartersOf(spanClosedBy(end) ?? id).length;
  return periodId(fiscalYearOf(end), quarter === 4 ? 'FY' : toKind(`LTM${quarter}`));
}

/** The span from the start of a year that a closing date ends: the first half for the end of September; null for other days. */
export function spanClosedBy(date: PeriodId): PeriodId | null {
  const kind = CLOSED[date.slice(5)];
  return kind ? periodId(fiscalYearOf(date), kind) : null;
}
const CLOSED: Readonly<Record<string, SpanKind>> = {
  '03-31': 'FY',
  '06-30': 'Q1',
  '09-30': 'H1',
  '12-31': '9M',
};

/** The fiscal year in which a date or span lies. */
export function fiscalYearOf(id: PeriodId): number {
  const span = parseSpan(id);
  if (span) return span.fy;
  const [year, month] = id.split('-').map(Number);
  return (month ?? 1) >= FIRST_MONTH ? (year ?? 0) : (year ?? 0) - 1;
}

/** Orders periods by end, then by length (a quarter before the year that it closes). */
export function comparePeriods(a: PeriodId, b: PeriodId): number {
  return compareText(endOf(a), endOf(b)) || compareText(startOf(b), startOf(a));
}
