import type { Block, Body } from '../../../src/slack/blocks/kinds.js';
import { limits } from '../../../src/slack/blocks/limits.js';
import { characters } from '../../../src/slack/blocks/message.js';

/** What Slack would refuse in a message, as far as its limits are known. */
export function lint({ text, blocks }: Body): string[] {
  return [
    ...range('text', text.length, limits.message.text),
    ...range('blocks', blocks.length, limits.message.blocks),
    ...range('message', characters(blocks), limits.message.characters),
    ...blocks.flatMap(lintBlock),
    ...(blocks.filter(isTable).length > 1 ? ['more than one table'] : []),
    ...(/<|[\ud800-\udbff](?![\udc00-\udfff])/.test(text) ? ['text that is not safe'] : []),
  ];
}

function isTable({ type }: Block): boolean {
  return type === 'table' || type === 'data_table';
}

function lintBlock(block: Block): string[] {
  switch (block.type) {
    case 'section':
      return markup('section', block.text?.text ?? '', limits.section.text);
    case 'context':
      return [
        ...range('context elements', block.elements.length, limits.context.elements),
        ...block.elements.flatMap((one) =>
          'text' in one ? markup('context', one.text, limits.context.text) : [],
        ),
      ];
    case 'actions':
      return [
        ...range('actions', block.elements.length, limits.actions.elements),
        ...block.elements.flatMap(lintButton),
      ];
    case 'table':
      return lintRows(block.rows, limits.table);
    case 'data_table':
      return [
        ...range('caption', block.caption.length, limits.dataTable.caption),
        ...lintRows(block.rows, limits.dataTable),
      ];
    default:
      return [`an unexpected ${block.type}`];
  }
}

function lintButton(element: object): string[] {
  const {
    text,
    value,
    accessibility_label: label,
  } = element as {
    text: { text: string };
    value: string;
    accessibility_label: string;
  };
  return [
    ...range('button', text.text.length, limits.button.text),
    ...range('value', value.length, limits.button.value),
    ...range('accessibility_label', label.length, limits.button.accessibilityLabel),
  ];
}

function lintRows(
  rows: readonly (readonly object[])[],
  most: { rows: number; columns: number; characters: number },
): string[] {
  const texts = rows.map((row) => row.map((cell) => (cell as { text: string }).text));
  return [
    ...range('rows', rows.length, most.rows),
    ...range('columns', rows[0]?.length ?? 0, most.columns),
    ...range('table', texts.flat().join('').length, most.characters),
    ...(rows.every((row) => row.length === rows[0]?.length) ? [] : ['rows of several lengths']),
    ...(texts.flat().every((text) => text.trim() !== '') ? [] : ['an empty cell']),
  ];
}

/** Escaped: every < > is gone, and every & begins an entity that is whole. */
function markup(name: string, text: string, max: number): string[] {
  const safe = !/[<>]|&(?!amp;|lt;|gt;)/.test(text);
  return [
    ...range(name, text.trim().length && text.length, max),
    ...(safe ? [] : [`${name} that is not escaped`]),
  ];
}

function range(name: string, size: number, max: number): string[] {
  return size >= 1 && size <= max ? [] : [`${name}: ${size} of 1 to ${max}`];
}
