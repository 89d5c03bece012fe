import { blockNodes } from '../blocks/blocks.js';
import { initialValues } from '../blocks/values.js';
import { freshId, h } from '../dom.js';
import { state, words } from '../state.js';
import { act } from './notices.js';

/** @import { Values, View } from '../types.d.ts' */

/** @type {{ view: View, dialog: HTMLDialogElement, values: Values } | undefined} */
let shown;

/** Shows the uppermost modal, or none. The browser keeps the focus inside and gives it back. */
export function drawModal() {
  const view = state.modals.at(-1);
  if (view === shown?.view) return;
  const kept = view && shown?.view.id === view.id ? shown.values : {};
  shown?.dialog.remove();
  shown = undefined;
  if (!view) return;
  const values = { ...initialValues(view.blocks), ...kept };
  const dialog = dialogOf(view, values);
  shown = { view, dialog, values };
  document.body.append(dialog);
  dialog.showModal();
}

/**
 * @param {View} view
 * @param {Values} values
 */
function dialogOf(view, values) {
  const titleId = freshId();
  const close = () => void act({ act: 'close', view: view.id });
  const form = h(
    'form',
    { novalidate: true },
    h(
      'header',
      {},
      h('h2', { id: titleId }, view.title?.text ?? ''),
      h('button', { type: 'button', class: 'icon-button', 'aria-label': words().close, click: close }, '×'),
    ),
    h(
      'div',
      { class: 'inside', tabindex: '-1' },
      ...blockNodes(view.blocks, { place: { view: view.id }, values }),
    ),
    h(
      'footer',
      { class: 'row end' },
      h('button', { type: 'button', class: 'button', click: close }, view.close?.text ?? words().close),
      view.submit && h('button', { class: 'button primary' }, view.submit.text),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void once(form, () => submit(view, form, values));
  });
  const dialog = h('dialog', { 'aria-labelledby': titleId, class: 'modal' }, form);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  return dialog;
}

/**
 * Sends a form in once, however often one presses.
 * @param {HTMLElement} form
 * @param {() => Promise<void>} send
 */
async function once(form, send) {
  const button = /** @type {HTMLButtonElement | null} */ (form.querySelector('footer .primary'));
  if (button) button.disabled = true;
  await send().finally(() => button && (button.disabled = false));
}

/**
 * @param {View} view
 * @param {HTMLElement} form
 * @param {Values} values
 */
async function submit(view, form, values) {
  const missing = [...form.querySelectorAll('[required]')].filter(
    (node) => 'value' in node && node.value === '',
  );
  const lacking = missing.map((node) => [
    node.closest('[data-block]')?.getAttribute('data-block') ?? '',
    '!',
  ]);
  const { errors = {} } =
    missing.length > 0
      ? { errors: Object.fromEntries(lacking) }
      : await act({ act: 'submit', view: view.id, values });
  for (const error of form.querySelectorAll('.error')) {
    const block = error.closest('[data-block]')?.getAttribute('data-block') ?? '';
    const text = errors[block];
    error.textContent = text === '!' ? words().required : (text ?? '');
    const field = error.parentElement?.querySelector(
      'input, select, textarea, [role=group], [role=radiogroup]',
    );
    if (text) field?.setAttribute('aria-invalid', 'true');
    else field?.removeAttribute('aria-invalid');
  }
  /** @type {HTMLElement | null} */ (form.querySelector('[aria-invalid=true]'))?.focus();
}
