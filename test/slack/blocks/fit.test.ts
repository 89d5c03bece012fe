import { describe, expect, it } from 'vitest';
import { fit } from '../../../src/slack/blocks/fit.js';
import type { Block } from '../../../src/slack/blocks/kinds.js';
import { limits } from '../../../src/slack/blocks/limits.js';
import { section } from '../../../src/slack/blocks/sections.js';
import { lintCall } from '../lint.js';

const long = 'x'.repeat(20_000);
const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);
const button = (text: string, value: string) => ({
  type: 'button',
  action_id: 'a',
  text: { type: 'plain_text', text },
  value,
});
const option = { text: { type: 'plain_text', text: long }, value: 'v' };
const cell = { type: 'raw_text', text: '1' };
const pointer = section('more');

/** Each with something that is over its limit. */
const overlong: readonly (readonly [name: string, block: object])[] = [
  ['section', { type: 'section', text: { type: 'mrkdwn', text: '&amp;'.repeat(900) } }],
  ['section with fields', { type: 'section', fields: times(12, { type: 'mrkdwn', text: long }) }],
  ['header', { type: 'header', text: { type: 'plain_text', text: long } }],
  ['context', { type: 'context', elements: times(12, { type: 'mrkdwn', text: 'a' }) }],
  ['actions', { type: 'actions', elements: times(30, button('a', 'b')) }],
  ['button with a long label', { type: 'actions', elements: [button(long, 'b')] }],
  [
    'buttons one of which cannot be carried',
    { type: 'actions', elements: [button('a', long), button('b', 'c')] },
  ],
  [
    'overflow',
    { type: 'actions', elements: [{ type: 'overflow', action_id: 'a', options: times(7, option) }] },
  ],
  ['data_table', { type: 'data_table', caption: long, rows: times(150, times(30, cell)) }],
  ['table', { type: 'table', rows: times(150, times(30, cell)) }],
  [
    'data_visualization',
    {
      type: 'data_visualization',
      title: long,
      chart: { type: 'pie', segments: times(9, { label: long, value: 1 }) },
    },
  ],
];

/** Blocks as a renderer that minds no limit would make them. */
const blocks = (...all: readonly object[]): Block[] => all as Block[];
const refused = (fitted: readonly Block[]): string[] =>
  lintCall('chat.postMessage', { text: 't', blocks: fitted, unfurl_links: false, unfurl_media: false });

describe('blocks that are over a limit', () => {
  it.each(overlong)('%s: shortened, with a pointer to the rest', (_, block) => {
    const fitted = fit(blocks(block), 'message', pointer);
    expect(refused(fitted.blocks)).toEqual([]);
    expect(fitted.cut).toBe(true);
    expect(fitted.blocks.at(-1)).toEqual(pointer[0]);
  });

  it('are left out at the end where there are too many, but never the first', () => {
    const many = times(80, { type: 'section', text: { type: 'mrkdwn', text: 'a' } });
    const message = fit(blocks(...many), 'message', pointer);
    expect(message.blocks).toHaveLength(limits.message.blocks);
    expect(fit(blocks(...many), 'modal', pointer).blocks).toHaveLength(80);
  });

  it('are left out where a message is too large, tables first', () => {
    const text = { type: 'section', text: { type: 'mrkdwn', text: 'y'.repeat(2_900) } };
    const table = { type: 'table', rows: times(90, times(2, { type: 'raw_text', text: 'z'.repeat(40) })) };
    const fitted = fit(blocks(text, table, text, text), 'message', pointer);
    expect(fitted.blocks.map(({ type }) => type)).toEqual(['section', 'section', 'section', 'section']);
    expect(refused(fitted.blocks)).toEqual([]);
  });

  it('never lose half a character or half an entity', () => {
    const [block] = fit(
      blocks({ type: 'section', text: { type: 'mrkdwn', text: '&amp;'.repeat(601) } }),
      'message',
    ).blocks;
    expect(JSON.stringify(block)).toMatch(/(&amp;)+…"/);
  });

  it('that are within all limits are left as they are', () => {
    const fine = blocks({ type: 'divider' }, ...section('fine'));
    expect(fit(fine, 'message', pointer)).toEqual({ blocks: fine, cut: false });
  });
});
