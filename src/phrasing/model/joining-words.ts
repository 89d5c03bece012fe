import type { Language } from '../../question/query.js';

/** What an entry says of two subjects beside their order. */
export type Claim = 'contrast' | 'likeness';

/** Joining words as they are shown; `after` is what follows them. */
export interface Phrase {
  readonly text: string;
  readonly after: '' | ',' | ':' | '、';
  /** Goes on in a sentence and begins none. */
  readonly inside?: boolean;
  /** Allowed only where the subjects on its two sides bear it out. */
  readonly claim?: Claim;
}

type Rest = Omit<Phrase, 'text' | 'after'>;

const listed = (after: Phrase['after'], texts: readonly string[], rest: Rest = {}): Phrase[] =>
  texts.map((text) => ({ text, after, ...rest }));

/**
 * The closed list. An entry may join, order or announce; it states nothing: no number, direction, time, cause,
 * consequence, contrast of worth, negation or name. The few that claim something are checked against the figures.
 */
export const PHRASES: Readonly<Record<Language, readonly Phrase[]>> = {
  en: [
    ...listed('', ['and', 'while'], { inside: true }),
    ...listed('', ['note that', 'please note that']),
    ...listed(':', ['please note', 'note']),
    ...listed(',', [
      'also',
      'in addition',
      'additionally',
      'furthermore',
      'moreover',
      'separately',
      'meanwhile',
    ]),
    ...listed(',', ['for comparison', 'by comparison', 'in comparison', 'by way of comparison']),
    ...listed(',', ['for reference', 'for context', 'for background', 'for clarity', 'for completeness']),
    ...listed(',', ['as background', 'as context', 'as a note', 'as a reference', 'by way of background']),
    ...listed(',', ['in detail', 'in more detail', 'here', 'next', 'finally', 'lastly']),
    ...listed('', ['whereas'], { inside: true, claim: 'contrast' }),
    ...listed(',', ['in contrast', 'by contrast', 'on the other hand'], { claim: 'contrast' }),
    ...listed(',', ['similarly', 'likewise'], { claim: 'likeness' }),
  ],
  ja: [
    ...listed('、', ['また', 'なお', 'さらに', '加えて', 'あわせて', '併せて', 'そして', '一方', '一方で']),
    ...listed('、', ['ちなみに', 'このほか', 'そのほか', '続いて', '続けて', '次に', '最後に', '参考までに']),
    ...listed('、', [
      'ご参考までに',
      '参考として',
      'ご参考として',
      '前提として',
      '背景として',
      'その背景として',
    ]),
    ...listed('、', ['補足すると', '補足として', '補足ですが', '補足いたしますと', '詳しくは', '具体的には']),
    ...listed('、', ['比較のため', '比較のため申し上げると', '比較として', 'ご留意いただきたい点として']),
    ...listed('、', ['これに対し', 'これに対して', '対照的に'], { claim: 'contrast' }),
    ...listed('、', ['同様に', '同じく'], { claim: 'likeness' }),
  ],
};

/** The entries that claim nothing, and those that claim this. */
export const phrasesThat = (lang: Language, claim?: Claim): string[] =>
  PHRASES[lang].filter((phrase) => phrase.claim === claim).map(({ text }) => text);
