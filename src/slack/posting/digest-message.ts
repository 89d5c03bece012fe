import type { LanguageMessages, OutgoingMessage } from '../../delivery/ports.js';
import type { DigestPart, DigestWords } from '../../phrasing/digest/types.js';
import type { Choice } from '../../answer/types.js';
import { answerRow } from '../blocks/answer-actions.js';
import { mrkdwn } from '../blocks/escape.js';
import { fit } from '../blocks/fit.js';
import type { Handle } from '../blocks/handle.js';
import type { Block } from '../blocks/kinds.js';
import { limits } from '../blocks/limits.js';
import { ownTime } from '../blocks/own-time.js';
import { headline, paragraphs, section, smallPrint } from '../blocks/sections.js';
import { tableBlock, tableLines } from '../blocks/table.js';
import { texts } from '../texts.js';

/** What can be clicked under a digest: questions that have answers, and by its handle what can be taken along. */
export interface UnderDigest {
  readonly handle: Handle;
  readonly choices: readonly Choice[];
}

type Table = (part: DigestPart) => readonly Block[];

/** Draws a digest: the first part is the message, the others are replies in its thread. */
export function digestMessages(words: DigestWords, under?: UnderDigest): LanguageMessages {
  const [head, ...replies] = words.parts;
  return {
    notification: words.notification,
    text: head ? plainText(words, head) : words.text,
    blocks: headBlocks(words, head, nativeTable, under),
    plainer: headBlocks(words, head, writtenTable, under),
    replies: replies.map(replyMessage),
  };
}

function headBlocks(
  words: DigestWords,
  head: DigestPart | undefined,
  table: Table,
  under: UnderDigest | undefined,
): Block[] {
  const blocks = [
    ...headline(words.headline, words.subject),
    ...(words.due ? section(dueLine(words.due)) : []),
    ...(head ? partBlocks(head, table) : []),
    ...smallPrint(texts[words.lang].source, [sourcesOf(words), words.basis].filter(Boolean)),
    ...(under ? rowUnder(words, under) : []),
  ];
  return fit(blocks, 'message', section(texts[words.lang].shortened)).blocks;
}

const dueLine = ({ instant, told, time }: NonNullable<DigestWords['due']>): string =>
  `${mrkdwn(told, limits.section.text / 2)} ${ownTime(instant, time)}`;

/** One after the other: a digest draws on many documents, and a line for each would be longer than the digest. */
const sourcesOf = ({ sources, lang }: DigestWords): string => sources.join(lang === 'ja' ? '；' : '; ');

/** The same row as under an answer. */
const rowUnder = ({ lang }: DigestWords, under: UnderDigest): Block[] =>
  answerRow({ ...under, lang, hasFigures: true, isPrivate: false }, limits.message.characters / 4).blocks;

function replyMessage(part: DigestPart): OutgoingMessage {
  const title = section(`*${mrkdwn(part.caption, limits.dataTable.caption)}*`);
  const native = partBlocks(part, nativeTable);
  return {
    notification: part.caption,
    text: [...(part.table ? tableLines(part.table) : []), ...part.notes, ...bulleted(part)].join('\n'),
    // A data table shows its caption itself.
    blocks: native.some(({ type }) => type === 'data_table') ? native : [...title, ...native],
    plainer: [...title, ...partBlocks(part, writtenTable)],
  };
}

function partBlocks(part: DigestPart, table: Table): Block[] {
  const lines = (all: readonly string[]): Block[] =>
    paragraphs(
      all.map((line) => mrkdwn(line, limits.section.text)),
      limits.message.characters / 2,
    ).blocks;
  return [...table(part), ...lines(part.notes), ...lines(bulleted(part))];
}

const nativeTable: Table = ({ table }) =>
  table ? tableBlock(table, limits.message.characters / 2).blocks : [];

const writtenTable: Table = ({ table }) =>
  table ? paragraphs(tableLines(table), limits.message.characters / 2).blocks : [];

const bulleted = ({ points }: DigestPart): string[] => points.map((point) => `• ${point}`);

function plainText({ headline: first, subject, due, basis }: DigestWords, head: DigestPart): string {
  const rows = head.table ? [head.caption, ...tableLines(head.table)] : [];
  return [first, subject, due?.time ?? '', ...rows, ...head.notes, ...bulleted(head), basis]
    .filter(Boolean)
    .join('\n');
}
