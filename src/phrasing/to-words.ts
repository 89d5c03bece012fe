import { flatMap } from '../dataset/flat-map.js';
import type { Answer } from '../answer/types.js';
import type { Record as Known } from '../dataset/record.js';
import { assumedLines } from './assumed.js';
import type { Audience } from './audience.js';
import type { Block, Line } from './block.js';
import { clarify, outOfScope, unavailable, type Ending } from './endings.js';
import { notificationOf } from './notification.js';
import { renderPart } from './parts/render.js';
import { basisLine, sourceLines } from './sources.js';
import { speakerOf, type Speaker } from './speaker.js';
import { plainText } from './text.js';
import type { WordTable, Words } from './words.js';

const ENDINGS = { clarify, unavailable, out_of_scope: outOfScope };

/** Puts an answer into words in its own language. The same answer always gives the same words. */
export function toWords(answer: Answer, record: Known, audience?: Audience): Words {
  const speaker = speakerOf(answer, record, audience);
  return wordsOf(blockOf(answer, speaker), answer, speaker);
}

/** The blocks of an answer as one. */
export const blockOf = (answer: Answer, speaker: Speaker): Ending =>
  answer.status === 'answered'
    ? answered(answer, blocksOf(answer, speaker), speaker)
    : ENDINGS[answer.status](answer, speaker);

/** One block for each part of an answer. */
export const blocksOf = (answer: Answer, speaker: Speaker): Block[] =>
  answer.parts.map((part) => renderPart(part, speaker));

/** A block with its sources, basis and notification, and all of it as text. */
export function wordsOf(block: Ending, answer: Answer, speaker: Speaker): Words {
  const basis = basisOf(block, speaker);
  return withText(
    {
      lang: answer.lang,
      notification: notificationOf(block, speaker),
      headline: block.headline,
      ...(block.subject !== undefined && { subject: block.subject }),
      lines: block.lines,
      ...(block.table && { table: block.table }),
      ...(block.chart && { chart: block.chart }),
      sources: sourceLines(block.shown, block.places, speaker),
      ...(basis !== undefined && { basis }),
      choices: block.choices,
    },
    answer,
    speaker,
  );
}

/** Words with all of them as plain text. */
export function withText(words: Omit<Words, 'text'>, { status }: Answer, { say }: Speaker): Words {
  const heading = status === 'unavailable' ? say.labels.canAnswer : undefined;
  return { ...words, text: plainText(words, say, heading) };
}

function answered(answer: Answer, blocks: readonly Block[], speaker: Speaker): Ending {
  const joined = join(blocks, speaker);
  const lines = [...joined.lines, ...unansweredLines(answer, speaker), ...assumedLines(answer, speaker)];
  return { ...joined, lines, choices: answer.options };
}

/** What was asked beside the figures told, and is not there. */
const unansweredLines = ({ unanswered = [] }: Answer, speaker: Speaker): Line[] =>
  unanswered.map((one) => ({
    label: speaker.say.labels.unanswered,
    text: one.missing?.note?.[speaker.lang] ?? unavailable(one, speaker).headline,
  }));

/** The first part leads; each further one follows as a line under its subject. */
function join(blocks: readonly Block[], speaker: Speaker): Block {
  const [first, ...rest] = blocks;
  if (!first) return { headline: '', lines: [], shown: [] };
  const spare = flatMap(rest, (block) =>
    block.table && first.table ? tableLines(block.table, speaker) : [],
  );
  const table = blocks.find((block) => block.table)?.table;
  const chart = blocks.find((block) => block.chart)?.chart;
  return {
    ...first,
    lines: [
      ...first.lines,
      ...flatMap(rest, (block) => [{ label: block.subject ?? '', text: block.headline }, ...block.lines]),
      ...spare,
    ],
    ...(table && { table }),
    ...(chart && { chart }),
    shown: flatMap(blocks, (block) => block.shown),
    places: flatMap(blocks, (block) => block.places ?? []),
  };
}

const tableLines = (table: WordTable, { say }: Speaker): Line[] =>
  table.rows.map(([label = '', ...cells]) => ({
    label,
    text: cells.filter((cell) => cell !== '').join(say.comma),
  }));

function basisOf({ shown }: Block, speaker: Speaker): string | undefined {
  const basis = basisLine(shown, speaker);
  const forward = shown.some((figure) => figure.basis !== 'actual');
  if (basis === undefined || !forward) return basis;
  return `${basis}${speaker.say.stop}${speaker.say.target.caution}`;
}
