import { h } from '../dom.js';
import { channelName, state } from '../state.js';
import { dateText } from './date.js';

/** @typedef {Node | string} Piece */

/** The marks of mrkdwn; each holds what the ones below it may mark again. A mark stands beside no letter or digit. */
const marks = [
  { tag: /** @type {const} */ ('b'), pattern: mark('\\*') },
  { tag: /** @type {const} */ ('i'), pattern: mark('_') },
  { tag: /** @type {const} */ ('s'), pattern: mark('~') },
];

/** @param {string} s the sign, as it stands in a pattern */
function mark(s) {
  return new RegExp(
    `(?<![\\p{L}\\p{N}${s}])${s}(?=[^\\s${s}])([^${s}\\n]*[^\\s${s}])${s}(?![\\p{L}\\p{N}${s}])`,
    'u',
  );
}

/**
 * mrkdwn as nodes, a line break for each line.
 * @param {string} text
 * @returns {Piece[]}
 */
export function mrkdwn(text) {
  return text
    .split('```')
    .flatMap((part, index) => (index % 2 ? [h('pre', {}, unescape(part.trim()))] : lines(part)));
}

/**
 * @param {string} text
 * @returns {Piece[]}
 */
function lines(text) {
  /** @type {Piece[]} */
  const pieces = [];
  /** @type {HTMLElement | undefined} */
  let quote;
  text.split('\n').forEach((line, index) => {
    const quoted = /^&gt; ?(.*)$/.exec(line);
    if (quoted) {
      if (quote) quote.append(h('br'));
      else pieces.push((quote = h('blockquote')));
      quote.append(...inline(quoted[1] ?? ''));
      return;
    }
    if (index > 0 && !quote) pieces.push(h('br'));
    quote = undefined;
    pieces.push(...inline(line));
  });
  return pieces;
}

/**
 * @param {string} text
 * @returns {Piece[]}
 */
function inline(text) {
  return text
    .split(/(`[^`\n]+`|<[^<>\n]+>)/)
    .flatMap((part) =>
      part.startsWith('<') && part.endsWith('>') ? [reference(part.slice(1, -1))] : code(part),
    );
}

/**
 * @param {string} part
 * @returns {Piece[]}
 */
function code(part) {
  const inside = /^`([^`]+)`$/.exec(part)?.[1];
  return inside === undefined ? marked(part) : [h('code', {}, unescape(inside))];
}

/**
 * @param {string} text
 * @returns {Piece[]}
 */
function marked(text) {
  for (const { tag, pattern } of marks) {
    const found = pattern.exec(text);
    if (!found) continue;
    const after = text.slice(found.index + found[0].length);
    return [...marked(text.slice(0, found.index)), h(tag, {}, ...marked(found[1] ?? '')), ...marked(after)];
  }
  return text === '' ? [] : [unescape(text)];
}

/**
 * What stands between < and >: a person, a channel, a date, a call to all, or an address.
 * @param {string} inside
 * @returns {Piece}
 */
function reference(inside) {
  const [target = '', label] = inside.split('|', 2);
  if (target.startsWith('@')) return mention(`@${personName(target.slice(1), label)}`);
  if (target.startsWith('#')) return mention(label ? `#${label}` : channelName(target.slice(1)));
  if (target.startsWith('!date^')) return date(target, label);
  if (target.startsWith('!')) return mention(`@${unescape(label ?? target.slice(1))}`);
  return link(unescape(target), label === undefined ? undefined : unescape(label));
}

/**
 * @param {string} target
 * @param {string | undefined} fallback
 */
function date(target, fallback) {
  const [, seconds = '', form = '', address] = target.split('^');
  const shown = /^\d+$/.test(seconds) ? dateText(Number(seconds), form) : unescape(fallback ?? '');
  return address ? link(address, shown) : shown;
}

/** @param {string} text */
export const mention = (text) => h('span', { class: 'mention' }, text);

/**
 * @param {string} id
 * @param {string} [label]
 */
export function personName(id, label) {
  if (id === state.bot.user) return state.bot.name;
  return id === state.you.id ? state.you.name : (label ?? id);
}

/**
 * A link where the address is one of the web or of mail; else what it says.
 * @param {string} address
 * @param {string} [label]
 * @returns {Piece}
 */
export function link(address, label = address.replace(/^mailto:/, '')) {
  return /^(https?:|mailto:)/.test(address)
    ? h('a', { href: address, target: '_blank', rel: 'noreferrer noopener' }, label)
    : label;
}

/** @param {string} text */
export const unescape = (text) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
