import type { WordTable } from '../../phrasing/words.js';
import { mrkdwn, plain } from './escape.js';
import type { Block } from './kinds.js';
import { limits, rowsOfPlainTable } from './limits.js';

interface Cell {
  readonly type: 'raw_text';
  readonly text: string;
}

/** A native block for the table, or none where not even one row has room; `cut` when rows or columns are left out. */
export function tableBlock(
  table: WordTable,
  room: number,
): { readonly blocks: Block[]; readonly cut: boolean } {
  const grid = squared(table);
  const native = grid.length - 1 > rowsOfPlainTable ? limits.dataTable : limits.table;
  const rows = fitting(grid, { rows: native.rows, characters: Math.min(native.characters, room) });
  if (rows.length < 2) return { blocks: [], cut: grid.length > 1 };
  const cells = rows.map((row) => row.map(cell));
  const cut = rows.length < grid.length || widest(table) > limits.table.columns;
  return { blocks: [native === limits.table ? plainTable(cells) : dataTable(cells, table.caption)], cut };
}

/** The same rows as text, a line for each: `label: column value · column value`. */
export function tableLines(table: WordTable): string[] {
  const heads = table.columns.slice(1);
  return table.rows.map((row) => {
    const values = row.slice(1).map((value, index) => [heads[index], value].filter(Boolean).join(' '));
    return mrkdwn(`${row[0] ?? ''}: ${values.join(' · ')}`, limits.section.text);
  });
}

/** Heads and rows of one length, as Slack insists, no wider than it takes. */
function squared(table: WordTable): string[][] {
  const width = Math.min(widest(table), limits.table.columns);
  return [table.columns, ...table.rows].map((row) =>
    Array.from({ length: width }, (_, index) => shown(row[index] ?? '')),
  );
}

function widest(table: WordTable): number {
  return Math.max(...[table.columns, ...table.rows].map((row) => row.length));
}

/** A cell may not be empty. */
function shown(text: string): string {
  const kept = plain(text.trim(), limits.table.characters);
  return kept.trim() === '' ? '–' : kept;
}

function fitting(grid: readonly string[][], most: { rows: number; characters: number }): string[][] {
  const kept: string[][] = [];
  let used = 0;
  for (const row of grid.slice(0, most.rows)) {
    used += row.reduce((sum, text) => sum + text.length, 0);
    if (used > most.characters) break;
    kept.push(row);
  }
  return kept;
}

/** Figures stay text: Slack would drop their signs, units and printed digits. */
function cell(text: string): Cell {
  return { type: 'raw_text', text };
}

function plainTable(rows: Cell[][]): Block {
  const columns = rows[0] ?? [];
  return {
    type: 'table',
    rows,
    column_settings: columns.map((_, index) => ({
      align: index === 0 ? 'left' : 'right',
      is_wrapped: index === 0,
    })),
  };
}

function dataTable(rows: Cell[][], caption: string): Block {
  return {
    type: 'data_table',
    caption: shown(plain(caption, limits.dataTable.caption)),
    rows,
    page_size: Math.min(rows.length - 1, limits.dataTable.pageSize),
    row_header_column_index: 0,
  };
}
