import type { Language } from '../../question/query.js';

/** Joining words as they are shown; `after` is what follows them. */
export interface Phrase {
  readonly text: string;
  readonly after: '' | ',' | ':' | '、';
}

/** What stands between two clauses, taken from the list: nothing of it is the model's own writing. */
export interface Joint {
  /** Goes on in the sentence before it. */
  readonly runsOn: boolean;
  readonly phrases: readonly Phrase[];
}

const listed = (after: Phrase['after'], ...texts: readonly string[]): Phrase[] =>
  texts.map((text) => ({ text, after }));

/**
 * The closed list. An entry may join, order or announce; it states nothing: no number, direction, time, cause,
 * consequence, contrast of worth, negation or name.
 */
export const PHRASES: Readonly<Record<Language, readonly Phrase[]>> = {
  en: [
    ...listed('', 'and', 'while', 'note that', 'please note that'),
    ...listed(':', 'please note'),
    ...listed(
      ',',
      'also',
      'in addition',
      'additionally',
      'furthermore',
      'moreover',
      'separately',
      'meanwhile',
    ),
    ...listed(',', 'for comparison', 'for reference', 'for context', 'for background', 'for clarity'),
    ...listed(',', 'for completeness', 'as background', 'as context', 'by way of background', 'in detail'),
    ...listed(',', 'in more detail', 'here', 'next', 'finally', 'lastly'),
  ],
  ja: [
    ...listed('、', 'また', 'なお', 'さらに', '加えて', 'あわせて', '併せて', 'そして', '一方', 'ちなみに'),
    ...listed('、', '続いて', '次に', '最後に', '参考までに', 'ご参考までに', '参考として', '前提として'),
    ...listed('、', '背景として', '補足すると', '補足として', '補足ですが', '補足いたしますと', '詳しくは'),
    ...listed('、', '比較のため', '比較のため申し上げると', 'ご留意いただきたい点として'),
  ],
};

const MARKS: Readonly<Record<Language, RegExp>> = {
  en: /^\s*([.,;]?)\s*(.*?)\s*[,:]?\s*$/s,
  ja: /^\s*([。、；.,;]?)\s*(.*?)\s*[、,]?\s*$/s,
};
const MOST_PHRASES = 2;
/** No two entries are longer; it also keeps patterns from running over long texts. */
const LONGEST = 60;

/** Reads a joint by the list of its language; undefined when anything in it is not listed. */
export function readJoint(text: string, lang: Language): Joint | undefined {
  if (text.length > LONGEST) return undefined;
  const [, mark = '', words = ''] = MARKS[lang].exec(text) ?? [];
  const phrases = split(words.toLowerCase(), lang, MOST_PHRASES);
  if (!phrases) return undefined;
  // A Japanese clause ends its sentence.
  return { runsOn: lang === 'en' && (mark === ',' || mark === ';'), phrases };
}

function split(words: string, lang: Language, most: number): Phrase[] | undefined {
  if (words === '') return [];
  if (most === 0) return undefined;
  for (const phrase of PHRASES[lang]) {
    if (!words.startsWith(phrase.text)) continue;
    const left = words.slice(phrase.text.length);
    const next = /^(?:[,、]\s*|\s+)(.+)$/s.exec(left)?.[1];
    if (left !== '' && next === undefined) continue;
    const rest = split(next ?? '', lang, most - 1);
    if (rest) return [phrase, ...rest];
  }
  return undefined;
}
