import type { Figure } from '../../answer/types.js';
import { parsePrinted } from '../../dataset/printed.js';
import type { Unit } from '../../dataset/quantity.js';
import { once } from './once.js';

/** How far a figure is shown: the size of its last digit in base units, and whether "about" has to be said. */
export interface Shown {
  readonly step: number;
  readonly about: boolean;
}

type Measured = Pick<Figure, 'value' | 'low' | 'high' | 'unit' | 'printed' | 'about' | 'derivation'>;

/** What one unit of a printed number can be worth: units, thousands, millions, 億 and billions. */
const SCALES = [1, 1e3, 1e6, 1e8, 1e9];

/** Size of the last digit that is usually shown, for units whose size does not matter. */
const USUAL: Readonly<Partial<Record<Unit, number>>> = {
  percent: 0.1,
  points: 0.1,
  times: 0.01,
  Gbps: 0.1,
  'JPY/share': 0.01,
  'USD/share': 0.01,
  'JPY/USD': 0.01,
};

/** Derived intervals as wide as this many last digits are shown with "about"; wider ones with fewer digits. */
const LOOSE = { money: 4, other: 2 };
const COARSEST = 8;

export const isMoney = (unit: Unit): boolean => unit === 'JPY' || unit === 'USD';

/** The step and the hedge with which a figure is shown; no digit is finer than what its interval supports. */
export const precisionOf = once((figure: Measured): Shown => {
  const usual = usualStep(figure);
  if (figure.low === figure.high) return { step: usual, about: figure.about };
  if (figure.derivation.op === 'printed') return { step: printedStep(figure, usual), about: figure.about };
  return derivedStep(figure, usual);
});

/** Rounds half away from zero to a whole number of steps; dust of floating point is swept away first. */
export function toSteps(value: number, step: number): number {
  const steps = Math.round(Number((Math.abs(value) / step).toPrecision(12)));
  return value < 0 ? -steps : steps;
}

type Printed = Pick<Figure, 'value' | 'printed'>;

/** The number that the printed form states, with the size of its last digit. */
export const printedNumber = once(({ printed }: Printed) => parsePrinted(printed));

/** What one unit of the printed form is worth in base units (1e3 for thousands), or null if that cannot be told. */
export const printedScale = once((figure: Printed): number | null => {
  const number = printedNumber(figure);
  if (!number || number.value === 0) return null;
  const ratio = Math.abs(figure.value / number.value);
  return SCALES.find((scale) => Math.abs(ratio / scale - 1) < 0.1) ?? null;
});

function usualStep({ value, unit }: Measured): number {
  const size = Math.abs(value);
  if (unit === 'count') return Number.isInteger(value) || size >= 1e3 ? 1 : 0.1;
  const known = USUAL[unit];
  if (known !== undefined) return known;
  // documents tell dollars in millions with one decimal
  if (size >= 1e7 && unit !== 'USD') return 1e6;
  return size >= 1e6 ? 1e5 : 1;
}

/** Printed digits are kept: money and counts no finer than usual, everything else as printed. */
function printedStep(figure: Measured, usual: number): number {
  const number = printedNumber(figure);
  const scale = printedScale(figure);
  if (!number || scale === null) return derivedStep(figure, usual).step;
  const step = Number((number.step * scale).toPrecision(6));
  return isMoney(figure.unit) || figure.unit === 'count' ? Math.max(step, usual) : step;
}

function derivedStep(figure: Measured, usual: number): Shown {
  const loose = isMoney(figure.unit) ? LOOSE.money : LOOSE.other;
  const width = figure.high - figure.low;
  for (let step = usual, tries = 0; ; step = tenfold(step), tries += 1) {
    const settled = toSteps(figure.low, step) === toSteps(figure.high, step);
    if (!settled && width > step * loose * 1.000001 && tries < COARSEST) continue;
    const last = tries > 0 && !settled && isLost(figure, step) ? tenth(step) : step;
    return { step: last, about: figure.about || !settled };
  }
}

/** In one digit or none, rounded out of its own interval, it would be told as what it cannot be: 33% (21 to 50) as 0%. */
function isLost({ value, low, high }: Measured, step: number): boolean {
  const steps = toSteps(value, step);
  const shown = steps * step;
  return Math.abs(steps) < 10 && (shown < low || high < shown);
}

const tenfold = (step: number): number => Number((step * 10).toPrecision(6));
const tenth = (step: number): number => Number((step / 10).toPrecision(6));
