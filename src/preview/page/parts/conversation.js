import { h } from '../dom.js';
import { state, words } from '../state.js';
import { messageNode } from './message.js';
import { act } from './notices.js';

/** @import { Message, Work } from '../types.d.ts' */

/**
 * A list of messages that grows at its end and is read out as it does.
 * @param {HTMLElement} log
 * @param {{ messages: () => Message[], openThread?: (ts: string) => void, empty?: () => Node, work: () => Work | undefined }} options
 */
export function conversation(log, { messages, openThread, empty, work }) {
  const said = h('span', { role: 'status' });
  const stop = h('button', { type: 'button', class: 'button', click: () => void stopWork(work()) });
  const working = h('p', { class: 'working', hidden: true }, said, stop);
  const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  const toEnd = () => (log.scrollTop = log.scrollHeight);
  const nodeOf = (/** @type {Message} */ message) => messageNode(message, openThread ? { openThread } : {});

  const drawStatus = () => {
    const { status = '', stops = false } = work() ?? {};
    const { isWorking, working: doing } = words();
    working.hidden = status === '';
    said.textContent = status === '' ? '' : doing(state.bot.name, stops ? isWorking : status);
    stop.textContent = words().stop;
    stop.hidden = !stops;
  };
  return {
    /** Draws everything anew. */
    all() {
      const nodes = messages().map(nodeOf);
      log.replaceChildren(...(nodes.length === 0 && empty ? [empty()] : nodes), working);
      drawStatus();
      toEnd();
    },
    /**
     * Draws one message: in the place of its older form, or at the end.
     * @param {Message} message
     */
    one(message) {
      const stay = !atEnd();
      const old = /** @type {HTMLElement | null} */ (log.querySelector(`[data-ts="${message.ts}"]`));
      const node = nodeOf(message);
      if (old) {
        const hadFocus = old.contains(document.activeElement);
        old.replaceWith(node);
        // What had the focus is gone; whoever uses a keyboard goes on from what stands there now.
        if (hadFocus) node.focus({ preventScroll: true });
      } else {
        log.querySelector('.empty')?.remove();
        working.before(node);
      }
      drawStatus();
      if (!stay && !old) showWhole(log, node);
    },
    /** @param {string} ts */
    gone(ts) {
      log.querySelector(`[data-ts="${ts}"]`)?.remove();
    },
    status: drawStatus,
  };
}

/** @param {Work | undefined} work */
async function stopWork(work) {
  if (work) await act({ act: 'stop', channel: work.channel, thread: work.thread });
}

/**
 * Scrolls to the end, but never past the beginning of what is new.
 * @param {HTMLElement} log
 * @param {HTMLElement} node
 */
function showWhole(log, node) {
  log.scrollTop = Math.min(log.scrollHeight - log.clientHeight, node.offsetTop - log.offsetTop);
}
