import { h } from '../dom.js';
import { words } from '../state.js';
import { markdown } from '../text/markdown.js';
import { mrkdwn } from '../text/mrkdwn.js';
import { richText } from '../text/rich.js';
import { chart } from './chart.js';
import { dataTable } from './data-table.js';
import { elementNode } from './elements.js';
import { image } from './image.js';
import { input } from './input.js';
import { table } from './table.js';

/** @import { Block, Drawing, PlainText, RichPart } from '../types.d.ts' */

/** @type {Record<string, (block: Block, drawing: Drawing) => Node>} */
const renderers = {
  section,
  header: ({ text }) => h('p', { class: 'header', role: 'heading', 'aria-level': '3' }, text?.text ?? ''),
  context,
  divider: () => h('hr'),
  actions,
  context_actions: actions,
  table,
  data_table: dataTable,
  data_visualization: chart,
  rich_text: ({ elements = [] }) =>
    h('div', { class: 'text' }, ...richText(/** @type {RichPart[]} */ (elements))),
  markdown: (block) => h('div', { class: 'text' }, ...markdown(textOf(block.text))),
  image,
  input,
};

/**
 * Blocks as nodes, each by the renderer of its kind.
 * @param {Block[]} blocks
 * @param {Drawing} drawing
 */
export function blockNodes(blocks, drawing) {
  return blocks.map((block) => {
    const draw = renderers[block.type];
    const inside = draw
      ? draw(block, drawing)
      : h('p', { class: 'unknown' }, words().unknownBlock(block.type));
    return h('div', { class: `block ${block.type}`, 'data-block': block.block_id }, inside);
  });
}

/** @param {PlainText | string | undefined} text A markdown block holds its text without an object around it. */
const textOf = (text) => (typeof text === 'string' ? text : (text?.text ?? ''));

/** @param {PlainText} text */
export const textNodes = (text) => (text.type === 'mrkdwn' ? mrkdwn(text.text) : [text.text]);

/**
 * @param {Block} block
 * @param {Drawing} drawing
 */
function section({ text, fields = [], accessory, block_id }, drawing) {
  return h(
    'div',
    { class: 'with-accessory' },
    h(
      'div',
      { class: 'text' },
      ...(text ? [h('p', {}, ...textNodes(text))] : []),
      ...(fields.length > 0
        ? [h('div', { class: 'fields' }, ...fields.map((field) => h('p', {}, ...textNodes(field))))]
        : []),
    ),
    accessory && elementNode(accessory, block_id, drawing),
  );
}

/** @param {Block} block */
function context({ elements = [] }) {
  return h(
    'div',
    { class: 'small' },
    ...elements.map((element) =>
      element.type === 'image'
        ? h('img', { src: element.image_url ?? '', alt: element.alt_text ?? '', class: 'inline' })
        : h(
            'p',
            {},
            ...textNodes({ type: /** @type {'mrkdwn'} */ (element.type), text: textOf(element.text) }),
          ),
    ),
  );
}

/**
 * @param {Block} block
 * @param {Drawing} drawing
 */
function actions({ elements = [], block_id }, drawing) {
  return h('div', { class: 'row' }, ...elements.map((element) => elementNode(element, block_id, drawing)));
}
