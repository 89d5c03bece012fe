import { flatMap } from './flat-map.js';
import { fromChanges } from './derive-changes.js';
import { best, combine, fromFact, growthFactor, scaleBy, type Derived } from './derived.js';
import type { PeriodId } from './period.js';
import { overlaps, width } from './quantity.js';
import { isChanged, reachOf, relationsWithin, type Reach } from './reach.js';
import { isStock, measureOf, type Fact, type Record } from './record.js';
import { relationsFor, type Relation } from './relations.js';
import type { Basis } from './spec.js';
import { targetDays, targetInForce, targetOn } from './targets.js';
import type { View } from './view.js';

export { fromFact, type Derived, type Operation } from './derived.js';

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
    () => quotable(searchOf(view, basis), metric, period, 1) ?? searchVintages(view, metric, period, basis),
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
    return best([quoted, ...step(searchOf(view, basis), metric, period, 2)], false);
  });
}

/** What is computed once for a view, under a key that no other thing is kept under. */
export function remember<T>(view: View, key: string, compute: () => T): T {
  if (view.memo.has(key)) return view.memo.get(key) as T; // each key is written with one type only
  const value = compute();
  view.memo.set(key, value);
  return value;
}

/** A search for results, or for targets as they stood on a day, with what it has found at each depth. */
interface Search {
  readonly view: View;
  readonly basis: Basis;
  readonly vintage?: string;
  readonly reach: Reach;
  readonly solved: readonly Map<string, Map<PeriodId, Derived | null>>[];
}

const searchOf = (view: View, basis: Basis, vintage?: string): Search =>
  remember(view, `search ${basis}@${vintage ?? ''}`, () => ({
    view,
    basis,
    ...(vintage !== undefined && { vintage }),
    reach: reachOf(view.record, basis),
    solved: Array.from({ length: DEEPEST }, () => new Map()),
  }));

function printed({ view, basis, vintage }: Search, metric: string, period: PeriodId): Derived | null {
  const fact =
    basis === 'actual'
      ? view.find(metric, period).find((one) => one.quantity.unit !== 'USD')
      : targetOf(view, metric, period, vintage);
  return fact ? fromFact(fact) : null;
}

/** The target in force, or as it stood in the documents of one day. */
function targetOf(view: View, metric: string, period: PeriodId, vintage?: string): Fact | undefined {
  return vintage === undefined
    ? targetInForce(view, metric, period)?.fact
    : targetOn(view, metric, period, vintage);
}

/** An amount printed in billions only gives way to one that follows from printed figures ten times as precisely. */
const FINER = 10;
const BILLIONS = 2e7;

function quotable(search: Search, metric: string, period: PeriodId, depth: number): Derived | null {
  const known = printed(search, metric, period);
  if (
    !known ||
    search.basis !== 'actual' ||
    known.quantity.unit !== 'JPY' ||
    width(known.quantity) < BILLIONS
  )
    return known;
  const grown = fromPrintedGrowth(search, metric, period);
  const finer = best(depth === 0 ? grown : [...grown, ...step(search, metric, period, 1)], true);
  const isFiner =
    finer !== null &&
    width(finer.quantity) * FINER < width(known.quantity) &&
    overlaps(finer.quantity, known.quantity);
  return isFiner ? finer : known;
}

/** The value that follows from a printed growth rate and the printed figure before it. */
function fromPrintedGrowth(search: Search, metric: string, period: PeriodId): Derived[] {
  return flatMap(search.view.find(metric, period, 'actual', 'growth'), (fact): Derived[] => {
    const before = fact.base === undefined ? null : printed(search, metric, fact.base);
    if (!before) return [];
    const quantity = scaleBy(before.quantity, growthFactor(fact.quantity));
    const inputs = [before, fromFact(fact)];
    return [{ metric, period, basis: 'actual', quantity, op: 'multiply', inputs, coarse: true }];
  });
}

/** A target derived from others takes them all from one day: a half set in May does not go with a year cut in February. */
function searchVintages(view: View, metric: string, period: PeriodId, basis: Basis): Derived | null {
  if (basis === 'actual') return deepen(searchOf(view, basis), metric, period);
  const days = new Set(
    flatMap(relationsFor(view.record, metric, period), ({ terms }) =>
      flatMap(terms, (term) => targetDays(view, term.metric, term.period)),
    ),
  );
  for (const vintage of [...days].sort().reverse()) {
    const found = deepen(searchOf(view, basis, vintage), metric, period);
    if (found) return found;
  }
  return deepen(searchOf(view, basis), metric, period);
}

/** A target as it follows from others, whether or not it is printed too. */
export const derivedTarget = (view: View, metric: string, period: PeriodId): Derived | null =>
  remember(view, `derived target ${metric} ${period}`, () => searchVintages(view, metric, period, 'target'));

/** A target as it follows from those that the documents of one day state. */
export const targetAsOf = (view: View, metric: string, period: PeriodId, day: string): Derived | null =>
  remember(view, `target ${metric} ${period} @${day}`, () =>
    deepen(searchOf(view, 'target', day), metric, period),
  );

/** Deepens step by step, so that the shortest derivation is found first; one from a printed rate gives way to a longer one that is finer. */
function deepen(search: Search, metric: string, period: PeriodId): Derived | null {
  let rough: Derived | null = null;
  for (let depth = 1; depth <= DEEPEST; depth += 1) {
    const found = best(step(search, metric, period, depth), true);
    if (found?.coarse === false && (!rough || width(found.quantity) < width(rough.quantity)))
      return isNothing(search.view.record, found) ? null : found;
    rough ??= found;
  }
  return rough && isNothing(search.view.record, rough) ? null : rough;
}

/** A balance that its total leaves no room for is not listed, which is not the same as a printed nil. */
const isNothing = (record: Record, { metric, op, quantity }: Derived): boolean =>
  op === 'subtract' && isStock(record, metric) && Math.abs(quantity.value) * 2 <= width(quantity);

function solve(search: Search, metric: string, period: PeriodId, depth: number): Derived | null {
  const solved = search.solved[depth];
  const ofMetric = solved?.get(metric) ?? new Map<PeriodId, Derived | null>();
  const known = ofMetric.get(period);
  if (known !== undefined) return known;
  const quoted = quotable(search, metric, period, depth);
  const found = quoted ?? (depth === 0 ? null : best(step(search, metric, period, depth), true));
  ofMetric.set(period, found);
  solved?.set(metric, ofMetric);
  return found;
}

/** All derivations whose inputs are found one level below `depth`. */
function step(search: Search, metric: string, period: PeriodId, depth: number): Derived[] {
  const { view, basis, reach } = search;
  const found: Derived[] = [];
  for (const relation of relationsWithin(reach, metric, period, depth)) {
    const inputs = inputsOf(search, relation, depth - 1);
    const one = inputs && combine(relation, inputs, { metric, period, basis });
    if (one) found.push(one);
  }
  if (basis !== 'actual' || !isChanged(reach, metric, period)) return found;
  if (view.record.measures.get(measureOf(metric))?.kind === 'ratio') return found;
  return [...found, ...fromChanges(view, metric, period, (...one) => solve(search, ...one, 0))];
}

/** The inputs of a relation; null as soon as one is not to be had. */
function inputsOf(search: Search, { terms }: Relation, depth: number): Derived[] | null {
  const inputs: Derived[] = [];
  for (const { metric, period } of terms) {
    const input = solve(search, metric, period, depth);
    if (!input) return null;
    inputs.push(input);
  }
  return inputs;
}
