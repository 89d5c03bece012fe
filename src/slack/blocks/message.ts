import type { Reply } from '../ports.js';
import { texts } from '../texts.js';
import { choiceButtons, isLong, type Purpose } from './buttons.js';
import { mrkdwn } from './escape.js';
import type { Block, Message } from './kinds.js';
import { limits } from './limits.js';
import { headline, labelled, paragraphs, section, smallPrint } from './sections.js';
import { tableBlock, tableLines } from './table.js';

/**
 * Draws an answer within Slack's limits. What has no room is left out, with a line that says how to see it: first rows
 * of the table, then lines; never the answer, its buttons or its sources.
 */
export function renderMessage(reply: Reply): Message {
  const text = fallback(reply);
  return {
    text,
    blocks: compose(reply, (room) => nativeTable(reply, room)),
    plainer: { text, blocks: compose(reply, (room) => writtenTable(reply, room)) },
  };
}

/** A question back, whose choices complete what was asked. */
export function asksBack(reply: Reply): boolean {
  return reply.status === undefined ? /[?？]\s*$/.test(reply.headline) : reply.status === 'clarify';
}

interface Drawn {
  readonly blocks: Block[];
  readonly cut: boolean;
}

function compose(reply: Reply, table: (room: number) => Drawn): Block[] {
  const words = texts[reply.lang];
  const head = headline(reply.headline || reply.notification, reply.subject);
  const sources = smallPrint(words.source, [...reply.sources, ...(reply.basis ? [reply.basis] : [])]);
  const pointer = section(words.shortened);
  let room = limits.message.characters - characters([...head, ...sources, ...pointer]);
  const take = (drawn: Drawn): Drawn => {
    room -= characters(drawn.blocks);
    return drawn;
  };
  const buttons = take(choices(reply, room));
  const lines = take(
    paragraphs(
      reply.lines.map(({ label, text }) => labelled(label, text)),
      room,
    ),
  );
  const rows = take(table(room));
  const cut = buttons.cut || lines.cut || rows.cut;
  const answer = [...lines.blocks, ...rows.blocks, ...(cut ? pointer : [])];
  // A question back is answered at once: its choices stand right below it.
  const body = asksBack(reply) ? [buttons.blocks, answer, sources] : [answer, sources, buttons.blocks];
  return [...head, ...body.flat()];
}

function choices(reply: Reply, room: number): Drawn {
  const purpose: Purpose = asksBack(reply) ? 'choose' : 'more';
  const buttons = choiceButtons(reply.choices, purpose, room / 2);
  if (!reply.choices.some(isLong)) return buttons;
  // A label that is cut on its button is written out above it.
  const written = paragraphs(
    reply.choices.map(({ label }) => `• ${mrkdwn(label, limits.section.text - 2)}`),
    room / 4,
  );
  return { blocks: [...written.blocks, ...buttons.blocks], cut: buttons.cut || written.cut };
}

function nativeTable(reply: Reply, room: number): Drawn {
  if (!reply.table) return nothing;
  const caption = section(mrkdwn(reply.table.caption, limits.dataTable.caption));
  const { blocks, cut } = tableBlock(reply.table, room - characters(caption));
  // A data table shows its caption itself.
  const captioned = blocks.some(({ type }) => type === 'table') ? [...caption, ...blocks] : blocks;
  return { blocks: captioned, cut };
}

function writtenTable(reply: Reply, room: number): Drawn {
  if (!reply.table) return nothing;
  return paragraphs(
    [mrkdwn(reply.table.caption, limits.dataTable.caption), ...tableLines(reply.table)],
    room,
  );
}

const nothing: Drawn = { blocks: [], cut: false };

/** Notification, then the whole answer, for readers without blocks. */
function fallback(reply: Reply): string {
  const parts = [reply.notification, reply.text].filter((part) => part.trim() !== '');
  const whole = parts.join('\n\n') || reply.headline;
  const text = mrkdwn(whole, Infinity);
  // Slack refuses an empty text; what held control characters alone is told by its headline.
  if (text.trim() === '') return mrkdwn(reply.headline, limits.message.text) || '…';
  if (text.length <= limits.message.text) return text;
  const pointer = `\n${texts[reply.lang].shortened}`;
  return mrkdwn(whole, limits.message.text - pointer.length) + pointer;
}

const counted = new Set(['text', 'value', 'caption', 'accessibility_label']);

/** How much of a message's size the blocks take up. */
export function characters(blocks: readonly Block[]): number {
  let sum = 0;
  JSON.stringify(blocks, (key, value: unknown) => {
    if (typeof value === 'string' && counted.has(key)) sum += value.length;
    return value;
  });
  return sum;
}
