import { byId, h, icon, icons } from '../dom.js';
import { directChannel, state, words } from '../state.js';
import { perform } from '../connection.js';
import { openReplay } from './replay.js';

/** @import { Channel } from '../types.d.ts' */

/**
 * Channels, the app, and what is the preview's own.
 * @param {(channel: string, tab: 'home' | 'messages') => void} go
 */
export function drawSidebar(go) {
  const { channels, apps, home, messages, replay } = words();
  const direct = directChannel();
  byId('places').replaceChildren(
    h('h2', {}, channels),
    list(...state.channels.filter(({ kind }) => kind === 'channel').map((one) => channelItem(one, go))),
    h('h2', {}, apps),
    h('p', { class: 'app' }, state.bot.name),
    list(
      item(home, state.channel === direct && state.tab === 'home', () => go(direct, 'home')),
      item(
        messages,
        state.channel === direct && state.tab === 'messages',
        () => go(direct, 'messages'),
        state.unread.get(direct),
      ),
    ),
    h(
      'button',
      { type: 'button', class: 'wide', id: 'open-replay', click: openReplay },
      icon(icons.replay),
      replay,
    ),
    languages(),
  );
}

/** @param {...Node} items */
const list = (...items) => h('ul', {}, ...items.map((one) => h('li', {}, one)));

/**
 * @param {Channel} channel
 * @param {(channel: string, tab: 'messages') => void} go
 */
const channelItem = ({ id, name }, go) =>
  item(`# ${name}`, state.channel === id, () => go(id, 'messages'), state.unread.get(id));

/**
 * @param {string} label
 * @param {boolean} current
 * @param {() => void} click
 * @param {number} [unread]
 */
function item(label, current, click, unread = 0) {
  return h(
    'button',
    {
      type: 'button',
      'aria-current': current ? 'page' : undefined,
      class: unread > 0 ? 'unread' : undefined,
      click,
    },
    h('span', {}, label),
    unread > 0 &&
      h(
        'span',
        { class: 'count' },
        h('span', { 'aria-hidden': 'true' }, String(unread)),
        h('span', { class: 'hidden' }, words().unread(unread)),
      ),
  );
}

function languages() {
  const { person } = state;
  const choose = (/** @type {string} */ locale) => void perform({ act: 'settle', locale, zone: person.zone });
  const one = (/** @type {string} */ locale, /** @type {string} */ name) =>
    h(
      'button',
      {
        type: 'button',
        lang: locale.slice(0, 2),
        'aria-pressed': String(person.locale === locale),
        click: () => choose(locale),
      },
      name,
    );
  return h(
    'div',
    { class: 'languages', role: 'group', 'aria-label': words().language },
    one('en-US', 'English'),
    one('ja-JP', '日本語'),
  );
}
