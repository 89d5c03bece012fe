import {
  comparePeriods,
  fiscalYearOf,
  isDate,
  lengthOf,
  periodId,
  type PeriodId,
} from '../../dataset/period.js';
import { measureOf, scopeOf } from '../../dataset/record.js';
import type { View } from '../../dataset/view.js';
import type { Expr, PeriodRef, Request } from '../../question/query.js';
import { baseOf, movement } from '../changes.js';
import { checkDirection } from './claims.js';
import { evaluate, nameOf } from '../expressions.js';
import { toFigure } from '../figures.js';
import { missing } from '../missing.js';
import { answered, type Context, type Outcome } from '../outcome.js';
import { fitPeriod } from '../fit-period.js';
import { firstMetric } from '../periods.js';
import type { Figure, Row } from '../types.js';
import { partsOf, seriesPeriods } from './series.js';
import { resolve } from './values.js';

/** With so few rows, all of them are part of the answer. */
const FEW = 4;

/** Which of several is the most or the least: lines of a scope, names said, or periods. */
export function evaluateRank({ view }: Context, request: Request): Outcome {
  const by = request.order?.by ?? 'value';
  const entries = new Map<Row, Entry>();
  for (const entry of toldFrom(view, contenders(view, request).map(movedFrom(request)), request)) {
    const row = rankRow(view, entry, by);
    if (!row) return missingIn(view, entry);
    entries.set(row, entry);
  }
  const key = (row: Row): number => (by === 'value' ? row.figure.value : (row.growth?.value ?? -Infinity));
  const sorted = [...entries.keys()].sort((a, b) =>
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
  const none = noneMoved(view, entries.get(winner), request);
  const part = {
    shape: 'rank' as const,
    request,
    rows: sorted,
    winner,
    ...(record && { record }),
    ...(none && { none }),
  };
  return answered(part, record && !record.holds ? [asked(winner), asked(record.row)] : figures, context);
}

/** "which fell the most?": where even the one that leads did not fall, none did. */
function noneMoved(view: View, entry: Entry | undefined, { order }: Request): 'up' | 'down' | undefined {
  if (!entry || !order?.moves || order.by === 'value') return undefined;
  const [expr, period] = entry;
  const check = checkDirection(movement(view, expr, period, startOf(entry)), order.moves);
  return check?.holds === false ? order.moves : undefined;
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

/** "the largest QoQ decline": what no other start is said of moved from the quarter before. */
const movedFrom =
  ({ change, order }: Request) =>
  ([expr, period, from]: Entry): Entry =>
    from === undefined && order?.by !== 'value' && change?.base === 'qoq'
      ? [expr, period, baseOf(period, 'qoq')]
      : from === undefined
        ? [expr, period]
        : [expr, period, from];

function contenders(view: View, request: Request): Entry[] {
  const [expr] = request.exprs;
  if (!expr) return [];
  const parts = partsOfYears(view, request, expr);
  if (parts.length > 0) return parts.map((period): Entry => [expr, period]);
  const { periods } = resolve(view, request, expr);
  if (request.exprs.length > 1) return request.exprs.flatMap((one) => movedOver(one, periods));
  if (periods.length > 1 && request.groupBy === undefined)
    return periods.map((period): Entry => [expr, period]);
  if (request.groupBy !== undefined && request.groupBy !== 'children')
    return stretchesOf(view, request, expr).map((period): Entry => [expr, period]);
  return linesOf(view, expr, periods);
}

/** "the best first half", "the highest 4Q since 4Q12": that part of each year of which the figure is known. */
function partsOfYears(
  view: View,
  { order, periods, exprs, groupBy }: Request,
  expr: Expr,
): readonly PeriodId[] {
  const [ref, ...more] = periods;
  const part = order?.part;
  const isOpen = ref === undefined || ref.kind === 'latest' || (ref.kind === 'range' && ref.to === null);
  if (part === undefined || exprs.length > 1 || !isOpen || groupBy === 'children') return [];
  if (more.some(({ kind }) => kind !== 'latest')) return [];
  const since = ref?.kind === 'range' && ref.from !== null ? fiscalYearOf(ref.from) : -Infinity;
  const known = view.periodsOf(firstMetric(expr), 'actual').map(fiscalYearOf);
  const years = [...new Set(known)].filter((year) => year >= since).sort((a, b) => a - b);
  return years.map((year) => periodId(year, part)).filter((id) => evaluate(view, expr, id));
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

/** "which grew faster from FY2012 to FY2017, WAN or outsourcing?": each in the last of several periods, from the first. */
function movedOver(expr: Expr, periods: readonly PeriodId[]): Entry[] {
  const [first, ...later] = [...periods].sort(comparePeriods);
  const last = later.at(-1);
  return first === undefined ? [] : [last === undefined ? [expr, first] : [expr, last, first]];
}

/** The lines of a figure: in the last of several periods, as they moved from the first. */
function linesOf(view: View, expr: Expr, periods: readonly PeriodId[]): Entry[] {
  const last = [...periods].sort(comparePeriods).at(-1);
  if (last === undefined) return [];
  return partsOf(view, expr, last)
    .flatMap((part) => (isSubtotal(part) ? partsOf(view, part, last) : [part]))
    .filter((part) => !isAdjustment(view, part))
    .flatMap((part) => movedOver(part, periods));
}

/** "the largest liability": a line of the balance sheet, and no sum of several among them. */
const isSubtotal = (part: Expr): boolean => part.op === 'metric' && SUBTOTALS.has(measureOf(part.metric));
const SUBTOTALS: ReadonlySet<string> = new Set(['current_assets', 'current_liabilities']);

const isAdjustment = ({ record }: View, part: Expr): boolean =>
  part.op === 'metric' && record.scopes.get(scopeOf(part.metric))?.balances === true;

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

function rankRow(view: View, entry: Entry, by: 'value' | 'growth' | 'amount'): Row | null {
  const [expr, period] = entry;
  const found = evaluate(view, expr, period);
  if (!found) return null;
  const row = { metric: nameOf(expr), period: found.period, figure: toFigure(found) };
  if (by === 'value') return row;
  const { growth, difference } = movement(view, expr, period, startOf(entry));
  const change = by === 'growth' ? growth : difference;
  return change ? { ...row, growth: change } : null;
}

const startOf = ([, period, from]: Entry): PeriodId => from ?? baseOf(period, 'yoy');

const missingIn = (view: View, entry: Entry): Outcome => {
  const [expr, period] = entry;
  return missing(view, expr, evaluate(view, expr, period) ? startOf(entry) : period);
};

/** Movements are told from the first year of all whose year before is known. */
function toldFrom(view: View, entries: readonly Entry[], { groupBy, order }: Request): readonly Entry[] {
  if (groupBy !== 'year' || !order || order.by === 'value') return entries;
  const { by } = order;
  const first = entries.findIndex((entry) => rankRow(view, entry, by));
  return entries.length - first > 1 ? entries.slice(Math.max(first, 0)) : entries;
}
