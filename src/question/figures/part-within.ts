import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metric } from './expr.js';
import type { Frame } from '../roles/frame.js';
import type { Expr, Request } from '../query.js';
import { partAndWhole } from './ratios.js';
import { crossingOf, isAncestor } from './scope-tree.js';

/** "the share of mobile in enterprise connectivity", 「法人向けのうちモバイルの割合」: of a cross-cut, the line that lies within the whole. */
export const partWithin = (request: Request, frame: Frame, record: Record): Request =>
  saysWithin(frame) ? { ...request, exprs: request.exprs.map((expr) => narrowed(expr, record)) } : request;

const saysWithin = (frame: Frame): boolean =>
  frame.has('share') ||
  WITHIN.test(frame.text) ||
  frame.roles.some(({ sense, span }) => sense?.t === 'ratio' && PORTION.test(span.text));
const WITHIN = /のうち|の中(?:で|の)|占め|\bof which\b|\bout of\b/;
const PORTION = /^what|part|portion|fraction/;

function narrowed(expr: Expr, record: Record): Expr {
  const pair = partAndWhole(expr);
  if (!pair || expr.op === 'metric') return expr;
  const [inner, outer] = [scopeOf(pair.part.metric), scopeOf(pair.whole.metric)];
  const line = isAncestor(record, outer, inner) ? undefined : crossingOf(record, inner, outer);
  return line === undefined || !isAncestor(record, outer, line)
    ? expr
    : { ...expr, left: metric(line, measureOf(pair.part.metric)) };
}
