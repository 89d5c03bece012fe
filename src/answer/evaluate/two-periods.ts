import { comparePeriods, isDate, parseSpan, type PeriodId } from '../../dataset/period.js';
import { overlaps } from '../../dataset/quantity.js';
import type { View } from '../../dataset/view.js';
import type { Expr, Request } from '../../question/query.js';
import { movement } from '../changes.js';
import type { PremiseCheck, ValueItem } from '../types.js';

/** One figure in two periods is held against itself: the later against the earlier, and not each against its own year before. */
export function inComparison(
  view: View,
  { exprs, periods, premise, output, unmoved }: Request,
  items: readonly ValueItem[],
): readonly ValueItem[] {
  const [expr, ...others] = exprs;
  const [first, second, ...more] = items;
  if (!expr || !first || !second || others.length + more.length > 0 || periods.length < 2) return items;
  const [one, other] = [first.figure.period, second.figure.period];
  if (!areAlike(one, other)) return items;
  const later = comparePeriods(one, other) > 0 ? one : other;
  const yoy = unmoved ? undefined : changeBetween(view, expr, later, later === one ? other : one);
  const beside = yoy && output?.unit !== 'USD' && { yoy };
  const claim = premise?.direction && judge(first, second, premise.direction);
  return items.map(({ yoy: _, ...item }, at) => ({
    ...item,
    ...(item.figure.period === later && beside),
    ...(at === 0 && claim && { premise: claim }),
  }));
}

/** How a figure moved between two periods, in percent where that has a meaning. */
export function changeBetween(view: View, expr: Expr, period: PeriodId, from: PeriodId): ValueItem['yoy'] {
  const { growth, difference, prior } = movement(view, expr, period, from);
  const change = growth ?? difference;
  return change && prior ? { change, prior } : undefined;
}

/** Two days, or two spans of one length. */
const areAlike = (one: PeriodId, other: PeriodId): boolean =>
  one !== other &&
  (isDate(one) ? isDate(other) : lengthClass(one) !== undefined && lengthClass(one) === lengthClass(other));
const lengthClass = (id: PeriodId): string | undefined => parseSpan(id)?.kind.replace(/\d$/, '');

/** "was it better in 4Q17 than in 4Q16?": the period said first against the other, where their precision can tell. */
export function judge(first: ValueItem, second: ValueItem, way: 'up' | 'down'): PremiseCheck | undefined {
  const [a, b] = [first.figure, second.figure];
  if (a.unit !== b.unit || (overlaps(a, b) && a.value !== b.value)) return undefined;
  return { holds: way === 'up' ? a.value > b.value : a.value < b.value, said: '' };
}
