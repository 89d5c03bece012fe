import { flatMap } from '../../dataset/flat-map.js';
import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metric, metricsOf } from '../figures/expr.js';
import { measureBy, scopesOf } from '../figures/known.js';
import { againstRevenue, ratio } from '../figures/ratios.js';
import type { Expr, Request } from '../query.js';
import type { Frame } from '../roles/frame.js';

/** What a "margin" is in a thread: that of the income which is talked of. */

/** "as a margin?": an income over revenue, also where it was made of others; of a revenue, the gross margin ratio. */
export function marginOf(expr: Expr, record: Record): Expr {
  if (expr.op !== 'metric') return againstRevenue(expr, record) ?? expr;
  const [scope, measure] = [scopeOf(expr.metric), measureOf(expr.metric)];
  if (measure === 'revenue' || measure === 'cost') return metric(scope, 'gross_margin_ratio');
  return ratio(expr, metric(scope, 'revenue'), 'ratio', record);
}

/** "operating income by segment", then "the margin of ATM?": of the income of the thread, where lines are told in it. */
export function marginsOfThread(
  { exprs, origins }: Request,
  frame: Frame,
  { exprs: before }: Request,
  record: Record,
): readonly Expr[] {
  const [told, ...others] = [...new Set(flatMap(before, metricsOf).map(measureOf))];
  const bare = frame.has('margin') && origins.measure === 'carried';
  if (!bare || told === undefined || others.length > 0) return exprs;
  const income = OVER_REVENUE.exec(record.measures.get(told)?.formula ?? '')?.[1] ?? told;
  const margin = measureBy(record, `${income} / revenue`);
  if (margin === undefined || scopesOf(record, income).every((scope) => scope === 'company')) return exprs;
  return exprs.map((expr) => (expr.op === 'metric' ? metric(scopeOf(expr.metric), margin) : expr));
}
const OVER_REVENUE = /^(\w+) \/ revenue$/;
