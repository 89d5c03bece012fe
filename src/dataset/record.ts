import { compareText } from './order.js';
import type { Quantity } from './quantity.js';
import { readFacts } from './read-facts.js';
import type { Correction, DisclosureFile, Measure, Scope, TableFile } from './schema.js';
import type { FactSpec } from './spec.js';
import type { Absence, Reason, Term, Topic, UnknownRevision, InLine } from './knowledge.js';

/** Where a figure is printed. */
export interface SourceCell {
  readonly document: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly printed: string;
  /** Set where the scan misprints the number: what it is read as, and why. */
  readonly correction?: Correction;
}

export type TargetStatus = 'initial' | 'revised' | 'reiterated';

/** One printed figure: what it states, how precisely, and where it stands. */
export interface Fact extends FactSpec {
  readonly metric: string;
  readonly quantity: Quantity;
  readonly source: SourceCell;
  readonly disclosure: Disclosure;
  readonly hedge?: 'about' | 'over';
  /** For targets: the day on which it was set, and how it stands to earlier ones. */
  readonly setOn?: string;
  readonly status?: TargetStatus;
}

export interface Disclosure extends Omit<DisclosureFile, 'tables' | 'text'> {
  /** Milliseconds since 1970, for comparing. */
  readonly instant: number;
  /** The document whose place this one takes where it corrects one, over earlier corrections; else itself. */
  readonly origin: { readonly id: string; readonly instant: number };
  readonly tables: readonly TableFile[];
}

/** Everything the project knows, before any as-of instant is applied. */
export interface RecordData {
  readonly disclosures: readonly DisclosureFile[];
  readonly scopes: readonly Scope[];
  readonly measures: readonly Measure[];
  readonly topics: readonly Topic[];
  readonly reasons: readonly Reason[];
  readonly terms: readonly Term[];
  readonly absences: readonly Absence[];
  readonly unknownRevisions: readonly UnknownRevision[];
  /** Within which room a result is in line with its target; the usual one when left out. */
  readonly inLine?: InLine;
}

export interface Record extends Omit<RecordData, 'disclosures' | 'scopes' | 'measures'> {
  readonly disclosures: readonly Disclosure[];
  readonly facts: readonly Fact[];
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly measures: ReadonlyMap<string, Measure>;
}

/** Builds the record: every cell becomes a fact. @throws RangeError at a cell, unit, spec or metric that is damaged. */
export function buildRecord(data: RecordData): Record {
  const disclosures = inOrder(data.disclosures);
  const texts = new Map(data.disclosures.map((file) => [file.id, file.text]));
  const record = {
    ...data,
    disclosures,
    facts: disclosures.flatMap((one) => readFacts(one, texts.get(one.id) ?? [])),
    scopes: new Map(data.scopes.map((scope) => [scope.id, scope])),
    measures: new Map(data.measures.map((measure) => [measure.id, measure])),
  };
  checkMetrics(record);
  return record;
}

/** @throws RangeError at a metric whose scope or measure is not defined. */
function checkMetrics({ facts, scopes, measures }: Record): void {
  const first = new Map(facts.map((fact) => [fact.metric, fact.source]));
  for (const [metric, { document, row }] of first)
    if (!scopes.has(scopeOf(metric)) || !measures.has(measureOf(metric)))
      throw new RangeError(`${document}: "${row}" has the metric "${metric}", which is not defined`);
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

/** Does a metric's value belong to a date (a balance) rather than to a span of time? */
export function isStock(record: Record, metric: string): boolean {
  return record.measures.get(measureOf(metric))?.kind === 'stock';
}

export const scopeOf = (metric: string): string => metric.slice(0, metric.indexOf('/'));
export const measureOf = (metric: string): string => metric.slice(metric.indexOf('/') + 1);
