import { writeOut } from '../en/abbreviations.js';
import { COMPOUNDS } from '../ja/compounds.js';

/** One spelling for many: width, case, dashes, quotes, chat markup and punctuation are made even. */

const MARKUP: readonly Rule[] = [
  [/<[@!#][^<>|]*(?:\|[^<>]*)?>/g, ' '], // mentions and broadcasts
  [/(?<=[?？!。.]\s*)<https?:[^<>]*>\s*$/g, ' '], // a link after the question is no word of it
  [/<(https?:[^<>|]*)(?:\|([^<>]*))?>/g, ' $2 '], // links keep their label
  [/\bhttps?:\/\/[^\s<>]+/g, ' '], // bare addresses
  [
    /(?<=\b(?:[Tt]hanks|[Tt]hank you|[Rr]egards|[Cc]heers|[Ss]incerely|[Bb]est|[Ww]ishes)[,!.]?\s+)[A-Z][a-z]+(?: [A-Z][a-z]+)?[\s.!]*$/g,
    ' ',
  ], // who signs
  [/(?<![\w:]):[a-z0-9_+-]+:(?![\w:])/g, ' '], // emoji names
];

/** Takes chat markup out of a text, before it is split into sentences. */
export const stripMarkup = (text: string): string => replaceAll(text, MARKUP);

const replaceAll = (text: string, rules: readonly Rule[]): string =>
  rules.reduce(
    (current, [pattern, into]) =>
      typeof into === 'string' ? current.replaceAll(pattern, into) : current.replaceAll(pattern, into),
    text,
  );

type Rule = readonly [RegExp, string | ((match: string) => string)];

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ?';
const MONTH_DASH = new RegExp(`(?<=\\b${MONTH}\\d{2,4}) ?- ?(?=${MONTH}\\d{2})`, 'g');

const RULES: readonly Rule[] = [
  [/&(?:lt|gt);/g, ' '],
  [/&amp;/g, '&'],
  [/[\p{Cc}\p{Cf}]/gu, ' '],
  [/[‐‑‒–—―−]/g, '-'],
  [
    /[〇一二三四五六七八九]{4}(?=年)/g,
    (digits) => Array.from(digits, (digit) => '〇一二三四五六七八九'.indexOf(digit)).join(''),
  ],
  [
    /[〇一二三四五六七八九]+(?=[億兆割%円]|パーセント|ポイント|百万円)/g,
    (digits) => Array.from(digits, (digit) => '〇一二三四五六七八九'.indexOf(digit)).join(''),
  ],
  [/[ヵヶカケ](?=月)/g, 'か'],
  [/\bu\.s\.?(?= |$)/g, 'us'],
  [/[△▲]\s?(?=\d)|(?<=[はがで])マイナス(?=\d)/g, '-'],
  [/[〜～]/g, '~'],
  [/[→⇒➡]|[-=]>/g, ' to '],
  [/\bus\$|\$/g, ' usd '],
  [/\b(?:jpy|usd)(?=\d)/g, '$& '],
  // "mar17>mar18": from the one to the other
  [/(?<=\d) ?> ?(?=(?:fy ?|[1-4]q|[12]h|[a-z]{3} ?)\d)/g, ' to '],
  [/[’‘`´]/g, "'"],
  [/(?<=\b(?:where|why|when|how|who))'s\b/g, ' is'],
  [/(?<=\b(?:where|why|when|how|what|who))'d\b/g, ' did'],
  [/'s\b/g, ''],
  [/'(?=\d\d\b)/g, ' '],
  [/'/g, ''],
  [/(?<!\d|\.)(\d{1,2})\.(\d{1,2})\.(?=(?:19|20)\d\d(?!\d))/g, '$1/$2/'],
  [/(\d),(?=\d{3}(?!\d))/g, '$1'],
  [/(?<=[ぁ-ヿ一-鿿])\+|\+(?=[ぁ-ヿ一-鿿])/g, ' + '],
  [/[、,，;；]/g, ' , '],
  [/(?<=\d)・(?=[a-z\d])|(?<=[a-z\d])・(?=\d)/g, ' , '],
  [/・(?=対売上|うち)/g, ' , '],
  [/・/g, ''],
  // "apr13-apr18": from the one month to the other
  [MONTH_DASH, ' to '],
  [/(?<=[a-z])-(?=[a-z\d])|(?<=\d)-(?=(?!fy)[a-z])/g, ' '],
  [/(?<=[a-z\d])\s?\.{2,3}\s?(?=(?:fy|[a-z]{3})?\d)/g, ' to '],
  [/\.(?!\d)|(?<=[a-z])\./g, ' '],
  [/[?!:"“”()[\]{}「」『』。…*_^|\\#@$¥£€=]/g, ' '],
  [/\s+/g, ' '],
];

/** Words one blank apart, in which no rule finds anything but what SPELLED holds. */
const PLAIN = /^[a-z\dぁ-ゖァ-ヺー㐀-鿿]+(?: [a-z\dぁ-ゖァ-ヺー㐀-鿿]+)*$/;
const CURRENCY = /\b(?:jpy|usd)\d/;
const SPELLED = /[一二三四五六七八九]|[ヵヶカケ]月|マイナス\d/;
const isPlain = (text: string): boolean => PLAIN.test(text) && !SPELLED.test(text) && !CURRENCY.test(text);

const COMPOUND = new RegExp(COMPOUNDS.map(([compound]) => compound).join('|'));

/** A text of more characters is no question: read in part, it could lose the word that turns it round. */
export const LONGEST = 2000;

export function normalize(text: string): string {
  const even = text.normalize('NFKC').toLowerCase().replace(/[?!]$/, '');
  const spelled = writeOut(isPlain(even) ? even : replaceAll(even, RULES).trim());
  return COMPOUND.test(spelled)
    ? COMPOUNDS.reduce((current, [compound, parts]) => current.replaceAll(compound, parts), spelled)
    : spelled;
}

const KANA_OR_KANJI = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/;

/** Is a text Japanese? One kana or kanji decides. */
export const isJapanese = (text: string): boolean => KANA_OR_KANJI.test(text);

/** Latin letters and digits have to begin and end at word boundaries; kana and kanji do not. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
