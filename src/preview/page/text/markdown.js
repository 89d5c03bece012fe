import { h } from '../dom.js';
import { link } from './mrkdwn.js';

/** @typedef {Node | string} Piece */

/**
 * Markdown as nodes: headings, lists, tasks, tables, quotes, code and what stands within a line.
 * @param {string} text
 * @returns {Piece[]}
 */
export function markdown(text) {
  return text
    .split(/```\w*\n?/)
    .flatMap((part, index) => (index % 2 ? [h('pre', {}, part.trimEnd())] : blocks(part)));
}

/** Each kind of block by the form of its lines, the first that fits. */
const kinds = [
  { line: /^#{1,6} /, draw: heading },
  { line: /^\s*(?:[-*]|\d+\.) /, draw: list },
  { line: /^\s*\|/, draw: table },
  { line: /^> ?/, draw: quote },
  { line: /^(?:-{3,}|\*{3,})$/, draw: () => [h('hr')] },
  { line: /\S/, draw: (/** @type {string[]} */ lines) => [h('p', {}, ...broken(lines))] },
];

/** @param {string} text */
function blocks(text) {
  const groups = /** @type {{ kind: typeof kinds[number], lines: string[] }[]} */ ([]);
  let open = false;
  for (const line of text.split('\n')) {
    const kind = kinds.find((one) => one.line.test(line));
    const group = groups.at(-1);
    if (kind && open && group?.kind === kind) group.lines.push(line);
    else if (kind) groups.push({ kind, lines: [line] });
    open = kind !== undefined;
  }
  return groups.flatMap(({ kind, lines }) => /** @type {Piece[]} */ (kind.draw(lines)));
}

/** @param {string[]} lines */
function heading(lines) {
  return lines.map((line) => {
    const [, signs = '', text = ''] = /^(#+) (.*)$/.exec(line) ?? [];
    return h(
      'p',
      { class: 'heading', role: 'heading', 'aria-level': Math.min(6, signs.length + 2) },
      ...inline(text),
    );
  });
}

/** @param {string[]} lines */
function list(lines) {
  const ordered = /^\s*\d/.test(lines[0] ?? '');
  return [
    h(ordered ? 'ol' : 'ul', {}, ...lines.map((line) => item(line.replace(/^\s*(?:[-*]|\d+\.) /, '')))),
  ];
}

/** @param {string} text */
function item(text) {
  const task = /^\[([ x])\] (.*)$/.exec(text);
  return task
    ? h('li', { class: 'task' }, task[1] === 'x' ? '☑ ' : '☐ ', ...inline(task[2] ?? ''))
    : h('li', {}, ...inline(text));
}

/** @param {string[]} lines */
function table(lines) {
  const [head = [], ...rows] = lines
    .filter((line) => !/^\s*\|[\s:|-]+$/.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    );
  return [
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...head.map((cell) => h('th', { scope: 'col' }, ...inline(cell))))),
      h('tbody', {}, ...rows.map((row) => h('tr', {}, ...row.map((cell) => h('td', {}, ...inline(cell)))))),
    ),
  ];
}

/** @param {string[]} lines */
function quote(lines) {
  return [h('blockquote', {}, ...broken(lines.map((line) => line.replace(/^> ?/, ''))))];
}

/**
 * @param {string[]} lines
 * @returns {Piece[]}
 */
function broken(lines) {
  return lines.flatMap((line, index) => (index > 0 ? [h('br'), ...inline(line)] : inline(line)));
}

const marks =
  /(`[^`]+`)|\*\*(.+?)\*\*|~~(.+?)~~|(?<![\p{L}\p{N}])[*_](\S.*?)[*_](?![\p{L}\p{N}])|!?\[([^\]]*)\]\(([^)\s]+)\)/u;

/**
 * @param {string} text
 * @returns {Piece[]}
 */
function inline(text) {
  const found = marks.exec(text);
  if (!found) return text === '' ? [] : [text];
  const [whole, code, bold, struck, slanted, label, address] = found;
  const rest = inline(text.slice(found.index + whole.length));
  const node =
    (code && h('code', {}, code.slice(1, -1))) ||
    (bold && h('b', {}, ...inline(bold))) ||
    (struck && h('s', {}, ...inline(struck))) ||
    (slanted && h('i', {}, ...inline(slanted))) ||
    link(address ?? '', label);
  return [text.slice(0, found.index), node, ...rest];
}
