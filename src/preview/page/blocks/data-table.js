import { freshId, h } from '../dom.js';
import { words } from '../state.js';
import { bodyCell, cellText, isNumeric, scrolling } from './table.js';

/** @import { Block, Cell } from '../types.d.ts' */

const usualPage = 5;

/**
 * A table that can be sorted by a column and paged.
 * @param {Block} block
 */
export function dataTable({
  caption = '',
  rows = [],
  page_size: size = usualPage,
  row_header_column_index: header = 0,
}) {
  const [head = [], ...body] = rows;
  const order = { column: -1, down: false };
  let first = 0;
  const titled = freshId();
  const container = h('div', { class: 'data-table' });
  const numeric = head.map((_, column) => column !== header && isNumeric(body, column));
  /** @param {number} column */
  const look = (column) => (numeric[column] ? 'right' : column === header ? 'wrapped' : undefined);

  /** @param {number} column */
  const sortBy = (column) => {
    order.down = order.column === column && !order.down;
    order.column = column;
    first = 0;
    draw();
    container.querySelectorAll('th button')[column]?.dispatchEvent(new Event('refocus'));
  };
  /** @param {number} step */
  const turn = (step) => {
    first += step;
    draw();
    const buttons = /** @type {HTMLButtonElement[]} */ ([...container.querySelectorAll('.pager button')]);
    (step < 0 ? buttons : buttons.reverse()).find((button) => !button.disabled)?.focus();
  };
  /** @param {Cell} cell @param {number} column */
  const headCell = (cell, column) => {
    const sorted = order.column === column ? (order.down ? 'descending' : 'ascending') : undefined;
    const button = h(
      'button',
      { type: 'button', click: () => sortBy(column) },
      cellText(cell),
      h('span', { class: 'sign', 'aria-hidden': 'true' }),
    );
    button.addEventListener('refocus', () => button.focus());
    return h('th', { scope: 'col', 'aria-sort': sorted, class: look(column) }, button);
  };
  const draw = () => {
    const shown = sorted(body, order, numeric[order.column] ?? false).slice(first, first + size);
    container.replaceChildren(
      h('p', { class: 'caption', id: titled }, caption),
      scrolling(
        caption,
        h(
          'table',
          { 'aria-labelledby': titled },
          h('thead', {}, h('tr', {}, ...head.map(headCell))),
          h(
            'tbody',
            {},
            ...shown.map((row) =>
              h(
                'tr',
                {},
                ...row.map((cell, column) => bodyCell(cell, column === header ? 0 : 1, look(column))),
              ),
            ),
          ),
        ),
      ),
      ...(body.length > size ? [pager(first, size, body.length, turn)] : []),
    );
  };
  draw();
  return container;
}

/**
 * @param {number} first
 * @param {number} size
 * @param {number} all
 * @param {(step: number) => void} turn
 */
function pager(first, size, all, turn) {
  const { previous, next, page } = words();
  const last = Math.min(first + size, all);
  return h(
    'div',
    { class: 'pager' },
    h('span', { role: 'status' }, page(first + 1, last, all)),
    h(
      'button',
      {
        type: 'button',
        class: 'button',
        'aria-label': previous,
        disabled: first === 0,
        click: () => turn(-size),
      },
      '‹',
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'button',
        'aria-label': next,
        disabled: last === all,
        click: () => turn(size),
      },
      '›',
    ),
  );
}

/**
 * @param {Cell[][]} rows
 * @param {{ column: number, down: boolean }} order
 * @param {boolean} numeric
 */
function sorted(rows, { column, down }, numeric) {
  if (column < 0) return rows;
  /** @param {Cell[]} row */
  const key = (row) => cellText(row[column] ?? { type: 'raw_text', text: '' });
  const compare = numeric
    ? (/** @type {Cell[]} */ a, /** @type {Cell[]} */ b) => numberIn(key(a)) - numberIn(key(b))
    : (/** @type {Cell[]} */ a, /** @type {Cell[]} */ b) => key(a).localeCompare(key(b));
  const up = [...rows].sort(compare);
  return down ? up.reverse() : up;
}

/**
 * The number that a cell begins with; what holds none comes first.
 * @param {string} text
 */
function numberIn(text) {
  const [, sign = '', digits = ''] = /^([+\-−△▲(]?)([\d,.]+)/.exec(text.trim()) ?? [];
  const value = Number(digits.replaceAll(',', ''));
  if (digits === '') return -Infinity;
  return /[-−△▲(]/.test(sign) ? -value : value;
}
