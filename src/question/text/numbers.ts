import type { Unit } from '../../dataset/quantity.js';

/** A number said in a question, in base units. */
export interface SaidNumber {
  readonly value: number;
  readonly unit: Unit | 'any';
  /** What one unit of the last digit said is worth. */
  readonly step: number;
}

/** What a word for the size of a number makes of it. */
export const SIZES: Readonly<Record<string, number>> = {
  trillion: 1e12,
  tn: 1e12,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  million: 1e6,
  mn: 1e6,
  mm: 1e6,
  mil: 1e6,
  m: 1e6,
  thousand: 1e3,
  k: 1e3,
  兆: 1e12,
  億: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
  割: 10,
};
const NUMBER =
  /(-?\d+(?:\.\d+)?|\.\d+)\s?(trillion|tn|billion|bn|million|mn|mm|mil|thousand|兆|億|千万|百万|万|千|割(?![りるっ])|[bmk](?![a-z\d]))?(?:(\d+(?:\.\d+)?)(億|千万|百万|万|千))?\s?(円|yen|jpy|%|percent(?:age)?(?: points?)?|パーセント|points?|pp|ポイント|times|倍|x(?![a-z])|gbps|ドル|usd|dollars)?((?<=[円%億割])台)?/y;

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:円|yen|jpy)$/, 'JPY'],
  [/points?$|^pp$|ポイント/, 'points'],
  [/^(?:%|percent|percentage|パーセント)$/, 'percent'],
  [/^(?:times|倍|x)$/, 'times'],
  [/^gbps$/, 'Gbps'],
  [/^(?:ドル|usd|dollars)$/, 'USD'],
];

/** Reads a number with its size and unit at a place; null when there is none. */
export function numberAt(text: string, start: number): { end: number; number: SaidNumber } | null {
  NUMBER.lastIndex = start;
  const match = NUMBER.exec(text);
  if (!match?.[1] || (start > 0 && /[a-z\d.]/.test(text.charAt(start - 1)))) return null;
  const end = start + match[0].trimEnd().length;
  if (/[a-z]/.test(text.charAt(end)) && /[a-z\d]/.test(text.charAt(end - 1))) return null;
  return { end, number: match[6] === undefined ? toNumber(match) : inTheRange(toNumber(match), match[1]) };
}

/** 「1600円台」: from 1600 to 1700, by the last digit that is not zero. */
function inTheRange(number: SaidNumber, digits: string): SaidNumber {
  const zeros = digits.includes('.') ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
  const step = number.step * 10 ** Math.min(zeros, digits.length - 1);
  return { ...number, value: number.value + step / 2, step };
}

/** How fine the lesser of two sizes is said: 「1兆7605億」, 「17億5千」. */
const STEPS: Readonly<Record<string, number>> = { 億: 1e8, 千万: 1e7, 千: 1e3 };

function toNumber([, digits = '', size = '', more, moreSize = '', unit = '']: RegExpExecArray): SaidNumber {
  const factor = SIZES[size] ?? 1;
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const rest = more === undefined ? 0 : Number(more) * (SIZES[moreSize] ?? 1);
  return {
    value: Number(digits) * factor + rest,
    unit: size === '割' ? 'percent' : (UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? 'any'),
    step: more === undefined ? factor * 10 ** -decimals : (STEPS[moreSize] ?? 1e6),
  };
}
