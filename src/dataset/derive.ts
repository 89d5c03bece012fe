import { previous, yearsBefore, type PeriodId } from './period.js';
import { add, divide, exact, overlaps, scale, subtract, width, type Quantity } from './quantity.js';
import { measureOf, type Fact } from './record.js';
import { relationsFor, type Relation, type Term } from './relations.js';
import type { Basis } from './spec.js';
import { targetDays, targetInForce, targetOn } from './targets.js';
import type { View } from './view.js';

export type Operation = 'printed' | 'add' | 'subtract' | 'divide' | 'multiply';

/** A figure with the way in which it follows from printed ones. */
export interface Derived {
  readonly metric: string;
  readonly period: PeriodId;
  readonly basis: Basis;
  readonly quantity: Quantity;
  readonly op: Operation;
  readonly inputs: readonly Derived[];
  /** Signs of the inputs of an addition, where some are taken away. */
  readonly signs?: readonly (1 | -1)[];
  /** The printed figure itself, when nothing was computed. */
  readonly fact?: Fact;
  /** Computed from a printed growth rate or from a figure that the company only calls approximate. */
  readonly coarse: boolean;
}

const DEEPEST = 3;

/** The figure that people would quote: as printed where it is, else by the shortest and most precise derivation. */
export function figureOf(
  view: View,
  metric: string,
  period: PeriodId,
  basis: Basis = 'actual',
): Derived | null {
  return remember(
    view,
    `figure ${metric} ${period} ${basis}`,
    () => quotable(view, metric, period, { basis }, 1) ?? searchVintages(view, metric, period, basis),
  );
}

/** The most precise figure: a ratio is recomputed where that says more than its printed decimal. */
export function finestOf(
  view: View,
  metric: string,
  period: PeriodId,
  basis: Basis = 'actual',
): Derived | null {
  return remember(view, `finest ${metric} ${period} ${basis}`, () => {
    const quoted = figureOf(view, metric, period, basis);
    if (view.record.measures.get(measureOf(metric))?.kind !== 'ratio' || quoted?.op !== 'printed')
      return quoted;
    return best([quoted, ...step(view, metric, period, { basis }, 2)], false);
  });
}

/** What is computed once for a view, under a key that no other thing is kept under. */
export function remember<T>(view: View, key: string, compute: () => T): T {
  if (view.memo.has(key)) return view.memo.get(key) as T; // each key is written with one type only
  const value = compute();
  view.memo.set(key, value);
  return value;
}

export function fromFact(fact: Fact): Derived {
  const { metric, period, basis, quantity } = fact;
  return {
    metric,
    period,
    basis,
    quantity,
    op: 'printed',
    inputs: [],
    fact,
    coarse: fact.hedge !== undefined,
  };
}

function printed(view: View, metric: string, period: PeriodId, want: Want): Derived | null {
  const fact =
    want.basis === 'actual'
      ? view.find(metric, period).find((one) => one.quantity.unit !== 'USD')
      : targetOf(view, metric, period, want.vintage);
  return fact ? fromFact(fact) : null;
}

/** An amount printed in billions only gives way to one that follows from printed figures ten times as precisely. */
const FINER = 10;
const BILLIONS = 2e7;

function quotable(view: View, metric: string, period: PeriodId, want: Want, depth: number): Derived | null {
  const known = printed(view, metric, period, want);
  if (!known || want.basis !== 'actual' || known.quantity.unit !== 'JPY' || width(known.quantity) < BILLIONS)
    return known;
  const grown = fromPrintedGrowth(view, metric, period);
  const finer = best(depth === 0 ? grown : [...grown, ...step(view, metric, period, want, 1)], true);
  const isFiner =
    finer !== null &&
    width(finer.quantity) * FINER < width(known.quantity) &&
    overlaps(finer.quantity, known.quantity);
  return isFiner ? finer : known;
}

/** The value that follows from a printed growth rate and the printed figure before it. */
function fromPrintedGrowth(view: View, metric: string, period: PeriodId): Derived[] {
  return view.find(metric, period, 'actual', 'growth').flatMap((fact) => {
    const before = fact.base === undefined ? null : printed(view, metric, fact.base, { basis: 'actual' });
    const quantity = before && scaleBy(before.quantity, growthFactor(fact.quantity));
    return before && quantity
      ? [
          {
            metric,
            period,
            basis: 'actual',
            quantity,
            op: 'multiply',
            inputs: [before, fromFact(fact)],
            coarse: true,
          },
        ]
      : [];
  });
}

/** A target derived from others takes them all from one day: a half set in May does not go with a year cut in February. */
function searchVintages(view: View, metric: string, period: PeriodId, basis: Basis): Derived | null {
  if (basis === 'actual') return search(view, metric, period, { basis });
  const days = [
    ...new Set(
      relationsFor(view.record, metric, period).flatMap(({ terms }) =>
        terms.flatMap((term) => targetDays(view, term.metric, term.period)),
      ),
    ),
  ];
  for (const vintage of days.sort().reverse()) {
    const found = search(view, metric, period, { basis, vintage });
    if (found) return found;
  }
  return search(view, metric, period, { basis });
}

/** The target in force, or as it stood in the documents of one day. */
function targetOf(view: View, metric: string, period: PeriodId, vintage?: string): Fact | undefined {
  return vintage === undefined
    ? targetInForce(view, metric, period)?.fact
    : targetOn(view, metric, period, vintage);
}

/** What is looked for: results, or targets as they stood on a day. */
interface Want {
  readonly basis: Basis;
  readonly vintage?: string;
}

/** Deepens step by step, so that the shortest derivation is found first. */
function search(view: View, metric: string, period: PeriodId, want: Want): Derived | null {
  for (let depth = 1; depth <= DEEPEST; depth += 1) {
    const found = best(step(view, metric, period, want, depth), true);
    if (found) return found;
  }
  return null;
}

function solve(view: View, metric: string, period: PeriodId, want: Want, depth: number): Derived | null {
  return remember(view, `${depth} ${metric} ${period} ${want.basis}@${want.vintage ?? ''}`, () => {
    const known = quotable(view, metric, period, want, depth);
    if (known || depth === 0) return known;
    return best(step(view, metric, period, want, depth), true);
  });
}

/** All derivations whose inputs are found one level below `depth`. */
function step(view: View, metric: string, period: PeriodId, want: Want, depth: number): Derived[] {
  const computed = relationsFor(view.record, metric, period).flatMap((relation) => {
    const inputs = relation.terms.map((term) => solve(view, term.metric, term.period, want, depth - 1));
    return inputs.every((input) => input !== null)
      ? [combine(relation, inputs, { metric, period, basis: want.basis })]
      : [];
  });
  return [...computed, ...fromChanges(view, metric, period, want, depth)].filter((one) => one !== null);
}

type Target = Pick<Derived, 'metric' | 'period' | 'basis'>;

function combine(relation: Relation, inputs: readonly Derived[], target: Target): Derived | null {
  const [first, second] = inputs;
  if (!first) return null;
  const coarse = inputs.some((input) => input.coarse);
  if (relation.kind === 'ratio') {
    const quantity = second && divide(first.quantity, second.quantity, 'percent', 100);
    return quantity ? { ...target, quantity, op: 'divide', inputs, coarse } : null;
  }
  return { ...target, ...sum(relation.terms, inputs), coarse };
}

function sum(
  terms: readonly Term[],
  inputs: readonly Derived[],
): Pick<Derived, 'quantity' | 'op' | 'inputs' | 'signs'> {
  const signs = terms.map((term) => term.sign);
  const start = inputs[0]?.quantity.unit ?? 'JPY';
  const quantity = inputs.reduce(
    (total, input, at) => (signs[at] === -1 ? subtract(total, input.quantity) : add(total, input.quantity)),
    exact(0, start),
  );
  return { quantity, op: signs.slice(1).every((sign) => sign === -1) ? 'subtract' : 'add', inputs, signs };
}

/** Values that follow from a printed change: before it, or after it. */
function fromChanges(view: View, metric: string, period: PeriodId, want: Want, depth: number): Derived[] {
  if (want.basis !== 'actual' || view.record.measures.get(measureOf(metric))?.kind === 'ratio') return [];
  const later = [yearsBefore(period, -1), next(period)];
  const before = later.flatMap((after) =>
    changes(view, metric, after)
      .filter((fact) => fact.base === period)
      .map((fact) => undo(view, fact, depth)),
  );
  const onward = changes(view, metric, period).map((fact) => apply(view, fact, depth));
  return [...before, ...onward].filter((one) => one !== null);
}

const next = (period: PeriodId): PeriodId => {
  const later = yearsBefore(period, -1);
  return previous(previous(previous(later)));
};

const changes = (view: View, metric: string, period: PeriodId): readonly Fact[] => [
  ...view.find(metric, period, 'actual', 'change').filter((fact) => fact.quantity.unit !== 'points'),
  ...view.find(metric, period, 'actual', 'growth'),
];

const growthFactor = (growth: Quantity): Quantity => ({
  value: 1 + growth.value / 100,
  low: 1 + growth.low / 100,
  high: 1 + growth.high / 100,
  unit: 'times',
});

function undo(view: View, fact: Fact, depth: number): Derived | null {
  const after = solve(view, fact.metric, fact.period, { basis: 'actual' }, Math.min(depth - 1, 0));
  if (!after || fact.base === undefined) return null;
  const target = {
    metric: fact.metric,
    period: fact.base,
    basis: 'actual' as const,
    inputs: [after, fromFact(fact)],
    coarse: true,
  };
  if (fact.kind === 'change')
    return { ...target, op: 'subtract', quantity: subtract(after.quantity, fact.quantity), signs: [1, -1] };
  const quantity = divide(after.quantity, growthFactor(fact.quantity), after.quantity.unit);
  return quantity && { ...target, op: 'divide', quantity };
}

function apply(view: View, fact: Fact, depth: number): Derived | null {
  const before =
    fact.base === undefined
      ? null
      : solve(view, fact.metric, fact.base, { basis: 'actual' }, Math.min(depth - 1, 0));
  if (!before) return null;
  const target = {
    metric: fact.metric,
    period: fact.period,
    basis: 'actual' as const,
    inputs: [before, fromFact(fact)],
    coarse: true,
  };
  if (fact.kind === 'change')
    return { ...target, op: 'add', quantity: add(before.quantity, fact.quantity), signs: [1, 1] };
  const grown = scaleBy(before.quantity, growthFactor(fact.quantity));
  return { ...target, op: 'multiply', quantity: grown };
}

function scaleBy(quantity: Quantity, factor: Quantity): Quantity {
  const [low, high] = [scale(quantity, factor.low), scale(quantity, factor.high)];
  return {
    value: quantity.value * factor.value,
    low: Math.min(low.low, high.low),
    high: Math.max(low.high, high.high),
    unit: quantity.unit,
  };
}

/** Exact before coarse, then the narrowest, then the fewest inputs; the order of relations breaks ties. */
function best(candidates: readonly (Derived | null)[], preferShort: boolean): Derived | null {
  const found = candidates.filter((one) => one !== null);
  return found.reduce<Derived | null>(
    (chosen, one) => (chosen === null || compare(one, chosen, preferShort) < 0 ? one : chosen),
    null,
  );
}

function compare(a: Derived, b: Derived, preferShort: boolean): number {
  const shorter = preferShort ? leaves(a) - leaves(b) : 0;
  return Number(a.coarse) - Number(b.coarse) || Math.sign(width(a.quantity) - width(b.quantity)) || shorter;
}

const leaves = (one: Derived): number =>
  one.inputs.length === 0 ? 1 : one.inputs.reduce((total, input) => total + leaves(input), 0);
