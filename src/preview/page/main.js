import { listen, perform } from './connection.js';
import { byId } from './dom.js';
import { bringLetters } from './fonts.js';
import { channel, drawChannel } from './parts/channel.js';
import { drawHome } from './parts/home.js';
import { firstLine } from './parts/message.js';
import { drawModal } from './parts/modal.js';
import { clearNotices, notify } from './parts/notices.js';
import { drawSidebar } from './parts/sidebar.js';
import { closeThread, openThread, thread } from './parts/thread.js';
import { apply, channelName, directChannel, state, words } from './state.js';

/** @import { All, Change, Message } from './types.d.ts' */

/**
 * Opens a channel, or a tab of the app.
 * @param {string} id
 * @param {'home' | 'messages'} tab
 */
function go(id, tab) {
  state.channel = id;
  state.tab = tab;
  state.unread.delete(id);
  history.replaceState(null, '', `#${id}${tab === 'home' ? '/home' : ''}`);
  document.body.classList.remove('menu-open');
  byId('menu').setAttribute('aria-expanded', 'false');
  closeThread();
  clearNotices();
  draw().focus();
  if (id === directChannel()) void perform({ act: 'open', tab });
}

function draw() {
  drawSidebar(go);
  const onHome = state.tab === 'home';
  byId('log').hidden = onHome;
  byId('composer').hidden = onHome;
  const writing = drawChannel();
  drawHome();
  return writing;
}

function drawWords() {
  const { notSlack, notSlackWhy, skip, menu, close, lost, channels } = words();
  document.documentElement.lang = state.person.locale.slice(0, 2);
  document.title = `${state.bot.name} · ${notSlack}`;
  byId('not-slack').textContent = notSlack;
  byId('not-slack-why').textContent = notSlackWhy;
  byId('skip').textContent = skip;
  byId('menu').setAttribute('aria-label', menu);
  byId('places').setAttribute('aria-label', channels);
  byId('close-thread').setAttribute('aria-label', close);
  byId('lost').textContent = lost;
}

/** @param {All} all */
function takeAll(all) {
  Object.assign(state, all);
  const [id = '', tab] = location.hash.slice(1).split('/');
  const known = state.channels.some((one) => one.id === id);
  state.channel = known ? id : (state.channels[0]?.id ?? '');
  state.tab = tab === 'home' ? 'home' : 'messages';
  drawWords();
  const writing = draw();
  drawModal();
  if (state.thread !== undefined) openThread(state.thread, false);
  else if (document.activeElement === document.body) writing.focus();
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  if (zone !== state.person.zone) void perform({ act: 'settle', locale: state.person.locale, zone });
}

/** @param {Change} change */
function take(change) {
  const before = change.kind === 'message' && has(change.message);
  apply(change);
  if (change.kind === 'message') takeMessage(change.message, !before);
  else if (change.kind === 'removed') [channel, thread].forEach((log) => log.gone(change.ts));
  else if (change.kind === 'status') [channel, thread].forEach((log) => log.status());
  else if (change.kind === 'modals') drawModal();
  else if (change.kind === 'home') drawHome();
  else {
    drawWords();
    draw();
    if (state.thread !== undefined) openThread(state.thread, false);
  }
}

/** @param {Message} message */
const has = ({ channel: id, ts }) => state.messages.some((one) => one.channel === id && one.ts === ts);

/**
 * @param {Message} message
 * @param {boolean} isNew
 */
function takeMessage(message, isNew) {
  const root = message.thread_ts;
  const isReply = root !== undefined && root !== message.ts;
  if (message.channel !== state.channel) elsewhere(message, isNew && !isReply);
  else if (!isReply) channel.one(message);
  else {
    const rooted = state.messages.find((one) => one.channel === message.channel && one.ts === root);
    if (rooted) channel.one(rooted);
    if (state.thread === root) thread.one(message);
    // An answer opens its thread: in Slack it would take a click.
    else if (isNew && message.bot_id !== undefined) openThread(root);
  }
  if (state.thread === message.ts) thread.one(message);
}

/**
 * @param {Message} message
 * @param {boolean} isNew
 */
function elsewhere(message, isNew) {
  if (!isNew || message.user === state.you.id) return;
  state.unread.set(message.channel, (state.unread.get(message.channel) ?? 0) + 1);
  drawSidebar(go);
  notify(channelName(message.channel), firstLine(message), () => go(message.channel, 'messages'));
}

byId('close-thread').addEventListener('click', () => {
  const root = state.thread;
  closeThread();
  /** @type {HTMLElement | null} */ (byId('log').querySelector(`[data-ts="${root ?? ''}"]`))?.focus();
});
byId('menu').addEventListener('click', () => {
  const open = document.body.classList.toggle('menu-open');
  byId('menu').setAttribute('aria-expanded', String(open));
});
await bringLetters();
listen({ all: takeAll, change: take, lost: (is) => (byId('lost').hidden = !is) });
