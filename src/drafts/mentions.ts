import type { Unit } from '../dataset/quantity.js';
import { SIZES } from '../question/text/numbers.js';
import type { Mention } from './types.js';

/** Full-width letters, digits and signs as their plain ones; every character keeps its place. */
export function evened(text: string): string {
  return text
    .replaceAll(/[！-～]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replaceAll(/[−–—](?=\s?\d)/g, '-')
    .replaceAll('　', ' ');
}

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:%|percent|per cent|パーセント)$/i, 'percent'],
  [/^(?:percentage points?|points?|pp|ppt|pt|ポイント)$/i, 'points'],
  [/^(?:yen|jpy|円)/i, 'JPY'],
  [/^(?:ドル|米ドル|dollars?|usd)$/i, 'USD'],
  [/^(?:times|倍)$/i, 'times'],
];

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
/** "JPY 176.1 billion", "176,051百万円", "67億6,200万円", "+11.6%", "1.7 points", "1,096". */
const FIGURE = new RegExp(
  String.raw`(?<![\w.])(?<sign>[-+△▲(]?)\s?(?<before>JPY|yen|¥|\$|USD)?\s?(?<digits>${DIGITS})\s?` +
    String.raw`(?<size>trillion|billion|million|thousand|tn|bn|mn|兆|億|百万|万|千|[bmk](?![\w]))?` +
    String.raw`(?:(?<more>${DIGITS})(?<moreSize>百万|万))?` +
    String.raw`\s?(?<unit>%|percentage points?|percent|per cent|パーセント|points?\b|pp\b|ppt\b|pt\b|ポイント|yen\b|JPY\b|円|米ドル|ドル|dollars?\b|USD\b|times\b|倍)?`,
  'gi',
);

/** What a number is not where it stands before these: a period, a day, a rank. */
const NO_FIGURE =
  /^\s?(?:年|月|日|期|四半期|Q|H\d|月期|社|名|か月|カ月|months?|years?|quarters?|days?|st|nd|rd|th)/i;
const NAMES_PERIOD = /(?:FY|FYE|第|March|April|June|September|December|January|July|October)\s?$/i;

const HEDGES: readonly (readonly [RegExp, NonNullable<Mention['hedge']>])[] = [
  [/(?:over|more than|above|exceed(?:ed|ing)?|surpass(?:ed|ing)?)\s*$/i, 'over'],
  [/(?:nearly|almost|under|less than|below|just short of)\s*$/i, 'under'],
  [/(?:about|around|approximately|roughly|some|約|およそ|ほぼ|概ね)\s*$/i, 'about'],
];
const HEDGES_AFTER: readonly (readonly [RegExp, NonNullable<Mention['hedge']>])[] = [
  [/^(?:超|強|を超|を上回)/, 'over'],
  [/^(?:弱|未満|を下回)/, 'under'],
  [/^(?:程度|前後|ほど)/, 'about'],
];

/** Every number in a text that may state a figure; the text has been evened. */
export function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(FIGURE)].flatMap((match) => mentionOf(match, text) ?? []);
}

function mentionOf(match: RegExpMatchArray, text: string): Mention | undefined {
  const { sign = '', before, unit } = match.groups ?? {};
  const said = match[0];
  const { index = 0 } = match;
  const start = index + (said.length - said.trimStart().length);
  const end = index + said.trimEnd().length;
  if (isNoFigure(match.groups ?? {}, text, { start, end })) return undefined;
  const { size, step } = amountOf(match.groups ?? {});
  const bracketed = sign === '(' && text.charAt(end) === ')' && unit === undefined;
  const hedge = hedgeAt(text, start, end);
  return {
    start,
    end,
    text: text.slice(start, end).replace(/^\(/, ''),
    value: /[-△▲]/.test(sign) || bracketed ? -size : size,
    unit: unitOf(before, unit),
    step,
    ...(hedge && { hedge }),
  };
}

type Groups = Readonly<Partial<Record<string, string>>>;

/** A year, a day and a count of things carry no unit; a figure has one, or is large enough for its separators. */
function isNoFigure(
  { before, size, unit, digits = '' }: Groups,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const bare = before === undefined && size === undefined && unit === undefined;
  if (bare && (!digits.includes(',') || NAMES_PERIOD.test(text.slice(0, start)))) return true;
  return unit === undefined && NO_FIGURE.test(text.slice(end));
}

/** How much it is in base units, and what one unit of its last digit is worth. */
function amountOf({ digits = '', size, more, moreSize }: Groups): {
  readonly size: number;
  readonly step: number;
} {
  const factor = factorOf(size);
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const rest = more === undefined ? 0 : numberOf(more) * factorOf(moreSize);
  return {
    size: Number((numberOf(digits) * factor + rest).toPrecision(15)),
    step: more === undefined ? factor * 10 ** -decimals : factorOf(moreSize) * stepWithin(more),
  };
}

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));
const factorOf = (size: string | undefined): number =>
  size === undefined ? 1 : (SIZES[size.toLowerCase()] ?? 1);

/** "6,200万": people count hundreds of 万 as millions, so its zeros are no digits that were meant. */
const stepWithin = (digits: string): number => (digits.endsWith('00') ? 100 : 1);

function unitOf(before: string | undefined, unit: string | undefined): Mention['unit'] {
  const said = unit ?? before;
  if (said === undefined) return 'any';
  if (/^¥$/.test(said)) return 'JPY';
  if (/^\$$/.test(said)) return 'USD';
  return UNITS.find(([pattern]) => pattern.test(said))?.[1] ?? 'any';
}

function hedgeAt(text: string, start: number, end: number): Mention['hedge'] {
  const [left, right] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 8)];
  return (
    HEDGES.find(([pattern]) => pattern.test(left))?.[1] ??
    HEDGES_AFTER.find(([pattern]) => pattern.test(right))?.[1]
  );
}
