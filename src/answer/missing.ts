import { endOf, type PeriodId } from '../dataset/period.js';
import type { View } from '../dataset/view.js';
import type { Expr } from '../question/query.js';
import { nameOf } from './expressions.js';
import type { Outcome } from './outcome.js';
import { latestResults } from './periods.js';

/** Why a figure is not there: its period is not published yet, or the record does not hold it. */
export function missing(
  view: View,
  expr: Expr | undefined,
  period: PeriodId | undefined,
): Extract<Outcome, { kind: 'unavailable' }> {
  const later = period !== undefined && endOf(period) > endOf(latestResults(view));
  return {
    kind: 'unavailable',
    reason: later ? 'not_yet_published' : 'not_in_record',
    ...(expr && { metric: nameOf(expr) }),
    ...(period !== undefined && { period }),
  };
}
