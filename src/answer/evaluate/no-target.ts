import { endOf, type PeriodId } from '../../dataset/period.js';
import { targetVersions } from '../../dataset/targets.js';
import type { View } from '../../dataset/view.js';
import type { Expr, Language, Request } from '../../question/query.js';
import { fitPeriod } from '../fit-period.js';
import { knownAbsence, missing, saidOf, UNIT_NAMES } from '../missing.js';
import type { Outcome } from '../outcome.js';
import { firstMetric, latestResults } from '../periods.js';
import { hasOwnTarget, targetPeriods, type Asked } from './target-periods.js';

/** Why no target is told. */

/** The year for which no target at all is known. */
export function noTargets(view: View, request: Request): Outcome {
  const [expr] = request.exprs;
  const [asked] = expr ? targetPeriods(view, request, expr) : [];
  return expr && asked ? noTarget(view, expr, asked.period) : missing(view, expr, undefined);
}

/** Held against a result that is yet to come. */
export const isYetToCome = (view: View, metric: string, period: PeriodId): boolean =>
  hasOwnTarget(view, metric, period) && endOf(period) > endOf(latestResults(view));

/** A target asked for in dollars that was set in yen alone: it is the unit that is missing. */
export function inYenAlone(
  view: View,
  expr: Expr,
  { period }: Asked,
  { output }: Request,
  lang: Language,
): Outcome | undefined {
  const metric = firstMetric(expr);
  const words = output?.unit === 'USD' ? UNIT_NAMES.USD : undefined;
  return words && targetVersions(view, metric, fitPeriod(view, metric, period) ?? period).length > 0
    ? { kind: 'unavailable', reason: 'not_in_record', metric, period, words: [words[lang]] }
    : undefined;
}

/** No target, or no result yet to hold against it: the company may have said that it sets none. */
export function noTarget(view: View, expr: Expr, period: PeriodId): Outcome {
  const metric = firstMetric(expr);
  if (isYetToCome(view, metric, period))
    return { kind: 'unavailable', reason: 'not_yet_published', metric, period };
  const setsNone = knownAbsence(view, metric, period);
  if (setsNone)
    return { kind: 'unavailable', reason: setsNone.reason, metric, period, note: saidOf(setsNone) };
  return { kind: 'unavailable', reason: 'not_in_record', metric, period };
}
