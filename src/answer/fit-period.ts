import {
  endOf,
  fiscalYearOf,
  isDate,
  monthEnd,
  periodId,
  shift,
  spanClosedBy,
  type PeriodId,
} from '../dataset/period.js';
import { remember } from '../dataset/derive.js';
import { measureOf } from '../dataset/record.js';
import { parseFormula } from '../dataset/relations.js';
import type { View } from '../dataset/view.js';

/** The day or the span of time of a figure that a period means: balances are told of days. */

/** Does a metric belong to dates (balances) rather than to spans of time? */
export function isDated(view: View, metric: string): boolean {
  const measure = view.record.measures.get(measureOf(metric));
  if (measure?.kind === 'stock') return true;
  if (measure?.kind !== 'ratio') return false;
  return remember(view, `dated ${metric}`, () => isDatedRatio(view, metric, measure.formula));
}

function isDatedRatio(view: View, metric: string, formula: string | undefined): boolean {
  const inputs = formula === undefined ? [] : parseFormula(formula).terms;
  if (inputs.length > 0)
    return inputs.every((term) => view.record.measures.get(term.measure)?.kind === 'stock');
  return view.periodsOf(metric).some(isDate);
}

/** The period of a metric that a period said for a question means: the closing date for balances, the span that a date closes for flows. */
export function fitPeriod(view: View, metric: string, period: PeriodId): PeriodId | null {
  if (isDated(view, metric)) return dateIn(view, metric, endOf(period));
  if (!isDate(period)) return period;
  if (view.find(metric, period).length > 0) return period;
  return opens(view, metric, period) ? periodId(fiscalYearOf(period), 'FY') : spanClosedBy(period);
}

/** "graduates who joined in April 2018" are those of FY2018. */
export const opens = (view: View, metric: string, date: PeriodId): boolean =>
  view.record.measures.get(measureOf(metric))?.opens === true && date.slice(5, 7) === '04';

/** A balance that is stated for one day of a month ("as of May 15") answers for that month where its end is not stated. */
function dateIn(view: View, metric: string, date: PeriodId): PeriodId {
  if (
    view.find(metric, date).length > 0 ||
    date !== monthEnd(Number(date.slice(0, 4)), Number(date.slice(5, 7)))
  )
    return date;
  const days = view.periodsOf(metric).filter(isDate);
  return days.find((one) => one.slice(0, 7) === date.slice(0, 7)) ?? dayTold(view, days, date) ?? date;
}

/** "directors, FY2012": what is told of no closing date, as of the day on which the results up to it were published. */
const dayTold = (view: View, days: readonly PeriodId[], closing: PeriodId): PeriodId | undefined =>
  days.find(
    (one) =>
      spanClosedBy(one) === null &&
      one > closing &&
      one < shift(closing, 'quarter', -1) &&
      view.disclosures.some(({ publishedAt }) => publishedAt.startsWith(one)),
  );
