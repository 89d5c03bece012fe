import { toFigure } from '../answer/figures.js';
import { figureOf, fromFact, type Derived } from '../dataset/derive.js';
import { fiscalYearOf, periodId, type PeriodId } from '../dataset/period.js';
import { measureOf } from '../dataset/record.js';
import { targetVersions } from '../dataset/targets.js';
import type { View } from '../dataset/view.js';
import { isOwn, versionsBefore } from './target-versions.js';
import { asShown } from './arithmetic.js';
import type { DigestEvent, DividendItem } from './types.js';

const PARTS = ['interim', 'year_end', 'annual'] as const;
type Part = (typeof PARTS)[number];

/** Dividends are paid on about the last day of the third month after their record date. */
const PAID_AFTER: Readonly<Record<Part, (fy: number) => string>> = {
  interim: (fy) => `${fy}-12-31`,
  year_end: (fy) => `${fy + 1}-06-30`,
  annual: (fy) => `${fy + 1}-06-30`,
};

/** Dividends of the year that the event belongs to and of the next, adjusted for the split where the record can. */
export function dividendsOf(view: View, event: DigestEvent): DividendItem[] {
  const year = fiscalYearOf(event.period ?? lastYear(event));
  return [year, year + 1].flatMap((fy) => {
    const period = periodId(fy, 'FY');
    if (event.period === null && !states(view, event, period)) return [];
    const form = formOf(view, period);
    return PARTS.flatMap((part) => itemOf(view, event, part, `company/dps_${part}${form}`, period) ?? []);
  });
}

/** Without results of its own, an event in spring belongs to the year that has just closed. */
const lastYear = ({ date }: DigestEvent): string =>
  date.slice(5) < '07-01' ? `${date.slice(0, 4)}-03-31` : date;

/** A notice without results is about the years that it names. */
const states = (view: View, event: DigestEvent, period: PeriodId): boolean =>
  view.record.facts.some(
    (fact) => isOwn(event, fact) && fact.period === period && measureOf(fact.metric).startsWith('dps_'),
  );

/** Figures before and after the split are never put side by side. */
function formOf(view: View, period: PeriodId): '' | '_unadjusted' {
  const adjusted = PARTS.some((part) => known(view, `company/dps_${part}`, period));
  return adjusted ? '' : '_unadjusted';
}

const known = (view: View, metric: string, period: PeriodId): boolean =>
  (['actual', 'forecast', 'target'] as const).some((basis) => view.find(metric, period, basis).length > 0);

function itemOf(
  view: View,
  event: DigestEvent,
  part: Part,
  metric: string,
  period: PeriodId,
): DividendItem | null {
  const actual =
    view.find(metric, period).length > 0 || part === 'annual' ? figureOf(view, metric, period) : null;
  if (actual) {
    const paid = event.date > PAID_AFTER[part](fiscalYearOf(period));
    return { period, part, figure: asShown(actual), status: paid ? 'paid' : 'scheduled' };
  }
  const last = targetVersions(view, metric, period).at(-1);
  if (!last) return null;
  const before = versionsBefore(view, event, metric, period).at(-1);
  const changed = before !== undefined && before.fact.quantity.value !== last.fact.quantity.value;
  const goal = (one: Derived): DividendItem['figure'] => toFigure(one, undefined, { set_on: last.setOn });
  return {
    period,
    part,
    figure: goal(fromFact(last.fact)),
    status: 'forecast',
    ...(changed && { before: toFigure(fromFact(before.fact)) }),
  };
}
