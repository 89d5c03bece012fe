import { toSteps } from './precision.js';

export const MINUS = '−';
/** What floating-point arithmetic may leave of a zero. */
export const DUST = 1e-9;

/** 5531 to "5,531", with a fixed number of decimals. */
export function grouped(value: number, decimals = 0): string {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? text : `${text}.${rest}`;
}

/** How many decimals a number needs when its last digit is worth `step` and it is counted in `scale`. */
export const decimalsFor = (step: number, scale: number): number =>
  Math.max(0, Math.round(Math.log10(scale / step)));

/** The digits of a value, without its sign, rounded to `step` and counted in `scale`. */
export const digits = (value: number, step: number, scale: number): string =>
  grouped((toSteps(value, step) * step) / scale, decimalsFor(step, scale));

/** The sign to print: minus always, plus where asked for. A zero has none. */
export function signOf(value: number, plus: boolean): string {
  if (Math.abs(value) < DUST) return '';
  if (value < 0) return MINUS;
  return plus && value > 0 ? '+' : '';
}
