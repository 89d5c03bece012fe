import { h } from '../dom.js';
import { words } from '../state.js';
import { richText } from '../text/rich.js';

/** @import { Block, Cell } from '../types.d.ts' */

/**
 * @param {Cell} cell
 * @returns {(Node | string)[]}
 */
export function cellNodes(cell) {
  if (cell.elements) return richText(cell.elements);
  return [cellText(cell)];
}

/** @param {Cell} cell */
export const cellText = ({ text, value, number }) => text ?? String(value ?? number ?? '');

/** What a figure looks like: then its column stands at the right. */
const figure = /^[+\-−△▲(]?[\d,.]+[%)]?/;

/**
 * @param {Cell[][]} rows
 * @param {number} column
 */
export const isNumeric = (rows, column) =>
  rows.length > 0 &&
  rows.every((row) => /^[–—-]?$|n\.m\./.test(textAt(row, column)) || figure.test(textAt(row, column)));

/**
 * @param {Cell[]} row
 * @param {number} column
 */
const textAt = (row, column) => {
  const cell = row[column];
  return cell ? cellText(cell).trim() : '';
};

/**
 * A table that scrolls by itself where it is too wide, by keyboard too.
 * @param {string} label
 * @param {...Node} inside
 */
export const scrolling = (label, ...inside) =>
  h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': label }, ...inside);

/** @param {Block} block */
export function table({ rows = [], column_settings: settings = [] }) {
  const [head = [], ...body] = rows;
  /** @param {number} column */
  const look = (column) => {
    const { align = 'left', is_wrapped: wrapped } = settings[column] ?? {};
    return (
      `${align === 'right' ? 'right' : align === 'center' ? 'center' : ''} ${wrapped ? 'wrapped' : ''}`.trim() ||
      undefined
    );
  };
  return scrolling(
    words().table,
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...head.map((cell, column) => h('th', { scope: 'col', class: look(column) }, ...cellNodes(cell))),
        ),
      ),
      h(
        'tbody',
        {},
        ...body.map((row) => h('tr', {}, ...row.map((cell, column) => bodyCell(cell, column, look(column))))),
      ),
    ),
  );
}

/**
 * The first column names its row.
 * @param {Cell} cell
 * @param {number} column
 * @param {string | undefined} look
 */
export function bodyCell(cell, column, look) {
  return column === 0
    ? h('th', { scope: 'row', class: look }, ...cellNodes(cell))
    : h('td', { class: look }, ...cellNodes(cell));
}
