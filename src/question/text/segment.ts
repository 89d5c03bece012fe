import type { Lexicon } from './lexicon.js';
import { isWordCode } from './normalize.js';
import { numberAt, type SaidNumber } from './numbers.js';
import { atomsAt, type Atom } from '../periods/atoms.js';
import type { Sense } from '../roles/senses.js';

/** A stretch of the question with everything it can mean. Nothing at all: a word that could not be placed. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
  readonly atom?: Atom;
  readonly number?: SaidNumber;
}

/** What a stretch means; where it begins and ends is known by its step. */
type Meaning = Omit<Span, 'text' | 'start' | 'end'>;

/** The cheapest way to a place: over the stretch that begins at `from`, or over a blank, which means nothing. */
interface Step {
  readonly cost: number;
  readonly from: number;
  readonly meaning: Meaning | null;
}

const UNPLACED = 40;
const SPAN = 10;

/** Splits a text into spans so that as few words as possible stay unplaced, with the fewest and longest spans. */
export function segment(text: string, lexicon: Lexicon): Span[] {
  const steps: (Step | undefined)[] = [{ cost: 0, from: -1, meaning: null }];
  for (let at = 0; at < text.length; at += 1) {
    const here = steps[at];
    if (!here) continue;
    const relax: Relax = (end, step, meaning) => {
      const cost = here.cost + step;
      if (cost < (steps[end]?.cost ?? Infinity)) steps[end] = { cost, from: at, meaning };
    };
    if (text.charCodeAt(at) === 32) relax(at + 1, 0, null);
    else candidates(text, at, lexicon, relax);
  }
  return trace(text, steps);
}

type Relax = (end: number, cost: number, meaning: Meaning | null) => void;

const NO_SENSES: readonly Sense[] = [];
const NOTHING: Meaning = { senses: NO_SENSES };

function candidates(text: string, at: number, lexicon: Lexicon, relax: Relax): void {
  lexicon.trie.match(text, at, (end, senses) => {
    relax(end, SPAN + fillerCost(senses, end - at), { senses });
  });
  for (const { end, atom } of atomsAt(text, at))
    if (isEdge(text, end)) relax(end, SPAN - 1, { senses: NO_SENSES, atom });
  const found = startsNumber(text.charCodeAt(at)) ? numberAt(text, at) : null;
  if (found) relax(found.end, SPAN + 5, { senses: NO_SENSES, number: found.number });
  relax(wordEnd(text, at), UNPLACED, NOTHING);
}

/** Between a word and the same word as filler, the word wins; of two words, the longer one. */
const fillerCost = (senses: readonly Sense[], length: number): number =>
  senses.every((sense) => sense.t === 'filler') ? 1 : -(length * length) / 1e4;

const isEdge = (text: string, end: number): boolean =>
  end >= text.length || !(isWordCode(text.charCodeAt(end - 1)) && isWordCode(text.charCodeAt(end)));

/** A digit, a minus or a decimal point. */
const startsNumber = (code: number): boolean => (code >= 48 && code <= 57) || code === 45 || code === 46;

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

function trace(text: string, steps: readonly (Step | undefined)[]): Span[] {
  const spans: Span[] = [];
  for (let end = text.length, step = steps[end]; end > 0 && step; end = step.from, step = steps[end]) {
    const { from: start, meaning } = step;
    if (meaning) spans.push({ text: text.slice(start, end), start, end, ...meaning });
  }
  return spans.reverse();
}
