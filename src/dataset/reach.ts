import { factsOf } from './by-metric.js';
import { figureMemo, type FigureMemo } from './figure-memo.js';
import type { PeriodId } from './period.js';
import type { Fact, Record } from './record.js';
import { relationsFor, type Relation } from './relations.js';
import type { Basis } from './spec.js';

/**
 * How figures are to be had were the whole record public. A view shows a part of it and has no other way, so that what
 * leads nowhere here is tried in none.
 */
export interface Reach {
  readonly record: Record;
  readonly basis: Basis;
  readonly known: FigureMemo<Ways>;
}

interface Ways {
  readonly isPrinted: boolean;
  readonly isChanged: boolean;
  /** By the number of steps, the relations whose inputs are to be had in one step fewer. */
  readonly relations: (readonly Relation[])[];
}

const cache = new WeakMap<Record, Map<Basis, Reach>>();

/** What is within reach in a record: of results, or of what was aimed at. */
export function reachOf(record: Record, basis: Basis): Reach {
  const ofRecord = cache.get(record) ?? new Map<Basis, Reach>();
  const reach = ofRecord.get(basis) ?? { record, basis, known: figureMemo() };
  cache.set(record, ofRecord.set(basis, reach));
  return reach;
}

/** The relations that can give a figure in so many steps, in their order. */
export function relationsWithin(
  reach: Reach,
  metric: string,
  period: PeriodId,
  steps: number,
): readonly Relation[] {
  const { relations } = waysTo(reach, metric, period);
  return (relations[steps] ??= relationsFor(reach.record, metric, period).filter(({ terms }) =>
    terms.every((term) => isWithin(reach, term.metric, term.period, steps - 1)),
  ));
}

/** Is there a printed change of a figure, from it or to it? */
export const isChanged = (reach: Reach, metric: string, period: PeriodId): boolean =>
  waysTo(reach, metric, period).isChanged;

function isWithin(reach: Reach, metric: string, period: PeriodId, steps: number): boolean {
  const ways = waysTo(reach, metric, period);
  if (ways.isPrinted || steps === 0) return ways.isPrinted;
  return ways.isChanged || relationsWithin(reach, metric, period, steps).length > 0;
}

const waysTo = ({ record, basis, known }: Reach, metric: string, period: PeriodId): Ways =>
  known.get(metric, period) ?? known.keep(metric, period, findWays(record, metric, period, basis));

function findWays(record: Record, metric: string, period: PeriodId, basis: Basis): Ways {
  const isAsked = (fact: Fact): boolean => (fact.basis === 'actual') === (basis === 'actual');
  const facts = factsOf(record, metric).filter(
    (fact) => isAsked(fact) && (fact.period === period || fact.base === period),
  );
  return {
    isPrinted: facts.some(({ kind, quantity }) => kind === 'value' && quantity.unit !== 'USD'),
    isChanged: facts.some(({ kind }) => kind !== 'value'),
    relations: [],
  };
}
