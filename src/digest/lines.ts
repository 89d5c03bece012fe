import { finestOf, type Derived } from '../dataset/derive.js';
import { yearsBefore, type PeriodId } from '../dataset/period.js';
import { scopeOf } from '../dataset/record.js';
import type { View } from '../dataset/view.js';
import { asFigure, asGrowth, compared, less, percentOf, type Compared } from './arithmetic.js';
import { knownFigure } from './known-figure.js';
import { LINES, NET_INCOME, OPERATING_INCOME, PRE_TAX, REVENUE, SEGMENTS } from './metrics.js';
import type { DigestLine, QuarterRow } from './types.js';

/** The services with revenue, gross margin and its ratio; none unless every line is printed. */
export function linesOf(view: View, period: PeriodId): DigestLine[] {
  if (LINES.some((scope) => view.find(`${scope}/revenue`, period).length === 0)) return [];
  const lines = LINES.flatMap((scope) => lineOf(view, scope, period) ?? []);
  return lines.length === LINES.length ? lines : [];
}

export function lineOf(view: View, scope: string, period: PeriodId): DigestLine | null {
  const revenue = compared(view, `${scope}/revenue`, period);
  if (!revenue) return null;
  const margin = marginOf(view, scope, period);
  return {
    scope,
    revenue: revenue.now,
    revenuePrior: revenue.prior,
    revenueGrowth: revenue.growth,
    margin: margin?.now ?? null,
    marginPrior: margin?.prior ?? null,
    marginGrowth: margin?.growth ?? null,
    ...ratioWithChange(view, `${scope}/gross_margin`, period),
  };
}

/** The gross margin as printed; a growth rate that is not printed is computed from revenue and cost, which are finer. */
function marginOf(view: View, scope: string, period: PeriodId): Compared | null {
  const metric = `${scope}/gross_margin`;
  const found = compared(view, metric, period);
  if (!found || found.growth?.derivation.op === 'printed') return found;
  const [now, was] = [
    marginFromParts(view, scope, period),
    marginFromParts(view, scope, yearsBefore(period)),
  ];
  const ratio = now && was && percentOf(now, now, was);
  return ratio ? { ...found, growth: asGrowth(ratio, yearsBefore(period)) } : found;
}

/** Revenue less cost, which are printed finer than the margin itself. */
export function marginFromParts(view: View, scope: string, period: PeriodId): Derived | null {
  const [revenue, cost] = [
    knownFigure(view, `${scope}/revenue`, period),
    knownFigure(view, `${scope}/cost`, period),
  ];
  const frame = { metric: `${scope}/gross_margin`, period, basis: 'actual' as const };
  return revenue && cost && less(frame, revenue, cost);
}

/** An amount over revenue, from the finest figures there are, and its change in points. */
function ratioWithChange(
  view: View,
  metric: string,
  period: PeriodId,
): Pick<DigestLine, 'ratio' | 'ratioChange'> {
  const [now, was] = [ratioOf(view, metric, period), ratioOf(view, metric, yearsBefore(period))];
  if (!now) return { ratio: null, ratioChange: null };
  const change = was && less({ metric: now.metric, period, basis: 'actual' }, now, was);
  return {
    ratio: asFigure(now, 'ratio'),
    ratioChange: change && asFigure(change, 'difference', yearsBefore(period)),
  };
}

const RATIOS: Readonly<Partial<Record<string, string>>> = {
  gross_margin: 'gross_margin_ratio',
  operating_income: 'operating_margin',
};

function ratioOf(view: View, metric: string, period: PeriodId): Derived | null {
  const scope = scopeOf(metric);
  const name = RATIOS[metric.slice(scope.length + 1)];
  if (name === undefined) return null;
  const frame = { metric: `${scope}/${name}`, period, basis: 'actual' as const };
  const revenue = knownFigure(view, `${scope}/revenue`, period);
  const parts = name === 'gross_margin_ratio' ? marginFromParts(view, scope, period) : null;
  const amount = parts ?? knownFigure(view, metric, period);
  return (amount && revenue && percentOf(frame, amount, revenue)) ?? finestOf(view, frame.metric, period);
}

/** Operating income by segment, where the record has it. */
export const segmentsOf = (view: View, period: PeriodId): QuarterRow[] =>
  rows(
    view,
    period,
    SEGMENTS.map((scope) => `${scope}/operating_income`),
  );

/** The table of a quarter: the company, and the two lines that matter most. */
export const quarterRowsOf = (view: View, quarter: PeriodId): QuarterRow[] =>
  rows(view, quarter, [
    REVENUE,
    'company/gross_margin',
    'network_services/gross_margin',
    'systems_integration/gross_margin',
    OPERATING_INCOME,
    PRE_TAX,
    NET_INCOME,
  ]);

const rows = (view: View, period: PeriodId, metrics: readonly string[]): QuarterRow[] =>
  metrics.flatMap((metric) => rowOf(view, metric, period) ?? []);

function rowOf(view: View, metric: string, period: PeriodId): QuarterRow | null {
  const found = compared(view, metric, period);
  if (!found) return null;
  const { ratio, ratioChange } = ratioWithChange(view, metric, period);
  return {
    metric,
    now: found.now,
    was: found.prior,
    growth: found.growth,
    ...(ratio && { ratio }),
    ...(ratioChange && { ratioChange }),
  };
}
