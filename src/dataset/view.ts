import { comparePeriods, type PeriodId } from './period.js';
import type { Disclosure, Fact, Record } from './record.js';
import { shelfAmong, type Shelf } from './shelf.js';
import type { Basis, FactKind } from './spec.js';
import { holdsAmong } from './supersede.js';

/** The record as it was public at one instant. Every read path goes through a view. */
export interface View {
  readonly record: Record;
  /** The instant, in milliseconds since 1970. */
  readonly asOf: number;
  readonly disclosures: readonly Disclosure[];
  /** Every fact that holds, in the order of the record. */
  facts(): readonly Fact[];
  /** Facts of one meaning, best first; empty when there is none. */
  find(metric: string, period: PeriodId, basis?: Basis, kind?: FactKind): readonly Fact[];
  /** All periods for which a metric has a printed value of a basis, in order. */
  periodsOf(metric: string, basis?: Basis): readonly PeriodId[];
  /** The day of a revision of a target that is known to have been made, but not to what value. */
  unknownRevision(metric: string, period: PeriodId): string | undefined;
  /** Room for what can be computed once for this view. */
  readonly memo: Map<string, unknown>;
}

const NONE: readonly never[] = [];

/** A source of views that shares what views of the same public record have in common. */
export function viewsOf(record: Record): (asOf: number) => View {
  const views = new Map<number, View>();
  return (asOf) => {
    const visible = countUntil(record.disclosures, asOf);
    const view = views.get(visible) ?? viewOver(record, record.disclosures.slice(0, visible), asOf);
    views.set(visible, view);
    return view;
  };
}

/** How many disclosures, in order of publication, are public at an instant. */
function countUntil(disclosures: readonly Disclosure[], asOf: number): number {
  let [low, high] = [0, disclosures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((disclosures[middle]?.instant ?? Infinity) <= asOf) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The record as some of its disclosures tell it. */
export function viewOver(record: Record, disclosures: readonly Disclosure[], asOf: number): View {
  const holds = holdsAmong(record, disclosures);
  const shelves = new Map<string, Shelf>();
  const shelfOf = (metric: string): Shelf => {
    const shelf = shelves.get(metric) ?? shelfAmong(record, metric, holds);
    shelves.set(metric, shelf);
    return shelf;
  };
  const periods = new Map<string, readonly PeriodId[]>();
  return {
    record,
    asOf,
    disclosures,
    facts: () => record.facts.filter(holds),
    find: (metric, period, basis = 'actual', kind = 'value') =>
      shelfOf(metric).get(period)?.[basis]?.[kind] ?? NONE,
    periodsOf: (metric, basis = 'actual') => {
      const key = `${metric} ${basis}`;
      const known = periods.get(key) ?? periodsOn(shelfOf(metric), basis);
      periods.set(key, known);
      return known;
    },
    unknownRevision: (metric, period) =>
      record.unknownRevisions.find(
        (one) =>
          one.period === period &&
          one.metrics.includes(metric) &&
          disclosures.some(({ id }) => id === one.document),
      )?.on,
    memo: new Map(),
  };
}

const periodsOn = (shelf: Shelf, basis: Basis): PeriodId[] =>
  [...shelf]
    .filter(([, facts]) => facts[basis]?.value)
    .map(([period]) => period)
    .sort(comparePeriods);
