import { measureOf, scopeOf } from '../dataset/record.js';
import type { Expr, PeriodRef, Request } from '../question/query.js';
import { evaluateRank } from './evaluate/rank.js';
import { evaluateThreshold } from './evaluate/tables.js';
import { nameOf } from './expressions.js';
import type { Context } from './outcome.js';
import type { Row } from './types.js';

/**
 * "which year was the best?", "and revenue in that year?": a request about what leads a ranking, told of the year or line
 * that does, or about the years past a threshold; null where there is none, or it has no such figure.
 */
export function ofLeader(context: Context, request: Request): Request | null {
  const { winnerOf: ranking, ...asked } = request;
  if (!ranking) return request;
  if (ranking.ask === 'threshold') return ofAllPast(context, asked, ranking);
  const outcome = evaluateRank(context, ranking);
  if (outcome.kind !== 'answered' || outcome.part.shape !== 'rank') return null;
  const { winner, rows } = outcome.part;
  const isOfTimes = new Set(rows.map(({ period }) => period)).size > 1;
  const exprs = isOfTimes ? asked.exprs : ofLine(asked, ranking, winner);
  const ask = !isOfTimes && asked.ask === 'share' ? 'value' : asked.ask;
  return exprs && { ...asked, ask, exprs, periods: timesOf(asked, winner, isOfTimes) };
}

/** "when was it above 60 billion?", "and debt then?": in each of those years. */
function ofAllPast(context: Context, asked: Request, ranking: Request): Request | null {
  const outcome = evaluateThreshold(context, ranking);
  const rows = outcome.kind === 'answered' && outcome.part.shape === 'table' ? outcome.part.rows : [];
  const periods = rows.map(({ period }): PeriodRef => ({ kind: 'span', id: period }));
  return periods.length > 0 && asked.periods.length === 0 ? { ...asked, periods } : null;
}

/** The time that leads, or in which the line does, unless another is said; "the year before" is told from it. */
function timesOf({ periods }: Request, { period }: Row, isOfTimes: boolean): readonly PeriodRef[] {
  if (periods.length === 0) return [{ kind: 'span', id: period }];
  return periods.map((ref) =>
    ref.kind === 'relative' && isOfTimes && ref.anchor === undefined ? { ...ref, anchor: period } : ref,
  );
}

/** The line that leads, its share in what was split, or another figure of it; null where it has none by name. */
function ofLine({ ask, exprs }: Request, ranking: Request, winner: Row): readonly Expr[] | null {
  const [whole] = ranking.exprs;
  if (whole === undefined || winner.metric.includes(' ')) return null;
  const leader: Expr = { op: 'metric', metric: winner.metric };
  if (exprs.every((expr, at) => isSame(expr, ranking.exprs[at])))
    return ask === 'share' ? [{ op: 'share', left: leader, right: whole }] : [leader];
  const scope = scopeOf(winner.metric);
  return scope === scopeOf(nameOf(whole)) ? null : exprs.map((expr) => inScope(expr, scope));
}

const inScope = (expr: Expr, scope: string): Expr =>
  expr.op === 'metric' ? { op: 'metric', metric: `${scope}/${measureOf(expr.metric)}` } : expr;

const isSame = (one: Expr, other: Expr | undefined): boolean =>
  other !== undefined && nameOf(one) === nameOf(other);
