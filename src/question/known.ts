import type { Record } from '../dataset/record.js';

const known = new WeakMap<Record, Set<string>>();

/** The metrics for which the record holds any figure at all. */
export function metricsIn(record: Record): ReadonlySet<string> {
  const cached = known.get(record);
  if (cached) return cached;
  const metrics = new Set(record.facts.map((fact) => fact.metric));
  known.set(record, metrics);
  return metrics;
}
