import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metric, metricsOf, type Metric } from './expr.js';
import type { MetricWords } from './group-state.js';
import { measureBy, metricsIn } from './known.js';
import type { Expr } from '../query.js';
import { isAncestor } from './scope-tree.js';
import { fits } from './scoped.js';

/** Figures over one another: what stands under a ratio or share, said or not. */

/** One figure against the whole that goes without saying, beside the figure itself where it is asked for too. */
export function againstWhole(
  exprs: readonly Expr[],
  within: string | undefined,
  words: MetricWords,
  record: Record,
): Expr[] | null {
  const share = words.pending === 'share' && !words.beside ? shareWithin(exprs, within) : null;
  if (share) return share;
  const whole = asksForWhole(words) ? withWhole(exprs, record) : null;
  return whole && words.beside ? [...exprs, ...whole] : whole;
}

/** A ratio or share without a second name: its whole goes without saying. */
const asksForWhole = ({ pending, beside }: MetricWords): boolean =>
  pending === 'ratio' || (pending === 'share' && beside);

/** "cloud: private, as a share": of the cloud, and not of the company. */
function shareWithin(exprs: readonly Expr[], within: string | undefined): Expr[] | null {
  if (within === undefined || within === 'company') return null;
  return exprs.map((expr): Expr =>
    expr.op === 'metric' ? { op: 'share', left: expr, right: metric(within, measureOf(expr.metric)) } : expr,
  );
}

/** "personnel cost ratio": of a revenue its share in the company's, of a cost or an income its ratio to revenue. */
function withWhole(exprs: readonly Expr[], record: Record): Expr[] | null {
  const wholes = exprs.map((expr) => {
    if (expr.op !== 'metric') return null;
    const [scope, measure] = [scopeOf(expr.metric), measureOf(expr.metric)];
    const { kind, unit } = record.measures.get(measure) ?? {};
    if (kind !== 'flow' || unit !== 'JPY' || expr.metric === 'company/revenue') return null;
    return measure === 'revenue'
      ? ratio(expr, metric('company', 'revenue'), 'share', record)
      : ratio(expr, metric(scope, 'revenue'), 'ratio', record);
  });
  return wholes.every((one) => one !== null) && wholes.length > 0 ? wholes : null;
}

/** 「売上比だと？」: costs and incomes, and sums of them, against the revenue of their line. */
export function againstRevenue(expr: Expr, record: Record): Expr | null {
  const names = metricsOf(expr);
  const [scope, ...others] = [...new Set(names.map(scopeOf))];
  const flows = names.every((name) => {
    const { kind, unit } = record.measures.get(measureOf(name)) ?? {};
    return kind === 'flow' && unit === 'JPY' && measureOf(name) !== 'revenue';
  });
  if (scope === undefined || others.length > 0 || !flows || expr.op === 'ratio' || expr.op === 'share')
    return null;
  return ratio(expr, metric(scope, 'revenue'), 'ratio', record);
}

/** 「率にすると？」: of an income, its margin. */
export function rateOf(expr: Expr, record: Record): Expr {
  if (expr.op !== 'metric') return expr;
  const rate = measureBy(record, `${measureOf(expr.metric)} / revenue`);
  return rate === undefined ? expr : metric(scopeOf(expr.metric), rate);
}

/** "what percentage of network revenue was gross margin?": the part is of the scope of its whole. */
export function withScopeOf(whole: Expr, part: Expr): Expr {
  if (whole.op !== 'metric' || part.op !== 'metric') return part;
  return metric(scopeOf(whole.metric), measureOf(part.metric));
}

/** "SI gross margin as a percentage of revenue" means the revenue of SI; the same measure, or one that no figure of the line is told of, means the company's. */
export function alignScope(top: Expr, below: Expr, said: boolean, record: Record): Expr {
  if (said || top.op !== 'metric' || below.op !== 'metric') return below;
  const [scope, other] = [scopeOf(top.metric), measureOf(below.metric)];
  if (measureOf(top.metric) !== other) return fits(record, scope, other) ? metric(scope, other) : below;
  // "outsourcing, percent of revenue?" after the WAN: no line is a share of another that does not hold it
  const isWhole = scopeOf(below.metric) === 'company' || isAncestor(record, scopeOf(below.metric), scope);
  return isWhole ? below : metric('company', other);
}

/** "personnel cost ratio (to sales)": what is measured against that already. */
const isOver = (measure: string, below: string, record: Record): boolean =>
  record.measures.get(measure)?.unit === 'percent' &&
  (record.measures.get(measure)?.of === below ||
    record.measures.get(measure)?.formula?.endsWith(` / ${below}`) === true);

/** A ratio that has a name of its own is that measure: gross margin to revenue is the gross margin ratio. */
export function ratio(left: Expr, right: Expr, op: 'ratio' | 'share', record: Record): Expr {
  if (left.op !== 'metric' || right.op !== 'metric') return { op, left, right };
  const [scope, top] = [scopeOf(left.metric), measureOf(left.metric)];
  const [other, below] = [scopeOf(right.metric), measureOf(right.metric)];
  if (left.metric === right.metric || (scope === other && isOver(top, below, record))) return left;
  const printed = `${scope}/share_of_${other}_${below}`;
  if (top === below && metricsIn(record).has(printed)) return { op: 'metric', metric: printed };
  const named = scope === other ? measureBy(record, `${top} / ${below}`) : undefined;
  return named === undefined ? { op, left, right } : metric(scope, named);
}

/** A share that has a name is printed of some lines only; of another one it is the line over the whole that it names. */
export function unprintedShare(expr: Expr, record: Record): Expr {
  if (expr.op !== 'metric' || metricsIn(record).has(expr.metric)) return expr;
  const [, whole, below] = /^share_of_([a-z]+)_([a-z]+)$/.exec(measureOf(expr.metric)) ?? [];
  const scope = scopeOf(expr.metric);
  if (whole === undefined || below === undefined || !isAncestor(record, whole, scope)) return expr;
  const [left, right] = [metric(scope, below), metric(whole, below)];
  return { op: 'share', left, right };
}

/** "revenue mix: NW/SI": the whole goes first, as no whole is a share of its part. */
export function isWholeOf(whole: Expr, part: Expr, record: Record): boolean {
  if (whole.op !== 'metric' || part.op !== 'metric') return false;
  const [outer, inner] = [scopeOf(whole.metric), scopeOf(part.metric)];
  return (
    outer !== inner && measureOf(whole.metric) === measureOf(part.metric) && isAncestor(record, outer, inner)
  );
}

/** A figure and the one that holds it. */
export interface PartOfWhole {
  readonly part: Metric;
  readonly whole: Metric;
}

/** The part and the whole of a share: a figure of one line over the same figure of another. */
export function partAndWhole(expr: Expr): PartOfWhole | null {
  if (expr.op !== 'ratio' && expr.op !== 'share') return null;
  const { left, right } = expr;
  if (left.op !== 'metric' || right.op !== 'metric') return null;
  return measureOf(left.metric) === measureOf(right.metric) ? { part: left, whole: right } : null;
}
