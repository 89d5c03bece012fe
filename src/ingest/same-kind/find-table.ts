import type { TableFile } from '../../dataset/schema.js';
import type { TableLayout } from '../layout.js';
import type { Position } from '../read-table.js';
import { cellsFor, isByMetric, rowOf } from './cells.js';
import { readHeading, unitIn, type Column } from './heading.js';
import { plannedRows, spareRows, uniqueRows, type PlannedRow } from './rows.js';
import { foundAt, patternOf, strangerPattern } from './template.js';
import { titleOf } from './title.js';

/** A table of a layout, found in another document. */
export interface FoundTable {
  readonly layout: TableLayout;
  readonly start: number;
  readonly end: number;
  readonly table: TableFile;
  readonly positions: readonly Position[];
  /** Labels of rows that the layout does not know: none of their figures is read. */
  readonly strangers: readonly string[];
  /** Does it end with the row that it ended with before? */
  readonly complete: boolean;
}

/** The share of the layout's rows that have to be there for a table to be taken for the same one. */
const ENOUGH = 0.3;
const MOST_STRANGERS = 6;

/** Every place where the table of a layout could stand in a text. */
export function findTable(text: string, layout: TableLayout, layouts: readonly TableLayout[]): FoundTable[] {
  const rows = plannedRows(layout);
  const loose = [...uniqueRows(rows), ...spareRows(layout, layouts)];
  const [first] = rows;
  if (!first) return [];
  const beginnings = text.matchAll(new RegExp(`(?<![\\d.,])${patternOf(first.template, 0)}`, 'gi'));
  return [...beginnings].flatMap(({ index }) => new Reading(text, layout, rows, loose, index).read() ?? []);
}

/** One reading of a table, row by row, from where its first row stands. */
class Reading {
  #at: number;
  #columns: readonly Column[] | null;
  #unit: string | undefined;
  readonly #rows: TableFile['rows'] = [];
  readonly #positions: Position[] = [];
  readonly #seen = new Set<number>();
  readonly #taken = new Set<PlannedRow>();

  constructor(
    private readonly text: string,
    private readonly layout: TableLayout,
    private readonly planned: readonly PlannedRow[],
    /** Rows that are known by their label alone, in whatever order they come. */
    private readonly loose: readonly PlannedRow[],
    private readonly start: number,
  ) {
    this.#at = start;
    this.#columns = isByMetric(layout) ? layout.columns.map(toColumn) : null;
  }

  read(): FoundTable | null {
    const strangers: string[] = [];
    let [end, known] = [this.start, 0];
    for (let next = 0; next < this.planned.length;) {
      const found = this.#next(next);
      if (found === null) {
        const stranger = strangers.length < MOST_STRANGERS ? this.#pass() : null;
        if (stranger === null) break;
        strangers.push(stranger);
      } else {
        next = found;
        [end, known] = [this.#at, strangers.length];
      }
    }
    const table = this.#table();
    const { layout, start } = this;
    return (
      table && {
        layout,
        start,
        end,
        table,
        positions: this.#positions,
        strangers: strangers.slice(0, known),
        complete: this.#seen.has(this.planned.findLastIndex(({ metric }) => metric !== null)),
      }
    );
  }

  /**
   * Takes the first row, from one on, that stands where reading has come to; rows that the table no longer has are
   * passed over. Else one that has come out of its order, or is new. @returns where to go on from.
   */
  #next(from: number): number | null {
    const at = this.planned.findIndex(
      (row, place) =>
        place >= from && (row.under === undefined || this.#seen.has(row.under)) && this.#take(row),
    );
    if (at === -1) return this.loose.some((row) => !this.#taken.has(row) && this.#take(row)) ? from : null;
    this.#seen.add(at);
    return at + 1;
  }

  #take(row: PlannedRow): boolean {
    const cells = cellsFor(row, this.layout, this.#columns);
    const found = cells === null ? null : foundAt(this.text, patternOf(row.template, cells), this.#at);
    if (!found) return false;
    if (row.metric !== null) {
      const read = rowOf(found, row, this.layout, this.#columns ?? []);
      if (!read) return false;
      this.#rows.push(read);
    } else if (row.heads && !this.#head(found.periods)) return false;
    this.#taken.add(row);
    this.#positions.push(...found.cells, { start: found.start, end: found.end, excluded: 'label' });
    this.#at = found.end;
    return true;
  }

  /** A heading of periods sets the columns; below one of names, which is as it was, they stand as they stood. */
  #head(words: string): boolean {
    this.#unit = unitIn(words) ?? this.#unit;
    if (isByMetric(this.layout)) return true;
    const heading = readHeading(words);
    if (!heading) return this.#columns !== null;
    const same = this.#rows.length === 0 || specsOf(heading.columns) === specsOf(this.#columns ?? []);
    this.#columns = heading.columns;
    return same;
  }

  /** Passes over a row that the layout does not know. @returns its label. */
  #pass(): string | null {
    const found = this.#columns && foundAt(this.text, strangerPattern(this.#columns.length), this.#at);
    if (!found) return null;
    this.#at = found.end;
    return found.periods.trim();
  }

  #table(): TableFile | null {
    const { id, rounding, unit: before } = this.layout;
    const wanted = this.planned.filter(({ metric }) => metric !== null).length;
    // Amounts are read in the unit that the table has had: another one, or none, may as well be a slip of the heading.
    const unit = /^JPY \w/.test(before) && this.#unit !== before ? null : before;
    if (!this.#columns || unit === null || this.#rows.length < Math.max(2, wanted * ENOUGH)) return null;
    return { id, title: titleOf(this.layout), unit, rounding, columns: [...this.#columns], rows: this.#rows };
  }
}

const toColumn = ([label, spec, unit]: TableLayout['columns'][number]): Column => ({
  label,
  spec,
  ...(unit !== undefined && { unit }),
});

const specsOf = (columns: readonly Column[]): string => columns.map(({ spec }) => spec).join();
