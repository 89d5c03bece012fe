import { freshId, h } from '../dom.js';
import { words } from '../state.js';
import { tell } from './elements.js';
import { field } from './fields.js';
import { hold } from './values.js';

/** @import { Block, Chosen, Drawing } from '../types.d.ts' */

/**
 * A labelled input. What it holds goes to the app when the form is sent in, or at once where the app asks for that.
 * @param {Block} block
 * @param {Drawing} drawing
 */
export function input(
  { block_id: block, label, hint, optional = false, element, dispatch_action: atOnce },
  drawing,
) {
  if (!element) return h('p');
  const [labelId, hintId, errorId] = [freshId(), freshId(), freshId()];
  /** @param {Chosen} chosen */
  const chosen = (chosen) => {
    hold(drawing, block, element.action_id, chosen);
    if (atOnce) void tell(element, block, drawing, chosen);
  };
  return h(
    'div',
    { class: 'field' },
    h(
      'span',
      { class: 'label', id: labelId },
      label?.text ?? '',
      optional && h('span', { class: 'optional' }, ` ${words().optional}`),
    ),
    field(element, {
      labelledBy: labelId,
      describedBy: hint ? `${hintId} ${errorId}` : errorId,
      required: !optional,
      chosen,
      drawing,
      block,
    }),
    hint && h('span', { class: 'hint', id: hintId }, hint.text),
    h('span', { class: 'error', id: errorId, role: 'alert' }),
  );
}
