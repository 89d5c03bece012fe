import { factsOf } from './by-metric.js';
import { comparePeriods, type PeriodId } from './period.js';
import { width } from './quantity.js';
import type { Basis, FactKind } from './spec.js';
import type { Disclosure, Fact, Record } from './record.js';
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

/** The record as some of its disclosures tell it. Facts of a metric are put in order when it is first asked for. */
export function viewOver(record: Record, disclosures: readonly Disclosure[], asOf: number): View {
  const holds = holdsAmong(record, disclosures);
  const shelves = new Map<string, Shelf>();
  const shelfOf = (metric: string): Shelf => {
    const shelf = shelves.get(metric) ?? shelve(factsOf(record, metric).filter(holds));
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

/** The facts of one metric by period, basis and kind, best first. */
type Shelf = ReadonlyMap<PeriodId, OfPeriod>;
type OfPeriod = Partial<globalThis.Record<Basis, Partial<globalThis.Record<FactKind, Fact[]>>>>;

function shelve(facts: readonly Fact[]): Shelf {
  const shelf = new Map<PeriodId, OfPeriod>();
  for (const fact of [...facts].sort(byQuality)) {
    const ofPeriod = shelf.get(fact.period) ?? {};
    ((ofPeriod[fact.basis] ??= {})[fact.kind] ??= []).push(fact);
    shelf.set(fact.period, ofPeriod);
  }
  return shelf;
}

const periodsOn = (shelf: Shelf, basis: Basis): PeriodId[] =>
  [...shelf]
    .filter(([, facts]) => facts[basis]?.value)
    .map(([period]) => period)
    .sort(comparePeriods);

const KIND_RANK = { release: 0, presentation: 1, notice: 2, headline: 3 } as const;

/** The finer figure first; then yen before dollars, tables before text, releases before what retells them, the newest. */
function byQuality(a: Fact, b: Fact): number {
  return (
    Number(a.quantity.unit === 'USD') - Number(b.quantity.unit === 'USD') ||
    width(a.quantity) - width(b.quantity) ||
    Number(a.source.table === 'text') - Number(b.source.table === 'text') ||
    KIND_RANK[a.disclosure.kind] - KIND_RANK[b.disclosure.kind] ||
    b.disclosure.instant - a.disclosure.instant
  );
}
