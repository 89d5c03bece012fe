import { flatMap } from '../../dataset/flat-map.js';
import type { Atom, Rule } from './atom.js';
import { EN_RULES } from './atoms-en.js';
import { JA_RULES } from './atoms-ja.js';

export type { Atom } from './atom.js';

export const ATOM_RULES: readonly Rule[] = [...EN_RULES, ...JA_RULES];

const RULES_AT = new Map<number, readonly Rule[]>(
  Array.from(new Set(flatMap(ATOM_RULES, ({ begins }) => Array.from(begins))), (letter) => [
    letter.charCodeAt(0),
    ATOM_RULES.filter(({ begins }) => begins.includes(letter)),
  ]),
);

const NONE: readonly never[] = [];

/** Every atom that begins at a place, longest first within a rule's order. */
export function atomsAt(
  text: string,
  start: number,
): readonly { readonly end: number; readonly atom: Atom }[] {
  const rules = RULES_AT.get(text.charCodeAt(start));
  return rules === undefined ? NONE : flatMap(rules, (rule) => atomAt(rule, text, start) ?? NONE);
}

function atomAt({ pattern, read }: Rule, text: string, start: number): { end: number; atom: Atom } | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const atom = match && read(match);
  return match && atom ? { end: start + match[0].trimEnd().length, atom } : null;
}
