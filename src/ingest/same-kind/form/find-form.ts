import { fiscalYearOf } from '../../../dataset/period.js';
import type { TableFile } from '../../../dataset/schema.js';
import type { TableLayout } from '../../layout.js';
import type { Position } from '../../read-table.js';
import type { FoundTable } from '../find-table.js';
import { titleOf } from '../title.js';
import { headsIn, type FormHead } from './heads.js';
import { rowsFrom, specOf, type ReadRow } from './rows.js';
import { isInWords, sentencesIn, type ReadSentences } from './sentences.js';

type Column = TableFile['columns'][number];

/**
 * The tables of the form that the exchange prescribes: their columns are figures and their rows periods. They are read
 * by what their headings and labels say, whichever of the figures a release prints, and however its lines are wrapped.
 */
export const isForm = ({ id }: TableLayout): boolean => id.startsWith('tse-');

/** What a release has of a table of the form, on results up to some day. `all` are the tables of the forms of all releases. */
export function findForm(
  text: string,
  layout: TableLayout,
  all: readonly TableLayout[],
  until: string,
): FoundTable[] {
  if (isInWords(layout)) return toldIn(sentencesIn(text, layout), layout);
  return headsIn(text, layout, all).flatMap((head) => tableBelow(text, layout, head, until) ?? []);
}

function tableBelow(text: string, layout: TableLayout, head: FormHead, until: string): FoundTable | null {
  const cells = head.columns.flatMap((column) => column.cells);
  const read = rowsFrom(text, head.end, cells, until);
  const [first, last] = [read[0], read.at(-1)];
  if (!first || !last || !read.every((one) => isOfYear(head, one))) return null;
  const columns = cells.map((cell) => columnOf(cell.label, specOf(cell, first.of), cell.unit, layout));
  return {
    ...foundAs(layout, columns, read),
    start: head.start,
    end: last.found.end,
    positions: [{ start: head.start, end: head.end, excluded: 'label' }, ...placesOf(read)],
  };
}

/** A table whose title names a year is of that year. */
const isOfYear = ({ period }: FormHead, { of }: ReadRow): boolean =>
  period === null || fiscalYearOf(period) === fiscalYearOf(of.period);

/** One table of all that is told in the words of a layout. */
function toldIn(told: readonly ReadSentences[], layout: TableLayout): FoundTable[] {
  const [first] = told;
  const read = told.flatMap(({ rows }) => rows);
  const last = read.at(-1);
  if (!first || !last) return [];
  const columns = first.cells.map((cell) => columnOf(cell.label, specOf(cell, last.of), cell.unit, layout));
  const positions = [...told.map(({ start, end }) => ({ start, end, excluded: 'label' })), ...placesOf(read)];
  return [{ ...foundAs(layout, columns, read), start: first.start, end: last.found.end, positions }];
}

/** What a table was read as, but for where it stands. */
function foundAs(
  layout: TableLayout,
  columns: TableFile['columns'],
  read: readonly ReadRow[],
): Pick<FoundTable, 'layout' | 'table' | 'strangers' | 'complete'> {
  const { id, unit, rounding } = layout;
  const table = { id, title: titleOf(layout), unit, rounding, columns, rows: read.map(({ row }) => row) };
  return { layout, table, strangers: [], complete: read.length >= figureRows(layout) };
}

const figureRows = ({ rows }: TableLayout): number => rows.filter(([, metric]) => metric != null).length;

const columnOf = (label: string, spec: string, unit: string, layout: TableLayout): Column => ({
  label,
  spec,
  ...(unit !== layout.unit && { unit }),
});

const placesOf = (read: readonly ReadRow[]): Position[] =>
  read.flatMap(({ found: { start, end, cells } }) => [...cells, { start, end, excluded: 'label' }]);
