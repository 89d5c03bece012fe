import { previous, yearsBefore, type PeriodId } from '../../dataset/period.js';
import type { Reason } from '../../dataset/knowledge.js';
import { measureOf, scopeOf } from '../../dataset/record.js';
import type { View } from '../../dataset/view.js';
import type { ChangeBase, Expr, Request } from '../../question/query.js';
import type { Movement } from '../changes.js';
import { missing } from '../missing.js';
import { answered, type Context, type Outcome } from '../outcome.js';
import { fitPeriod } from '../fit-period.js';
import { firstMetric } from '../periods.js';
import { publicDocuments } from '../public.js';
import type { PremiseCheck, ValueItem } from '../types.js';
import { saidInPassing } from '../claimed-whole.js';
import { movedIn } from './change.js';
import { amountOff, checkDirection, rateOff } from './claims.js';
import { resolve } from './values.js';

/** Why a figure moved, in the reasons that the company gave for just that movement. */
export function evaluateExplain({ view }: Context, request: Request): Outcome {
  const [expr] = request.exprs;
  if (!expr) return missing(view, undefined, undefined);
  const [period] = resolve(view, request, expr).periods;
  if (period === undefined) return missing(view, expr, undefined);
  const reasons = reasonsFor(view, expr, period, request);
  const told = explained(view, expr, period, reasons, request);
  const isOther = premiseOf(told, request) === undefined && areOfOtherWay(reasons, request);
  const moved = isOther ? movedIn(view, expr, period, { ...request, change: { base: 'yoy' } }) : told;
  const premise = premiseOf(moved, request);
  // a movement that the reasons contradict is corrected on the year, and else not explained
  if (isOther && (request.change?.base !== undefined || premise?.holds !== false))
    return { ...missing(view, expr, period), reason: 'not_in_record' };
  if (reasons.length === 0 && premise?.holds !== false)
    return { ...missing(view, expr, period), reason: 'not_in_record' };
  const part = {
    shape: 'explain' as const,
    request,
    items: itemOf(moved, premise),
    reasons: reasons.map((one) => one.id),
    ...(premise && { premise }),
  };
  return answered(part, [moved.current], [moved.difference ?? moved.growth, moved.growth, moved.prior]);
}

/** "why did it worsen?", of what the documents say why it rose. */
const areOfOtherWay = (reasons: readonly Reason[], { premise }: Request): boolean =>
  premise?.direction !== undefined && reasons.some(({ direction }) => direction !== premise.direction);

/** The rate or the amount that is claimed where it is not the one, else whether it moved as the question says. */
function premiseOf(moved: Movement, request: Request): PremiseCheck | undefined {
  const direction = request.premise?.direction;
  const way = direction && checkDirection(moved, direction);
  if (way?.holds === false) return way;
  return (
    rateOff(moved.growth ? [moved.growth] : [], request) ?? amountOff(moved, saidInPassing(request)) ?? way
  );
}

/** The movement that is asked about: on the quarter before, where that is what the reasons explain. */
function explained(
  view: View,
  expr: Expr,
  period: PeriodId,
  [first]: readonly Reason[],
  request: Request,
): Movement {
  const base = request.change?.base ?? (first?.against === 'qoq' ? 'qoq' : 'yoy');
  return movedIn(view, expr, period, { ...request, change: { ...request.change, base } });
}

/** The figure that moved; none where the documents give only the reason. */
function itemOf(
  { current, prior, growth, difference }: Movement,
  premise: PremiseCheck | undefined,
): ValueItem[] {
  const change = growth ?? difference;
  if (!current) return [];
  return [
    {
      figure: current,
      with: [],
      ...(change && prior && { yoy: { change, prior } }),
      ...(premise && { premise }),
    },
  ];
}

/** What was added up or taken away here, the company explains nowhere. */
function reasonsFor(view: View, expr: Expr, period: PeriodId, request: Request): Reason[] {
  if (expr.op === 'add' || expr.op === 'subtract') return [];
  const metric = firstMetric(expr);
  const at = fitPeriod(view, metric, period);
  const visible = publicDocuments(view);
  const fits = view.record.reasons.filter(
    (one) => visible.has(one.source.document) && (one.period === at || one.period === period),
  );
  const base = stepTo(period, request.change?.base);
  if (base === null) return [];
  const wanted = base === undefined ? fits : fits.filter((one) => one.against === base);
  const named = related(metric).map((name) => wanted.filter((one) => one.metrics.includes(name)));
  return named.find((list) => list.length > 0) ?? [];
}

/** The comparison that a movement from a period is; null where the company explains no such. */
function stepTo(period: PeriodId, base: ChangeBase | undefined): 'yoy' | 'qoq' | null | undefined {
  if (base === 'yearEnd' || base === 'first') return 'yoy';
  if (typeof base !== 'object') return base;
  if (base.period === yearsBefore(period)) return 'yoy';
  return base.period === previous(period) ? 'qoq' : null;
}

/** A ratio is explained with its amount, an amount with its ratio. */
function related(metric: string): string[] {
  const [scope, measure] = [scopeOf(metric), measureOf(metric)];
  const partner = PARTNERS[measure];
  return [metric, ...(partner === undefined ? [] : [`${scope}/${partner}`])];
}
const PARTNERS: Readonly<Record<string, string>> = {
  gross_margin: 'gross_margin_ratio',
  gross_margin_ratio: 'gross_margin',
  operating_margin: 'operating_income',
};
