import { ABBREVIATIONS } from '../en/abbreviations.js';
import { stripMarkup } from './normalize.js';

/** Splits what was typed into sentences; each is read for itself, with the ones before it as its thread. */

/** More sentences than this are no question. */
const MOST = 12;

const ENDS = /([?？!！。\n]+|\.\s+(?=[A-Z\u3040-\u9fff]))/;
/** A full stop after these is no end of a sentence. */
const SHORT =
  /(?:\b(?:incl|excl|approx|vs|no|inc|corp|co|ltd|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|est|adj|mr|ms|dr|st|e\.g|i\.e|u\.s)|\b[A-Za-z])$/i;

/** "cum. OI", "oper. income": short of something that what follows goes on with, unless that begins a question of its own. */
function isCutShort(before: string, after: string): boolean {
  const word = /([a-z]+)$/i.exec(before)?.[1]?.toLowerCase();
  return word !== undefined && (ABBREVIATIONS.has(word) || DESK.has(word)) && !BEGINS.test(after);
}
const DESK: ReadonlySet<string> = new Set(
  'rev revs op cum dep fin acc cons sec inv rec pay int outs ret var pct avg sub subs fig figs'.split(' '),
);
const BEGINS =
  /^(?:and|also|then|same|what|how|why|was|were|is|are|did|do|does|has|who|when|where|which|please|now|by|in|for|give|show|tell)\b/i;

/** "why did A fall although B rose?": what is granted is not what is asked. */
const CONCESSION = /[,\s]+(?:although|even though|though|despite)\b(?<=\bwhy\b.*).*$/is;

/** "OI grew in FY2012, so why did cash flow fall?": a remark, and the question that it leads to. */
const REMARK = /,\s+(?:so|but|and yet|yet|then)\s+(?=why\b)/i;

/** "who is A, and when was B?": the questions of a sentence, for where they cannot be read as one. */
export const questionsIn = (clause: string): string[] => clause.split(ANOTHER);
const ANOTHER =
  /\s*,?\s+and\s+(?=(?:at |by |from |in |on |to |for |of )?(?:what|which|who|whom|when|where|why|how)\b)/i;

/** "..., and when was it set up?": what no figure tells. */
export const asksFact = (questions: readonly string[]): boolean =>
  questions.some((one) => /^(?:(?:at|by|from|in|on|to|for|of) )?(?:who|whom|whose|when|where)\b/i.test(one));

/** A sentence parted at each "and" or comma, for where one side alone can be read. */
export const pairsIn = (clause: string): (readonly [left: string, right: string])[] =>
  Array.from(
    clause.matchAll(PARTING),
    ({ index, 0: and }) => [clause.slice(0, index), clause.slice(index + and.length)] as const,
  )
    .filter(([left, right]) => left.trim() !== '' && right.trim() !== '')
    .slice(0, MOST_PAIRS);
const PARTING = /\s+(?:and|&)\s+|\s*[,、]\s*(?:and\s+)?|(?:および|及び|ならびに|並びに|と)/gi;
const MOST_PAIRS = 4;

export function splitClauses(raw: string): string[] {
  const text = stripMarkup(raw);
  const pieces = text.split(ENDS);
  const clauses: string[] = [];
  let current = '';
  pieces.forEach((piece, at) => {
    current += piece;
    const isEnd = at % 2 === 1;
    const before = pieces[at - 1] ?? '';
    const goesOn = SHORT.test(before) || isCutShort(before, pieces[at + 1] ?? '');
    if (isEnd && !(piece.startsWith('.') && goesOn)) {
      clauses.push(current);
      current = '';
    }
  });
  return [...clauses, current]
    .flatMap((clause) => clause.split(REMARK))
    .map((clause) => clause.replace(CONCESSION, '').trim())
    .filter((clause) => /[\p{L}\p{N}%]/u.test(clause))
    .slice(0, MOST);
}
