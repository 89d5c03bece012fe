import { h, icon, icons } from '../dom.js';
import { menu } from '../parts/menu.js';
import { act } from '../parts/notices.js';
import { confirmed } from '../parts/confirm.js';
import { words } from '../state.js';
import { field, fields } from './fields.js';
import { hold } from './values.js';

/** @import { Chosen, Drawing, Element, FeedbackChoice, PlainText } from '../types.d.ts' */

/** @type {Record<string, (element: Element, block: string, drawing: Drawing) => Node>} */
const renderers = { button, overflow, feedback_buttons: feedback, icon_button: iconButton, image: picture };

/**
 * An element that stands in an actions block or beside a section: it tells the app at once.
 * @param {Element} element
 * @param {string} block
 * @param {Drawing} drawing
 */
export function elementNode(element, block, drawing) {
  const draw = renderers[element.type];
  if (draw) return draw(element, block, drawing);
  if (!fields.has(element.type)) return h('span', { class: 'unknown' }, words().unknownBlock(element.type));
  const label = element.accessibility_label ?? element.placeholder?.text ?? words().chooseOne;
  return field(element, {
    label,
    chosen: (chosen) => void tell(element, block, drawing, chosen),
    drawing,
    block,
  });
}

/**
 * Tells the app of what was done, after asking where the app wants that.
 * @param {Element} element
 * @param {string} block
 * @param {Drawing} drawing
 * @param {Chosen} chosen
 */
export async function tell(element, block, drawing, chosen) {
  if (element.confirm && !(await confirmed(element.confirm))) return;
  if (chosen.type !== 'button') hold(drawing, block, element.action_id, chosen);
  await act({
    act: 'click',
    on: drawing.place,
    block,
    action: element.action_id ?? '',
    chosen,
    values: drawing.values,
  });
}

/** @param {PlainText | string | undefined} text */
const labelOf = (text) => (typeof text === 'string' ? text : (text?.text ?? ''));

/**
 * @param {Element} element
 * @param {string} block
 * @param {Drawing} drawing
 */
function button(element, block, drawing) {
  const label = labelOf(element.text);
  const look = `button ${element.style ?? ''}`.trim();
  const spoken = element.accessibility_label;
  // What is read aloud has to begin with what is seen.
  const name = spoken !== label && spoken?.startsWith(label) ? spoken : undefined;
  const click = () =>
    void tell(element, block, drawing, {
      type: 'button',
      ...(element.value !== undefined && { value: element.value }),
    });
  if (element.url === undefined)
    return h('button', { type: 'button', class: look, 'aria-label': name, click }, label);
  return h(
    'a',
    { class: look, href: element.url, target: '_blank', rel: 'noreferrer noopener', click },
    label,
  );
}

/**
 * @param {Element} element
 * @param {string} block
 * @param {Drawing} drawing
 */
function overflow(element, block, drawing) {
  const items = (element.options ?? []).map((option) => ({
    label: option.text.text,
    choose: () => void tell(element, block, drawing, { type: 'overflow', selected_option: option }),
  }));
  return menu({ label: element.accessibility_label ?? words().more, face: icon(icons.more), items });
}

/**
 * @param {Element} element
 * @param {string} block
 * @param {Drawing} drawing
 */
function feedback(element, block, drawing) {
  const both = h('span', { class: 'feedback' });
  /** @param {FeedbackChoice | undefined} choice @param {string} path */
  const one = (choice, path) => {
    if (!choice) return undefined;
    const node = h(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': choice.accessibility_label ?? choice.text.text,
        title: choice.text.text,
        'aria-pressed': 'false',
      },
      icon(path),
    );
    node.addEventListener('click', () => {
      for (const other of both.children) other.setAttribute('aria-pressed', String(other === node));
      void tell(element, block, drawing, {
        type: 'feedback_buttons',
        value: choice.value,
        text: choice.text,
      });
    });
    return node;
  };
  const buttons = [one(element.positive_button, icons.up), one(element.negative_button, icons.down)];
  both.append(...buttons.filter((node) => node !== undefined));
  return both;
}

/**
 * @param {Element} element
 * @param {string} block
 * @param {Drawing} drawing
 */
function iconButton(element, block, drawing) {
  const label = element.accessibility_label ?? labelOf(element.text);
  const path = element.icon === 'trash' ? icons.trash : icons.more;
  const click = () =>
    void tell(element, block, drawing, {
      type: 'icon_button',
      ...(element.value !== undefined && { value: element.value }),
    });
  return h(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: labelOf(element.text), click },
    icon(path),
  );
}

/** @param {Element} element */
function picture({ image_url: address = '', slack_file: file, alt_text: alt = '' }) {
  return h('img', { class: 'accessory', src: file?.id ? `/file/${file.id}` : address, alt });
}
