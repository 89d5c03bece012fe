import { endOf, type PeriodId } from '../../../dataset/period.js';
import { isNil } from '../../../dataset/printed.js';
import type { TableFile } from '../../../dataset/schema.js';
import { CELL, foundAt, type FoundRow } from '../template.js';
import type { FormCell } from './columns.js';
import { expectedCells, type FormRow } from './expected.js';
import { BEGINNING, HEAD, periodOf, TAIL } from './period-label.js';

type Row = TableFile['rows'][number];

/** A row as it was read, and where it stands. */
export interface ReadRow {
  readonly row: Row;
  readonly of: FormRow;
  readonly found: FoundRow;
}

const FORECAST = String.raw`\(forecast\)`;
/** After the last figure of a row: the next row, or nothing more on the line. */
const ROW_ENDS = String.raw`(?=[^\S\n]*(?:\n|$)|\s+(?:${BEGINNING}))`;
/** A number followed by a comma is the day of a date. */
export const FORM_CELL = String.raw`(?:${CELL})(?!,)`;

/** Reads rows from one place on, as long as they are rows of a table with such cells. */
export function rowsFrom(text: string, at: number, cells: readonly FormCell[], until: string): ReadRow[] {
  const next = rowAt(text, at, cells, until);
  return next ? [next, ...rowsFrom(text, next.found.end, cells, until)] : [];
}

/** The row that stands there, if it has just the figures that it has to have. */
function rowAt(text: string, at: number, cells: readonly FormCell[], until: string): ReadRow | null {
  for (let count = cells.length; count > 0; count--) {
    const found = foundAt(text, patternOf(count), at);
    const of = found && rowNamed(found.periods);
    const expected = of ? expectedCells(cells, of, until) : [];
    if (of && expected.length === count) return { found, of, row: rowOf(found, of, cells, expected) };
  }
  return null;
}

function patternOf(count: number): string {
  const figures = Array.from({ length: count }, (_, at) => String.raw`\s+(?<cell${at}>${FORM_CELL})`).join(
    '',
  );
  const forecast = String.raw`(?:\s+(?<run1>${FORECAST}))?`;
  const tail = String.raw`(?:\s+(?<run2>${TAIL}))?(?:\s+(?<run3>${FORECAST}))?`;
  return String.raw`\s*(?<run0>${HEAD})${forecast}${figures}${tail}${ROW_ENDS}`;
}

/** What the words of a label say, in whatever order its parts and its figures stood. */
export function rowNamed(words: string): FormRow | null {
  const period = periodOf(words.replaceAll(new RegExp(FORECAST, 'gi'), ' ').replaceAll(/\s+/g, ' ').trim());
  return period === null ? null : { period, forecast: new RegExp(FORECAST, 'i').test(words) };
}

function rowOf(found: FoundRow, of: FormRow, all: readonly FormCell[], expected: readonly FormCell[]): Row {
  const printed = new Map(expected.map((cell, at) => [cell, found.cells[at]?.printed ?? '']));
  const label = found.periods.replaceAll(/\s+/g, ' ').trim();
  return { label, cells: all.map((cell) => formCell(printed.get(cell) ?? '', cell, of)) };
}

/** A figure with its meaning. A dash is nil only where something was paid or earned; of what lies ahead it tells nothing. */
export function formCell(printed: string, cell: FormCell, of: FormRow): Row['cells'][number] {
  const spec = specOf(cell, of);
  const says = isNil(printed) ? !cell.growth && !isAhead(cell, of) : printed !== '';
  return says ? { printed, metric: cell.metric, spec } : null;
}

const isAhead = ({ basis }: FormCell, { forecast }: FormRow): boolean => forecast || basis !== 'actual';

/** The meaning of a cell in a row, in the short form of ../../../dataset/spec. */
export function specOf({ basis, growth, atEnd }: FormCell, { period, forecast }: FormRow): string {
  const when: PeriodId = atEnd ? endOf(period) : period;
  const kind = forecast ? ['forecast'] : basis === 'actual' ? [] : [basis];
  return [when, ...kind, ...(growth ? ['yoy'] : [])].join(' ');
}
