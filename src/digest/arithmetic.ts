import { toFigure } from '../answer/figures.js';
import type { Figure, FigureKind } from '../answer/types.js';
import { fromFact, type Derived } from '../dataset/derive.js';
import { yearsBefore, type PeriodId } from '../dataset/period.js';
import { add, divide, exact, scale, subtract } from '../dataset/quantity.js';
import type { Fact } from '../dataset/record.js';
import type { View } from '../dataset/view.js';
import { knownFigure } from './known-figure.js';

type Frame = Pick<Derived, 'metric' | 'period' | 'basis'>;
const coarseIf = (inputs: readonly Derived[]): boolean => inputs.some(({ coarse }) => coarse);

/** a − b; a difference of ratios is in points. */
export function less(frame: Frame, a: Derived, b: Derived): Derived {
  const own = subtract(a.quantity, b.quantity);
  const quantity = own.unit === 'percent' ? scale(own, 1, 'points') : own;
  return { ...frame, quantity, op: 'subtract', inputs: [a, b], signs: [1, -1], coarse: coarseIf([a, b]) };
}

/** a ÷ b in percent; none where b is not positive. */
export function percentOf(frame: Frame, a: Derived, b: Derived): Derived | null {
  if (b.quantity.low <= 0 || a.quantity.unit !== b.quantity.unit) return null;
  const quantity = divide(a.quantity, b.quantity, 'percent', 100);
  return quantity && { ...frame, quantity, op: 'divide', inputs: [a, b], coarse: coarseIf([a, b]) };
}

export function sumOf(frame: Frame, parts: readonly Derived[]): Derived {
  const unit = parts[0]?.quantity.unit ?? 'JPY';
  const quantity = parts.reduce((total, part) => add(total, part.quantity), exact(0, unit));
  return {
    ...frame,
    quantity,
    op: 'add',
    inputs: parts,
    signs: parts.map(() => 1 as const),
    coarse: coarseIf(parts),
  };
}

/** The same amount with its sign turned: a cost that rises takes away. */
export const reversed = (one: Derived): Derived => {
  const [a, b] = one.inputs;
  return a && b ? less(one, b, a) : one;
};

/** A metric with the prior year's and the change from it: as the company prints it, else computed. */
export interface Compared {
  readonly now: Figure;
  readonly prior: Figure | null;
  readonly growth: Figure | null;
}

export function compared(view: View, metric: string, period: PeriodId): Compared | null {
  const now = knownFigure(view, metric, period);
  if (!now) return null;
  const prior = knownFigure(view, metric, yearsBefore(period));
  return { now: asShown(now), prior: prior && asShown(prior), growth: growthOfActual(view, now, prior) };
}

function growthOfActual(view: View, now: Derived, prior: Derived | null): Figure | null {
  const base = yearsBefore(now.period);
  const printed = view.find(now.metric, now.period, 'actual', 'growth').find((one) => one.base === base);
  if (printed) return toFigure(fromFact(printed), 'growth', { base_period: base, about: false });
  const ratio = prior && now.quantity.unit !== 'percent' ? percentOf(now, now, prior) : null;
  return ratio && asGrowth(ratio, base);
}

/** A printed figure is shown as it is printed; "about" is for what the company hedges and for coarse sums. */
export const asShown = (one: Derived): Figure =>
  toFigure(one, undefined, one.fact ? { about: one.coarse } : {});

/** What a target means against the prior year: as printed beside just this value, else computed. */
export function growthOf(view: View, target: Derived, fact: Fact, prior: Derived | null): Figure | null {
  const base = yearsBefore(target.period);
  const printed = view
    .find(target.metric, target.period, target.basis, 'growth')
    .find((one) => one.base === base && statesValue(view, one, fact));
  if (printed) return toFigure(fromFact(printed), 'growth', { base_period: base });
  const ratio = prior && percentOf(target, target, prior);
  return ratio && target.quantity.unit !== 'percent' ? asGrowth(ratio, base) : null;
}

/** Does the document of a growth rate give this value for the target, and no other? */
const statesValue = (view: View, growth: Fact, { metric, period, basis, quantity }: Fact): boolean =>
  view
    .find(metric, period, basis)
    .filter((one) => one.disclosure === growth.disclosure && one.quantity.unit === quantity.unit)
    .every((one) => one.quantity.value === quantity.value);

/** A ratio of later to earlier in percent, as a growth rate; none for a fall below nothing. */
export function asGrowth(ratio: Derived, base: PeriodId): Figure | null {
  const { value, low, high } = ratio.quantity;
  if (high < 0) return null;
  const quantity = { value: value - 100, low: low - 100, high: high - 100, unit: 'percent' as const };
  return asFigure({ ...ratio, quantity }, 'growth', base);
}

export const asFigure = (one: Derived, kind: FigureKind, base?: PeriodId): Figure =>
  toFigure(one, kind, base === undefined ? {} : { base_period: base });
