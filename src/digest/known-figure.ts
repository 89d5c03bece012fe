import { figureOf, type Derived } from '../dataset/derive.js';
import { fiscalYearOf, parseSpan, periodId, yearsBefore, type PeriodId } from '../dataset/period.js';
import { measureOf, scopeOf } from '../dataset/record.js';
import type { View } from '../dataset/view.js';

/**
 * The figure of a metric, looked for only where the record has something to find it by: finding out that nothing
 * leads to a figure takes longer than everything else in a digest.
 */
export function knownFigure(view: View, metric: string, period: PeriodId): Derived | null {
  const own = [metric, ...(PARTS_OF[measureOf(metric)] ?? []).map((part) => `${scopeOf(metric)}/${part}`)];
  const promising = own.some((one) => isNear(view, one, period) && isWithin(view, one, period));
  return promising ? figureOf(view, metric, period) : null;
}

/** What a measure is computed from where it is not printed itself. */
const PARTS_OF: Readonly<Partial<Record<string, readonly string[]>>> = {
  gross_margin: ['cost'],
  sga_rd: ['sales_marketing'],
};

/** Something of it is printed for that fiscal year or the next. */
function isNear(view: View, metric: string, period: PeriodId): boolean {
  const year = fiscalYearOf(period);
  const years = yearsKnown(view, metric);
  return years.has(year) || years.has(year + 1);
}

function yearsKnown(view: View, metric: string): ReadonlySet<number> {
  const key = `years ${metric}`;
  const known = view.memo.get(key);
  if (known instanceof Set) return known as ReadonlySet<number>; // written here only
  const years = new Set(view.periodsOf(metric).map(fiscalYearOf));
  view.memo.set(key, years);
  return years;
}

/** The cumulative period that a later part of the year is computed with. */
const EARLIER = { Q2: 'Q1', Q3: 'H1', Q4: '9M', H2: 'H1' } as const;

/** A part of the year is printed, follows from a printed change, or is what a longer period has over an earlier one. */
function isWithin(view: View, metric: string, period: PeriodId): boolean {
  const span = parseSpan(period);
  const kind = span?.kind;
  if (!span || (kind !== 'Q2' && kind !== 'Q3' && kind !== 'Q4' && kind !== 'H2')) return true;
  return [period, periodId(span.fy, EARLIER[kind])].some((at) => isPrinted(view, metric, at));
}

const isPrinted = (view: View, metric: string, period: PeriodId): boolean =>
  view.find(metric, period).length > 0 ||
  [period, yearsBefore(period, -1)].some((at) => view.find(metric, at, 'actual', 'growth').length > 0);
