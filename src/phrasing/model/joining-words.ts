import type { Language } from '../../question/query.js';

/**
 * What an entry says beside the order of clauses: that two subjects go apart or go together, that a clause compares, that
 * it says more of the subject before it, or that it says why.
 */
export type Claim = 'contrast' | 'likeness' | 'comparison' | 'detail' | 'reason';

/** Joining words; `after` is what follows them. */
export interface Phrase {
  readonly text: string;
  readonly after: '' | ',' | ':' | '、';
  /** Goes on in a sentence and begins none. */
  readonly inside?: boolean;
  /** Allowed only where the clauses on its two sides bear it out. */
  readonly claim?: Claim;
  /** What is shown in its place: it is taken where a model writes it, though it hints at more than is known. */
  readonly shown?: string;
}

type Rest = Omit<Phrase, 'text' | 'after'>;

const listed = (after: Phrase['after'], texts: readonly string[], rest: Rest = {}): Phrase[] =>
  texts.map((text) => ({ text, after, ...rest }));

/**
 * The closed list. An entry may join, order or announce; it states nothing: no number, direction, time, cause,
 * consequence, contrast of worth, negation or name. The few that claim something are checked against the clauses.
 */
export const PHRASES: Readonly<Record<Language, readonly Phrase[]>> = {
  en: [
    ...listed('', ['and'], { inside: true }),
    ...listed('', ['while'], { inside: true, shown: 'and' }),
    ...listed('', ['note that', 'please note that']),
    ...listed(':', ['please note', 'note']),
    ...listed(',', ['also', 'in addition', 'additionally', 'furthermore', 'moreover', 'separately']),
    ...listed(',', ['meanwhile'], { shown: 'separately' }),
    ...listed(',', ['for reference', 'for context', 'for clarity', 'for completeness']),
    ...listed(',', ['as context', 'as a note', 'as a reference', 'here', 'next', 'finally', 'lastly']),
    ...listed(',', ['for comparison', 'by way of comparison'], { claim: 'comparison' }),
    ...listed(',', ['in detail', 'in more detail', 'by comparison', 'in comparison'], { claim: 'detail' }),
    ...listed(',', ['for background', 'as background', 'by way of background'], { claim: 'detail' }),
    ...listed('', ['whereas'], { inside: true, claim: 'contrast' }),
    ...listed(',', ['in contrast', 'by contrast', 'on the other hand'], { claim: 'contrast' }),
    ...listed(',', ['similarly', 'likewise'], { claim: 'likeness' }),
  ],
  ja: [
    ...listed('、', ['また', 'なお', 'さらに', '加えて', 'あわせて', '併せて', 'そして']),
    ...listed('、', ['一方', '一方で'], { shown: 'また' }),
    ...listed('、', ['前提として'], { shown: '補足として' }),
    ...listed('、', ['ちなみに', 'このほか', 'そのほか', '続いて', '続けて', '次に', '最後に', '参考までに']),
    ...listed('、', ['ご参考までに', '参考として', 'ご参考として', 'ご留意いただきたい点として']),
    ...listed('、', ['補足すると', '補足として', '補足ですが', '補足いたしますと']),
    ...listed('、', ['比較のため', '比較のため申し上げると', '比較として'], { claim: 'comparison' }),
    ...listed('、', ['詳しくは', '具体的には'], { claim: 'detail' }),
    ...listed('、', ['背景として', 'その背景として'], { claim: 'reason' }),
    ...listed('、', ['これに対し', 'これに対して', '対照的に'], { claim: 'contrast' }),
    ...listed('、', ['同様に', '同じく'], { claim: 'likeness' }),
  ],
};

/** The entries that are offered: those that claim nothing, or those that claim this. */
export const phrasesThat = (lang: Language, claim?: Claim): string[] =>
  PHRASES[lang]
    .filter((phrase) => phrase.claim === claim && phrase.shown === undefined)
    .map(({ text }) => text);
