import type { Reply } from '../ports.js';
import { texts } from '../texts.js';
import { answerRow, feedbackRow } from './answer-actions.js';
import { choiceButtons, isLong, type Purpose } from './buttons.js';
import { chartBlock } from './chart.js';
import { mrkdwn } from './escape.js';
import { characters, fit } from './fit.js';
import type { Handle } from './handle.js';
import type { Block, Body, Message } from './kinds.js';
import { limits } from './limits.js';
import { headline, labelled, paragraphs, section, smallPrint } from './sections.js';
import { tableBlock, tableLines } from './table.js';

/** What is known of a message beside the answer in it. */
export interface Setting {
  /** Leads clicks back to the question; without one there is nothing to click but choices. */
  readonly handle?: Handle;
  /** Seen by the asker alone. */
  readonly isPrivate?: boolean;
}

/** Which kinds of blocks a form of a message is drawn with. */
interface Dress {
  readonly charts: boolean;
  readonly native: boolean;
}

/** Best first; the last is taken by every Slack. */
const dresses = {
  full: { charts: true, native: true },
  withoutCharts: { charts: false, native: true },
  plain: { charts: false, native: false },
} as const satisfies Record<string, Dress>;

/**
 * Draws an answer within Slack's limits. What has no room is left out, with a line that says how to see it: first rows
 * of the table, then lines; never the answer, its buttons or its sources.
 */
export function renderMessage(reply: Reply, setting: Setting = {}): Message {
  const text = fallback(reply);
  const pointer = section(texts[reply.lang].shortened);
  const drawn = (dress: Dress): Block[] => fit(compose(reply, setting, dress), 'message', pointer).blocks;
  const plain = (): Body => ({ text, blocks: drawn(dresses.plain) });
  const withoutCharts = (): Message => withPlainer({ text, blocks: drawn(dresses.withoutCharts) }, plain);
  return withPlainer({ text, blocks: drawn(dresses.full) }, reply.chart ? withoutCharts : plain);
}

/** The plainer form is drawn when it is wanted: few workspaces refuse any blocks. */
function withPlainer(body: Body, draw: () => Body): Message {
  let drawn: Body | undefined;
  return {
    ...body,
    get plainer() {
      return (drawn ??= draw());
    },
  };
}

/** A line or a few of our own. */
export function noteMessage(words: string): Message {
  const text = mrkdwn(words, limits.message.text);
  const body = { text, blocks: fit(section(mrkdwn(words, limits.section.text)), 'message').blocks };
  return { ...body, plainer: body };
}

/** A question back, whose choices complete what was asked. */
export function asksBack(reply: Reply): boolean {
  return reply.status === undefined ? /[?？]\s*$/.test(reply.headline) : reply.status === 'clarify';
}

interface Drawn {
  readonly blocks: Block[];
  readonly cut: boolean;
}

function compose(reply: Reply, setting: Setting, dress: Dress): Block[] {
  const words = texts[reply.lang];
  const head = headline(reply.headline || reply.notification, reply.subject);
  const sources = smallPrint(words.source, [...reply.sources, ...(reply.basis ? [reply.basis] : [])]);
  const pointer = section(words.shortened);
  const votes =
    setting.handle && isAnswer(reply)
      ? [feedbackRow({ handle: setting.handle, lang: reply.lang }, dress.native)]
      : [];
  let room = limits.message.characters - characters([...head, ...sources, ...pointer, ...votes]);
  const take = (drawn: Drawn): Drawn => {
    room -= characters(drawn.blocks);
    return drawn;
  };
  const buttons = take(choices(reply, setting, room));
  const lines = take(
    paragraphs(
      reply.lines.map(({ label, text }) => labelled(label, text)),
      room,
    ),
  );
  const chart = take({ blocks: dress.charts && reply.chart ? chartBlock(reply.chart) : [], cut: false });
  const rows = take(dress.native ? nativeTable(reply, room) : writtenTable(reply, room));
  const cut = buttons.cut || lines.cut || rows.cut;
  const answer = [...lines.blocks, ...chart.blocks, ...rows.blocks, ...(cut ? pointer : [])];
  // A question back is answered at once: its choices stand right below it.
  const body = asksBack(reply) ? [buttons.blocks, answer, sources] : [answer, sources, buttons.blocks, votes];
  return [...head, ...body.flat()];
}

/** Something was found, or looked for: worth a word on whether it helped. */
const isAnswer = (reply: Reply): boolean => reply.status === 'answered' || reply.status === 'unavailable';

function choices(reply: Reply, { handle, isPrivate = false }: Setting, room: number): Drawn {
  const purpose: Purpose = asksBack(reply) ? 'choose' : 'more';
  const under = { lang: reply.lang, choices: reply.choices, isPrivate, hasFigures: reply.sources.length > 0 };
  const buttons =
    handle && purpose === 'more'
      ? answerRow({ ...under, handle }, room / 2)
      : choiceButtons(reply.choices, purpose, room / 2);
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
