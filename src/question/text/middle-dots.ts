import type { Lexicon } from './lexicon.js';
import { normalize } from './normalize.js';
import { segment, type Span } from './segment.js';

/** A dot in the middle of Japanese words joins the parts of a name (インターネット・イニシアティブ) or the items of a list. */

const DOTS = /[・･]/g;

/** A text made even; its dots are commas where the names in it are the same without them. */
export function evenly(said: string, lexicon: Lexicon): string {
  const text = said.replaceAll(BRACKETED, (list) =>
    isList(list, lexicon) ? list.replaceAll(DOTS, '、') : list,
  );
  const joined = normalize(text);
  const commas = text.replaceAll(DOTS, '、');
  if (commas === text) return joined;
  const listed = normalize(commas);
  const isSame = namesIn(listed, lexicon) === namesIn(joined, lexicon);
  return isSame || unknownIn(listed, lexicon) < unknownIn(joined, lexicon) ? listed : joined;
}

/** 「販管費の内訳（販売費・一般管理費・研究開発費）」: three or more in brackets, each of which names something by itself. */
const BRACKETED = /[（(][^（()）]*[・･][^（()）]*[・･][^（()）]*[)）]/g;
const isList = (bracketed: string, lexicon: Lexicon): boolean =>
  bracketed
    .slice(1, -1)
    .split(DOTS)
    .every((part) => unknownIn(normalize(part), lexicon) === 0 && namesIn(normalize(part), lexicon) !== '');

const unknownIn = (text: string, lexicon: Lexicon): number =>
  segment(text, lexicon).filter(({ senses, atom, number }) => senses.length === 0 && !atom && !number).length;

const namesIn = (text: string, lexicon: Lexicon): string =>
  segment(text, lexicon)
    .filter(isTold)
    .map((span) => span.text)
    .join();

/** Names, and what could not be placed. */
const isTold = ({ senses, atom, number, text }: Span): boolean =>
  text !== ',' &&
  atom === undefined &&
  number === undefined &&
  (senses.length === 0 || senses.some(({ t }) => t === 'measure' || t === 'scope'));
