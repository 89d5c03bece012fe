import { measureOf, scopeOf } from '../../dataset/record.js';
import { metric } from '../figures/expr.js';
import { asksPercent, type Frame } from '../roles/frame.js';
import type { Expr, PeriodRef, Request } from '../query.js';

/** "the gross margin target in % and yen": of one target, percent is that of revenue, which is set beside the amount. */
export function marginsOf(
  exprs: readonly Expr[],
  { target }: Pick<Request, 'target'>,
  told: readonly PeriodRef[],
  frame: Frame,
): readonly Expr[] {
  const isValue = target?.facet === 'value' && target.version === undefined && told.length < 2;
  const isSaid = exprs.some((expr) => expr.op === 'metric' && TOLD.has(measureOf(expr.metric)));
  if (!isValue || isSaid || !asksPercent(frame) || MOVED.some((t) => frame.has(t))) return exprs;
  const inYen = frame.all('unit').some(({ unit }) => unit === 'yen');
  return exprs.flatMap((expr) => {
    const ratio = expr.op === 'metric' ? RATIOS.get(measureOf(expr.metric)) : undefined;
    if (expr.op !== 'metric' || ratio === undefined) return [expr];
    const margin = metric(scopeOf(expr.metric), ratio);
    return inYen ? [expr, margin] : [margin];
  });
}
const RATIOS: ReadonlyMap<string, string> = new Map([
  ['gross_margin', 'gross_margin_ratio'],
  ['operating_income', 'operating_margin'],
]);
const TOLD: ReadonlySet<string> = new Set(RATIOS.values());
/** Percent is then how a target moved, or how far it was reached. */
const MOVED = ['compare', 'change', 'direction', 'ratio', 'share', 'actual'] as const;
