import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metric } from './expr.js';
import { measureBy } from './known.js';
import type { Expr, Request } from '../query.js';

/** "operating less investing cash flow": what was used is told below nothing, and what remains is both together. */
export const lessUsed = (request: Request, record: Record): Request => ({
  ...request,
  exprs: request.exprs.map((expr) => remaining(expr, record)),
});

function remaining(expr: Expr, record: Record): Expr {
  if (expr.op !== 'subtract') return expr;
  const { left, right } = expr;
  const [one, other] = [measureIn(left), measureIn(right)];
  if (other === undefined || record.measures.get(other)?.used !== true) return expr;
  const whole = measureBy(record, `${one} + ${other}`);
  return whole === undefined || left.op !== 'metric'
    ? { op: 'add', left, right }
    : metric(scopeOf(left.metric), whole);
}

const measureIn = (expr: Expr): string | undefined =>
  expr.op === 'metric' ? measureOf(expr.metric) : undefined;
