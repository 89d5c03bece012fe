import type { Record } from '../dataset/record.js';
import { splitClauses } from './text/clauses.js';
import { descriptionsOf } from './facts/described.js';
import { buildLexicon } from './text/lexicon.js';
import { isJapanese, LONGEST } from './text/normalize.js';
import { partsOf } from './parts.js';
import type { Candidate, Language, Reading } from './query.js';
import { readClause, type Vocabulary } from './read-clause.js';
import { sentencesOf } from './text/sentences.js';
import { after, type Before, isSame, replaces } from './thread/before.js';
import { topicIndex } from './facts/topics.js';
import { parse, type ReadClause, type Trace } from './trace.js';

/** A question with what came before it in its thread. */
export interface Question {
  readonly text: string;
  readonly thread: readonly string[];
  readonly lang?: Language;
}

export interface Reader {
  read(question: Question): Reading;
  /** Every step of the reading of each clause, for `--explain`. */
  trace(text: string): Trace[];
}

export function createReader(record: Record): Reader {
  const known: Vocabulary = {
    record,
    lexicon: buildLexicon(record),
    topics: topicIndex(record),
    descriptions: descriptionsOf(record),
  };
  return {
    read: (question) => read(question, known),
    trace: (text) =>
      splitClauses(text).map((clause) => parse(clause, languageOf({ text, thread: [] }), known.lexicon)),
  };
}

function languageOf({ text, thread, lang }: Question): Language {
  if (isJapanese(text)) return 'ja';
  const earlier = thread.findLast((one) => isJapanese(one) || /[a-z]{3}/i.test(one));
  const kanaFree = !/[a-z]{4}/i.test(text);
  if (earlier !== undefined && isJapanese(earlier) && kanaFree) return 'ja';
  return lang ?? 'en';
}

function read(question: Question, known: Vocabulary): Reading {
  const lang = languageOf(question);
  if (question.text.length > LONGEST) return { lang, clauses: [[{ kind: 'outside', why: 'too_long' }]] };
  const sentences = (text: string): string[] =>
    sentencesOf(text, lang, (one) => parse(one, lang, known.lexicon));
  const before = question.thread
    .filter(({ length }) => length <= LONGEST)
    .flatMap(sentences)
    .reduce<Before>((told, text) => after(told, readClause(text, lang, told, known), known.record), {
      refs: [],
    });
  const clauses = clausesOf(sentences(question.text), lang, before, known);
  return { lang, clauses: clauses.length > 0 ? clauses : [[{ kind: 'outside', why: 'empty' }]] };
}

/** 「社長メモ用です」, after a question: a sentence that asks nothing is answered by no fact. */
const isAside = (
  text: string,
  { candidates: [first], trace: { frame } }: ReadClause,
  record: Record,
): boolean =>
  first?.kind === 'entry' &&
  record.topics.some(({ id }) => id === first.entry) &&
  !/[?？]/.test(text) &&
  !ASKING.some((t) => frame.has(t));
const ASKING = ['asks', 'explain', 'definition', 'confirm', 'source', 'elliptic'] as const;

/** "I am writing a piece on the NTT ties.": what stands before the question says what it is about, and asks nothing. */
function isOpening(
  text: string,
  { candidates: [first], trace }: ReadClause,
  sentences: readonly string[],
): boolean {
  const { frame, periods } = trace;
  const isSaid = frame.has('measure') || periods.length > 0 || ASKING.some((t) => frame.has(t));
  const isTold = first?.kind === 'entry' || first?.kind === 'request';
  return (
    isTold &&
    !isSaid &&
    ENDED.test(text) &&
    sentences.slice(sentences.indexOf(text) + 1).some((one) => ASKS.test(one))
  );
}
/** With its sign, or by the word that it begins with. */
const ASKS = /[?？]|^(?:what|how|which|who|when|where|why|did|does|do|was|were|is|are|can|could)\b/i;

/** A bare name before a full stop may be a question, too: a sentence has several words. */
const ENDED = /^(?:\S+\s+){3,}\S+\.$|(?:です|ます|ました|でした)。?$/;

/** Each sentence goes on from the ones before it, and may take the place of the last. */
function clausesOf(
  sentences: readonly string[],
  lang: Language,
  thread: Before,
  known: Vocabulary,
): (readonly Candidate[])[] {
  const clauses: (readonly Candidate[])[] = [];
  let before = thread;
  const take = (text: string, isPart: boolean): void => {
    const clause = readClause(text, lang, before, known);
    const { candidates } = clause;
    const readPart = (part: string, first?: ReadClause): ReadClause =>
      readClause(part, lang, first ? after(before, first, known.record) : before, known);
    const parts = isPart ? [] : partsOf(text, clause, readPart);
    if (parts.length > 1) {
      for (const part of parts) take(part, true);
      return;
    }
    if (
      candidates.length === 0 ||
      (clauses.length > 0 && (isAside(text, clause, known.record) || isSame(candidates, before)))
    )
      return;
    if (clauses.length > 0 && replaces(text, candidates, before, known.record)) clauses.pop();
    before = after(before, clause, known.record);
    if (!isOpening(text, clause, sentences)) clauses.push(candidates);
  };
  for (const text of sentences) take(text, false);
  return clauses;
}
