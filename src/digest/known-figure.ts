import { figureOf, type Derived } from '../dataset/derive.js';
import {
  fiscalYearOf,
  parseSpan,
  periodId,
  yearsBefore,
  type PeriodId,
  type SpanKind,
} from '../dataset/period.js';
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

/** Pairs of periods of one year from which a third follows. */
const PAIRS: Readonly<Partial<Record<SpanKind, readonly (readonly [SpanKind, SpanKind])[]>>> = {
  FY: [
    ['9M', 'Q4'],
    ['H1', 'H2'],
  ],
  '9M': [
    ['FY', 'Q4'],
    ['H1', 'Q3'],
  ],
  H1: [
    ['Q1', 'Q2'],
    ['9M', 'Q3'],
    ['FY', 'H2'],
  ],
  H2: [
    ['FY', 'H1'],
    ['Q3', 'Q4'],
  ],
  Q1: [['H1', 'Q2']],
  Q2: [['H1', 'Q1']],
  Q3: [['9M', 'H1']],
  Q4: [['FY', '9M']],
};
const STEPS = 2;

/** It is printed, follows from a printed change, or from two other periods of the year that do. */
function isWithin(view: View, metric: string, period: PeriodId, steps = STEPS): boolean {
  const span = parseSpan(period);
  if (!span || isPrinted(view, metric, period)) return true;
  if (steps === 0) return false;
  return (PAIRS[span.kind] ?? []).some((pair) =>
    pair.every((kind) => isWithin(view, metric, periodId(span.fy, kind), steps - 1)),
  );
}

const isPrinted = (view: View, metric: string, period: PeriodId): boolean =>
  view.find(metric, period).length > 0 ||
  [period, yearsBefore(period, -1)].some((at) => view.find(metric, at, 'actual', 'growth').length > 0);
