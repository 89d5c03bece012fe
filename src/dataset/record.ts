import { isNil, parseUnit, readPrinted } from './printed.js';
import { negate, type Quantity } from './quantity.js';
import type { Correction, DisclosureFile, Measure, ProseFigureFile, Scope, TableFile } from './schema.js';
import { parseSpec, type FactSpec } from './spec.js';
import type { Absence, Reason, Term, Topic } from './knowledge.js';

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
}

export interface Record extends Omit<RecordData, 'disclosures' | 'scopes' | 'measures'> {
  readonly disclosures: readonly Disclosure[];
  readonly facts: readonly Fact[];
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly measures: ReadonlyMap<string, Measure>;
}

/** Builds the record: every cell becomes a fact. @throws RangeError at a cell, unit or spec that is damaged. */
export function buildRecord(data: RecordData): Record {
  const disclosures = inOrder(data.disclosures);
  const texts = new Map(data.disclosures.map((file) => [file.id, file.text]));
  return {
    ...data,
    disclosures,
    facts: disclosures.flatMap((one) => [
      ...one.tables.flatMap((table) => tableFacts(one, table)),
      ...proseFacts(one, texts.get(one.id) ?? []),
    ]),
    scopes: new Map(data.scopes.map((scope) => [scope.id, scope])),
    measures: new Map(data.measures.map((measure) => [measure.id, measure])),
  };
}

function inOrder(files: readonly DisclosureFile[]): Disclosure[] {
  const known = new Map<string, Disclosure>();
  return files
    .map((file) => ({ file, instant: Date.parse(file.publishedAt) }))
    .sort((a, b) => a.instant - b.instant || a.file.id.localeCompare(b.file.id))
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

/** Where a reader was wrong, the document itself was right: the figure is printed there. */
const documentOf = ({ id, cause, origin }: Disclosure): string => (cause === 'reader' ? origin.id : id);

function tableFacts(disclosure: Disclosure, table: TableFile): Fact[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      const column = table.columns[index];
      if (cell === null || !column) return [];
      const own: Exclude<typeof cell, string> = typeof cell === 'string' ? { printed: cell } : cell;
      const source = {
        document: documentOf(disclosure),
        table: table.title.en,
        row: row.label,
        column: column.label,
        printed: own.printed,
        ...(own.correction && { correction: own.correction }),
      };
      const unit = own.unit ?? (isRate(column.unit) ? column.unit : (row.unit ?? column.unit)) ?? table.unit;
      const { setOn, status } = own;
      const terms = { ...(setOn !== undefined && { setOn }), ...(status && { status }) };
      return [
        toFact(
          {
            metric: own.metric ?? row.metric ?? '',
            spec: own.spec ?? column.spec,
            unit,
            rounding: table.rounding,
            turn: row.negate === true,
          },
          source,
          disclosure,
          terms,
        ),
      ];
    }),
  );
}

function proseFacts(disclosure: Disclosure, figures: readonly ProseFigureFile[]): Fact[] {
  return figures.map((figure) => {
    const source = {
      document: documentOf(disclosure),
      table: 'text',
      row: figure.row,
      column: figure.column,
      printed: figure.printed,
      ...(figure.correction && { correction: figure.correction }),
    };
    return toFact(
      { ...figure, turn: false },
      source,
      disclosure,
      figure.hedge ? { hedge: figure.hedge } : {},
    );
  });
}

/** A column of rates stays one in every row; other columns give way to the unit of a row. */
const isRate = (unit: string | undefined): boolean => unit === 'percent' || unit === 'points';

interface Cell {
  readonly metric: string;
  readonly spec: string;
  readonly unit: string;
  readonly rounding: TableFile['rounding'];
  readonly turn: boolean;
}

const specs = new Map<string, FactSpec>();
function specOf(text: string): FactSpec {
  const known = specs.get(text) ?? parseSpec(text);
  specs.set(text, known);
  return known;
}

/** Rates are rounded to the nearest digit even where a table cuts off its amounts. */
const RATES: ReadonlySet<Quantity['unit']> = new Set<Quantity['unit']>(['percent', 'points']);

function toFact(
  { metric, spec, unit, rounding, turn }: Cell,
  source: SourceCell,
  disclosure: Disclosure,
  terms: Pick<Fact, 'setOn' | 'status' | 'hedge'>,
): Fact {
  const meaning = specOf(spec);
  const read = parseUnit(unit);
  const quantity = readPrinted(
    source.correction?.read ?? source.printed,
    read,
    RATES.has(read.unit) ? 'nearest' : rounding,
  );
  const turned = meaning.negative !== (turn && meaning.kind !== 'growth');
  return {
    ...meaning,
    metric,
    quantity: turned && !isNil(source.printed) ? negate(quantity) : quantity,
    source,
    disclosure,
    ...terms,
  };
}

/** Does a metric's value belong to a date (a balance) rather than to a span of time? */
export function isStock(record: Record, metric: string): boolean {
  return record.measures.get(measureOf(metric))?.kind === 'stock';
}

export const scopeOf = (metric: string): string => metric.slice(0, metric.indexOf('/'));
export const measureOf = (metric: string): string => metric.slice(metric.indexOf('/') + 1);
