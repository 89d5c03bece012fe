import type { Quantity } from './quantity.js';
import type { Correction, DisclosureFile, Measure, Scope, TableFile } from './schema.js';
import type { FactSpec } from './spec.js';
import type {
  Absence,
  CommonWords,
  Description,
  Reason,
  Term,
  Topic,
  UnknownRevision,
  InLine,
} from './knowledge.js';

/** Where a figure is printed. */
export interface SourceCell {
  readonly document: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly printed: string;
  /** Set where the scan misprints the number: what it is read as, and why. */
  readonly correction?: Correction | undefined;
}

export type TargetStatus = 'initial' | 'revised' | 'reiterated';

/** One printed figure: what it states, how precisely, and where it stands. */
export interface Fact extends FactSpec {
  readonly metric: string;
  readonly quantity: Quantity;
  readonly source: SourceCell;
  readonly disclosure: Disclosure;
  readonly hedge?: 'about' | 'over' | undefined;
  /** For targets: the day on which it was set, and how it stands to earlier ones. */
  readonly setOn?: string | undefined;
  readonly status?: TargetStatus | undefined;
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
  readonly commonWords: readonly CommonWords[];
  readonly topics: readonly Topic[];
  readonly descriptions: readonly Description[];
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

/** Does a metric's value belong to a date (a balance) rather than to a span of time? */
export function isStock(record: Record, metric: string): boolean {
  return record.measures.get(measureOf(metric))?.kind === 'stock';
}

export const scopeOf = (metric: string): string => metric.slice(0, metric.indexOf('/'));
export const measureOf = (metric: string): string => metric.slice(metric.indexOf('/') + 1);
