import { fromFact, type Derived } from '../../dataset/derive.js';
import { endOf, fiscalYearOf, parseSpan, periodId, type PeriodId } from '../../dataset/period.js';
import { divide } from '../../dataset/quantity.js';
import { targetVersions } from '../../dataset/targets.js';
import type { View } from '../../dataset/view.js';
import type { Request, TargetFacet } from '../../question/query.js';
import { toFigure } from '../figures.js';
import { answered, type Outcome } from '../outcome.js';
import { latestResults } from '../periods.js';
import { targetPeriods } from './target-periods.js';

/** Of a part of a year that is yet to come, no result can be held against the target. */
const OF_RESULTS: ReadonlySet<TargetFacet> = new Set<TargetFacet>(['progress', 'rate']);

/** "What share of the FY2018 target falls in the first half?": the target of a part of a year over that of the year. */
export function portionOfTarget(view: View, request: Request): Outcome | null {
  const facet = request.target?.facet ?? 'value';
  const [expr, ...others] = request.exprs;
  if (expr?.op !== 'metric' || others.length > 0 || (facet !== 'portion' && !OF_RESULTS.has(facet)))
    return null;
  const [part, ...more] = targetPeriods(view, request, expr)
    .map(({ period }) => period)
    .filter((period) => parseSpan(period)?.kind !== 'FY');
  if (part === undefined || more.length > 0 || (facet !== 'portion' && !isToCome(view, part))) return null;
  const found = portionOf(view, expr.metric, part);
  if (!found) return null;
  const [portion, ...of] = [
    toFigure(found, 'ratio', { base_period: yearOf(part) }),
    ...found.inputs.map((one) => toFigure(one)),
  ];
  return answered(
    { shape: 'values', request, items: [{ figure: portion, with: [] }] },
    [portion, of[0]],
    of.slice(1),
  );
}

const isToCome = (view: View, period: PeriodId): boolean => endOf(period) > endOf(latestResults(view));

const yearOf = (part: PeriodId): PeriodId => periodId(fiscalYearOf(part), 'FY');

/** Both as they were set on one day; null where no day has both. */
function portionOf(view: View, metric: string, part: PeriodId): Derived | null {
  const own = targetVersions(view, metric, part).at(-1);
  const whole = targetVersions(view, metric, yearOf(part)).find(({ setOn }) => setOn === own?.setOn);
  const quantity = own && whole ? divide(own.fact.quantity, whole.fact.quantity, 'percent', 100) : null;
  if (!own || !whole || !quantity) return null;
  const inputs = [fromFact(own.fact), fromFact(whole.fact)];
  return {
    metric,
    period: part,
    basis: 'target',
    quantity,
    op: 'divide',
    inputs,
    coarse: inputs.some(({ coarse }) => coarse),
  };
}
