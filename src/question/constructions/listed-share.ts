import { measureOf, scopeOf } from '../../dataset/record.js';
import { metric } from '../figures/expr.js';
import { AMOUNT } from '../figures/group-state.js';
import type { Frame } from '../roles/frame.js';
import type { Expr, Request } from '../query.js';

/** "recurring revenue: amount, share, growth": the figure, and beside it its share, each with how it moved where that is asked. */
export function listedShare(request: Request, frame: Frame): Request {
  if (request.ask !== 'share' || !isListed(frame) || !request.exprs.every(isOfLine)) return request;
  const exprs = request.exprs.flatMap((expr) => [expr, shareOfAll(expr)]);
  const { change, ...rest } = request;
  return frame.has('change')
    ? { ...rest, ask: 'change', exprs, change: { ...change, withValue: true } }
    : { ...rest, ask: 'value', exprs };
}

/** In a list with the amount or the movement, by a comma or a word. */
const isListed = ({ roles }: Frame): boolean =>
  roles.some(
    ({ sense, span }, at) =>
      (sense?.t === 'change' || AMOUNT.test(span.text)) &&
      [roles[at - 1], roles[at + 1]].some((beside) => beside?.sense?.t === 'and') &&
      roles.some((one) => one.sense?.t === 'share'),
  );

const isOfLine = (expr: Expr): boolean => expr.op === 'metric' && scopeOf(expr.metric) !== 'company';
const shareOfAll = (expr: Expr): Expr =>
  expr.op === 'metric' ? { op: 'share', left: expr, right: metric('company', measureOf(expr.metric)) } : expr;
