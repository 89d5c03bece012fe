import { byId, h } from '../dom.js';
import { channelName, directChannel, inChannel, openChannel, state, words, workInChannel } from '../state.js';
import { composer } from './composer.js';
import { conversation } from './conversation.js';
import { act } from './notices.js';
import { openThread } from './thread.js';

/** The channel that is open. */
export const channel = conversation(byId('log'), {
  messages: inChannel,
  openThread: (ts) => openThread(ts),
  empty,
  work: workInChannel,
});

/** What one could ask, before anything was said. */
function empty() {
  const direct = state.channel === directChannel();
  const mention = direct ? '' : `@${state.bot.name} `;
  const ask = (/** @type {string} */ text) =>
    void act({ act: 'say', channel: state.channel, text: mention + text });
  return h(
    'div',
    { class: 'empty' },
    h('h2', {}, channelName(state.channel)),
    h('p', {}, openChannel()?.topic[language()] ?? ''),
    h('p', { class: 'small' }, words().try),
    h(
      'div',
      { class: 'row' },
      ...state.prompts.map(({ title, message }) =>
        h(
          'button',
          { type: 'button', class: 'button prompt', click: () => ask(message) },
          h('b', {}, title),
          h('span', {}, message),
        ),
      ),
    ),
  );
}

export const language = () => (state.person.locale === 'ja-JP' ? 'ja' : 'en');

export function drawChannel() {
  const name = channelName(state.channel);
  byId('place').textContent = name;
  byId('topic').textContent = openChannel()?.topic[language()] ?? '';
  byId('log').setAttribute('aria-label', name);
  const { channel: id } = state;
  const direct = id === directChannel();
  const writing = composer(byId('composer'), {
    label: words().messageTo(name),
    mention: !direct,
    say: (text) => act({ act: 'say', channel: id, text }),
  });
  channel.all();
  return writing;
}
