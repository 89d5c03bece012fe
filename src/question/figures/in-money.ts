import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metric, metricsOf } from './expr.js';
import type { Expr, Request } from '../query.js';
import type { Frame } from '../roles/frame.js';
import { inVariant, PER_SHARE_SAID } from '../roles/variants.js';

/** "did lease payments exceed dividends?": against money that flows, dividends are what was paid of them. */
export function paidAgainstFlow(request: Request, frame: Frame, record: Record): Request {
  const { exprs, target } = request;
  const names = exprs.flatMap(metricsOf);
  const isFlow = names.some((name) => {
    const { unit, kind } = record.measures.get(measureOf(name)) ?? {};
    return unit === 'JPY' && kind === 'flow';
  });
  if (!isFlow || target || !isHeldAgainst(request, frame) || saysPerShare(frame)) return request;
  return { ...request, exprs: exprs.map((expr) => asPaid(expr, record)) };
}

const isHeldAgainst = ({ ask, exprs, premise }: Request, frame: Frame): boolean =>
  ask === 'rank' ||
  premise?.ofAnother !== undefined ||
  frame.has('compare') ||
  exprs.some(({ op }) => op === 'subtract');

const saysPerShare = ({ roles }: Frame): boolean =>
  roles.some(({ sense, span }) => sense?.t === 'measure' && PER_SHARE_SAID.test(span.text));

function asPaid(expr: Expr, record: Record): Expr {
  if (expr.op !== 'metric')
    return { ...expr, left: asPaid(expr.left, record), right: asPaid(expr.right, record) };
  if (record.measures.get(measureOf(expr.metric))?.unit !== 'JPY/share') return expr;
  const paid = inVariant(measureOf(expr.metric), ['cash'], record);
  return paid === null ? expr : metric(scopeOf(expr.metric), paid);
}
