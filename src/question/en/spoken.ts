/** Years and short names as they are dictated: "fiscal seventeen", "g and a". */

const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;

const LETTERS = /\b(s ?g|g|r|d) (?:and|n) ([ad])\b/g;
const YEAR = new RegExp(`\\b(twenty|two thousand(?: and)?|fiscal(?: year)?|fy) (${TEENS.join('|')})\\b`, 'g');

/** The days that end a quarter. */
const LAST_DAY = /\bthirt(?:y[ -](first)|ieth)\b/g;

/** "minus 7376 million": an amount below nothing; nine months and halves that are taken away are no amounts. */
const BELOW_NOTHING = /\b(?:minus|negative) (?=\d+(?:\.\d+)? ?(?:thousand|million|billion|mn|bn|yen|jpy)\b)/g;

/** Any of them; few texts hold one. */
const SPOKEN = /\b(?:minus|negative) \d|teen\b|twelve|eleven|\bten\b|\bthirt|\b[grd] (?:and|n) /;

/** Writes dictated years in digits, joins letters that are one name, and signs amounts. */
export const writeSpoken = (text: string): string => (SPOKEN.test(text) ? written(text) : text);

const written = (text: string): string =>
  text
    .replaceAll(LETTERS, '$1&$2')
    .replaceAll(YEAR, (_, before: string, teen: string) => {
      const digits = String(10 + TEENS.findIndex((word) => word === teen));
      return before.startsWith('tw') ? `20${digits}` : `${before} ${digits}`;
    })
    .replaceAll(BELOW_NOTHING, '-')
    .replaceAll(LAST_DAY, (_, first?: string) => (first === undefined ? '30' : '31'));
