import { lengthOf, type PeriodId } from '../../dataset/period.js';
import type { View } from '../../dataset/view.js';
import type { Expr, PeriodRef, Request } from '../../question/query.js';
import { baseOf, movement } from '../changes.js';
import { evaluate, nameOf } from '../expressions.js';
import { toFigure } from '../figures.js';
import { missing } from '../missing.js';
import { answered, type Context, type Outcome } from '../outcome.js';
import type { Figure, Row } from '../types.js';
import { partsOf, seriesPeriods } from './series.js';
import { resolve } from './values.js';

/** With so few rows, all of them are part of the answer. */
const FEW = 4;

/** Which of several is the most or the least: lines of a scope, names said, or periods. */
export function evaluateRank({ view }: Context, request: Request): Outcome {
  const entries = contenders(view, request);
  const by = request.order?.by ?? 'value';
  const rows: Row[] = [];
  for (const [expr, period] of entries) {
    const row = rankRow(view, expr, period, by);
    if (!row) return missing(view, expr, period);
    rows.push(row);
  }
  const key = (row: Row): number => (by === 'value' ? row.figure.value : (row.growth?.value ?? -Infinity));
  const sorted = [...rows].sort((a, b) =>
    request.order?.way === 'least' ? key(a) - key(b) : key(b) - key(a),
  );
  const [winner] = sorted;
  if (!winner) return missing(view, request.exprs[0], undefined);
  const asked = (row: Row): Figure => (by === 'value' ? row.figure : (row.growth ?? row.figure));
  const led = request.order?.count ?? (sorted.length <= FEW ? sorted.length : 1);
  const figures = sorted.slice(0, led).map(asked);
  const context = [
    ...sorted.slice(led).map(asked),
    ...(by === 'value' ? [] : sorted.map((row) => row.figure)),
  ];
  return answered({ shape: 'rank', request, rows: sorted, winner }, figures, context);
}

function contenders(view: View, request: Request): [Expr, PeriodId][] {
  const [expr] = request.exprs;
  if (!expr) return [];
  const { periods } = resolve(view, request, expr);
  if (request.exprs.length > 1)
    return request.exprs.flatMap((one) =>
      periods.slice(0, 1).map((period): [Expr, PeriodId] => [one, period]),
    );
  if (periods.length > 1 && request.groupBy === undefined)
    return periods.map((period): [Expr, PeriodId] => [expr, period]);
  if (request.groupBy !== undefined && request.groupBy !== 'children')
    return seriesPeriods(view, amongOthers(request), expr).map((period): [Expr, PeriodId] => [expr, period]);
  const [period] = periods;
  const parts = period === undefined ? [] : partsOf(view, expr, period);
  return period === undefined ? [] : parts.map((part): [Expr, PeriodId] => [part, period]);
}

/** "Was 4Q17 the best quarter so far?": one of them is best only among others. */
function amongOthers(request: Request): Request {
  const step = request.groupBy;
  const isOne = (ref: PeriodRef): boolean =>
    (ref.kind === 'latest' && ref.count === undefined) || (ref.kind === 'span' && lengthOf(ref.id) === step);
  return request.periods.length <= 2 && request.periods.every(isOne) ? { ...request, periods: [] } : request;
}

function rankRow(view: View, expr: Expr, period: PeriodId, by: 'value' | 'growth' | 'amount'): Row | null {
  const found = evaluate(view, expr, period);
  if (!found) return null;
  const row = { metric: nameOf(expr), period: found.period, figure: toFigure(found) };
  if (by === 'value') return row;
  const { growth, difference } = movement(view, expr, period, baseOf(period, 'yoy'));
  const change = by === 'growth' ? growth : difference;
  return change ? { ...row, growth: change } : null;
}
