import { fromFact, type Derived } from '../../dataset/derive.js';
import { comparePeriods, lengthOf } from '../../dataset/period.js';
import { targetVersions } from '../../dataset/targets.js';
import type { View } from '../../dataset/view.js';
import type { Request } from '../../question/query.js';
import { movedTo } from '../changes.js';
import type { TargetItem } from '../types.js';
import { versionTold } from './target-version.js';

/** "the FY2018 target against that of FY2013, in percent", "the difference": how far the later one lies from the earlier. */
export function fromEarlier(
  view: View,
  items: readonly TargetItem[],
  { output, target, apart }: Request,
): readonly TargetItem[] {
  const [one, other, ...more] = items;
  if (!one || !other || more.length > 0 || target?.facet !== 'value') return items;
  if (apart !== true && output?.unit !== 'percent') return items;
  const [earlier, later] = comparePeriods(one.period, other.period) < 0 ? [one, other] : [other, one];
  const [from, to] = [versionIn(view, earlier), versionIn(view, later)];
  if (!areAlike(one, other) || !from || !to) return items;
  const moved = movedTo(to, { op: 'metric', metric: later.metric }, from);
  const growth = apart ? moved.difference : moved.growth;
  return items.map((item) => (item === later && growth ? { ...item, growth } : item));
}

const areAlike = (one: TargetItem, other: TargetItem): boolean =>
  one.metric === other.metric &&
  one.period !== other.period &&
  lengthOf(one.period) === lengthOf(other.period);

/** The target that counts, as it was set. */
function versionIn(view: View, { metric, period, targets }: TargetItem): Derived | undefined {
  const version = versionTold(targetVersions(view, metric, period), targets.at(-1));
  return version && fromFact(version.fact);
}
