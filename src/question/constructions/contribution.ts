import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metric } from '../figures/expr.js';
import { asksPercent, type Frame } from '../roles/frame.js';
import type { MetricWords } from '../figures/group-state.js';
import type { Expr, Request } from '../query.js';
import { isWholeOf, partAndWhole, type PartOfWhole } from '../figures/ratios.js';
import { fits } from '../figures/scoped.js';

/** "What share of the revenue growth came from SI?": how much of the movement of a whole is that of a part. */

/** The request as one for a contribution, where it is one; else as it was. */
export function asContribution(
  request: Request,
  { groups }: MetricWords,
  frame: Frame,
  record: Record,
): Request {
  const [expr, ...others] = request.exprs;
  const parted =
    expr && others.length === 0 ? partsIn(expr, groups[0]?.within, record) : pairIn(request.exprs, record);
  const moves =
    MOVED.has(request.ask) || (request.ask === 'explain' && (asksPercent(frame) || frame.has('share')));
  if (!parted || !moves || !isOfMovement(frame, scopeOf(parted.part.metric))) return request;
  // in yen it is the movement of the part
  if (frame.all('unit').some(({ unit }) => unit === 'yen'))
    return { ...request, ask: 'change', exprs: [parted.part], change: { ...request.change, form: 'amount' } };
  return {
    ...request,
    ask: 'change',
    exprs: [{ op: 'share', left: parted.part, right: parted.whole }],
    change: { ...request.change, form: 'contribution' },
  };
}

/** "How much of the growth came from it, in percent of the total?" sounds like a share. */
const MOVED: ReadonlySet<Request['ask']> = new Set<Request['ask']>(['change', 'share']);

/** 「ネットワークの増収額のうち、法人接続の寄与」: a whole and then its part, each by itself or over the company's. */
function pairIn(exprs: readonly Expr[], record: Record): PartOfWhole | null {
  const [whole, part, ...more] = exprs.map((expr) => (expr.op === 'metric' ? expr : expr.left));
  if (whole?.op !== 'metric' || part?.op !== 'metric' || more.length > 0) return null;
  return measureOf(whole.metric) === measureOf(part.metric) && isWholeOf(whole, part, record)
    ? { part, whole }
    : null;
}

/** A line and what it is a part of, said as a share or by the line alone. */
function partsIn(expr: Expr, within: string | undefined, record: Record): PartOfWhole | null {
  if (expr.op === 'share' || expr.op === 'ratio') return partAndWhole(expr);
  if (expr.op !== 'metric' || scopeOf(expr.metric) === 'company') return null;
  const [scope, measure] = [within ?? 'company', measureOf(expr.metric)];
  return fits(record, scope, measure) ? { part: expr, whole: metric(scope, measure) } : null;
}

/** The movement is said first, then the part, and a word asks how much of the one the other is. */
function isOfMovement(frame: Frame, part: string): boolean {
  const { roles, lang, text } = frame;
  const moved = roles.findIndex(({ sense }) => sense?.t === 'change' || sense?.t === 'direction');
  if (moved >= 0 && CONTRIBUTES.test(text)) return true;
  const named = roles.findLastIndex(({ sense }) => sense?.t === 'scope' && sense.id === part);
  if (moved < 0 || named < moved) return false;
  if (lang === 'ja')
    return OF_AMOUNT.test(text) && (frame.has('share') || frame.has('ratio') || asksPercent(frame));
  const shared = roles.findIndex(({ sense }) => sense?.t === 'share' || sense?.t === 'ratio');
  const asksPart = shared >= 0 || asksPercent(frame) || isPartOfGrowth(frame);
  // "growth and share of outsourcing" asks for two things
  const listed = roles.slice(moved, shared).some(({ sense }) => sense?.t === 'and');
  return (shared >= 0 && shared < named && !listed) || (asksPart && COMES_FROM.test(text));
}
/** "how much of the growth came from SI?": of a rate, no amount. */
const isPartOfGrowth = (frame: Frame): boolean =>
  /\bhow much of\b/.test(frame.text) && frame.all('change').some(({ form }) => form === 'percent');
/** "its contribution to the growth", 「増収への寄与」: in whatever order. */
const CONTRIBUTES = /\bcontribut|寄与|貢献/;
const COMES_FROM =
  /\b(?:came|comes|come|coming|stems?|stemmed|attributable|due|driven|delivered|accounted for|down to)\b/;
const OF_AMOUNT = /(?:増加?|減少?|増[収益]|減[収益])(?:額|分|幅)(?:のうち|に占める|に対する|の中)/;
