import type { Position } from './read-table.js';

/** A number in running text, with what the words around it say about it. */
export interface ProseNumber extends Position {
  readonly printed: string;
  /** The unit that the surrounding words give, such as "JPY million" or "percent". */
  readonly unit: string;
  readonly hedge?: 'about' | 'over';
}

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec';
const MONTH = `(?:(?:${MONTHS})[a-z]*|(?:${MONTHS.toUpperCase()})[A-Z]*)`;

/** Dates, period names and years. */
const TIMES: readonly string[] = [
  String.raw`${MONTH}\.?\s+\d{1,2}(?!\d|,\d{3}(?!\d))(?:,?\s+\d{4})?`,
  String.raw`${MONTH}\.?,?\s+\d{4}`,
  String.raw`\b\d{4}/\d{1,2}\b`,
  String.raw`\bFY\s?\d{2,4}`,
  String.raw`\b[1-4]Q(?:\s?FY)?\d{0,4}(?:-end)?|\b[12]H(?:\s?FY)?\d{0,4}\b`,
  String.raw`(?<![\d,.])(?:19|20)\d\d(?![\d,.]\d|\d|%|\s*(?:million|billion|thousand|points|ATMs))`,
  String.raw`\b(?:3|6|9|12) months\b`, // the length of the period reported
];
/** What numbers the parts of a page: headings of decks ("II - 6. ... (2)"), lists, ordinals, marks of footnotes. */
const NUMBERING: readonly string[] = [
  String.raw`\b[IVX]{1,4}\s?-\s?\d{1,2}\.(?:[^\n]{0,60}?\(\d\))?`,
  String.raw`^[^\S\n]*(?:-\s|\*\sNotes\s+)?(?:\d{1,2}[.)]|\(\d\))[^\S\n]+(?=[A-Z])`,
  String.raw`(?<=\s)\d\)\s(?=[a-z])`,
  String.raw`\b\d{1,2}(?:st|nd|rd|th)\b`,
  String.raw`\*\d(?![\d,]|\.\d)`,
  String.raw`\bpages? \d+`,
];
/** Addresses and what goes by a number: telephones, postal codes, stock codes, forms, speed classes, products. */
const NAMES: readonly string[] = [
  String.raw`\+?\d{1,3}-\d{1,2}-\d{4}-\d{4}|\(0\d\)\s?\d{4}-\d{4}|\b0\d-\d{4}-\d{4}`,
  String.raw`\b\d{1,3}-\d{1,3}-\d{1,3}(?=\s[A-Z])|(?<=Japan )\d{3}-\d{4}\b`,
  String.raw`(?<=TSE\d?\s?[:(]\s?|[Cc]ode [Nn]umber:\s)\d{4}`,
  String.raw`\b\d{1,2}-[FK]\b|\b\d-[A-Z]{2,}`,
  String.raw`\b1:(?=\d)`, // the old share in "1:200"; the new ones are a figure
  String.raw`-?\d+Mbps|\b\d+Gbps-`,
  String.raw`[A-Za-z]+-?\d[\w-]*`,
];
/** Digits that are part of a label. They are no figures. */
const LABELS = new RegExp([...TIMES, ...NUMBERING, ...NAMES].join('|'), 'gm');
const NUMBER = /(?<![A-Za-z\d.,])([+−-]?(?:\d[\d,]*(?:\.\d+)?|\.\d+))/g;
const LABEL_EXCEPT = /^(?:JPY|USD)\d/;

/** Every figure of a stretch of text, in order; dates, period names and product names are passed over. */
export function proseNumbers(text: string, offset: number): ProseNumber[] {
  const masked = text.replaceAll(LABELS, (label) =>
    LABEL_EXCEPT.test(label) ? label.replace(/^(JPY|USD)/, '   ') : '\u0000'.repeat(label.length),
  );
  return [...masked.matchAll(NUMBER)].map((match) => {
    const printed = trimComma(match[1] ?? '');
    const start = match.index;
    const end = start + printed.length;
    return {
      printed,
      start: offset + start,
      end: offset + end,
      unit: unitAround(text, start, end),
      ...hedgeBefore(text, start),
    };
  });
}

const trimComma = (printed: string): string => printed.replace(/,+$/, '');

const SIZES: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:billion|bn)\b/i, ' billion'],
  [/^\s*million\b/i, ' million'],
  [/^\s*thousand\b/i, ' thousand'],
];
const AFTER: readonly (readonly [RegExp, string])[] = [
  [/^\s*%/, 'percent'],
  [/^\s*points?\b/, 'points'],
  [/^\s*Gbps/, 'Gbps'],
];

function unitAround(text: string, start: number, end: number): string {
  const [before, after] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 12)];
  const size = SIZES.find(([pattern]) => pattern.test(after))?.[1] ?? '';
  const perShare = /^(?:\.\d+)?\s*per (?:common )?share/.test(text.slice(end, end + 20));
  if (/JPY\s*$/.test(before)) return perShare ? 'JPY/share' : `JPY${size}`;
  if (/\$\s*$/.test(before)) return `USD${size}`;
  return AFTER.find(([pattern]) => pattern.test(after))?.[1] ?? `count${size}`;
}

function hedgeBefore(text: string, start: number): { hedge?: 'about' | 'over' } {
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
  if (/(?:approx\.?|approximately|about|almost)\s*(?:jpy|\$)?\s*$/.test(before)) return { hedge: 'about' };
  return /over\s*(?:jpy|\$)?\s*$/.test(before) ? { hedge: 'over' } : {};
}
