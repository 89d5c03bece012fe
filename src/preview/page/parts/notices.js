import { perform } from '../connection.js';
import { byId, h } from '../dom.js';
import { words } from '../state.js';

/** How long a notice stays, in milliseconds. */
const shown = 6_000;

/** More than these would hide what one is looking at. */
const most = 2;

/**
 * Shows a line in a corner for a while, as a system shows notifications.
 * @param {string} title
 * @param {string} text
 * @param {() => void} [open]
 */
export function notify(title, text, open) {
  const close = () => notice.remove();
  const inside = [h('b', {}, title), h('span', {}, text)];
  const notice = h(
    'div',
    { class: 'notice' },
    open
      ? h('button', { type: 'button', class: 'plain', click: () => (close(), open()) }, ...inside)
      : h('div', { class: 'plain' }, ...inside),
    h('button', { type: 'button', class: 'icon-button', 'aria-label': words().dismiss, click: close }, '×'),
  );
  const all = byId('notices');
  all.append(notice);
  while (all.children.length > most) all.firstElementChild?.remove();
  setTimeout(close, shown);
}

export const clearNotices = () => byId('notices').replaceChildren();

/**
 * Does what the person did, and says so where nothing came of it.
 * @param {object} what
 */
export async function act(what) {
  const outcome = await perform(what);
  if (outcome.problem) notify(words().notSlack, words()[outcome.problem]);
  return outcome;
}
