import { measureOf, scopeOf, type Record } from '../../dataset/record.js';

/** What a record holds, put in order once for each record: every question asks for it several times. */

/** Works something out once for each record. */
export function oncePerRecord<T>(work: (record: Record) => T): (record: Record) => T {
  const known = new WeakMap<Record, T>();
  return (record) => {
    const cached = known.get(record);
    if (cached !== undefined) return cached;
    const made = work(record);
    known.set(record, made);
    return made;
  };
}

/** The metrics for which the record holds any figure at all. */
export const metricsIn: (record: Record) => ReadonlySet<string> = oncePerRecord(
  ({ facts }) => new Set(facts.map(({ metric }) => metric)),
);

const scopesByMeasure = oncePerRecord((record) => {
  const place = new Map([...record.scopes.keys()].map((scope, at) => [scope, at]));
  const scopes = new Map<string, string[]>();
  for (const metric of metricsIn(record)) {
    const [scope, measure] = [scopeOf(metric), measureOf(metric)];
    if (!place.has(scope)) continue;
    const known = scopes.get(measure);
    if (known) known.push(scope);
    else scopes.set(measure, [scope]);
  }
  for (const known of scopes.values()) known.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return scopes;
});

/** The scopes for which the record holds any figure of a measure, in the order of the record. */
export const scopesOf = (record: Record, measure: string): readonly string[] =>
  scopesByMeasure(record).get(measure) ?? [];

const measuresByFormula = oncePerRecord(({ measures }) => {
  const known = new Map<string, string>();
  for (const { id, formula } of measures.values())
    if (formula !== undefined && !known.has(formula)) known.set(formula, id);
  return known;
});

/** The measure that is a formula's own name. */
export const measureBy = (record: Record, formula: string): string | undefined =>
  measuresByFormula(record).get(formula);
