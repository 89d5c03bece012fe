import type { Record } from '../../dataset/record.js';
import type { Scope } from '../../dataset/schema.js';
import { PLAIN_VERBS } from '../en/verbs.js';
import { EN } from '../en/words.js';
import { JA } from '../ja/words.js';
import { normalize } from './normalize.js';
import { phrasesOf } from './phrases.js';
import type { Sense } from '../roles/senses.js';
import { Trie } from './trie.js';
import { typoIndex, type TypoIndex } from './typos.js';

/** All words of both languages, the names of the record's scopes and measures, and the keys of its topics. */
export interface Lexicon {
  readonly trie: Trie<Sense>;
  readonly typos: TypoIndex;
}

export function buildLexicon(record: Record): Lexicon {
  const trie = new Trie<Sense>();
  const words = new Set<string>();
  const single = new Set<string>();
  const add = (phrase: string, sense: Sense): void => {
    const even = normalize(phrase);
    trie.add(even, sense, sameSense);
    if (!LATIN.test(even)) return;
    const parts = even.split(' ');
    for (const word of parts) words.add(word);
    if (parts.length === 1) single.add(even);
  };
  for (const [sense, list] of [...EN, ...JA]) for (const phrase of phrasesOf(list)) add(phrase, sense);
  for (const [sense, phrases] of namesIn(record)) for (const phrase of phrases) add(phrase, sense);
  for (const phrase of new Set(keyWords(record)))
    for (const word of normalize(phrase).split(' ')) words.add(word);
  for (const verb of PLAIN_VERBS) if (!single.has(verb)) add(verb, { t: 'filler' });
  return { trie, typos: typoIndex(words) };
}

/** The scopes and measures of a record, by all their names. */
const namesIn = ({ scopes, measures }: Record): (readonly [Sense, readonly string[]])[] => [
  ...[...scopes.values()].map((scope) => [{ t: 'scope', id: scope.id }, namesOf(scope)] as const),
  ...[...measures.values()].map((measure) => [{ t: 'measure', id: measure.id }, namesOf(measure)] as const),
  ...[...measures.values()].flatMap(({ id, beside, defaultScope }) =>
    beside && defaultScope !== undefined
      ? [
          [
            { t: 'measure', id, beside: defaultScope },
            [...beside.en, ...beside.ja].flatMap(phrasesOf),
          ] as const,
        ]
      : [],
  ),
];

/** A scope or measure by all its names; braces hold alternatives, as in the word lists. */
const namesOf = ({ words, en, ja }: Pick<Scope, 'words' | 'en' | 'ja'>): string[] => [
  ...[...words.en, ...words.ja].flatMap(phrasesOf),
  en,
  ja,
];

const LATIN = /[a-z]/;

const sameSense = (a: Sense, b: Sense): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The words of topics are known words too: no slip of another. */
function keyWords(record: Record): string[] {
  const keyed = [
    ...record.topics,
    ...record.descriptions,
    ...record.absences,
    ...record.reasons.flatMap((one) => (one.keys ? [{ keys: one.keys }] : [])),
  ];
  return [
    ...record.commonWords.flatMap(({ en }) => en),
    ...keyed.flatMap(({ keys }) => [...keys.en.must.flat(), ...keys.en.may]),
    ...record.terms.flatMap((term) => term.words.en),
  ];
}
