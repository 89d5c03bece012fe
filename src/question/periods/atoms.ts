import type { Atom, Rule } from './atom.js';
import { COUNTED_RULES } from './atoms-counted.js';
import { EN_RULES } from './atoms-en.js';
import { JA_RULES } from './atoms-ja.js';

export type { Atom } from './atom.js';

export const ATOM_RULES: readonly Rule[] = [...COUNTED_RULES, ...EN_RULES, ...JA_RULES];

/** A rule among those that begin with one letter, with what has to follow it; nothing, if the letter says it all. */
interface Start {
  readonly rule: Rule;
  readonly begins: readonly string[];
}

const STARTS = new Map<number, readonly Start[]>(
  [...new Set(ATOM_RULES.flatMap(({ begins }) => begins.map((word) => word.charAt(0))))].map((letter) => [
    letter.charCodeAt(0),
    ATOM_RULES.filter(({ begins }) => begins.some((word) => word.startsWith(letter))).map((rule) => ({
      rule,
      begins: rule.begins.includes(letter) ? [] : rule.begins,
    })),
  ]),
);

const NONE: readonly never[] = [];

interface Found {
  readonly end: number;
  readonly atom: Atom;
}

/** Every atom that begins at a place, longest first within a rule's order. */
export function atomsAt(text: string, start: number): readonly Found[] {
  const starts = STARTS.get(text.charCodeAt(start));
  if (starts === undefined) return NONE;
  const next = afterDigits(text, start);
  const found: Found[] = [];
  for (const { rule, begins } of starts) {
    if (next !== null && rule.then !== undefined && !(next !== '' && rule.then.includes(next))) continue;
    if (begins.length > 0 && !begins.some((word) => text.startsWith(word, start))) continue;
    const one = atomAt(rule, text, start);
    if (one) found.push(one);
  }
  return found;
}

/** What stands after the digits that begin at a place, '' at the end of the text; null where none begin. */
function afterDigits(text: string, start: number): string | null {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end === start ? null : text.charAt(end);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function atomAt({ pattern, read }: Rule, text: string, start: number): Found | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const atom = match && read(match);
  return match && atom ? { end: start + match[0].trimEnd().length, atom } : null;
}
