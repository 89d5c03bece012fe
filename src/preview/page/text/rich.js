import { h } from '../dom.js';
import { channelName } from '../state.js';
import { dateText } from './date.js';
import { link, mention, personName } from './mrkdwn.js';

/** @import { RichPart } from '../types.d.ts' */

/**
 * The parts of a rich_text block as nodes.
 * @param {RichPart[]} parts
 * @returns {(Node | string)[]}
 */
export function richText(parts) {
  return parts.map((part) => {
    const inside = () => (part.elements ?? []).map(piece);
    if (part.type === 'rich_text_list') return list(part);
    if (part.type === 'rich_text_preformatted') return h('pre', {}, ...inside());
    if (part.type === 'rich_text_quote') return h('blockquote', {}, ...inside());
    return h('p', {}, ...inside());
  });
}

/** @param {RichPart} part */
function list({ style, elements = [], indent = 0, offset = 0 }) {
  const items = elements.map(({ elements: inside = [] }) => h('li', {}, ...inside.map(piece)));
  return style === 'ordered'
    ? h('ol', { start: offset + 1, class: `indent-${indent}` }, ...items)
    : h('ul', { class: `indent-${indent}` }, ...items);
}

/** @type {Record<string, (part: RichPart) => Node | string>} */
const pieces = {
  text: ({ text = '' }) => text,
  link: ({ url = '', text }) => link(url, text),
  user: ({ user_id: id = '' }) => mention(`@${personName(id)}`),
  channel: ({ channel_id: id = '' }) => mention(channelName(id)),
  broadcast: ({ range = '' }) => mention(`@${range}`),
  emoji: ({ name = '', unicode }) =>
    unicode ? String.fromCodePoint(...unicode.split('-').map((code) => parseInt(code, 16))) : `:${name}:`,
  date: ({ timestamp = 0, format = '{date_num}' }) => dateText(timestamp, format),
  color: ({ value = '' }) => value,
};

/**
 * @param {RichPart} part
 * @returns {Node | string}
 */
function piece(part) {
  const node = pieces[part.type]?.(part) ?? '';
  const { style } = part;
  if (typeof style !== 'object') return node;
  const tags = /** @type {const} */ ([
    ['code', style.code],
    ['s', style.strike],
    ['i', style.italic],
    ['b', style.bold],
  ]);
  return tags.reduce((inner, [tag, is]) => (is ? h(tag, {}, inner) : inner), node);
}
