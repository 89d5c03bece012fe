import { byId } from '../dom.js';
import { channelName, directChannel, inThread, state, words, workInThread } from '../state.js';
import { composer } from './composer.js';
import { conversation } from './conversation.js';
import { act } from './notices.js';

/** The thread that is open, beside its channel. */
export const thread = conversation(byId('thread-log'), {
  messages: inThread,
  work: workInThread,
});

/** @param {string} ts */
export function openThread(ts, focus = true) {
  state.thread = ts;
  const { channel } = state;
  byId('thread').hidden = false;
  byId('thread-title').textContent = words().thread;
  byId('thread-place').textContent = channelName(channel);
  byId('thread-log').setAttribute('aria-label', words().thread);
  const writing = composer(byId('thread-composer'), {
    label: words().reply,
    mention: channel !== directChannel(),
    say: (text) => act({ act: 'say', channel, thread: ts, text }),
  });
  thread.all();
  if (focus) writing.focus();
}

export function closeThread() {
  state.thread = undefined;
  byId('thread').hidden = true;
}
