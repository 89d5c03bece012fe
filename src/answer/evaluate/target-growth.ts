import { fromFact } from '../../dataset/derive.js';
import { comparePeriods, type PeriodId } from '../../dataset/period.js';
import type { View } from '../../dataset/view.js';
import type { Expr, Request } from '../../question/query.js';
import { baseOf, movedTo, movement, type Movement } from '../changes.js';
import { evaluate } from '../expressions.js';
import { toFigure } from '../figures.js';
import type { Figure, TargetItem } from '../types.js';
import type { Found } from './target-comparison.js';
import { versionTold } from './target-version.js';

/** How far a target lies from an earlier result: each of its versions by itself. */

/** The growth that a target implies, where it is asked for or a period to compare with is said. */
export function growthOf(
  view: View,
  request: Request,
  expr: Expr,
  found: Found,
  targets: readonly Figure[],
  against?: PeriodId,
): Pick<TargetItem, 'growth' | 'against' | 'otherGrowths'> {
  const target = targets.at(-1);
  if (!target || (request.change === undefined && against === undefined)) return {};
  const from = against ?? baseOf(found.period, 'yoy');
  const before = against === undefined ? null : evaluate(view, expr, against);
  if (before && comparePeriods(from, found.period) > 0) return { against: toFigure(before) };
  const changeTo = (one: Figure): Figure | null => {
    const { growth, difference } = impliedBy(view, expr, found, one, from);
    return asksAmount(request) ? (difference ?? growth) : (growth ?? difference);
  };
  const change = changeTo(target);
  const others = tellsEach(request, targets)
    ? targets.slice(0, -1).flatMap((one) => changeTo(one) ?? [])
    : [];
  return {
    ...(change && { growth: change }),
    ...(before && { against: toFigure(before) }),
    ...(others.length > 0 && others.length === targets.length - 1 && { otherGrowths: others }),
  };
}

/** "the FY2018 plan, and how much above FY2017?": an amount, unless percent is said. */
const asksAmount = ({ change, target }: Request): boolean =>
  change?.form === 'amount' ||
  (change?.form === undefined && target?.facet === 'gap' && target.inPercent !== true);

/** Where no version is asked for, and what counts is the last, so are those before it. */
const tellsEach = ({ target: asked }: Request, targets: readonly Figure[]): boolean =>
  asked?.facet === 'value' &&
  asked.version === undefined &&
  targets.every(({ set_on: day = '' }) => day <= (targets.at(-1)?.set_on ?? ''));

/** Of the version that counts here; the last one may have its growth printed. */
function impliedBy(
  view: View,
  expr: Expr,
  { versions, derived, follows, period }: Found,
  target: Figure,
  from: PeriodId,
): Pick<Movement, 'growth' | 'difference'> {
  const version = versionTold(versions, target);
  const stated = version && version !== versions.at(-1) ? fromFact(version.fact) : undefined;
  const chosen = follows ? derived : stated;
  const prior = chosen ? evaluate(view, expr, from, 'actual', true) : null;
  return chosen && prior ? movedTo(chosen, expr, prior) : movement(view, expr, period, from, target.basis);
}
