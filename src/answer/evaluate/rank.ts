import { comparePeriods, isDate, lengthOf, type PeriodId } from '../../dataset/period.js';
import type { View } from '../../dataset/view.js';
import type { Expr, PeriodRef, Request } from '../../question/query.js';
import { baseOf, movement } from '../changes.js';
import { evaluate, nameOf } from '../expressions.js';
import { toFigure } from '../figures.js';
import { missing } from '../missing.js';
import { answered, type Context, type Outcome } from '../outcome.js';
import { firstMetric, fitPeriod } from '../periods.js';
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
  for (const [expr, period, from] of entries) {
    const start = from ?? baseOf(period, 'yoy');
    const row = rankRow(view, expr, [start, period], by);
    if (!row) return missing(view, expr, evaluate(view, expr, period) ? start : period);
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
  const record = recordOf(view, request, sorted);
  const part = { shape: 'rank' as const, request, rows: sorted, winner, ...(record && { record }) };
  return answered(part, record && !record.holds ? [asked(winner), asked(record.row)] : figures, context);
}

/** "was FY2015 a record?": whether it was, and what it was; of quarters, of which so few are known, only that it was none. */
function recordOf(
  view: View,
  request: Request,
  rows: readonly Row[],
): { holds: boolean; row: Row } | undefined {
  const [expr] = request.exprs;
  const [then] = request.order?.asOfThen && expr ? saidOf(view, request, expr) : [];
  const row = rows.find(({ period }) => period === then);
  const holds = row !== undefined && row === rows[0];
  return row && !(holds && lengthOf(row.period) === 'quarter') ? { holds, row } : undefined;
}

/** What is put in order, and from when on it is followed, where that is not the year before. */
type Entry = [expr: Expr, period: PeriodId, from?: PeriodId];

function contenders(view: View, request: Request): Entry[] {
  const [expr] = request.exprs;
  if (!expr) return [];
  const { periods } = resolve(view, request, expr);
  if (request.exprs.length > 1)
    return request.exprs.flatMap((one) => periods.slice(0, 1).map((period): Entry => [one, period]));
  if (periods.length > 1 && request.groupBy === undefined)
    return periods.map((period): Entry => [expr, period]);
  if (request.groupBy !== undefined && request.groupBy !== 'children')
    return stretchesOf(view, request, expr).map((period): Entry => [expr, period]);
  return linesOf(view, expr, periods);
}

/** Years or quarters; one of them alone is in no order, and one that is not among them in none of theirs. */
function stretchesOf(view: View, request: Request, expr: Expr): readonly PeriodId[] {
  const among = amongOthers(request);
  const periods = seriesPeriods(view, among, expr);
  const said = among === request ? [] : saidOf(view, request, expr);
  if (said.some((id) => !periods.includes(id))) return said.filter((id) => !evaluate(view, expr, id));
  const [then] = request.order?.asOfThen ? said : [];
  const held = then === undefined ? periods : periods.filter((id) => comparePeriods(id, then) <= 0);
  return held.length > 1 ? held : [];
}

function saidOf(view: View, request: Request, expr: Expr): readonly PeriodId[] {
  const periods = request.periods.filter((ref) => ref.kind === 'span');
  const resolved = periods.length > 0 ? resolve(view, { ...request, periods }, expr).periods : [];
  return resolved.map((id) => fitPeriod(view, firstMetric(expr), id) ?? id);
}

/** The lines of a figure: in the last of several periods, as they moved from the first. */
function linesOf(view: View, expr: Expr, periods: readonly PeriodId[]): Entry[] {
  const [first, ...later] = [...periods].sort(comparePeriods);
  if (first === undefined) return [];
  const last = later.at(-1);
  const parts = partsOf(view, expr, last ?? first);
  return parts.map((part): Entry => (last === undefined ? [part, first] : [part, last, first]));
}

/** "Was 4Q17 the best quarter so far?", "was it a record?": one of them is best only among others of its length. */
function amongOthers(request: Request): Request {
  const [said, ...more] = request.periods.filter((ref) => ref.kind !== 'latest' || ref.count !== undefined);
  const step = said ? stepOf(said, request.groupBy) : request.groupBy;
  return step && more.length === 0 ? { ...request, groupBy: step, periods: [] } : request;
}

/** A quarter is held against quarters also where the best "ever" is asked for. */
function stepOf(ref: PeriodRef, asked: Request['groupBy']): Request['groupBy'] {
  if (ref.kind !== 'span') return undefined;
  if (isDate(ref.id)) return asked;
  const own = lengthOf(ref.id);
  return own === asked || (own === 'quarter' && asked === 'year') ? own : undefined;
}

function rankRow(
  view: View,
  expr: Expr,
  [from, period]: readonly [PeriodId, PeriodId],
  by: 'value' | 'growth' | 'amount',
): Row | null {
  const found = evaluate(view, expr, period);
  if (!found) return null;
  const row = { metric: nameOf(expr), period: found.period, figure: toFigure(found) };
  if (by === 'value') return row;
  const { growth, difference } = movement(view, expr, period, from);
  const change = by === 'growth' ? growth : difference;
  return change ? { ...row, growth: change } : null;
}
