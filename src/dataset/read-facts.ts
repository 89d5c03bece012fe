import { flatMap } from './flat-map.js';
import { isNil, parseUnit, readPrinted } from './printed.js';
import { negate, type Unit } from './quantity.js';
import type { Disclosure, Fact, SourceCell } from './record.js';
import type { CellFile, Correction, ProseFigureFile, TableFile } from './schema.js';
import { parseSpec } from './spec.js';

/** Every printed figure of a disclosure. @throws RangeError at a cell, unit or spec that is damaged. */
export function readFacts(disclosure: Disclosure, text: readonly ProseFigureFile[]): Fact[] {
  const facts = flatMap(disclosure.tables, (table) => tableFacts(disclosure, table));
  for (const figure of text) facts.push(proseFact(disclosure, figure));
  return facts;
}

type Row = TableFile['rows'][number];
type Column = TableFile['columns'][number];
type OwnCell = Exclude<CellFile, string | null>;

function tableFacts(disclosure: Disclosure, table: TableFile): Fact[] {
  const facts: Fact[] = [];
  for (const row of table.rows) {
    for (const [at, cell] of row.cells.entries()) {
      const column = table.columns[at];
      if (!column) throw new RangeError(`${disclosure.id}: "${row.label}" has more cells than columns`);
      if (cell === null) continue;
      facts.push(
        cellFact(disclosure, table, row, column, typeof cell === 'string' ? { printed: cell } : cell),
      );
    }
  }
  return facts;
}

function cellFact(disclosure: Disclosure, table: TableFile, row: Row, column: Column, own: OwnCell): Fact {
  const metric = own.metric ?? row.metric;
  if (metric === undefined) throw new RangeError(`${disclosure.id}: "${row.label}" has no metric`);
  const { printed, setOn, status, correction } = own;
  const fact = toFact(
    disclosure,
    { table: table.title.en, row: row.label, column: column.label, printed },
    {
      metric,
      spec: own.spec ?? column.spec,
      unit: own.unit ?? (isRate(column.unit) ? column.unit : (row.unit ?? column.unit)) ?? table.unit,
      rounding: table.rounding,
      turn: row.negate === true,
    },
    correction,
  );
  return setOn === undefined && status === undefined
    ? fact
    : { ...fact, ...(setOn !== undefined && { setOn }), ...(status && { status }) };
}

function proseFact(disclosure: Disclosure, figure: ProseFigureFile): Fact {
  const { row, column, printed, hedge, correction } = figure;
  const fact = toFact(
    disclosure,
    { table: 'text', row, column, printed },
    { ...figure, turn: false },
    correction,
  );
  return hedge ? { ...fact, hedge } : fact;
}

/** Where a reader was wrong, the document itself was right: the figure is printed there. */
const documentOf = ({ id, cause, origin }: Disclosure): string => (cause === 'reader' ? origin.id : id);

/** A column of rates stays one in every row; other columns give way to the unit of a row. */
const isRate = (unit: string | undefined): boolean => unit === 'percent' || unit === 'points';

/** Rates are rounded to the nearest digit even where a table cuts off its amounts. */
const RATES: ReadonlySet<Unit> = new Set<Unit>(['percent', 'points']);

interface Statement {
  readonly metric: string;
  readonly spec: string;
  readonly unit: string;
  readonly rounding: TableFile['rounding'];
  readonly turn: boolean;
}

function toFact(
  disclosure: Disclosure,
  { table, row, column, printed }: Omit<SourceCell, 'document'>,
  { metric, spec, unit, rounding, turn }: Statement,
  correction: Correction | undefined,
): Fact {
  const meaning = specOf(spec);
  const read = unitOf(unit);
  const stated = correction?.read ?? printed;
  const quantity = readPrinted(stated, read, RATES.has(read.unit) ? 'nearest' : rounding);
  const turned = meaning.negative !== (turn && meaning.kind !== 'growth');
  const source = { document: documentOf(disclosure), table, row, column, printed };
  return {
    ...meaning,
    metric,
    quantity: turned && !isNil(stated) ? negate(quantity) : quantity,
    source: correction ? { ...source, correction } : source,
    disclosure,
  };
}

/** A few hundred short forms stand for thousands of cells: each is read once. */
const [specOf, unitOf] = [once(parseSpec), once(parseUnit)];

function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    known.set(text, value);
    return value;
  };
}
