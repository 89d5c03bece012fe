import { h, icon, icons } from '../dom.js';
import { state, words } from '../state.js';
import { menu } from './menu.js';
import { act, notify } from './notices.js';

/** As many characters as the workspace takes in one message. */
const longest = 12_000;

/**
 * Where a message is written: Enter sends it, Shift and Enter begin a line.
 * @param {HTMLElement} around
 * @param {{ label: string, mention: boolean, say: (text: string) => Promise<unknown> }} options
 */
export function composer(around, { label, mention, say }) {
  const opening = mention ? `@${state.bot.name} ` : '';
  const text = h('textarea', {
    rows: '1',
    'aria-label': label,
    placeholder: label,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  // Drawn again for the same conversation, what was being written stays.
  const before = around.querySelector('textarea');
  const goesOn = before !== null && before.getAttribute('aria-label') === label;
  const wasWriting = goesOn && document.activeElement === before;
  text.value = goesOn ? before.value : opening;
  const grow = () => {
    text.rows = Math.min(8, text.value.split('\n').length);
    hint.hidden = !mention || text.value.includes(opening.trim()) || text.value.startsWith('/');
    drawCommands();
  };
  const commands = h('ul', { class: 'commands', hidden: true });
  const drawCommands = () => {
    const found = /^\/\S*$/.test(text.value)
      ? state.commands.filter(({ command }) => command.startsWith(text.value))
      : [];
    commands.hidden = found.length === 0;
    commands.replaceChildren(...found.map(suggestion));
  };
  /** @param {{ command: string, description: string, usage_hint: string }} one */
  const suggestion = ({ command, description, usage_hint: usage }) => {
    const choose = () => {
      text.value = `${command} `;
      text.focus();
      grow();
    };
    return h(
      'li',
      {},
      h(
        'button',
        { type: 'button', click: choose },
        h('b', {}, `${command} `),
        h('span', {}, `${usage} · ${description}`),
      ),
    );
  };
  const hint = h('p', { class: 'hint', hidden: true }, words().hint(state.bot.name));
  const send = async () => {
    const said = text.value.trim();
    if (said === '' || said === opening.trim()) return;
    if (said.length > longest) return notify(words().notSlack, words().tooLong);
    text.value = opening;
    grow();
    await say(said);
  };
  text.addEventListener('input', grow);
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || composes(event)) return;
    event.preventDefault();
    void send();
  });
  const form = h(
    'form',
    { class: 'composer' },
    commands,
    text,
    h(
      'div',
      { class: 'row end' },
      ...shortcuts(),
      h(
        'button',
        { class: 'icon-button send', 'aria-label': words().send, title: words().send },
        icon(icons.send),
      ),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  around.replaceChildren(form, hint);
  if (wasWriting) text.focus();
  return {
    focus() {
      text.focus();
      text.setSelectionRange(text.value.length, text.value.length);
    },
  };
}

/**
 * Enter also ends the choice of a kanji; that is no wish to send. Safari tells of it once nothing is composed any more, and
 * then only the code of the key says to whom it went.
 * @param {KeyboardEvent} event
 */
function composes({ isComposing, keyCode }) {
  return isComposing || keyCode === toInputMethod;
}

const toInputMethod = 229;

function shortcuts() {
  const items = state.shortcuts
    .filter(({ type }) => type === 'global')
    .map(({ name, callback_id: callback }) => ({
      label: name,
      choose: () => void act({ act: 'shortcut', callback }),
    }));
  return items.length === 0 ? [] : [menu({ label: words().shortcuts, face: icon(icons.bolt), items })];
}
