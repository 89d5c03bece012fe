import type { Fact, Record } from './record.js';

const cache = new WeakMap<Record, ReadonlyMap<string, readonly Fact[]>>();
const NONE: readonly never[] = [];

/** All facts of a metric, whenever they were published, in the order of the record. */
export function factsOf(record: Record, metric: string): readonly Fact[] {
  const known = cache.get(record) ?? groupByMetric(record.facts);
  cache.set(record, known);
  return known.get(metric) ?? NONE;
}

function groupByMetric(facts: readonly Fact[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.metric);
    if (group) group.push(fact);
    else groups.set(fact.metric, [fact]);
  }
  return groups;
}
