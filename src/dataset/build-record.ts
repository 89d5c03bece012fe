import { flatMap } from './flat-map.js';
import { compareText } from './order.js';
import { readFacts } from './read-facts.js';
import { measureOf, scopeOf, type Disclosure, type Record, type RecordData } from './record.js';
import type { DisclosureFile } from './schema.js';

/** Builds the record: every cell becomes a fact. @throws RangeError at a cell, unit, spec or metric that is damaged. */
export function buildRecord(data: RecordData): Record {
  const disclosures = inOrder(data.disclosures);
  const texts = new Map(data.disclosures.map((file) => [file.id, file.text]));
  const record = {
    ...data,
    disclosures,
    facts: flatMap(disclosures, (one) => readFacts(one, texts.get(one.id) ?? [])),
    scopes: new Map(data.scopes.map((scope) => [scope.id, scope])),
    measures: new Map(data.measures.map((measure) => [measure.id, measure])),
  };
  checkMetrics(record);
  return record;
}

/** @throws RangeError at a metric whose scope or measure is not defined. */
function checkMetrics({ facts, scopes, measures }: Record): void {
  const known = new Set<string>();
  for (const { metric, source } of facts) {
    if (known.has(metric)) continue;
    known.add(metric);
    if (!scopes.has(scopeOf(metric)) || !measures.has(measureOf(metric)))
      throw new RangeError(
        `${source.document}: "${source.row}" has the metric "${metric}", which is not defined`,
      );
  }
}

function inOrder(files: readonly DisclosureFile[]): Disclosure[] {
  const known = new Map<string, Disclosure>();
  return files
    .map((file) => ({ file, instant: Date.parse(file.publishedAt) }))
    .sort((a, b) => a.instant - b.instant || compareText(a.file.id, b.file.id))
    .map(({ file: { text: _, ...rest }, instant }) => {
      const one = { ...rest, instant, origin: originOf(rest, instant, known) };
      known.set(one.id, one);
      return one;
    });
}

type Head = Pick<DisclosureFile, 'id' | 'corrects'>;

function originOf(
  { id, corrects }: Head,
  instant: number,
  earlier: Map<string, Disclosure>,
): Disclosure['origin'] {
  if (corrects === undefined) return { id, instant };
  const corrected = earlier.get(corrects);
  if (!corrected || corrected.instant >= instant)
    throw new RangeError(`${id} corrects "${corrects}", which is no earlier disclosure`);
  return corrected.origin;
}
