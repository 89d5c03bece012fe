import type { Record } from '../dataset/record.js';
import type { Frame } from './frame.js';
import { asksMeaning } from './meaning.js';
import { isJapanese, normalize } from './normalize.js';
import type { Sense } from './senses.js';
import { keysOf, wordsOf, type Keys } from './topic-keys.js';
import { closeness, suits, type TopicQuestion } from './topic-suits.js';
import { Trie } from './trie.js';

/** Finds the facts, reasons, terms and absences of the record that a question is about, the likeliest first. */
export interface TopicIndex {
  /** Those that the question names by their keys. */
  match(question: TopicQuestion): string[];
  /** Facts and reasons that it names by all keys but one group, where it says nothing that is not theirs. */
  near(question: TopicQuestion): string[];
}

interface Hit {
  readonly entry: Entry;
  /** The group that a phrase belongs to, as a bit; none for a word of what is told. */
  readonly group: number;
}

interface Entry extends Keys {
  readonly needed: number;
}

/** The keys of an entry and the words of what it tells. */
const ownWords = ({ groups, told }: Entry): string[] => [...groups.flat(), ...wordsOf(told)];
const allWords = (entry: Entry): string[] => [...ownWords(entry), ...entry.may];

/** Senses that may stand beside the keys of a topic without changing what is asked. */
const NEUTRAL: ReadonlySet<Sense['t']> = new Set<Sense['t']>([
  'filler',
  'asks',
  'of',
  'and',
  'by',
  'from',
  'to',
  'elliptic',
  'ofWhich',
  'confirm',
  'asof',
  'part',
  'latest',
  'definition',
  'per',
  'actual',
  'since',
  'explain',
  'source',
  'include',
  'list',
  'calendar',
  'between',
  'compare',
]);

export function topicIndex(record: Record): TopicIndex {
  const must = new Trie<Hit>();
  const entries = keysOf(record).map((keys) => addEntry(must, keys));
  const whole = remembered((entry: Entry) => trieOf(allWords(entry)));
  const own = remembered((entry: Entry) => trieOf(ownWords(entry)));
  let rare: Trie<Hit> | undefined;
  const told = (named: readonly Entry[], question: TopicQuestion): string[] => {
    const suited = named.filter((entry) => suits(entry, question));
    if (suited.length === 0) return [];
    const free = neutralMask(question);
    const weight = (entry: Entry): number =>
      closeness(entry, question) +
      share(question.text, own(entry)) / TELLING +
      Number(entry.kind === 'term' && asksMeaning(question.text));
    const found = suited
      .filter((entry) => uncovered(question.text, free, whole(entry)) === 0)
      .map((entry) => ({ id: entry.id, weight: weight(entry) }));
    return [...new Set(found.sort((a, b) => b.weight - a.weight).map(({ id }) => id))];
  };
  return {
    match: (question) => told(entriesIn(question.text, [must], 0), question),
    near: (question) => {
      if (!mayBeTold(question.frame) || isBareName(question)) return [];
      rare ??= rareWords(entries);
      const distinct = distinctIn(question, rare);
      if (distinct.size === 0) return [];
      const named = entriesIn(question.text, [must, rare], 1);
      return told(
        named.filter((entry) => distinct.has(entry)),
        question,
      );
    },
  };
}

/** A question whose own words count this many times less than the period, or than a further group of keys. */
const TELLING = 50;

/** Beside the name of a figure, only who asks for something else than a figure can mean a fact. */
function mayBeTold(frame: Frame): boolean {
  if (frame.has('outside')) return false;
  const asked = frame.all('asks').map(({ word }) => word);
  if (frame.has('explain') || frame.has('definition') || asked.some((word) => FACTUAL.has(word))) return true;
  return !frame.has('measure') && (!frame.has('scope') || asked.length > 0);
}
/** "investments mar18": one name and a closing date or a quarter ask for a figure. */
const isBareName = ({ frame, times }: TopicQuestion): boolean =>
  !frame.has('asks') &&
  times.refs.some((ref) => ref.kind === 'span' && !/^FY\d+$/.test(ref.id)) &&
  frame.roles.filter(({ use }) => use === 'sense' || use === 'unplaced').length === 1;

const FACTUAL: ReadonlySet<string> = new Set(['who', 'when', 'where', 'which']);

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

function addEntry(must: Trie<Hit>, keys: Keys): Entry {
  const entry: Entry = { ...keys, needed: keys.groups.length };
  keys.groups.forEach((group, index) => {
    for (const phrase of group) must.add(phrase, { entry, group: 1 << index });
  });
  return entry;
}

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

function trieOf(phrases: readonly string[]): Trie<true> {
  const trie = new Trie<true>();
  for (const phrase of phrases) trie.add(normalize(phrase), true);
  return trie;
}

/** The first group of keys says what an entry is about: nothing else may stand for it. */
const SUBJECT = 1;

/** Entries of which all groups of keys but `missing` are hit, the ones with most groups first. */
function entriesIn(text: string, tries: readonly Trie<Hit>[], missing: number): Entry[] {
  const hits = new Map<Entry, number>();
  const take = (_end: number, values: readonly Hit[]): void => {
    for (const { entry, group } of values) hits.set(entry, (hits.get(entry) ?? 0) | group);
  };
  for (const trie of tries) for (let at = 0; at < text.length; at += 1) trie.match(text, at, take);
  const found: Entry[] = [];
  for (const [entry, groups] of hits)
    if (groups & SUBJECT && bitsIn(groups) >= entry.needed - missing) found.push(entry);
  return found.length > 1 ? found.sort((a, b) => b.needed - a.needed || a.id.localeCompare(b.id)) : found;
}

/** Entries that a word names which says nothing else in a question: "compare" and "when" name none. */
function distinctIn(question: TopicQuestion, rare: Trie<Hit>): Set<Entry> {
  const free = neutralMask(question);
  const found = new Set<Entry>();
  for (let at = 0; at < question.text.length; at += 1)
    if (free[at] === false)
      rare.match(question.text, at, (_end, values) => {
        for (const { entry } of values) found.add(entry);
      });
  return found;
}

function bitsIn(groups: number): number {
  let count = 0;
  for (let rest = groups; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

/** "What is MVNE?" asks what the word means. */
export const WHAT_IS = /^what (?:is|are|does) /;

/** Which characters any topic may leave to words without weight. */
function neutralMask({ text, spans, frame }: TopicQuestion): boolean[] {
  const free = Array.from(text, (letter) => letter === ' ');
  spans.forEach((span, at) => {
    const use = frame.roles[at]?.use;
    const deed = span.senses.some((sense) => sense.t === 'deed');
    const placed = use === 'period' || use === 'number' || (use === 'idle' && !deed);
    const neutral = placed || span.senses.some((sense) => NEUTRAL.has(sense.t));
    if (neutral) free.fill(true, span.start, span.end);
  });
  return free;
}

/** How many characters the phrases of an entry leave over. */
function uncovered(text: string, free: readonly boolean[], phrases: Trie<true>): number {
  const covered = [...free];
  for (let at = 0; at < text.length; at += 1) {
    phrases.match(text, at, (end) => {
      covered.fill(true, at, end);
    });
  }
  return covered.filter((one) => !one).length;
}

/** Which share of a question the phrases of an entry make up. */
const share = (text: string, phrases: Trie<true>): number =>
  1 -
  uncovered(
    text,
    Array.from(text, () => false),
    phrases,
  ) /
    text.length;
