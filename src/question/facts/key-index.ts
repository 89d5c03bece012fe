import { normalize } from '../text/normalize.js';
import { Trie } from '../text/trie.js';

/** Finds what is named by groups of keys, in any order of words: of each group one has to be said. */

/** The words that name something; they are normalized. */
export interface Keyed {
  /** Every group has to be hit. */
  readonly groups: readonly (readonly string[])[];
}

export interface Hit<E> {
  readonly entry: E;
  /** The group that a phrase belongs to, as a bit; none for a word of what is told. */
  readonly group: number;
}

export function addKeys<E extends Keyed>(must: Trie<Hit<E>>, entry: E): void {
  entry.groups.forEach((group, index) => {
    for (const phrase of group) must.add(phrase, { entry, group: 1 << index });
  });
}

/** The first group of keys says what an entry is about: nothing else may stand for it. */
const SUBJECT = 1;

/** Entries of which all groups of keys but `missing` are hit. */
export function hitIn<E extends Keyed>(text: string, tries: readonly Trie<Hit<E>>[], missing: number): E[] {
  const hits = new Map<E, number>();
  const take = (_end: number, values: readonly Hit<E>[]): void => {
    for (const { entry, group } of values) hits.set(entry, (hits.get(entry) ?? 0) | group);
  };
  for (const trie of tries) for (let at = 0; at < text.length; at += 1) trie.match(text, at, take);
  const found: E[] = [];
  for (const [entry, groups] of hits)
    if (groups & SUBJECT && bitsIn(groups) >= entry.groups.length - missing) found.push(entry);
  return found;
}

function bitsIn(groups: number): number {
  let count = 0;
  for (let rest = groups; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

export function trieOf(phrases: readonly string[]): Trie<true> {
  const trie = new Trie<true>();
  for (const phrase of phrases) trie.add(normalize(phrase), true);
  return trie;
}

/** Which characters are free, or in one of the phrases. */
export function covered(text: string, free: readonly boolean[], phrases: Trie<true>): boolean[] {
  const mask = [...free];
  for (let at = 0; at < text.length; at += 1) {
    phrases.match(text, at, (end) => {
      mask.fill(true, at, end);
    });
  }
  return mask;
}

export function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
