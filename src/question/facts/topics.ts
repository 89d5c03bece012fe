import type { Record } from '../../dataset/record.js';
import type { Frame } from '../roles/frame.js';
import { asksMeaning } from '../roles/meaning.js';
import { isJapanese, normalize } from '../text/normalize.js';
import type { Sense } from '../roles/senses.js';
import { addKeys, covered, type Hit, hitIn, remembered, trieOf } from './key-index.js';
import { keysOf, wordsOf, type Keys } from './topic-keys.js';
import { closeness, suits, type TopicQuestion } from './topic-suits.js';
import { Trie } from '../text/trie.js';

/** Finds the facts, reasons, terms and absences of the record that a question is about, the likeliest first. */
export interface TopicIndex {
  /** Those that the question names by their keys. */
  match(question: TopicQuestion): string[];
  /** Facts and reasons that it names by all keys but one group, where it says nothing that is not theirs. */
  near(question: TopicQuestion): string[];
}

/** The keys of an entry and the words of what it tells. */
const ownWords = ({ groups, told }: Keys): string[] => [...groups.flat(), ...wordsOf(told)];
const allWords = (entry: Keys): string[] => [...ownWords(entry), ...entry.may];

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
  const must = new Trie<Hit<Keys>>();
  const entries = keysOf(record);
  for (const entry of entries) addKeys(must, entry);
  const whole = remembered((entry: Keys) => trieOf(allWords(entry)));
  const own = remembered((entry: Keys) => trieOf(ownWords(entry)));
  let rare: Trie<Hit<Keys>> | undefined;
  const told = (named: readonly Keys[], question: TopicQuestion): string[] => {
    const suited = named.filter((entry) => suits(entry, question));
    if (suited.length === 0) return [];
    const free = neutralMask(question);
    const weight = (entry: Keys): number =>
      closeness(entry, question) +
      share(question.text, own(entry)) / TELLING +
      Number(entry.kind === 'term' && asksMeaning(question.text));
    const found = suited
      .filter((entry) => !covered(question.text, free, whole(entry)).includes(false))
      .map((entry) => ({ entry, weight: weight(entry) }))
      .sort((a, b) => b.weight - a.weight || a.entry.id.localeCompare(b.entry.id));
    return [...new Set(latestFirst(found.map(({ entry }) => entry)).map(({ id }) => id))];
  };
  return {
    match: (question) => told(hitIn(question.text, [must], 0), question),
    near: (question) => {
      if (!mayBeTold(question.frame) || isBareName(question)) return [];
      rare ??= rareWords(entries);
      const distinct = distinctIn(question, rare);
      if (distinct.size === 0) return [];
      const named = hitIn(question.text, [must, rare], 1);
      return told(
        named.filter((entry) => distinct.has(entry)),
        question,
      );
    },
  };
}

/** Of entries that the same words name, each of another year, the latest is told before an earlier one that is worded more alike. */
function latestFirst(entries: readonly Keys[]): readonly Keys[] {
  const family = ({ kind, groups }: Keys): string =>
    `${kind} ${groups.map(([first = '']) => first).join('|')}`;
  const left = [...entries];
  return entries.map((entry) => {
    const alike = left.filter((one) => family(one) === family(entry));
    const latest = alike.reduce((best, one) => ((one.toldOn ?? '') > (best.toldOn ?? '') ? one : best));
    return left.splice(left.indexOf(latest), 1)[0] ?? entry;
  });
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

/** Words that name few facts or reasons: a question that says one of them may be about one of these. */
function rareWords(entries: readonly Keys[]): Trie<Hit<Keys>> {
  const told = entries.filter(isTold);
  const owners = holders(told, ownWords);
  const sayers = holders(told, allWords);
  const trie = new Trie<Hit<Keys>>();
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
  entries: readonly Keys[],
  words: (entry: Keys) => readonly string[],
): Map<string, Set<Keys>> {
  const found = new Map<string, Set<Keys>>();
  for (const entry of entries)
    for (const word of words(entry)) found.set(word, (found.get(word) ?? new Set()).add(entry));
  return found;
}

/** What is absent has to be named in full, and a term is no fact. */
const isTold = ({ kind }: Keys): boolean => kind === 'topic' || kind === 'reason';

/** Entries that a word names which says nothing else in a question: "compare" and "when" name none. */
function distinctIn(question: TopicQuestion, rare: Trie<Hit<Keys>>): Set<Keys> {
  const free = neutralMask(question);
  const found = new Set<Keys>();
  for (let at = 0; at < question.text.length; at += 1)
    if (free[at] === false)
      rare.match(question.text, at, (_end, values) => {
        for (const { entry } of values) found.add(entry);
      });
  return found;
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

/** Which share of a question the phrases of an entry make up. */
const share = (text: string, phrases: Trie<true>): number =>
  covered(
    text,
    Array.from(text, () => false),
    phrases,
  ).filter((one) => one).length / text.length;
