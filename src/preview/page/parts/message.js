import { blockNodes } from '../blocks/blocks.js';
import { initialValues } from '../blocks/values.js';
import { h, icon, icons } from '../dom.js';
import { perform } from '../connection.js';
import { repliesTo, state, words } from '../state.js';
import { timeOf } from '../text/date.js';
import { mrkdwn } from '../text/mrkdwn.js';
import { menu } from './menu.js';
import { act } from './notices.js';

/** @import { Message, StoredFile } from '../types.d.ts' */

/**
 * One message: who, when, what, and what can be done with it.
 * @param {Message} message
 * @param {{ openThread?: (ts: string) => void }} options
 */
export function messageNode(message, { openThread }) {
  const { ts, channel, blocks, text, ephemeral, edited } = message;
  const fromBot = message.user === state.bot.user;
  const name = fromBot ? state.bot.name : words().you;
  const drawing = { place: { channel, ts }, values: initialValues(blocks) };
  const body =
    blocks.length > 0
      ? blockNodes(blocks, drawing)
      : text
        ? [h('div', { class: 'text' }, h('p', {}, ...mrkdwn(text)))]
        : [];
  return h(
    'article',
    {
      class: `message${ephemeral ? ' ephemeral' : ''}`,
      'aria-label': `${name}, ${timeOf(ts)}`,
      'data-ts': ts,
      tabindex: '-1',
    },
    h(
      'span',
      { class: `avatar ${fromBot ? 'bot' : 'person'}`, 'aria-hidden': 'true' },
      fromBot ? botFace() : name.slice(0, 1),
    ),
    h(
      'div',
      { class: 'body' },
      h(
        'p',
        { class: 'byline' },
        h('b', {}, name),
        fromBot && h('span', { class: 'badge' }, words().app),
        h('time', {}, timeOf(ts)),
      ),
      ...body,
      ...(message.files ?? []).map(fileNode),
      edited && h('span', { class: 'edited' }, words().edited),
      message.reactions && reactions(message),
      ephemeral && onlyYou(message),
      openThread && threadLink(message, openThread),
    ),
    ...toolbar(message, openThread),
  );
}

const botFace = () => icon('M3 16V9h3v7zM8.5 16V4h3v12zM14 16v-5h3v5z');

/** @param {Message} message */
function reactions({ reactions = [] }) {
  return h(
    'p',
    { class: 'reactions' },
    ...reactions.map(({ name, count }) => h('span', {}, `:${name}: ${count}`)),
  );
}

/** @param {Message} message */
function onlyYou({ channel, ts }) {
  const dismiss = () => void perform({ act: 'dismiss', channel, ts });
  return h(
    'p',
    { class: 'only-you' },
    words().onlyYou,
    ' · ',
    h('button', { type: 'button', class: 'link', click: dismiss }, words().dismiss),
  );
}

/**
 * @param {Message} message
 * @param {(ts: string) => void} openThread
 */
function threadLink(message, openThread) {
  const replies = repliesTo(message).filter(({ ephemeral }) => !ephemeral);
  if (replies.length === 0) return undefined;
  const last = replies.at(-1)?.ts ?? message.ts;
  return h(
    'p',
    { class: 'thread-link' },
    h(
      'button',
      { type: 'button', class: 'link', click: () => openThread(message.ts) },
      words().replies(replies.length),
    ),
    h('time', {}, timeOf(last)),
  );
}

/** @param {StoredFile} file */
function fileNode({ id, title, mimetype, alt_txt: alt }) {
  const source = `/file/${id}`;
  if (mimetype.startsWith('image/'))
    return h('figure', {}, h('img', { src: source, alt: alt ?? title }), h('figcaption', {}, title));
  return h('p', {}, h('a', { href: source, class: 'file', download: title }, `${words().file}: ${title}`));
}

/**
 * @param {Message} message
 * @param {((ts: string) => void) | undefined} openThread
 */
function toolbar(message, openThread) {
  const { channel, ts, ephemeral } = message;
  const note = h('p', { class: 'notification', role: 'status' });
  const show = () => note.replaceChildren(h('b', {}, words().notificationIs), ' ', firstLine(message));
  const items = [
    { label: words().notification, choose: show },
    ...state.shortcuts
      .filter(({ type }) => type === 'message')
      .map(({ name, callback_id: callback }) => ({
        label: name,
        choose: () => void act({ act: 'shortcut', callback, channel, ts }),
      })),
  ];
  return [
    h(
      'div',
      { class: 'tools' },
      openThread &&
        !ephemeral &&
        h(
          'button',
          {
            type: 'button',
            class: 'icon-button',
            'aria-label': words().reply,
            title: words().reply,
            click: () => openThread(ts),
          },
          icon(icons.thread),
        ),
      menu({ label: words().more, face: icon(icons.more), items }),
    ),
    note,
  ];
}

/**
 * A phone shows the beginning of a message's text.
 * @param {Message} message
 */
export const firstLine = ({ text }) =>
  mrkdwn(text.split('\n')[0] ?? '')
    .map((piece) => (typeof piece === 'string' ? piece : piece.textContent))
    .join('');
