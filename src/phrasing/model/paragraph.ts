import type { Language } from '../../question/query.js';
import type { Prose } from '../draft.js';
import { capital } from '../format/names.js';
import type { Piece } from './guard.js';
import type { Joint } from './joints.js';
import type { Slot } from './slots.js';

interface Marks {
  readonly stop: string;
  readonly space: string;
  readonly semicolon: string;
  readonly comma: string;
}

const MARKS: Readonly<Record<Language, Marks>> = {
  en: { stop: '.', space: ' ', semicolon: ';', comma: ',' },
  ja: { stop: '。', space: '', semicolon: '；', comma: '、' },
};

/** Longer sentences than this do not head an answer. */
const LONGEST_FIRST = 600;

/** Puts clauses and joining words together; undefined when the leading sentence became too long. */
export function paragraph(
  pieces: readonly Piece[],
  slots: readonly Slot[],
  lang: Language,
): Prose | undefined {
  const marks = MARKS[lang];
  const sentences: string[] = [];
  for (const { joint, slot } of pieces) {
    const text = slots.find(({ id }) => id === slot)?.clause.text;
    if (text === undefined) return undefined;
    const last = sentences.at(-1);
    if (joint.runsOn && last !== undefined)
      sentences.splice(-1, 1, last + between(joint, marks) + marks.space + led(joint, text, marks));
    else sentences.push(capital(led(joint, text, marks)));
  }
  const [first = '', ...rest] = sentences;
  if (first.length > LONGEST_FIRST) return undefined;
  return { first, rest: rest.map((sentence) => sentence + marks.stop).join(marks.space) };
}

/** "in addition, " before a clause. */
const led = ({ phrases }: Joint, text: string, { space }: Marks): string =>
  phrases.map(({ text: said, shown = said, after }) => shown + after + space).join('') + text;

/** A comma needs a word that joins; without one the clauses are set apart by a semicolon. */
const between = ({ phrases }: Joint, { comma, semicolon }: Marks): string =>
  phrases[0]?.inside === true ? comma : semicolon;
