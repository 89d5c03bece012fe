import { distance } from 'fastest-levenshtein';
import { ORDINARY } from '../en/ordinary.js';

/** Finds the one known word that an unknown one is a slip of; two candidates mean none. */
export interface TypoIndex {
  repair(word: string): string | null;
}

/** Replaces every slip in a text; what was typed is kept beside it. */
export function repairText(
  text: string,
  index: TypoIndex,
): { text: string; repairs: readonly (readonly [typed: string, meant: string])[] } {
  const repairs: (readonly [string, string])[] = [];
  const repaired = text.replaceAll(/(?<![a-z\d&/])[a-z]{4,}(?![a-z\d&/])/g, (word) => {
    const meant = index.repair(word);
    if (meant === null) return word;
    repairs.push([word, meant]);
    return meant;
  });
  return { text: repaired, repairs };
}

const SHORTEST = 4;
/** No known word is longer; a longer one is no slip. */
const LONGEST = 24;
/** In words this long two letters may be missing. */
const FAR = 10;

/** An index by deletion: words that differ by one letter share a form with one letter left out. */
export function typoIndex(words: ReadonlySet<string>): TypoIndex {
  let byDeletion: ReadonlyMap<string, readonly string[]> | undefined;
  let bySkeleton: ReadonlyMap<string, readonly string[]> | undefined;
  const found = new Map<string, string | null>();
  return {
    repair: (word) => {
      if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return null;
      if (words.has(word) || ORDINARY.has(word)) return null;
      const cached = found.get(word);
      if (cached !== undefined) return cached;
      const best =
        (word.length > SHORTEST ? nearest(word, (byDeletion ??= wordsByDeletion(words))) : null) ??
        (VOWELLESS.test(word) ? inFull(word, (bySkeleton ??= wordsBySkeleton(words))) : null);
      if (found.size < 10_000) found.set(word, best);
      return best;
    },
  };
}

/** "dvdnd", "intrst": a word whose vowels were left out. */
const VOWELLESS = /^[a-z][^aeiou]{3,}$/;
const skeletonOf = (word: string): string =>
  word.charAt(0) +
  word
    .slice(1)
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1/g, '$1');

function wordsBySkeleton(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const bySkeleton = new Map<string, string[]>();
  for (const word of words) {
    if (!/^[a-z]{6,}$/.test(word)) continue;
    const skeleton = skeletonOf(word);
    bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), word]);
  }
  return bySkeleton;
}

/** The one known word that these are the consonants of. */
function inFull(word: string, bySkeleton: ReadonlyMap<string, readonly string[]>): string | null {
  const [only, ...others] = bySkeleton.get(skeletonOf(word)) ?? [];
  return only !== undefined && others.length === 0 ? only : null;
}

/** Made at the first unknown word: most who ask make no slip. */
function wordsByDeletion(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const byDeletion = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST || !/^[a-z][a-z&/]+$/.test(word)) continue;
    const far = word.length >= FAR ? deletions(word).flatMap(deletions) : [];
    for (const form of new Set([word, ...deletions(word), ...far])) {
      const list = byDeletion.get(form);
      if (list) list.push(word);
      else byDeletion.set(form, [word]);
    }
  }
  return byDeletion;
}

function deletions(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** How many slips are forgiven: one, or two in a long word. */
const bound = (word: string): number => (word.length >= 8 ? 2 : 1);

function nearest(word: string, byDeletion: ReadonlyMap<string, readonly string[]>): string | null {
  const forms = [word, ...deletions(word)];
  const more = bound(word) > 1 ? forms.flatMap((form) => deletions(form)) : [];
  const candidates = new Set([...forms, ...more].flatMap((form) => byDeletion.get(form) ?? []));
  // People seldom mistype the first letter, and requiring it keeps strangers out.
  const scored = [...candidates]
    .filter((known) => known.startsWith(word.charAt(0)))
    .map((known) => ({ known, slips: slips(word, known) }))
    .filter(({ slips: count }) => count <= bound(word));
  const fewest = Math.min(...scored.map((one) => one.slips));
  const best = scored.filter((one) => one.slips === fewest);
  const [only] = best.length === 1 ? best : best.filter(({ known }) => known.endsWith(word.slice(-1)));
  const last = best.filter(({ known }) => known.endsWith(word.slice(-1))).length;
  return best.length === 1 || last === 1 ? (only?.known ?? null) : null;
}

/** Two neighbouring letters swapped count as one slip. */
function slips(word: string, known: string): number {
  const edits = distance(word, known);
  return edits === 2 && word.length === known.length && isSwap(word, known) ? 1 : edits;
}

function isSwap(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((letter, index) => letter !== b.charAt(index));
  return (
    a.charAt(at) === b.charAt(at + 1) &&
    a.charAt(at + 1) === b.charAt(at) &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}
