import type { PeriodId } from '../period.js';
import { width, type Unit } from '../quantity.js';
import type { Fact } from '../record.js';
import type { View } from '../view.js';

/** What a figure means; two facts of one meaning state the same thing. */
export type Meaning = Pick<Fact, 'metric' | 'period' | 'basis' | 'kind' | 'base'> & { readonly unit: Unit };

export const keyOf = ({ metric, period, basis, kind, base, unit }: Meaning): string =>
  `${metric} ${period} ${basis} ${kind} ${base ?? ''} ${unit}`;

export const meaningOf = (fact: Fact): Meaning => ({ ...fact, unit: fact.quantity.unit });

/** The finest fact of every meaning within one place: a table, a document, the record. */
export type Place = ReadonlyMap<string, Fact>;

export interface FactIndex {
  readonly facts: readonly Fact[];
  readonly record: Place;
  document(fact: Fact): Place;
  table(fact: Fact): Place;
}

/** Indexes the facts that can be computed with; "about" and "over" are not. */
export function indexFacts(view: View): FactIndex {
  const facts = view.facts();
  const [record, documents, tables] = [
    new Map<string, Fact>(),
    new Map<string, Map<string, Fact>>(),
    new Map<string, Map<string, Fact>>(),
  ];
  for (const fact of facts) {
    if (fact.hedge) continue;
    const key = keyOf(meaningOf(fact));
    keepFinest(record, key, fact);
    keepFinest(placeIn(documents, fact.source.document), key, fact);
    keepFinest(placeIn(tables, tableOf(fact)), key, fact);
  }
  return {
    facts,
    record,
    document: (fact) => documents.get(fact.source.document) ?? NOWHERE,
    table: (fact) => (fact.source.table === 'text' ? NOWHERE : (tables.get(tableOf(fact)) ?? NOWHERE)),
  };
}

const NOWHERE: Place = new Map();
export const tableOf = ({ source }: Fact): string => `${source.document}/${source.table}`;

function placeIn(places: Map<string, Map<string, Fact>>, name: string): Map<string, Fact> {
  const place = places.get(name) ?? new Map<string, Fact>();
  places.set(name, place);
  return place;
}

function keepFinest(place: Map<string, Fact>, key: string, fact: Fact): void {
  const known = place.get(key);
  if (!known || width(fact.quantity) < width(known.quantity)) place.set(key, fact);
}

/** The fact in a place that states another metric or period of the same basis, kind and unit. */
export function sibling(place: Place, fact: Fact, metric: string, period: PeriodId): Fact | undefined {
  return place.get(keyOf({ ...meaningOf(fact), metric, period }));
}
