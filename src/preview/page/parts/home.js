import { blockNodes } from '../blocks/blocks.js';
import { initialValues } from '../blocks/values.js';
import { byId } from '../dom.js';
import { state } from '../state.js';

export function drawHome() {
  const around = byId('home');
  const { home } = state;
  around.hidden = state.tab !== 'home';
  if (!home) return;
  const block = document.activeElement?.closest('[data-block]')?.getAttribute('data-block');
  around.replaceChildren(
    ...blockNodes(home.blocks, { place: { view: home.id }, values: initialValues(home.blocks) }),
  );
  // What was used on it is drawn anew; the keyboard goes on from the same place.
  if (block && document.activeElement === document.body)
    /** @type {HTMLElement | null} */ (
      around.querySelector(`[data-block="${CSS.escape(block)}"] :is(button, a, select, input)`)
    )?.focus();
}
