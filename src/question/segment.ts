import type { Lexicon } from './lexicon.js';
import { isWordCode } from './normalize.js';
import { numberAt, type SaidNumber } from './numbers.js';
import { atomsAt, type Atom } from './periods/atoms.js';
import type { Sense } from './senses.js';

/** A stretch of the question with everything it can mean. Nothing at all: a word that could not be placed. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
  readonly atom?: Atom;
  readonly number?: SaidNumber;
}

interface Step {
  readonly cost: number;
  readonly span: Span | null;
  readonly from: number;
}

const UNPLACED = 40;
const SPAN = 10;

/** Splits a text into spans so that as few words as possible stay unplaced, with the fewest and longest spans. */
export function segment(text: string, lexicon: Lexicon): Span[] {
  const steps = new Array<Step | undefined>(text.length + 1);
  steps[0] = { cost: 0, span: null, from: -1 };
  for (let at = 0; at < text.length; at += 1) {
    const here = steps[at];
    if (!here) continue;
    const relax = (span: Span | null, end: number, cost: number): void => {
      const known = steps[end];
      if (!known || here.cost + cost < known.cost) steps[end] = { cost: here.cost + cost, span, from: at };
    };
    if (text.charCodeAt(at) === 32) relax(null, at + 1, 0);
    else candidates(text, at, lexicon, relax);
  }
  return trace(steps, text.length);
}

type Relax = (span: Span | null, end: number, cost: number) => void;

function candidates(text: string, at: number, lexicon: Lexicon, relax: Relax): void {
  lexicon.trie.match(text, at, (end, senses) => {
    relax({ text: text.slice(at, end), start: at, end, senses }, end, SPAN + fillerCost(senses, end - at));
  });
  const code = text.charCodeAt(at);
  if (startsTime(code)) {
    for (const { end, atom } of atomsAt(text, at))
      if (isEdge(text, end))
        relax({ text: text.slice(at, end), start: at, end, senses: [], atom }, end, SPAN - 1);
    const number = numberAt(text, at);
    if (number)
      relax(
        { text: text.slice(at, number.end), start: at, end: number.end, senses: [], number: number.number },
        number.end,
        SPAN + 5,
      );
  }
  const end = wordEnd(text, at);
  relax({ text: text.slice(at, end), start: at, end, senses: [] }, end, UNPLACED);
}

/** Between a word and the same word as filler, the word wins; of two words, the longer one. */
const fillerCost = (senses: readonly Sense[], length: number): number =>
  senses.every((sense) => sense.t === 'filler') ? 1 : -(length * length) / 1e4;

const isEdge = (text: string, end: number): boolean =>
  end >= text.length || !(isWordCode(text.charCodeAt(end - 1)) && isWordCode(text.charCodeAt(end)));

/** Digits, letters that begin month and fiscal-year names, 平 and 令. */
const startsTime = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 97 && code <= 122) ||
  code === 0x5e73 ||
  code === 0x4ee4 ||
  code === 45 ||
  code === 46;

/** The end of the word that begins here: letters and digits run on, kana of one kind too, a kanji stands alone. */
function wordEnd(text: string, start: number): number {
  const kind = classOf(text.charCodeAt(start));
  let end = start + 1;
  while (kind !== 'kanji' && kind !== 'other' && end < text.length && classOf(text.charCodeAt(end)) === kind)
    end += 1;
  return kind === 'hiragana' ? start + 1 : end;
}

function classOf(code: number): 'word' | 'katakana' | 'hiragana' | 'kanji' | 'other' {
  if (isWordCode(code)) return 'word';
  if (code >= 0x30a0 && code <= 0x30ff) return 'katakana';
  if (code >= 0x3040 && code <= 0x309f) return 'hiragana';
  return code >= 0x3400 && code <= 0x9fff ? 'kanji' : 'other';
}

function trace(steps: readonly (Step | undefined)[], end: number): Span[] {
  const spans: Span[] = [];
  for (let at = end; at > 0;) {
    const step = steps[at];
    if (!step) break;
    if (step.span) spans.push(step.span);
    at = step.from;
  }
  return spans.reverse();
}
