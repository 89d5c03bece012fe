import type { InLine } from '../../dataset/knowledge.js';
import { fromFact, type Derived } from '../../dataset/derive.js';
import { isDate, type PeriodId } from '../../dataset/period.js';
import { divide, scale, subtract } from '../../dataset/quantity.js';
import type { TargetStatus } from '../../dataset/record.js';
import type { TargetVersion } from '../../dataset/targets.js';
import type { Request } from '../../question/query.js';
import { movedTo } from '../changes.js';
import { toFigure } from '../figures.js';
import type { Figure, TargetItem } from '../types.js';
import { verdictOf } from './verdict.js';

/** One version of a target that no document states. */
export interface DerivedVersion {
  readonly set_on: string;
  readonly status: TargetStatus;
  /** Null where not all that it follows from is stated on that day. */
  readonly derived: Derived | null;
}

/** The target that an answer is about: its versions, or how it follows from others. */
export interface Found {
  readonly versions: readonly TargetVersion[];
  /** Derived targets (an implied second half, a margin) have no versions of their own. */
  readonly derived?: Derived;
  /** The versions of a derived one, as those that it follows from were set; the one that counts last. */
  readonly follows?: readonly DerivedVersion[];
  readonly period: PeriodId;
}

/** A result held against its target: share, gap, verdict. */
export function compare(
  result: Derived,
  found: Found,
  target: Figure,
  { target: asked }: Request,
  inLine?: InLine,
): Pick<TargetItem, 'result' | 'measure' | 'gap' | 'verdict'> {
  const version = found.versions.find(
    (one) => one.setOn === target.set_on && one.fact.quantity.value === target.value,
  );
  const goal = found.derived ?? (version ? fromFact(version.fact) : null);
  if (!goal) return { result: toFigure(result) };
  const isProgress = result.period !== goal.period && !isDate(result.period);
  const verdict = isProgress ? undefined : verdictOf(result.quantity, goal.quantity, inLine);
  return {
    result: toFigure(result),
    ...achievement(result, goal, isProgress),
    ...(asked?.inPercent ? gapInPercent(result, goal) : gapOf(result, goal, asked?.facet === 'remaining')),
    ...(verdict && { verdict }),
  };
}

/** A version of a target less the one that it took the place of; `sinceFirst`: less the first of all. In percent where that is asked for. */
export function revisionOf(
  { versions }: Found,
  target: Figure,
  request: Request,
): Pick<TargetItem, 'revision' | 'revisionRate'> {
  const { target: asked } = request;
  const at = versions.findIndex((one) => one.setOn === target.set_on);
  const [before, now] = [versions[asked?.sinceFirst ? 0 : at - 1], versions[at]];
  if (!before || !now || before === now) return {};
  const [first, second] = [fromFact(now.fact), fromFact(before.fact)];
  const { growth } = movedTo(first, { op: 'metric', metric: first.metric }, second);
  if (isInPercent(request) && growth) return { revision: growth };
  return {
    revision: toFigure(differenceOf(first, second, first), 'difference'),
    ...(asked?.inPercent && growth && { revisionRate: growth }),
  };
}

const isInPercent = ({ target, change, output }: Request): boolean =>
  change?.form === 'percent' || (output?.unit === 'percent' && !target?.inPercent);

function differenceOf(first: Derived, second: Derived, of: Derived): Derived {
  const own = subtract(first.quantity, second.quantity);
  return {
    metric: of.metric,
    period: of.period,
    basis: of.basis,
    quantity: own.unit === 'percent' ? scale(own, 1, 'points') : own,
    op: 'subtract',
    signs: [1, -1],
    inputs: [first, second],
    coarse: first.coarse || second.coarse,
  };
}

/** Result over target, in percent; none for a target that is not positive. */
function achievement(result: Derived, goal: Derived, isProgress: boolean): Pick<TargetItem, 'measure'> {
  const quantity =
    goal.quantity.value > 0 && result.quantity.unit === goal.quantity.unit && goal.quantity.unit !== 'percent'
      ? divide(result.quantity, goal.quantity, 'percent', 100)
      : null;
  if (!quantity) return {};
  const one: Derived = {
    metric: goal.metric,
    period: result.period,
    basis: 'actual',
    quantity,
    op: 'divide',
    inputs: [result, goal],
    coarse: result.coarse || goal.coarse,
  };
  return { measure: toFigure(one, isProgress ? 'progress' : 'achievement') };
}

/** Result less target; what remains to the target is told the other way round. */
function gapOf(result: Derived, goal: Derived, remaining: boolean): Pick<TargetItem, 'gap'> {
  if (result.quantity.unit !== goal.quantity.unit) return {};
  const [first, second] = remaining ? [goal, result] : [result, goal];
  return { gap: toFigure(differenceOf(first, second, { ...result, metric: goal.metric }), 'gap') };
}

/** How far the result lies from the target, in percent of the target; the amount where there is no such rate. */
function gapInPercent(result: Derived, goal: Derived): Pick<TargetItem, 'gap'> {
  const { growth } = movedTo(result, { op: 'metric', metric: goal.metric }, goal);
  return growth ? { gap: { ...growth, kind: 'gap' } } : gapOf(result, goal, false);
}
