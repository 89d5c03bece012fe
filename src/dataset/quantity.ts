/** A number with its unit and the interval that its printed precision supports. */

/** Base units: whole yen, whole dollars, percent (19.7 is 19.7%), percentage points, yen per share, ... */
export const UNITS = [
  'JPY',
  'USD',
  'percent',
  'points',
  'JPY/share',
  'USD/share',
  'JPY/USD',
  'count',
  'Gbps',
  'times',
] as const;
export type Unit = (typeof UNITS)[number];

export interface Quantity {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
}

/** How a table rounds: to the nearest unit, cut off, or not stated (then one unit either way). */
export type Rounding = 'nearest' | 'down' | 'unknown';

/** Widens an interval by what floating-point arithmetic may have lost, so that it never excludes the truth. */
function widen(value: number, low: number, high: number, unit: Unit): Quantity {
  const slack =
    low === high && Number.isInteger(low) ? 0 : Math.max(Math.abs(low), Math.abs(high)) * 4 * Number.EPSILON;
  return { value, low: low - slack, high: high + slack, unit };
}

/** A value at face: of no width (a target, a count, a rate). */
export const exact = (value: number, unit: Unit): Quantity => ({ value, low: value, high: value, unit });

/** A printed value, with half a step (or a whole one) of room as the table's rounding says. */
export function printedQuantity(value: number, step: number, rounding: Rounding, unit: Unit): Quantity {
  if (step === 0) return exact(value, unit);
  const room = rounding === 'nearest' ? step / 2 : step;
  // what is cut off is cut towards zero, so that a printed nil may stand for a little either way
  const low = rounding === 'down' && value > 0 ? value : value - room;
  const high = rounding === 'down' && value < 0 ? value : value + room;
  // halves are exact in floating point, decimals are not
  return Number.isInteger(2 * low) && Number.isInteger(2 * high)
    ? { value, low, high, unit }
    : widen(value, low, high, unit);
}

export const add = (a: Quantity, b: Quantity): Quantity =>
  widen(a.value + b.value, a.low + b.low, a.high + b.high, a.unit);
export const subtract = (a: Quantity, b: Quantity): Quantity =>
  widen(a.value - b.value, a.low - b.high, a.high - b.low, a.unit);
export const negate = (a: Quantity): Quantity => ({
  value: 0 - a.value,
  low: 0 - a.high,
  high: 0 - a.low,
  unit: a.unit,
});

/** a × factor, in a unit of the caller's choice. */
export function scale(a: Quantity, factor: number, unit: Unit = a.unit): Quantity {
  const ends = [a.low * factor, a.high * factor];
  return widen(a.value * factor, Math.min(...ends), Math.max(...ends), unit);
}

/** a ÷ b × factor; null where the divisor's interval touches zero. */
export function divide(a: Quantity, b: Quantity, unit: Unit, factor = 1): Quantity | null {
  if (b.low <= 0 && b.high >= 0) return null;
  const ends = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high].map((end) => end * factor);
  return widen((a.value / b.value) * factor, Math.min(...ends), Math.max(...ends), unit);
}

export const width = (a: Quantity): number => a.high - a.low;

/** Do two statements of one figure agree within their precision? */
export const overlaps = (a: Quantity, b: Quantity): boolean => a.low <= b.high && b.low <= a.high;
