import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metric } from './expr.js';
import type { Frame } from '../roles/frame.js';
import type { MetricWords } from './group-state.js';
import { isTermOf } from './measure-tree.js';
import type { Expr } from '../query.js';
import { againstWhole } from './ratios.js';

/** Shares and ratios of a single name: what it is set against goes without saying, or stands in the thread. */

export interface OneName {
  readonly exprs: readonly Expr[];
  /** The name is what something of the thread is set against. */
  readonly denominator?: Expr;
  readonly share?: true;
}

/** What one name alone is a share or a ratio of; null where it is told as it is. */
export function ofOneName(
  exprs: readonly Expr[],
  within: string | undefined,
  words: MetricWords,
  frame: Frame,
  record: Record,
): OneName | null {
  const own = shareItself(exprs, words, frame, record) ?? shareOfVariant(exprs, words, frame, record);
  if (own) return { exprs: own, share: true };
  const [expr] = exprs;
  if (expr && words.denominatorFirst && words.groups.length === 1)
    return exprs.length > 1 ? { exprs: exprs.map(ofCompany), share: true } : { exprs: [], denominator: expr };
  const whole = againstWhole(exprs, within, words, record);
  return whole && { exprs: whole, share: true };
}

/** "as a percentage of total revenue: network, SI and ATM": each of the lines against the company's. */
const ofCompany = (expr: Expr): Expr =>
  expr.op === 'metric' ? { op: 'share', left: expr, right: metric('company', measureOf(expr.metric)) } : expr;

/** "what share of DeCurret do we own?", "the ratio of cost to revenue": told as such already. Null for anything else. */
function shareItself(
  exprs: readonly Expr[],
  { denominatorFirst }: MetricWords,
  { roles }: Frame,
  record: Record,
): readonly Expr[] | null {
  const asRatio = roles.some(({ sense, span }) => sense?.t === 'ratio' && span.text === 'ratio of');
  const isTold = exprs.every((expr) => {
    const measure = expr.op === 'metric' ? record.measures.get(measureOf(expr.metric)) : undefined;
    return measure?.unit === 'percent' && (measure.kind === 'stock' || (asRatio && measure.kind === 'ratio'));
  });
  return denominatorFirst && exprs.length > 0 && isTold ? exprs : null;
}

/** "what share of CAPEX was leases?": of a measure, the part of it that is said as its variant. Null for anything else. */
function shareOfVariant(
  [expr, ...others]: readonly Expr[],
  { groups }: MetricWords,
  frame: Frame,
  record: Record,
): Expr[] | null {
  const [whole, ...more] = groups.length === 1 ? (groups[0]?.measures ?? []) : [];
  if (
    !(frame.has('share') || frame.has('ratio')) ||
    expr?.op !== 'metric' ||
    others.length > 0 ||
    whole === undefined
  )
    return null;
  const part = measureOf(expr.metric);
  if (more.length > 0 || part === whole || !isTermOf(record, part, whole)) return null;
  return [{ op: 'share', left: expr, right: metric(scopeOf(expr.metric), whole) }];
}
