import { fiscalYearOf } from '../dataset/period.js';
import type { Record } from '../dataset/record.js';
import type { Frame } from './frame.js';
import { normalize } from './normalize.js';
import type { Span } from './segment.js';
import type { Sense } from './senses.js';
import type { Times } from './spans-of-time.js';
import { Trie } from './trie.js';

/** Finds the facts, reasons, terms and absences of the record that a question names by their keys. */
export interface TopicIndex {
  match(question: TopicQuestion): string[];
}

export interface TopicQuestion {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly frame: Frame;
  readonly times: Times;
}

type Kind = 'topic' | 'reason' | 'absence' | 'term';

interface Keys {
  readonly id: string;
  readonly kind: Kind;
  readonly period?: string;
  /** Every group has to be hit; one list for each language. */
  readonly groups: readonly (readonly string[])[];
  readonly may: readonly string[];
}

interface Hit {
  readonly entry: Entry;
  /** The group that is hit, as a bit. */
  readonly group: number;
}

interface Entry {
  readonly id: string;
  readonly kind: Kind;
  readonly period?: string;
  readonly needed: number;
  readonly phrases: readonly string[];
}

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
  for (const keys of allKeys(record)) addEntry(must, keys);
  const tries = new Map<Entry, Trie<true>>();
  const trieOf = (entry: Entry): Trie<true> => {
    const known = tries.get(entry) ?? phraseTrie(entry.phrases);
    tries.set(entry, known);
    return known;
  };
  return {
    match: (question) => {
      const named = entriesIn(question.text, must).filter((entry) => suits(entry, question));
      if (named.length === 0) return [];
      const free = neutralMask(question);
      const found = named.filter((entry) => covers(question.text, free, trieOf(entry)));
      return [
        ...new Set(
          found.sort((a, b) => closeness(b, question) - closeness(a, question)).map((entry) => entry.id),
        ),
      ];
    },
  };
}

function allKeys(record: Record): Keys[] {
  const entries = [
    ...record.topics.map((one) => ({ ...one, kind: 'topic' as const })),
    ...record.absences.map((one) => ({ ...one, kind: 'absence' as const })),
    ...record.reasons.flatMap((one) =>
      one.keys ? [{ id: one.id, keys: one.keys, kind: 'reason' as const, period: one.period }] : [],
    ),
  ];
  const keyed = entries.flatMap(({ id, kind, keys, ...rest }) =>
    [keys.en, keys.ja].map((one): Keys => ({
      id,
      kind,
      groups: one.must,
      may: one.may,
      ...('period' in rest && rest.period !== undefined && { period: rest.period }),
    })),
  );
  const terms = record.terms.flatMap(({ id, words }) =>
    [words.en, words.ja].map((one): Keys => ({ id, kind: 'term', groups: [one], may: [] })),
  );
  return [...keyed, ...terms].filter(
    ({ groups }) => groups.length > 0 && groups.every((group) => group.length > 0),
  );
}

function addEntry(must: Trie<Hit>, { groups, may, ...rest }: Keys): void {
  const entry: Entry = { ...rest, needed: groups.length, phrases: [...groups.flat(), ...may] };
  groups.forEach((group, index) => {
    for (const phrase of group) must.add(normalize(phrase), { entry, group: 1 << index });
  });
}

/** Terms answer what a word means, topics and reasons no question for an amount, and each only its own period. */
function suits(entry: Entry, { text, frame, times }: TopicQuestion): boolean {
  if (entry.kind === 'absence') return true;
  if (entry.kind === 'term')
    return (
      times.refs.length === 0 &&
      (frame.has('definition') ||
        WHAT_IS.test(text) ||
        frame.all('asks').some((one) => one.word === 'what') ||
        !text.includes(' '))
    );
  if (QUANTITY.test(text)) return false;
  return entry.period === undefined || yearsSaid(times).length === 0 || closeness(entry, { times }) > 0;
}

/** How well the period of an entry goes with the one said; among several without one, the latest counts most. */
function closeness({ period, needed }: Entry, { times }: Pick<TopicQuestion, 'times'>): number {
  const weight = needed / 100;
  if (period === undefined) return weight;
  const years = yearsSaid(times);
  if (years.length === 0) return weight + fiscalYearOf(period) / 1e6;
  return years.includes(fiscalYearOf(period)) ? weight + 1 : 0;
}

/** The fiscal years said; a bare year may also be the one in which a fiscal year ends. */
function yearsSaid({ refs }: Times): number[] {
  return refs.flatMap((ref) =>
    ref.kind === 'span'
      ? [fiscalYearOf(ref.id), ...(ref.label === 'year' ? [fiscalYearOf(ref.id) - 1] : [])]
      : [],
  );
}

function phraseTrie(phrases: readonly string[]): Trie<true> {
  const trie = new Trie<true>();
  for (const phrase of phrases) trie.add(normalize(phrase), true);
  return trie;
}

/** Entries of which every group is hit, the ones with most groups first. */
function entriesIn(text: string, must: Trie<Hit>): Entry[] {
  const hits = new Map<Entry, number>();
  const take = (_end: number, values: readonly Hit[]): void => {
    for (const { entry, group } of values) hits.set(entry, (hits.get(entry) ?? 0) | group);
  };
  for (let at = 0; at < text.length; at += 1) must.match(text, at, take);
  const whole: Entry[] = [];
  for (const [entry, groups] of hits) if (groups === (1 << entry.needed) - 1) whole.push(entry);
  return whole.length > 1 ? whole.sort((a, b) => b.needed - a.needed || a.id.localeCompare(b.id)) : whole;
}

/** "What is MVNE?" asks what the word means. */
export const WHAT_IS = /^what (?:is|are|does) /;

/** Who asks how much wants a figure. */
const QUANTITY = /how (?:much|many)\b|what percent|いくら|何%|何円|何人|何社|何件/;

/** Which characters any topic may leave to words without weight. */
function neutralMask({ text, spans, frame }: TopicQuestion): boolean[] {
  const free = Array.from(text, (letter) => letter === ' ');
  spans.forEach((span, at) => {
    const use = frame.roles[at]?.use;
    const placed = use === 'period' || use === 'number' || use === 'idle';
    const neutral = placed || span.senses.some((sense) => NEUTRAL.has(sense.t));
    if (neutral) free.fill(true, span.start, span.end);
  });
  return free;
}

/** Do the phrases of an entry account for every other character? */
function covers(text: string, free: readonly boolean[], phrases: Trie<true>): boolean {
  const covered = [...free];
  for (let at = 0; at < text.length; at += 1) {
    phrases.match(text, at, (end) => {
      covered.fill(true, at, end);
    });
  }
  return covered.every(Boolean);
}
