import type { Derived } from '../dataset/derive.js';
import { isDate, parseSpan, periodId, yearsBefore, type PeriodId } from '../dataset/period.js';
import type { Fact } from '../dataset/record.js';
import type { View } from '../dataset/view.js';
import { asFigure, asGrowth, less, percentOf } from './arithmetic.js';
import { knownFigure } from './known-figure.js';
import { atFace } from './guidance.js';
import { HEADLINES, OPERATING_INCOME, REVENUE } from './metrics.js';
import type { Implied } from './types.js';

/** What targets imply without saying it: the second half of a year, the operating margin of each period. */
export function impliedBy(view: View, facts: readonly Fact[]): Implied[] {
  const periods = [...new Set(facts.map(({ period }) => period))].filter((id) => !isDate(id));
  return periods.flatMap((period) => [...secondHalf(view, facts, period), ...margin(facts, period)]);
}

function goalOf(facts: readonly Fact[], metric: string, period: PeriodId): Derived | null {
  const fact = facts.find((one) => one.metric === metric && one.period === period);
  return fact ? atFace(fact) : null;
}

function secondHalf(view: View, facts: readonly Fact[], period: PeriodId): Implied[] {
  const span = parseSpan(period);
  if (span?.kind !== 'FY') return [];
  const [first, second] = [periodId(span.fy, 'H1'), periodId(span.fy, 'H2')];
  return HEADLINES.flatMap((metric) => {
    const [year, half] = [goalOf(facts, metric, period), goalOf(facts, metric, first)];
    if (!year || !half) return [];
    const rest = less({ metric, period: second, basis: 'target' }, year, half);
    return [{ metric, period: second, figure: asFigure(rest, 'value'), growth: growth(view, rest) }];
  });
}

/** On the same half of the year before, which is itself computed. */
function growth(view: View, rest: Derived): Implied['growth'] {
  const base = yearsBefore(rest.period);
  const was = knownFigure(view, rest.metric, base);
  const ratio = was && percentOf(rest, rest, was);
  return ratio && asGrowth(ratio, base);
}

function margin(facts: readonly Fact[], period: PeriodId): Implied[] {
  const income = goalOf(facts, OPERATING_INCOME, period);
  const revenue = goalOf(facts, REVENUE, period);
  const metric = 'company/operating_margin';
  const ratio = income && revenue && percentOf({ metric, period, basis: 'target' }, income, revenue);
  return ratio ? [{ metric, period, figure: asFigure(ratio, 'ratio'), growth: null }] : [];
}
