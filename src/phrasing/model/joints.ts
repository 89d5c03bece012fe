import type { Language } from '../../question/query.js';
import { type Phrase, PHRASES } from './joining-words.js';

/** What stands between two clauses, taken from the list: nothing of it is the model's own writing. */
export interface Joint {
  /** Goes on in the sentence before it. */
  readonly runsOn: boolean;
  readonly phrases: readonly Phrase[];
}

const MARKS: Readonly<Record<Language, RegExp>> = {
  en: /^\s*([.,;–—]?)\s*(.*?)\s*[,:]?\s*$/s,
  ja: /^\s*([。、；.,;]?)\s*(.*?)\s*[、,]?\s*$/s,
};
const RUN_ON: ReadonlySet<string> = new Set([',', ';', '–', '—']);
const MOST_PHRASES = 2;
/** No two entries are longer; it also keeps patterns from running over long texts. */
const LONGEST = 60;

/** Reads a joint by the list of its language; undefined when anything in it is not listed. */
export function readJoint(text: string, lang: Language): Joint | undefined {
  if (text.length > LONGEST) return undefined;
  const [, mark = '', words = ''] = MARKS[lang].exec(text) ?? [];
  const phrases = split(words.toLowerCase(), lang, MOST_PHRASES);
  return phrases && { runsOn: runsOn(mark, phrases, lang), phrases };
}

/** A Japanese clause ends its sentence; "while" begins none, whatever mark is put before it. */
function runsOn(mark: string, [first]: readonly Phrase[], lang: Language): boolean {
  if (lang === 'ja') return false;
  return RUN_ON.has(mark) || (first?.inside === true && (mark === '' || first.text !== 'and'));
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
    if (rest && !rest.some((other) => wordsOf(other) === wordsOf(phrase))) return [phrase, ...rest];
  }
  return undefined;
}

const wordsOf = ({ text, shown = text }: Phrase): string => shown;
