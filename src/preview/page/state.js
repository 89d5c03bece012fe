import { wordsFor } from './words.js';

/** @import { All, Change, Message, Work } from './types.d.ts' */

/**
 * All that the page knows, and what is open on it.
 * @type {All & { works: Map<string, Work>, channel: string, tab: 'home' | 'messages', thread: string | undefined,
 *   unread: Map<string, number> }}
 */
export const state = {
  you: { id: '', name: '' },
  bot: { user: '', name: '' },
  channels: [],
  commands: [],
  shortcuts: [],
  prompts: [],
  person: { locale: 'en-US', zone: 'Asia/Tokyo' },
  messages: [],
  modals: [],
  home: null,
  works: new Map(),
  channel: '',
  tab: 'messages',
  thread: undefined,
  unread: new Map(),
};

export const words = () => wordsFor(state.person);

/**
 * Takes what happened into what is known.
 * @param {Change} change
 */
export function apply(change) {
  if (change.kind === 'message') keep(change.message);
  else if (change.kind === 'removed')
    state.messages = state.messages.filter((one) => one.channel !== change.channel || one.ts !== change.ts);
  else if (change.kind === 'modals') state.modals = change.modals;
  else if (change.kind === 'home') state.home = change.home;
  else if (change.kind === 'prompts') state.prompts = change.prompts;
  else if (change.kind === 'person') state.person = change.person;
  else state.works.set(`${change.channel} ${change.thread}`, change);
}

/** @param {Message} message */
function keep(message) {
  const place = state.messages.findIndex((one) => one.channel === message.channel && one.ts === message.ts);
  if (place < 0) state.messages.push(message);
  else state.messages[place] = message;
}

/** What a channel shows: what was said in it, not in its threads. */
export const inChannel = () =>
  state.messages.filter(
    (one) => one.channel === state.channel && (!one.thread_ts || one.thread_ts === one.ts),
  );

/** What the open thread shows, its root first. */
export const inThread = () =>
  state.messages.filter(
    (one) => one.channel === state.channel && (one.ts === state.thread || one.thread_ts === state.thread),
  );

/** What the bot is doing in the open channel, wherever its thread is not open itself. */
export const workInChannel = () =>
  [...state.works.values()].find(
    ({ channel, thread, status }) =>
      channel === state.channel && status !== '' && (state.thread === undefined || thread !== state.thread),
  );

/** What the bot is doing in the open thread. */
export const workInThread = () => state.works.get(`${state.channel} ${state.thread ?? ''}`);

/** @param {Message} message */
export const repliesTo = ({ channel, ts }) =>
  state.messages.filter((one) => one.channel === channel && one.thread_ts === ts && one.ts !== ts);

export const directChannel = () => state.channels.find(({ kind }) => kind === 'direct')?.id ?? '';

export const openChannel = () => state.channels.find(({ id }) => id === state.channel);

/** @param {string} id */
export function channelName(id) {
  const channel = state.channels.find((one) => one.id === id);
  return !channel || channel.kind === 'direct' ? state.bot.name : `#${channel.name}`;
}
