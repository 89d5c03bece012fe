import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metric } from '../figures/expr.js';
import type { Frame } from '../roles/frame.js';
import { isTermOf } from '../figures/measure-tree.js';
import type { Expr, Request } from '../query.js';
import type { VariantKind } from '../roles/senses.js';

/** "was net income 5,279 million?": a claim may be about the other figure that goes by the same short name. */
export function looselyNamed(request: Request, frame: Frame, record: Record): Request {
  const [expr, ...others] = request.exprs;
  if (expr && isApart(expr) && !saysWhose(frame))
    return { ...request, exprs: [withinOneAnother(expr, record), ...others] };
  if (!request.premise?.value || expr?.op !== 'metric' || others.length > 0) return request;
  const other = record.measures.get(measureOf(expr.metric))?.mayMean;
  if (other === undefined || saysWhose(frame)) return request;
  const meant = metric(scopeOf(expr.metric), other);
  return { ...request, premise: { ...request.premise, mayMean: meant.metric } };
}

type Apart = Exclude<Expr, { op: 'metric' }>;
export const isApart = (expr: Expr): expr is Apart => expr.op !== 'metric' && HELD.has(expr.op);
const HELD: ReadonlySet<Expr['op']> = new Set<Expr['op']>(['subtract', 'ratio', 'share']);

/** "comprehensive income less net income", "the ratio of net income to it": of the figures of one short name, the one that is counted into the other. */
export function withinOneAnother(expr: Apart, record: Record): Expr {
  const [left, right] = [expr.left, expr.right];
  return { ...expr, left: countedInto(left, right, record), right: countedInto(right, left, record) };
}

function countedInto(part: Expr, whole: Expr, record: Record): Expr {
  if (part.op !== 'metric' || whole.op !== 'metric') return part;
  const other = record.measures.get(measureOf(part.metric))?.mayMean;
  return other !== undefined && isTermOf(record, other, measureOf(whole.metric))
    ? metric(scopeOf(part.metric), other)
    : part;
}

/** "attributable to IIJ", 「株主に帰属する」 */
export const saysWhose = ({ roles }: Frame): boolean =>
  roles.some(
    ({ sense, span }) =>
      (sense?.t === 'measure' && WHOSE.test(span.text)) || (sense?.t === 'variant' && OWNERS.has(sense.kind)),
  );
const WHOSE = /attributable|iij|shareholder|stockholder|owner|parent|株主|帰属|親会社/;
const OWNERS: ReadonlySet<VariantKind> = new Set<VariantKind>([
  'attributable',
  'noncontrolling',
  'beforeNoncontrolling',
]);
