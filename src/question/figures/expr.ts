import type { Expr } from '../query.js';

/** A figure by its name, and no reckoning of figures. */
export type Metric = Extract<Expr, { op: 'metric' }>;

/** A figure by the scope and the measure of its metric. */
export const metric = (scope: string, measure: string): Metric => ({
  op: 'metric',
  metric: `${scope}/${measure}`,
});

/** The metrics of an expression, as scope and measure. */
export const metricsOf = (expr: Expr): string[] =>
  expr.op === 'metric' ? [expr.metric] : [...metricsOf(expr.left), ...metricsOf(expr.right)];
