import { fiscalYearOf, parseSpan, periodId, quartersOf, type PeriodId } from '../../dataset/period.js';
import { measureOf, scopeOf } from '../../dataset/record.js';
import { parseFormula } from '../../dataset/relations.js';
import { divide, type Unit } from '../../dataset/quantity.js';
import type { Derived } from '../../dataset/derive.js';
import type { View } from '../../dataset/view.js';
import type { Expr, Request } from '../../question/query.js';
import { baseOf, movement } from '../changes.js';
import { evaluate, nameOf } from '../expressions.js';
import { toFigure } from '../figures.js';
import { isDated } from '../fit-period.js';
import { firstMetric } from '../periods.js';
import type { Figure, Row } from '../types.js';
import { resolve } from './values.js';

/** Rows of a table: one figure for each period, or for each part of a whole. */

/** One row, or null where the record does not hold the figure. */
export function rowOf(
  view: View,
  expr: Expr,
  period: PeriodId,
  wants: { readonly growth?: boolean } = {},
): Row | null {
  const found = evaluate(view, expr, period);
  if (!found) return null;
  const moved = wants.growth === true ? movement(view, expr, period, baseOf(period, 'yoy')) : null;
  const growth = isRate(found.quantity.unit) ? moved?.difference : moved?.growth;
  return { metric: nameOf(expr), period: found.period, figure: toFigure(found), ...(growth && { growth }) };
}

/** The periods of a series: quarters of the years said, or the steps of the range. */
export function seriesPeriods(view: View, request: Request, expr: Expr): readonly PeriodId[] {
  const { periods } = resolve(view, request, expr);
  if (isDated(view, firstMetric(expr)) && request.periods.length === 0)
    return view.periodsOf(firstMetric(expr));
  const years = periods.every((id) => parseSpan(id)?.kind === 'FY');
  if (request.groupBy === 'half' && years) return periods.flatMap(halvesOf);
  if (request.groupBy === 'quarter' && years)
    return request.periods.length === 0 ? lastQuarters(view, expr) : periods.flatMap(quartersOf);
  if (request.periods.length === 0 && periods.length === 1)
    return request.groupBy === 'year' ? allYears(view, expr) : lastQuarters(view, expr);
  if (periods.length === 1 && years && request.groupBy === undefined) return periods.flatMap(quartersOf);
  return periods;
}

const halvesOf = (id: PeriodId): PeriodId[] => [
  periodId(fiscalYearOf(id), 'H1'),
  periodId(fiscalYearOf(id), 'H2'),
];

const lastQuarters = (view: View, expr: Expr): PeriodId[] =>
  known(view, expr)
    .filter((id) => parseSpan(id)?.kind.startsWith('Q'))
    .slice(-8);
const allYears = (view: View, expr: Expr): PeriodId[] =>
  known(view, expr).filter((id) => parseSpan(id)?.kind === 'FY');

/** Periods with a printed revenue of the company mark those for which any figure may follow. */
function known(view: View, expr: Expr): PeriodId[] {
  const candidates = new Set([...view.periodsOf(firstMetric(expr)), ...view.periodsOf('company/revenue')]);
  return [...candidates].filter((id) => evaluate(view, expr, id) !== null).sort((a, b) => a.localeCompare(b));
}

/** The parts of a metric: the lines of its scope, the scopes that add up to it, or the terms of its formula; `ofLines`: lines alone. */
export function partsOf(view: View, expr: Expr, period: PeriodId, ofLines = false): Expr[] {
  if (expr.op !== 'metric') return [];
  const [scope, measure] = [scopeOf(expr.metric), measureOf(expr.metric)];
  const entry = view.record.scopes.get(scope);
  const sums = (entry?.sums ?? [])
    .filter((sum) => sum.for.includes(measure))
    .map((sum) => sum.parts.map((part) => `${part}/${measure}`));
  const { formula, formulas = [], items = [] } = view.record.measures.get(measure) ?? {};
  const sumFormulas = [...(formula === undefined ? [] : [formula]), ...formulas]
    .map(parseFormula)
    .filter((one) => one.kind === 'sum');
  const byFormula = ofLines
    ? []
    : [...sumFormulas.map((one) => one.terms.map((term) => term.measure)), ...items].map((list) =>
        list.map((term) => `${scope}/${term}`),
      );
  const children = entry?.children ? [entry.children.map((child) => `${child}/${measure}`)] : [];
  const ways = [...sums, ...children, ...byFormula].map((metrics) => {
    const all = metrics.map((metric): Expr => ({ op: 'metric', metric }));
    const parts = all.filter((one) => evaluate(view, one, period) !== null);
    const complete = completeness(view, expr, parts, period);
    return { parts, complete, unknown: all.length - parts.length };
  });
  const [best] = ways
    .filter(({ parts }) => parts.length >= 2)
    .sort((a, b) => b.complete - a.complete || a.unknown - b.unknown);
  return best?.parts ?? [];
}

/** How much of the whole the parts account for; over the whole counts as none. */
export function completeness(view: View, whole: Expr, parts: readonly Expr[], period: PeriodId): number {
  const total = evaluate(view, whole, period)?.quantity.value;
  if (total === undefined || total === 0) return 0;
  const sum = parts.reduce((all, part) => all + (evaluate(view, part, period)?.quantity.value ?? 0), 0);
  return sum / total > 1.02 ? 0 : Math.round((sum / total) * 100);
}

const isRate = (unit: Unit): boolean => unit === 'percent' || unit === 'points';

/** A part's share of its whole, in percent; none where both are rates. */
export function shareOf(view: View, part: Expr, whole: Expr, period: PeriodId): Figure | null {
  const [top, below] = [
    evaluate(view, part, period, 'actual', true),
    evaluate(view, whole, period, 'actual', true),
  ];
  // a rate has no share in another rate
  if (!top || !below || isRate(top.quantity.unit)) return null;
  const quantity = divide(top.quantity, below.quantity, 'percent', 100);
  if (!quantity) return null;
  const one: Derived = {
    metric: nameOf(part),
    period: top.period,
    basis: 'actual',
    quantity,
    op: 'divide',
    inputs: [top, below],
    coarse: top.coarse || below.coarse,
  };
  return toFigure(one, 'share');
}
