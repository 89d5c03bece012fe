import { comparePeriods, type PeriodId } from './period.js';
import { width } from './quantity.js';
import type { Basis, FactKind } from './spec.js';
import type { Disclosure, Fact, Record } from './record.js';

/** The record as it was public at one instant. Every read path goes through a view. */
export interface View {
  readonly record: Record;
  /** The instant, in milliseconds since 1970. */
  readonly asOf: number;
  readonly disclosures: readonly Disclosure[];
  /** Facts of one meaning, best first; empty when there is none. */
  find(metric: string, period: PeriodId, basis?: Basis, kind?: FactKind): readonly Fact[];
  /** All periods for which a metric has a printed value of a basis, in order. */
  periodsOf(metric: string, basis?: Basis): readonly PeriodId[];
  /** Room for what can be computed once for this view. */
  readonly memo: Map<string, unknown>;
}

const key = (metric: string, period: PeriodId, basis: Basis, kind: FactKind): string =>
  `${metric} ${period} ${basis} ${kind}`;
const NONE: readonly never[] = [];

/** A source of views that shares what views of the same public record have in common. */
export function viewsOf(record: Record): (asOf: number) => View {
  const views = new Map<number, View>();
  return (asOf) => {
    const visible = countUntil(record.disclosures, asOf);
    const view = views.get(visible) ?? buildView(record, record.disclosures.slice(0, visible), asOf);
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

function buildView(record: Record, disclosures: readonly Disclosure[], asOf: number): View {
  const visible = new Set(disclosures);
  const index = new Map<string, Fact[]>();
  const periods = new Map<string, Set<PeriodId>>();
  for (const fact of record.facts) {
    if (!visible.has(fact.disclosure)) continue;
    push(index, key(fact.metric, fact.period, fact.basis, fact.kind), fact);
    if (fact.kind === 'value') addTo(periods, `${fact.metric} ${fact.basis}`, fact.period);
  }
  for (const facts of index.values()) facts.sort(byQuality);
  const sorted = new Map([...periods].map(([name, set]) => [name, [...set].sort(comparePeriods)]));
  return {
    record,
    asOf,
    disclosures,
    find: (metric, period, basis = 'actual', kind = 'value') =>
      index.get(key(metric, period, basis, kind)) ?? NONE,
    periodsOf: (metric, basis = 'actual') => sorted.get(`${metric} ${basis}`) ?? NONE,
    memo: new Map(),
  };
}

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

function push(index: Map<string, Fact[]>, at: string, fact: Fact): void {
  const list = index.get(at);
  if (list) list.push(fact);
  else index.set(at, [fact]);
}

function addTo(index: Map<string, Set<PeriodId>>, at: string, period: PeriodId): void {
  const set = index.get(at);
  if (set) set.add(period);
  else index.set(at, new Set([period]));
}
