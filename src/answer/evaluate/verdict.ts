import { overlaps, type Quantity } from '../../dataset/quantity.js';
import type { Verdict } from '../types.js';

/** A result within ±0.5% of its target (±0.05 points for ratios) is in line with it, and so is one that precision cannot tell apart. */
const BAND_PERCENT = 0.5;
const BAND_POINTS = 0.05;

export function verdictOf(result: Quantity, target: Quantity): Verdict {
  const room = target.unit === 'percent' ? BAND_POINTS : Math.abs(target.value) * (BAND_PERCENT / 100);
  const band = { ...target, low: target.low - room, high: target.high + room };
  if (overlaps(result, band)) return 'in_line';
  return result.value > target.value ? 'above' : 'below';
}
