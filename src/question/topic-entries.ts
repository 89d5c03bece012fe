import { isJapanese, normalize } from './normalize.js';
import { wordsOf, type Keys } from './topic-keys.js';
import { Trie } from './trie.js';

/** Which entries of the record a text names by their keys. */

export interface Entry extends Keys {
  readonly needed: number;
  /** Its place in the list of all entries. */
  readonly at: number;
}

interface Hit {
  readonly entry: Entry;
  /** The group that a phrase belongs to, as a bit; none for a word of what is told. */
  readonly group: number;
}

export interface EntryFinder {
  /** Entries of which all groups of keys are hit, the ones with most groups first. */
  named(text: string): Entry[];
  /** Those of which one group may be missing, if a word that is not free says nothing but them. */
  nearlyNamed(text: string, free: readonly boolean[]): Entry[];
}

export function entryFinder(keys: readonly Keys[]): EntryFinder {
  const entries = keys.map((one, at): Entry => ({ ...one, needed: one.groups.length, at }));
  const must = new Trie<Hit>();
  for (const entry of entries)
    entry.groups.forEach((group, index) => {
      for (const phrase of group) must.add(phrase, { entry, group: 1 << index });
    });
  const tally = tallyOf(entries);
  let rare: Trie<Hit> | undefined;
  return {
    named: (text) => tally(text, [must], 0),
    nearlyNamed: (text, free) => {
      rare ??= rareWords(entries);
      const distinct = distinctIn(text, free, rare);
      return distinct.size === 0 ? [] : tally(text, [must, rare], 1).filter((entry) => distinct.has(entry));
    },
  };
}

/** Counts the groups that a text hits; the tally is kept between questions and is empty after each. */
function tallyOf(
  entries: readonly Entry[],
): (text: string, tries: readonly Trie<Hit>[], missing: number) => Entry[] {
  const ranks = ranksOf(entries);
  const groups = new Uint32Array(entries.length);
  const seen = new Uint8Array(entries.length);
  return (text, tries, missing) => {
    const hit: Entry[] = [];
    const take = (_end: number, values: readonly Hit[]): void => {
      for (const { entry, group } of values) {
        groups[entry.at] = (groups[entry.at] ?? 0) | group;
        if (seen[entry.at] === 0) hit.push(entry);
        seen[entry.at] = 1;
      }
    };
    for (const trie of tries) for (let at = 0; at < text.length; at += 1) trie.match(text, at, take);
    const found = hit.filter(({ at, needed }) => bitsIn(groups[at] ?? 0) >= needed - missing);
    for (const { at } of hit) groups[at] = seen[at] = 0;
    return found.length > 1 ? found.sort((a, b) => (ranks[a.at] ?? 0) - (ranks[b.at] ?? 0)) : found;
  };
}

/** Entries with most groups come first, then by their ids; the two languages of an entry share a rank. */
function ranksOf(entries: readonly Entry[]): readonly number[] {
  const compare = (a: Entry, b: Entry): number => b.needed - a.needed || a.id.localeCompare(b.id);
  const ranks: number[] = [];
  let last: Entry | undefined;
  let rank = 0;
  for (const entry of [...entries].sort(compare)) {
    if (last && compare(last, entry) !== 0) rank += 1;
    ranks[entry.at] = rank;
    last = entry;
  }
  return ranks;
}

function bitsIn(groups: number): number {
  let count = 0;
  for (let rest = groups; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

/** Entries that a word names which says nothing else in a question: "compare" and "when" name none. */
function distinctIn(text: string, free: readonly boolean[], rare: Trie<Hit>): Set<Entry> {
  const found = new Set<Entry>();
  for (let at = 0; at < text.length; at += 1)
    if (free[at] === false)
      rare.match(text, at, (_end, values) => {
        for (const { entry } of values) found.add(entry);
      });
  return found;
}

/** The keys of an entry and the words of what it tells. */
export const ownWords = ({ groups, told }: Entry): string[] => [...groups.flat(), ...wordsOf(told)];
export const allWords = (entry: Entry): string[] => [...ownWords(entry), ...entry.may];

/** Words that name few facts or reasons: a question that says one of them may be about one of these. */
function rareWords(entries: readonly Entry[]): Trie<Hit> {
  const told = entries.filter(isTold);
  const owners = holders(told, ownWords);
  const sayers = holders(told, allWords);
  const trie = new Trie<Hit>();
  for (const [word, known] of owners)
    if (
      known.size <= FEW &&
      (sayers.get(word)?.size ?? 0) < MANY &&
      word.length >= (isJapanese(word) ? 2 : 4)
    )
      for (const entry of known) trie.add(normalize(word), { entry, group: 0 });
  return trie;
}
const FEW = 10;
const MANY = 150;

function holders(
  entries: readonly Entry[],
  words: (entry: Entry) => readonly string[],
): Map<string, Set<Entry>> {
  const found = new Map<string, Set<Entry>>();
  for (const entry of entries)
    for (const word of words(entry)) found.set(word, (found.get(word) ?? new Set()).add(entry));
  return found;
}

/** What is absent has to be named in full, and a term is no fact. */
const isTold = ({ kind }: Entry): boolean => kind === 'topic' || kind === 'reason';
