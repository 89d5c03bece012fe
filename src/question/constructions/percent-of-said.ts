import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metric } from '../figures/expr.js';
import { asksPercent, type Frame } from '../roles/frame.js';
import type { Group, MetricWords } from '../figures/group-state.js';
import { fits } from '../figures/scoped.js';
import { isTermOf } from '../figures/measure-tree.js';
import type { Expr } from '../query.js';
import { isWholeOf } from '../figures/ratios.js';
import type { Sense } from '../roles/senses.js';

/** Amounts that are asked for in percent: as parts of the whole that the question says before them. */

/** "Of everything owed to banks, what percentage was short term?"; null where no whole is said. */
export function inPercentOfSaid(
  exprs: readonly Expr[],
  { groups }: MetricWords,
  frame: Frame,
  record: Record,
): Expr[] | null {
  if (!asksPercent(frame) || ELSE.some((t) => frame.has(t)) || frame.numbers.length > 0) return null;
  const [first, ...rest] = exprs;
  if (!first || !exprs.every((expr) => isAmount(expr, record))) return null;
  if (rest.length > 0) return rest.every((part) => holds(first, part, record)) ? shares(rest, first) : null;
  const whole = wholeSaid(first, groups, frame, record);
  return whole ? shares([first], whole) : null;
}

/** What makes a percentage something else than a part of a whole. */
export const ELSE: readonly Sense['t'][] = [
  'change',
  'direction',
  'rank',
  'target',
  'ratio',
  'share',
  'compare',
  'threshold',
  'margin',
  'trend',
  'explain',
];

const shares = (parts: readonly Expr[], whole: Expr): Expr[] =>
  parts.map((part) => ({ op: 'share', left: part, right: whole }));

const isAmount = (expr: Expr, record: Record): boolean =>
  expr.op === 'metric' && record.measures.get(measureOf(expr.metric))?.unit !== 'percent';

/** A line of it, or a term of its measure. */
const holds = (whole: Expr, part: Expr, record: Record): boolean =>
  isWholeOf(whole, part, record) || isTermOfSame(whole, part, record);

const isTermOfSame = (whole: Expr, part: Expr, record: Record): boolean =>
  whole.op === 'metric' &&
  part.op === 'metric' &&
  scopeOf(whole.metric) === scopeOf(part.metric) &&
  isTermOf(record, measureOf(part.metric), measureOf(whole.metric));

/** The wider line, or the figure before it was narrowed, that the one figure was taken from. */
function wholeSaid(part: Expr, groups: readonly Group[], frame: Frame, record: Record): Expr | null {
  const [group] = groups;
  if (part.op !== 'metric' || !group) return null;
  const [scope, measure] = [scopeOf(part.metric), measureOf(part.metric)];
  const [said] = group.measures;
  if (said !== undefined && said !== measure) {
    const whole = metric(scope, said);
    return frame.has('variant') && holds(whole, part, record) ? whole : null;
  }
  const outer = group.within ?? (group.measureFirst && scope !== 'company' ? 'company' : undefined);
  return outer !== undefined && fits(record, outer, measure) ? metric(outer, measure) : null;
}
