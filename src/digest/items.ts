import type { PeriodId } from '../dataset/period.js';
import type { View } from '../dataset/view.js';
import { checksOf } from './against-target.js';
import { compared } from './arithmetic.js';
import { knownFigure } from './known-figure.js';
import { HEADLINES } from './metrics.js';
import { progressOf, isInterim, yearOf } from './progress.js';
import { missingRevision } from './target-versions.js';
import type { DigestEvent, DigestItem } from './types.js';

/** The results that lead a digest, each against its targets and the prior year. */
export const itemsOf = (view: View, event: DigestEvent, period: PeriodId): DigestItem[] =>
  HEADLINES.flatMap((metric) => itemOf(view, event, metric, period) ?? []);

function itemOf(view: View, event: DigestEvent, metric: string, period: PeriodId): DigestItem | null {
  const result = knownFigure(view, metric, period);
  const moved = compared(view, metric, period);
  if (!result || !moved) return null;
  const own = checksOf(view, event, result, period);
  const year = isInterim(period) ? checksOf(view, event, result, yearOf(period)) : [];
  const revision = missingRevision(view, event, metric, yearOf(period));
  return {
    metric,
    period,
    result: moved.now,
    prior: moved.prior,
    growth: moved.growth,
    targets: [...own, ...year],
    ...(revision !== undefined && { unknownRevision: revision }),
    ...progressOf(view, event, result),
  };
}
