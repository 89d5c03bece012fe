import type { TableFile } from '../dataset/schema.js';
import type { RowOptions, TableLayout } from './layout.js';
import type { Reading, Readings } from './corrections.js';
import { findRegion, LayoutError, phrase } from './source-text.js';

/** Where a printed number stands in the evened text. */
export interface Position {
  readonly start: number;
  readonly end: number;
  /** The class of an exclusion, where the number is no fact. */
  readonly excluded?: string;
}

export interface ReadTable {
  readonly table: TableFile;
  readonly positions: readonly Position[];
}

const FIGURE = String.raw`\d[\d,]*(?:\.\d+)?|\.\d+`;
const CELL = String.raw`(\([+−-]?(?:${FIGURE})%?\)|[+−-]?(?:${FIGURE})%?|[-–—](?![\d-]))`;

type Cell = TableFile['rows'][number]['cells'][number];
interface Row {
  readonly template: string;
  readonly metric: string | null;
  readonly options: RowOptions;
}

/** Reads one table by its layout. @throws LayoutError that names the row where document and layout part. */
export function readTable(text: string, layout: TableLayout, readings: Readings): ReadTable {
  const region = findRegion(text, layout);
  const positions: Position[] = [];
  const rows: TableFile['rows'] = [];
  let at = region.start;
  for (const row of layout.rows.map(toRow)) {
    const match = matchRow(text, row, layout, at);
    at = match.end;
    positions.push(
      ...match.cells.map(({ start, end }) => ({
        start,
        end,
        ...(row.options.exclude && { excluded: row.options.exclude }),
      })),
    );
    if (row.metric !== null && !row.options.exclude)
      rows.push(
        tableRow(
          row,
          match.cells.map((one) => ({ printed: one.printed, correction: readings(one) })),
          layout,
        ),
      );
  }
  checkRest(text.slice(at, region.end), layout);
  const { id, title, unit, rounding } = layout;
  const columns = layout.columns.map(([label, spec, own]) => ({
    label,
    spec,
    ...(own !== undefined && { unit: own }),
  }));
  return { table: { id, title, unit, rounding, columns, rows }, positions };
}

const toRow = ([template, metric, options]: TableLayout['rows'][number]): Row => ({
  template,
  metric: metric ?? null,
  options: options ?? {},
});

function matchRow(
  text: string,
  row: Row,
  layout: TableLayout,
  at: number,
): { end: number; cells: { printed: string; start: number; end: number }[] } {
  const match = rowPattern(row, layout.columns.length, text, at);
  if (!match) {
    const found = text.slice(at, at + 120).replaceAll(/\s+/g, ' ');
    throw new LayoutError(`${layout.id}: row "${row.template}" is not at: ${found}`);
  }
  const cells = (match.indices ?? [])
    .slice(1)
    .map(([start, end] = [0, 0]) => ({ printed: text.slice(start, end), start, end }));
  return { end: match.index + match[0].length, cells };
}

function rowPattern(
  { template, metric, options }: Row,
  columns: number,
  text: string,
  at: number,
): RegExpExecArray | null {
  const numbers = metric === null && !options.exclude ? 0 : columns - (options.blank?.length ?? 0);
  const full = template.includes('{}') ? template : `${template}${' {}'.repeat(numbers)}`;
  const body = full
    .split('{}')
    .map((part) => (part.trim() ? phrase(part) : ''))
    .join(String.raw`\s*${CELL}\s*`);
  const pattern = new RegExp(String.raw`\s*${body}\s*`, 'dy');
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A printed number, with what a reviewer reads it as. */
interface Printed {
  readonly printed: string;
  readonly correction: Reading | undefined;
}

function tableRow(row: Row, printed: readonly Printed[], layout: TableLayout): TableFile['rows'][number] {
  const { label, unit, negate, blank = [], specs = [], metrics = [] } = row.options;
  const queue = [...printed];
  const expected = layout.columns.length - blank.length;
  if (queue.length !== expected)
    throw new LayoutError(`${layout.id}: row "${row.template}" has ${queue.length} numbers, not ${expected}`);
  const cells = layout.columns.map((_, column): Cell =>
    blank.includes(column) ? null : cell(queue.shift(), specs[column], metrics[column]),
  );
  const shown = label ?? row.template.replaceAll(/\s*\{\}\s*/g, ' ').trim();
  return {
    label: shown,
    ...(row.metric && { metric: row.metric }),
    ...(unit && { unit }),
    ...(negate && { negate: true as const }),
    cells,
  };
}

function cell(
  one: Printed | undefined,
  spec: string | null | undefined,
  metric: string | null | undefined,
): Cell {
  if (!one) return null;
  const { printed, correction } = one;
  if (spec == null && metric == null && !correction) return printed;
  return {
    printed,
    ...(metric != null && { metric }),
    ...(spec != null && { spec }),
    ...(correction && { correction }),
  };
}

function checkRest(rest: string, layout: TableLayout): void {
  const left = rest.replaceAll(/\s+/g, ' ').trim();
  if (layout.to !== undefined && /\d/.test(left))
    throw new LayoutError(`${layout.id}: numbers are left over at: ${left.slice(0, 120)}`);
}
