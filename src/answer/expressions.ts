import { figureOf, finestOf, type Derived } from '../dataset/derive.js';
import type { PeriodId } from '../dataset/period.js';
import { add, divide, scale, subtract, type Quantity } from '../dataset/quantity.js';
import type { Basis } from '../dataset/spec.js';
import type { View } from '../dataset/view.js';
import type { Expr } from '../question/query.js';
import { fitPeriod } from './fit-period.js';

/** How an expression of several metrics is written: `a/revenue + b/revenue`, `(a/revenue + b/revenue) / c/revenue`. */
export function nameOf(expr: Expr): string {
  if (expr.op === 'metric') return expr.metric;
  const [left, right] = [expr.left, expr.right].map((part) =>
    bindsLess(part, expr) ? `(${nameOf(part)})` : nameOf(part),
  );
  return `${left} ${SIGN[expr.op]} ${right}`;
}

/** A sum under or over a line, and what is taken away as a whole, stand in brackets. */
const bindsLess = (part: Expr, expr: Expr): boolean =>
  isSum(part) &&
  (expr.op === 'ratio' || expr.op === 'share' || (expr.op === 'subtract' && part === expr.right));
const isSum = ({ op }: Expr): boolean => op === 'add' || op === 'subtract';
const SIGN = { add: '+', subtract: '-', ratio: '/', share: '/' } as const;

/** The value of an expression in a period; null when any part of it is not in the record. */
export function evaluate(
  view: View,
  expr: Expr,
  period: PeriodId,
  basis: Basis = 'actual',
  finest = false,
): Derived | null {
  if (expr.op === 'metric') {
    const fitted = fitPeriod(view, expr.metric, period);
    if (fitted === null) return null;
    return finest ? finestOf(view, expr.metric, fitted, basis) : figureOf(view, expr.metric, fitted, basis);
  }
  const left = evaluate(view, expr.left, period, basis, true);
  const right = evaluate(view, expr.right, period, basis, true);
  return left && right ? combineParts(expr, left, right, period) : null;
}

/** Two values put together as an expression says; null where they are not of one unit. */
export function combineParts(
  expr: Exclude<Expr, { op: 'metric' }>,
  left: Derived,
  right: Derived,
  period: PeriodId,
): Derived | null {
  const frame = {
    metric: nameOf(expr),
    period,
    basis: left.basis,
    inputs: [left, right],
    coarse: left.coarse || right.coarse,
  };
  if (expr.op === 'add' || expr.op === 'subtract') {
    if (left.quantity.unit !== right.quantity.unit) return null;
    const quantity =
      expr.op === 'add' ? add(left.quantity, right.quantity) : difference(left.quantity, right.quantity);
    return { ...frame, quantity, op: expr.op, signs: [1, expr.op === 'add' ? 1 : -1] };
  }
  if (left.quantity.unit !== right.quantity.unit) return null;
  const quantity = divide(left.quantity, right.quantity, 'percent', 100);
  return quantity && { ...frame, quantity, op: 'divide' };
}

/** Between two percentages lie points. */
function difference(left: Quantity, right: Quantity): Quantity {
  const between = subtract(left, right);
  return between.unit === 'percent' ? { ...between, unit: 'points' } : between;
}

/** A percentage told as a multiple. */
export const asTimes = (one: Derived): Derived => {
  const { value, low, high } = one.quantity;
  return { ...one, quantity: { value: value / 100, low: low / 100, high: high / 100, unit: 'times' } };
};

/** A multiple told in percent. */
export const asPercent = (one: Derived): Derived => ({
  ...one,
  quantity: scale(one.quantity, 100, 'percent'),
});
