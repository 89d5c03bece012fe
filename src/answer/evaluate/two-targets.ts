import { fromFact, type Derived } from '../../dataset/derive.js';
import { comparePeriods, endOf, isWithin, lengthOf } from '../../dataset/period.js';
import { targetVersions } from '../../dataset/targets.js';
import type { View } from '../../dataset/view.js';
import type { Request } from '../../question/query.js';
import { movedTo } from '../changes.js';
import { evaluate } from '../expressions.js';
import { latestResults } from '../periods.js';
import type { TargetItem } from '../types.js';
import { versionTold } from './target-version.js';

/** "2H18 target over 1H18": neither of two periods to come has a result, and so both are told by their targets. */
export function ofTwoToCome(view: View, request: Request): Request {
  const [one, other, ...more] = request.periods;
  if (one?.kind !== 'span' || other?.kind !== 'span' || more.length > 0) return request;
  const ids = [one.id, other.id];
  const areToCome = ids.every((id) => endOf(id) > endOf(latestResults(view)));
  if (!areToCome || isWithin(one.id, other.id) || isWithin(other.id, one.id)) return request;
  const { change, output, target, ...rest } = request;
  const unit = change?.form === 'percent' ? { unit: 'percent' as const } : {};
  return {
    ...rest,
    ...(change && { apart: true as const }),
    target: { facet: 'value', ...(target?.version && { version: target.version }) },
    output: { ...output, ...unit },
  };
}

/** "the FY2018 target against that of FY2013": how far the later one lies from the earlier, in percent where that is asked for. */
export function apartFromEarlier(
  view: View,
  items: readonly TargetItem[],
  { output, target, apart }: Request,
): readonly TargetItem[] {
  const [one, other, ...more] = items;
  const inPercent = output?.unit === 'percent';
  const isAsked = (inPercent || apart) && target?.facet === 'value';
  if (!one || !other || more.length > 0 || !isAsked) return items;
  const [earlier, later] = comparePeriods(one.period, other.period) < 0 ? [one, other] : [other, one];
  const [from, to] = [versionIn(view, earlier), versionIn(view, later)];
  if (!areAlike(one, other) || !from || !to) return items;
  const { growth, difference } = movedTo(to, { op: 'metric', metric: later.metric }, from);
  const told = inPercent ? (growth ?? difference) : difference;
  return items.map((item) => (item === later && told ? { ...item, growth: told } : item));
}

/** One figure in two periods of one length. */
const areAlike = (one: TargetItem, other: TargetItem): boolean =>
  one.metric === other.metric &&
  one.period !== other.period &&
  lengthOf(one.period) === lengthOf(other.period);

/** The target that counts, as it was set; or as it follows from others. */
function versionIn(view: View, { metric, period, targets }: TargetItem): Derived | undefined {
  const version = versionTold(targetVersions(view, metric, period), targets.at(-1));
  if (version) return fromFact(version.fact);
  // one chosen among the versions of a target that follows from others is not the one in force
  const isChosen = targets.at(-1)?.set_on !== undefined;
  return isChosen ? undefined : (evaluate(view, { op: 'metric', metric }, period, 'target') ?? undefined);
}
