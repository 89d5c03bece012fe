import type { Lexicon } from './lexicon.js';
import type { Sense } from '../roles/senses.js';

/** Words that two names have in common and that are said once: "operating and investing cash flow". */

/** Both names of a list in full, where they are names; a word that is a name by itself shares nothing. */
export function inFull(text: string, lexicon: Lexicon): string {
  const words = withNoun(text, lexicon).split(' ');
  if (!JOINED.test(text)) return words.join(' ');
  for (let at = words.length - 2; at > 0; at -= 1)
    if (JOINS.has(words[at] ?? '') && !isInName(words, at, lexicon))
      words.splice(at - 1, 3, ...sharedAt(words, at, lexicon));
  return words.join(' ');
}

const JOINS: ReadonlySet<string> = new Set(['and', '&', 'or', ',', '/', 'vs', 'v', 'versus', 'against']);
const JOINED = /[a-z] (?:and|&|or|,|\/|vs?|versus|against) [a-z]/;

/** "repayments of borrowings more than proceeds": what one of two flows is of, the other is of, too. */
function withNoun(text: string, lexicon: Lexicon): string {
  const [said, noun] = flowIn(text, lexicon);
  if (noun === undefined) return text;
  const lone = text.replace(said, ' ').match(LONE_WORD) ?? [];
  for (const word of lone.filter((one) => reachOf(one, lexicon) === 0))
    for (const of of ['of', 'from']) {
      const name = `${word} ${of} ${noun}`;
      if (isName(name, lexicon)) return text.replace(new RegExp(`\\b${word}\\b`), name);
    }
  return text;
}
const LONE_WORD = /\b[a-z]{4,}s\b(?! (?:of|from|for|to|on)\b)/g;

/** "repayments of borrowings": the name as it was said, and its noun. */
function flowIn(text: string, lexicon: Lexicon): readonly [string, string?] {
  for (const { index, 0: start } of text.matchAll(FLOW_OF)) {
    const said = text.slice(index, index + reachOf(text.slice(index), lexicon));
    if (said.length > start.length) return [said, said.slice(start.length)];
  }
  return [''];
}
const FLOW_OF = /\b[a-z]+s (?:of|from) /g;

/** The word before a joining word, that word, and the one after it, with what they share. */
function sharedAt(words: readonly string[], at: number, lexicon: Lexicon): readonly string[] {
  const [left = '', join = '', right = ''] = words.slice(at - 1, at + 2);
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  const end = WORD.test(left) && !endsName(before, lexicon) ? tailOf(left, after, lexicon) : '';
  // "other current and noncurrent assets": it may hold for both
  const isQualified = isName(`${words[at - 2] ?? ''} ${left} ${end}`, lexicon);
  if (end !== '') return isQualified ? [left, join, right] : [left, end, join, right];
  const isLone = WORD.test(right) && reachOf(after.join(' '), lexicon) === 0;
  const start = isLone ? headOf(before, right, lexicon) : '';
  return start === '' ? [left, join, right] : [left, join, start, right];
}

/** "total costs and expenses": the joining word is part of a name. */
function isInName(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  const before = [...Array(LONGEST).keys()].map((length) => at - 1 - length).filter((start) => start >= 0);
  return before.some(
    (start) => reachOf(words.slice(start).join(' '), lexicon) > words.slice(start, at + 1).join(' ').length,
  );
}

/** How far the longest name that a text begins with reaches. */
function reachOf(text: string, { trie }: Lexicon): number {
  let reach = 0;
  trie.match(text, 0, (end, senses) => {
    if (senses.some(NAMING)) reach = Math.max(reach, end);
  });
  return reach;
}

/** "operating income, income before tax": the word before is part of a name already. */
const endsName = (words: readonly string[], lexicon: Lexicon): boolean =>
  words.slice(-LONGEST).some((_, at, last) => isName(last.slice(at).join(' '), lexicon));
const WORD = /^[a-z]{3,}$/;

/** "operating" before "investing cash flow": "cash flow". */
function tailOf(word: string, after: readonly string[], lexicon: Lexicon): string {
  for (let length = Math.min(after.length, LONGEST); length > 1; length -= 1) {
    const tail = after.slice(1, length).join(' ');
    if (isName(`${after[0] ?? ''} ${tail}`, lexicon) && isName(`${word} ${tail}`, lexicon)) return tail;
  }
  return '';
}

/** "expense" after "interest income": "interest". */
function headOf(before: readonly string[], word: string, lexicon: Lexicon): string {
  for (let length = Math.min(before.length, LONGEST); length > 1; length -= 1) {
    const name = before.slice(-length);
    const head = name.slice(0, -1).join(' ');
    if (isName(name.join(' '), lexicon) && isName(`${head} ${word}`, lexicon)) return head;
  }
  return '';
}
const LONGEST = 5;

const isName = (text: string, lexicon: Lexicon): boolean => reachOf(text, lexicon) === text.length;
const NAMING = ({ t }: Sense): boolean => t === 'measure' || t === 'scope';
