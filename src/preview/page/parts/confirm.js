import { freshId, h } from '../dom.js';

/** @import { Confirm } from '../types.d.ts' */

/**
 * Asks whether something is really meant.
 * @param {Confirm} confirm
 * @returns {Promise<boolean>}
 */
export function confirmed({ title, text, confirm, deny }) {
  const id = freshId();
  const yes = h('button', { type: 'button', class: 'button primary' }, confirm.text);
  const no = h('button', { type: 'button', class: 'button' }, deny.text);
  const dialog = h(
    'dialog',
    { 'aria-labelledby': id, class: 'confirm' },
    h('h2', { id }, title.text),
    h('p', {}, text.text),
    h('div', { class: 'row end' }, no, yes),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    yes.addEventListener('click', () => dialog.close('yes'));
    no.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
