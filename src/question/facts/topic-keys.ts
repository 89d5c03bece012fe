import type { Record } from '../../dataset/record.js';
import { BESIDE_TERMS as BESIDE_EN, EQUALS as EN } from '../en/equals.js';
import { BESIDE_TERMS as BESIDE_JA, EQUALS as JA } from '../ja/equals.js';
import { asksAmount } from '../roles/meaning.js';
import { isJapanese, normalize } from '../text/normalize.js';
import { phrasesOf } from '../text/phrases.js';
import { withLines } from './same-words.js';

/** A fact, reason, absence or term of the record with the words of one language that name it. */
export interface Keys {
  readonly id: string;
  readonly kind: 'topic' | 'reason' | 'absence' | 'term';
  readonly period?: string;
  /** The day of the document that tells it: who names that day means what was told then. */
  readonly toldOn?: string;
  /** Of the results of just that period. */
  readonly ofResults?: true;
  /** Of a reason for which a target was revised: the month in which it was, by which it may be named. */
  readonly revisedIn?: string;
  /** Of a fact whose keys say "how many" themselves: it tells the number, with what belongs to it. */
  readonly counts?: true;
  /** Every group has to be hit; the words are normalized. */
  readonly groups: readonly (readonly string[])[];
  readonly may: readonly string[];
  /** What is told in answer: words of it are about the entry, too. */
  readonly told: string;
}

/** What may stand beside the keys of all entries of a kind and, for reasons, of a direction. */
const commonIn =
  ({ commonWords }: Record) =>
  (kind: Keys['kind'], direction: string | false, lang: 'en' | 'ja'): string[] =>
    commonWords
      .filter((one) => one.for === 'all' || one.for === kind || one.for === direction)
      .flatMap((one) => one[lang]);

/** All entries of the record, once for each language, with words that say the same. */
export function keysOf(record: Record): Keys[] {
  const common = commonIn(record);
  const entries = [
    ...record.topics.map(({ answer, ...one }) => ({ ...one, told: answer, kind: 'topic' as const })),
    ...record.absences.map((one) => ({ ...one, told: NOTHING, kind: 'absence' as const })),
    ...record.reasons.flatMap(({ keys, reason, ...one }) =>
      keys ? [{ ...one, keys, told: reason, kind: 'reason' as const }] : [],
    ),
  ];
  const keyed = entries.flatMap(({ id, kind, keys, told, ...rest }) =>
    LANGUAGES.map((lang): Keys => ({
      id,
      kind,
      groups: keys[lang].must.map(withEquals),
      may: [...keys[lang].may, ...common(kind, 'direction' in rest && rest.direction, lang)],
      told: told[lang],
      ...('period' in rest && rest.period !== undefined && { period: rest.period }),
      ...(kind === 'topic' && rest.source && { toldOn: rest.source.document.slice(0, 10) }),
      ...('ofResults' in rest && rest.ofResults && { ofResults: true as const }),
      ...(kind === 'topic' && keys[lang].may.some(asksAmount) && { counts: true as const }),
      ...('against' in rest && rest.against === 'plan' && { revisedIn: rest.source.document.slice(0, 7) }),
    })),
  );
  const terms = record.terms.flatMap(({ id, words, definition }) =>
    LANGUAGES.map((lang): Keys => ({
      id,
      kind: 'term',
      groups: [words[lang]],
      may: BESIDE[lang],
      told: definition[lang],
    })),
  );
  return [...keyed, ...terms].filter(
    ({ groups }) => groups.length > 0 && groups.every((group) => group.length > 0),
  );
}
const LANGUAGES = ['en', 'ja'] as const;
const BESIDE = { en: phrasesOf(BESIDE_EN), ja: phrasesOf(BESIDE_JA) };
const NOTHING = { en: '', ja: '' };

const withEquals = withLines([...EN, ...JA]);

/** The words of a text that carry meaning: of Latin letters and digits, or runs of kanji and katakana. */
export function wordsOf(text: string): string[] {
  const even = normalize(text);
  return isJapanese(even)
    ? (even.match(/[\u30a1-\u30fa\u30fc\u3400-\u9fff]{2,}|[a-z\d]{2,}/g) ?? [])
    : even.split(' ').filter((word) => /^[a-z]{2}|\d/.test(word));
}
