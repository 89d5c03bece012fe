import { isNil, parseUnit, readPrinted } from './printed.js';
import { negate, type Quantity, type Unit } from './quantity.js';
import type { Disclosure, Fact, SourceCell } from './record.js';
import type { CellFile, ProseFigureFile, TableFile } from './schema.js';
import { parseSpec } from './spec.js';

/** Every printed figure of a disclosure. @throws RangeError at a cell, unit or spec that is damaged. */
export function readFacts(disclosure: Disclosure, text: readonly ProseFigureFile[]): Fact[] {
  const facts: Fact[] = [];
  disclosure.tables.forEach((table) => readTable(facts, disclosure, table));
  text.forEach((figure) => facts.push(proseFact(disclosure, figure)));
  return facts;
}

type Row = TableFile['rows'][number];
type Column = TableFile['columns'][number];
type OwnCell = Exclude<CellFile, string | null>;

/** A start reads thousands of cells before any of this is optimised: lists are walked and facts written in the plainest way. */
function readTable(into: Fact[], disclosure: Disclosure, table: TableFile): void {
  table.rows.forEach((row) => {
    row.cells.forEach((cell, at) => {
      const column = table.columns[at];
      if (!column) throw new RangeError(`${disclosure.id}: "${row.label}" has more cells than columns`);
      if (cell !== null) into.push(cellFact(disclosure, table, row, column, cell));
    });
  });
}

const NOTHING_OWN: Partial<OwnCell> = {};

function cellFact(
  disclosure: Disclosure,
  table: TableFile,
  row: Row,
  column: Column,
  cell: string | OwnCell,
): Fact {
  const own = typeof cell === 'string' ? NOTHING_OWN : cell;
  const printed = typeof cell === 'string' ? cell : cell.printed;
  const metric = own.metric ?? row.metric;
  if (metric === undefined) throw new RangeError(`${disclosure.id}: "${row.label}" has no metric`);
  const place = { table: table.title.en, row: row.label, column: column.label, printed };
  const statement = {
    metric,
    spec: own.spec ?? column.spec,
    unit: own.unit ?? (isRate(column.unit) ? column.unit : (row.unit ?? column.unit)) ?? table.unit,
    rounding: table.rounding,
    negate: row.negate,
  };
  return toFact(disclosure, place, statement, own);
}

function proseFact(disclosure: Disclosure, figure: ProseFigureFile): Fact {
  const { row, column, printed } = figure;
  return toFact(disclosure, { table: 'text', row, column, printed }, figure, figure);
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
  /** Printed with the opposite sign; growth keeps its own. */
  readonly negate?: boolean | undefined;
}

/** What is said of one figure alone. */
type Remarks = Pick<Fact, 'hedge' | 'setOn' | 'status'> & Pick<SourceCell, 'correction'>;

function toFact(
  disclosure: Disclosure,
  { table, row, column, printed }: Omit<SourceCell, 'document'>,
  { metric, spec, unit, rounding, negate: turn = false }: Statement,
  { correction, hedge, setOn, status }: Remarks,
): Fact {
  const { period, basis, kind, base, negative } = specOf(spec);
  const stated = correction === undefined ? printed : correction.read;
  const turned = negative !== (turn && kind !== 'growth');
  const quantity = quantityOf(stated, unit, rounding);
  return {
    period,
    basis,
    kind,
    base,
    negative,
    metric,
    quantity: turned && !isNil(stated) ? negate(quantity) : quantity,
    source: { document: documentOf(disclosure), table, row, column, printed, correction },
    disclosure,
    hedge,
    setOn,
    status,
  };
}

function quantityOf(stated: string, unit: string, rounding: TableFile['rounding']): Quantity {
  const read = unitOf(unit);
  return readPrinted(stated, read, RATES.has(read.unit) ? 'nearest' : rounding);
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
