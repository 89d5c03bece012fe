import { flatMap } from '../../dataset/flat-map.js';
import type { Expr, PeriodRef, Request } from '../../question/query.js';
import { comparePeriods, lengthOf } from '../../dataset/period.js';
import { measureOf, scopeOf } from '../../dataset/record.js';
import { evaluate } from '../expressions.js';
import { toFigure } from '../figures.js';
import { missing } from '../missing.js';
import { answered, type Context, type Outcome } from '../outcome.js';
import type { Figure, Row } from '../types.js';
import { evaluateChange } from './change.js';
import { completeness, partsOf, rowOf, seriesPeriods, shareOf } from './series.js';
import { isPast } from './claims.js';
import { evaluateValues, resolve } from './values.js';

/** A figure over time. */
export function evaluateTrend(context: Context, request: Request): Outcome {
  const { view } = context;
  const growth = request.change !== undefined;
  const rows: Row[] = [];
  for (const expr of request.exprs) {
    for (const period of seriesPeriods(view, request, expr)) {
      const row = rowOf(view, expr, period, { growth });
      if (!row) return bothEnds(context, request) ?? missing(view, expr, period);
      rows.push(row);
    }
  }
  if (rows.length === 0) return missing(view, request.exprs[0], undefined);
  const wantsGrowth = request.change?.form === 'percent';
  const figures = wantsGrowth ? rows.map((row) => row.growth ?? row.figure) : rows.map((row) => row.figure);
  return answered(
    { shape: 'table', request, rows, about: 'trend' },
    figures,
    wantsGrowth ? rows.map((row) => row.figure) : rows.map((row) => row.growth),
  );
}

/** "ATM margin FY12 -> FY17": where what lies between is not told, the two that are said stand for themselves. */
function bothEnds(context: Context, request: Request): Outcome | null {
  const [range, ...others] = request.periods;
  if (!request.ends || others.length > 0 || range?.kind !== 'range') return null;
  const ids = [range.from, range.to].filter((id) => id !== null);
  // a quarter and a day are no two figures of one kind
  if (new Set(ids.map(lengthOf)).size > 1) return null;
  const periods = ids.map((id): PeriodRef => ({ kind: 'span', id }));
  const outcome = ids.length === 2 ? evaluateValues(context, { ...request, ask: 'value', periods }) : null;
  return outcome?.kind === 'answered' ? outcome : null;
}

/** The parts of a figure, with their shares; what cannot be told in full is not told at all. */
export function evaluateBreakdown(context: Context, request: Request): Outcome {
  const { view } = context;
  if (request.exprs.length > 1) return evaluateValues(context, request);
  const [expr] = request.exprs;
  if (!expr) return missing(view, undefined, undefined);
  const { periods } = resolve(view, request, expr);
  const [period] = periods;
  const parts = period === undefined ? [] : partsOf(view, expr, period, request.ofLines);
  const elsewhere = toldElsewhere(context, request, expr, parts, periods.length);
  if (elsewhere) return elsewhere;
  if (period === undefined || parts.length === 0) return missing(view, expr, period);
  const share = request.ask === 'share';
  // income beside costs, each told without a sign: no shares of what remains
  const isWhole = share || completeness(view, expr, parts, period) > 0;
  const rows = flatMap(parts, (part) => {
    const row = rowOf(view, part, period, { growth: request.change !== undefined });
    const portion = isWhole ? shareOf(view, part, expr, period) : null;
    return row ? [{ ...row, ...(portion && { share: portion }) }] : [];
  });
  const whole = evaluate(view, expr, period);
  const figures = share
    ? rows.map((row) => row.share)
    : request.change
      ? rows.map((row) => row.growth ?? row.figure)
      : rows.map((row) => row.figure);
  const rest = share || request.change ? rows.map((row) => row.figure) : rows.map((row) => row.share);
  return answered(
    {
      shape: 'table',
      request,
      rows,
      about: share ? 'share' : 'breakdown',
      ...(whole && { total: toFigure(whole) }),
    },
    figures,
    rest,
  );
}

/** The parts where no table of one period tells them: how far each moved, or each over several periods. */
function toldElsewhere(
  context: Context,
  request: Request,
  whole: Expr,
  parts: readonly Expr[],
  periods: number,
): Outcome | null {
  if (parts.length === 0) return null;
  if (request.change?.form === 'amount') return evaluateChange(context, movesOf(request, parts));
  return periods > 1 ? overPeriods(context, request, whole, parts) : null;
}

/** "what made up the increase, in yen?": how far each part moved, and then the whole. */
const movesOf = (
  { groupBy: _parts, premise: _claimed, ...others }: Request,
  parts: readonly Expr[],
): Request => ({
  ...others,
  ask: 'change',
  exprs: [...parts, ...others.exprs],
});

/** 「FY16とFY17の内訳」: each part, or its share, in all of the periods. */
function overPeriods(context: Context, request: Request, whole: Expr, parts: readonly Expr[]): Outcome {
  const { groupBy: _parts, ...others } = request;
  const told = (left: Expr): Expr => (request.ask === 'share' ? { op: 'share', left, right: whole } : left);
  const periods = [...request.periods].sort(earlierFirst);
  return evaluateTrend(context, { ...others, exprs: parts.map(told), periods });
}

const earlierFirst = (one: PeriodRef, other: PeriodRef): number =>
  one.kind === 'span' && other.kind === 'span' ? comparePeriods(one.id, other.id) : 0;

/** "share" of one figure is its share of the company; of a whole, the shares of its parts. */
export function evaluateShare(context: Context, request: Request): Outcome {
  const [expr] = request.exprs;
  if (expr?.op !== 'metric' || scopeOf(expr.metric) === 'company' || wantsParts(context, request, expr))
    return evaluateBreakdown(context, request);
  const whole: Expr = { op: 'metric', metric: `company/${measureOf(expr.metric)}` };
  return evaluateValues(context, {
    ...request,
    exprs: request.exprs.map((one) => ({ op: 'share', left: one, right: whole })),
  });
}

function wantsParts({ view }: Context, request: Request, expr: Expr): boolean {
  const [period] = resolve(view, request, expr).periods;
  return request.groupBy === 'children' && period !== undefined && partsOf(view, expr, period).length > 0;
}

/** Periods (or parts) whose figure is above or below a number. */
export function evaluateThreshold({ view }: Context, request: Request): Outcome {
  const [expr] = request.exprs;
  const filter = request.filter;
  if (!expr || !filter) return missing(view, expr, undefined);
  const periods = seriesPeriods(view, request, expr);
  const rows = periods.map((period) => rowOf(view, expr, period));
  const hole = rows.findIndex((row) => row === null);
  if (hole >= 0) return missing(view, expr, periods[hole]);
  const found = rows.filter((row) => row !== null);
  const passing = found.filter(({ figure }) => isPast(figure, filter));
  const figure = filter.counted && countOf(passing, found);
  const count = figure && { figure, of: found.length };
  return answered(
    {
      shape: 'table',
      request,
      rows: passing,
      about: 'threshold',
      ...(count && { count }),
      ...(expr.op === 'subtract' && { among: found }),
    },
    [figure, ...passing.map((row) => row.figure)],
    found.filter((row) => !passing.includes(row)).map((row) => row.figure),
  );
}

/** How many rows pass, of the periods up to the last one that was looked at. */
function countOf(passing: readonly Row[], all: readonly Row[]): Figure | undefined {
  const last = all.at(-1);
  const inputs = passing.map(({ figure }) => figure);
  const many = { value: inputs.length, low: inputs.length, high: inputs.length, unit: 'count' as const };
  return (
    last && {
      kind: 'count',
      metric: last.metric,
      period: last.period,
      basis: 'actual',
      ...many,
      printed: String(inputs.length),
      about: false,
      derivation: { op: 'count', inputs },
      sources: inputs.flatMap(({ sources }) => sources),
    }
  );
}
