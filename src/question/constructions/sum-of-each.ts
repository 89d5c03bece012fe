import { measureOf, type Record } from '../../dataset/record.js';
import type { Frame } from '../roles/frame.js';
import { canAdd } from '../figures/measure-tree.js';
import type { Expr, Request } from '../query.js';

/** "WAN and outsourcing combined, FY2017 vs FY2016": what is set against one another is the sum in each period. */
export function sumOfEach(request: Request, frame: Frame, record: Record): Request {
  const { ask, aggregate, exprs, periods } = request;
  if (ask !== 'aggregate' || aggregate !== 'sum' || !frame.has('compare') || periods.length !== 2)
    return request;
  const sum = sumOf(exprs, record);
  if (!sum) return request;
  const { aggregate: _sum, ...rest } = request;
  return { ...rest, ask: frame.has('change') ? 'change' : 'value', exprs: [sum] };
}

/** Amounts that can be added, in one figure; a figure alone is its own sum. */
function sumOf(exprs: readonly Expr[], record: Record): Expr | undefined {
  const [first, ...others] = exprs;
  if (!first || !others.every((other) => canBeAdded(first, other, record))) return undefined;
  return others.reduce<Expr>((left, right) => ({ op: 'add', left, right }), first);
}

const canBeAdded = (one: Expr, other: Expr, record: Record): boolean =>
  one.op === 'metric' &&
  other.op === 'metric' &&
  (measureOf(one.metric) === measureOf(other.metric) ||
    canAdd(record, measureOf(one.metric), measureOf(other.metric)));
