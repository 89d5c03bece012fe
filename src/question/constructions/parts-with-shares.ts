import type { Expr, Request } from '../query.js';

/** "the breakdown and the shares", 「内訳と構成比」: a breakdown tells the shares of its parts, and none of the whole is asked for. */
export function partsWithShares(request: Request): Request {
  const { ask, exprs, portion: _shares, ...others } = request;
  const [whole, ...beside] = exprs;
  if (ask !== 'breakdown' || !whole || beside.length === 0) return request;
  return beside.every((expr) => isShareOf(expr, whole)) ? { ...others, ask, exprs: [whole] } : request;
}

const isShareOf = (expr: Expr, whole: Expr): boolean =>
  expr.op === 'share' &&
  whole.op === 'metric' &&
  expr.left.op === 'metric' &&
  expr.left.metric === whole.metric;
