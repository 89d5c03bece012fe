import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import type { Expr } from '../query.js';
import { metric } from './expr.js';
import { measureBy } from './known.js';
import { segmentOf, wholeOf, wholesOf } from './scope-tree.js';
import { fits } from './scoped.js';

/** What the company tells only together with another line, or as the sum of two. */

/** "SI and equipment backlog": two lines of which only the sum is told are asked for as that. */
export function asReported(exprs: readonly Expr[], record: Record): readonly Expr[] {
  const [left, right, ...others] = exprs;
  if (!left || !right || !isUntold(left, record) || !isUntold(right, record)) return exprs;
  const whole = together(left, right, record);
  return whole ? [whole, ...others] : exprs;
}

/** Does no figure of the line tell the measure? */
const isUntold = (expr: Expr, record: Record): boolean =>
  expr.op === 'metric' && !fits(record, scopeOf(expr.metric), measureOf(expr.metric));

/** "construction backlog": a line that the company tells only together with another is told as that, by its own name. */
export const reported = (exprs: readonly Expr[], record: Record): readonly Expr[] =>
  exprs.map((expr) => {
    if (expr.op !== 'metric') return expr;
    const [scope, measure] = [scopeOf(expr.metric), measureOf(expr.metric)];
    if (fits(record, scope, measure)) return expr;
    const [whole, ...others] = wholesOf(record, scope).filter((one) => fits(record, one, measure));
    return whole !== undefined && others.length === 0 ? metric(whole, measure) : expr;
  });

/** The measure that two others add up to. */
const sumOf = (one: string, other: string, record: Record): string | undefined =>
  measureBy(record, `${one} + ${other}`) ?? measureBy(record, `${other} + ${one}`);

/** Two scopes, or two measures of one, that the company reports as one ("SI and equipment sales") are that one. */
export function together(left: Expr, right: Expr, record: Record): Expr | null {
  if (left.op !== 'metric' || right.op !== 'metric') return null;
  const [measure, other] = [measureOf(left.metric), measureOf(right.metric)];
  const [scope, beside] = [scopeOf(left.metric), scopeOf(right.metric)];
  const sum = scope === beside ? sumOf(measure, other, record) : undefined;
  if (sum !== undefined) return metric(scope, sum);
  if (measure !== other) return null;
  const whole = wholeOf(record, scope, beside);
  if (whole !== undefined && fits(record, whole, measure)) return metric(whole, measure);
  // a segment may hold other lines too: it is told for what none of the two tells alone
  const segment =
    isUntold(left, record) && isUntold(right, record) ? segmentOf(record, [scope, beside]) : undefined;
  return segment !== undefined && fits(record, segment, measure) ? metric(segment, measure) : null;
}
