import { alike } from '../alike.js';
import { comparePeriods, lengthOf } from '../../dataset/period.js';
import type { Record } from '../../dataset/record.js';
import { movedBetween } from './against-latest.js';
import type { Frame } from '../roles/frame.js';
import type { Expr, Request } from '../query.js';
import { rateOf } from '../figures/ratios.js';
import type { Times } from '../periods/spans-of-time.js';

/** One figure of two periods, and what lies between them. */

export const betweenPeriods = (request: Request, times: Times, record: Record): Request =>
  inPoints(lessItself(request, times), record);

/** "4Q17 revenue minus 4Q16 revenue": said twice, it is one figure, taken from itself in another period. */
function lessItself(request: Request, { refs: [, base, ...more] }: Times): Request {
  const [expr, ...others] = request.exprs;
  if (expr?.op !== 'subtract' || !alike(expr.left, expr.right)) return request;
  if (others.length + more.length > 0 || base?.kind !== 'span') return request;
  const form = request.change?.form ?? 'amount';
  return { ...request, ask: 'change', exprs: [expr.left], change: { base: { period: base.id }, form } };
}

/** "which was larger, 4Q16 or 4Q17, and by how much?": one figure, from the earlier of the two to the later. */
export function largerByHowMuch(request: Request, frame: Frame, { refs, ranged }: Times): Request {
  const [first, second, ...more] = refs;
  if (first?.kind !== 'span' || second?.kind !== 'span' || more.length > 0 || ranged) return request;
  const isAsked = request.ask === 'rank' && request.exprs.length === 1 && BY_HOW_MUCH.test(frame.text);
  if (!isAsked || lengthOf(first.id) !== lengthOf(second.id)) return request;
  const { order: _order, groupBy: _step, ...rest } = request;
  const [from, to] = comparePeriods(first.id, second.id) < 0 ? [first, second] : [second, first];
  return movedBetween({ ...rest, ask: 'value' }, from.id, to);
}
const BY_HOW_MUCH = /\bby how (?:much|many)\b|\bdifference\b|差(?!益|損)|いくら(?:多|少|大|小|高|低|違)/;

/** "how many points did gross margin rise?": a margin may be an amount, but points lie between its rates alone. */
const inPoints = (request: Request, record: Record): Request =>
  request.change && (request.change.form === 'points' || request.output?.unit === 'points')
    ? {
        ...request,
        exprs: request.exprs.map((expr) => (isMargin(expr) ? rateOf(expr, record) : expr)),
        change: { ...request.change, form: 'points' },
      }
    : request;

const isMargin = (expr: Expr): boolean => expr.op === 'metric' && expr.metric.endsWith('margin');
