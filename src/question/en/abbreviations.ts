import { writeShareClaim } from './halves.js';
import { SHORT_FORMS } from './short-forms.js';
import { writeInContext } from './shorthand.js';
import { writeSpoken } from './spoken.js';

/** Words that analysts cut short, written out before anything else is read. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(SHORT_FORMS).flatMap(([full, forms]) =>
    forms.split(' ').map((form) => [form, full] as const),
  ),
);

const WORD = /[a-z\d&/]+/g;

/** Writes out the abbreviations of a normalized text; of words joined by a slash, each. */
export function writeOut(text: string): string {
  return writeShareClaim(writeInContext(writeSpoken(text))).replaceAll(
    WORD,
    (word) => ABBREVIATIONS.get(word) ?? writeParts(word),
  );
}

/** "curr/def": words that are cut short; "NW/SI/equip": three or more are a list, no name with a slash of its own. */
function writeParts(word: string): string {
  if (!word.includes('/') || !/[a-z]/.test(word)) return word;
  const parts = word.split('/').map((part) => ABBREVIATIONS.get(part) ?? part);
  return parts.join(parts.length > 2 && parts.every((part) => /^[a-z]/.test(part)) ? ' / ' : '/');
}
