import { factsOf } from './by-metric.js';
import type { PeriodId } from './period.js';
import { width } from './quantity.js';
import type { Fact, Record } from './record.js';
import type { Basis, FactKind } from './spec.js';

/** The facts of one metric by period, basis and kind, best first. */
export type Shelf = ReadonlyMap<PeriodId, OfPeriod>;
type OfPeriod = Partial<globalThis.Record<Basis, Partial<globalThis.Record<FactKind, Fact[]>>>>;

/** Facts in order, with the shelf of all of them. */
interface Ordered {
  readonly facts: readonly Fact[];
  readonly shelf: Shelf;
}

const cache = new WeakMap<Record, Map<string, Ordered>>();
const NOTHING: Ordered = { facts: [], shelf: new Map() };

/** The facts of a metric that hold; where all of them do, the shelf is the same one for everybody. */
export function shelfAmong(record: Record, metric: string, holds: (fact: Fact) => boolean): Shelf {
  const { facts, shelf } = orderedOf(record, metric);
  return facts.every(holds) ? shelf : shelve(facts.filter(holds));
}

/** Which of two facts is the better one is no matter of who sees them: each metric is put in order once for the record. */
function orderedOf(record: Record, metric: string): Ordered {
  const all = cache.get(record) ?? new Map<string, Ordered>();
  cache.set(record, all);
  const known = all.get(metric);
  if (known) return known;
  const facts = [...factsOf(record, metric)].sort(byQuality);
  if (facts.length === 0) return NOTHING;
  const ordered = { facts, shelf: shelve(facts) };
  all.set(metric, ordered);
  return ordered;
}

function shelve(facts: readonly Fact[]): Shelf {
  const shelf = new Map<PeriodId, OfPeriod>();
  for (const fact of facts) {
    const ofPeriod = shelf.get(fact.period) ?? {};
    ((ofPeriod[fact.basis] ??= {})[fact.kind] ??= []).push(fact);
    shelf.set(fact.period, ofPeriod);
  }
  return shelf;
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
