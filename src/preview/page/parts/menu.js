import { freshId, h } from '../dom.js';

/**
 * A button that opens a short list of things to do: arrows move, Escape closes, as in every menu.
 * @param {{ label: string, face: Node | string, items: { label: string, choose: () => void }[], look?: string }} options
 */
export function menu({ label, face, items, look = 'icon-button' }) {
  const id = freshId();
  const list = h('ul', { role: 'menu', id, class: 'menu', hidden: true, 'aria-label': label });
  const button = h(
    'button',
    {
      type: 'button',
      class: look,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-label': label,
      title: label,
    },
    face,
  );
  const entries = items.map(({ label: text, choose }) =>
    h(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: '-1',
        click: () => {
          open(false);
          button.focus();
          choose();
        },
      },
      text,
    ),
  );
  list.append(...entries.map((entry) => h('li', { role: 'none' }, entry)));

  /** @param {boolean} show */
  const open = (show) => {
    list.hidden = !show;
    button.setAttribute('aria-expanded', String(show));
    if (!show) return;
    list.classList.toggle(
      'upwards',
      button.getBoundingClientRect().bottom + list.offsetHeight > innerHeight - 8,
    );
    list.classList.toggle(
      'leftwards',
      button.getBoundingClientRect().left + list.offsetWidth > innerWidth - 8,
    );
    entries[0]?.focus();
  };
  /** @param {number} step */
  const move = (step) => {
    const now = entries.findIndex((entry) => entry === document.activeElement);
    entries[(now + step + entries.length) % entries.length]?.focus();
  };
  /** @type {Record<string, () => void>} */
  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Home: () => entries[0]?.focus(),
    End: () => entries.at(-1)?.focus(),
    Escape: () => {
      open(false);
      button.focus();
    },
  };
  list.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  button.addEventListener('click', () => open(list.hidden === true));
  const around = h('span', { class: 'with-menu' }, button, list);
  around.addEventListener('focusout', (event) => {
    const next = event.relatedTarget;
    if (!(next instanceof Node && around.contains(next))) open(false);
  });
  return around;
}
