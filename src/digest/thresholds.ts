import type { Figure } from '../answer/types.js';
import { measureOf } from '../dataset/record.js';

/** Differences from its last forecast at which the Tokyo exchange asks a company for a revised one, in percent. */
const THRESHOLDS: Readonly<Partial<Record<string, number>>> = {
  revenue: 10,
  operating_income: 30,
  income_before_tax: 30,
  net_income_attributable: 30,
};

/** Is a result, or a new target, so far from the one before, given as their ratio in percent? */
export function crosses(metric: string, ratio: Pick<Figure, 'low' | 'high'> | null): boolean {
  const limit = metric.startsWith('company/') ? THRESHOLDS[measureOf(metric)] : undefined;
  if (limit === undefined || ratio === null) return false;
  return ratio.low >= 100 + limit || ratio.high <= 100 - limit;
}
