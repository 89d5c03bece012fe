import type { InLine } from '../../dataset/knowledge.js';
import { overlaps, type Quantity } from '../../dataset/quantity.js';
import type { Verdict } from '../types.js';

/** A result within ±0.5% of its target, ±0.05 points for ratios, is in line with it, unless the record says otherwise. */
const usual: InLine = { percent: 0.5, points: 0.05 };

/** In line also where precision cannot tell a result and its target apart. */
export function verdictOf(result: Quantity, target: Quantity, { percent, points }: InLine = usual): Verdict {
  const room = target.unit === 'percent' ? points : Math.abs(target.value) * (percent / 100);
  const band = { ...target, low: target.low - room, high: target.high + room };
  if (overlaps(result, band)) return 'in_line';
  return result.value > target.value ? 'above' : 'below';
}
