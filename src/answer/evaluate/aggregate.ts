import { flatMap } from '../../dataset/flat-map.js';
import { measureOf } from '../../dataset/record.js';
import { fiscalYearOf, periodId, quartersOf, type PeriodId } from '../../dataset/period.js';
import type { Derived } from '../../dataset/derive.js';
import { add, exact, scale, type Quantity } from '../../dataset/quantity.js';
import type { View } from '../../dataset/view.js';
import type { Expr, Request } from '../../question/query.js';
import { evaluate, nameOf } from '../expressions.js';
import { toFigure } from '../figures.js';
import { missing } from '../missing.js';
import { answered, type Context, type Outcome } from '../outcome.js';
import type { ValueItem } from '../types.js';
import { seriesPeriods } from './series.js';
import { resolve } from './values.js';

/** Sums, averages and compound growth over several periods or several figures. */
export function evaluateAggregate(context: Context, request: Request): Outcome {
  const { view } = context;
  const [expr] = request.exprs;
  if (!expr) return missing(view, undefined, undefined);
  if (request.aggregate === 'cagr') return compound(view, request, expr);
  if (request.byQuarter && request.periods.length > 1) return eachYear(context, request);
  const gathered = gather(view, request, expr);
  if (!Array.isArray(gathered)) return gathered;
  const total = gathered.reduce<Quantity>(
    (sum, one) => add(sum, one.quantity),
    exact(0, gathered[0]?.quantity.unit ?? 'JPY'),
  );
  const average = request.aggregate === 'average';
  const quantity = average ? scale(total, 1 / countOf(gathered)) : total;
  const period = gathered.at(-1)?.period ?? '';
  const frame = {
    metric: [...new Set(gathered.map((one) => one.metric))].join(' + '),
    period,
    basis: 'actual' as const,
    coarse: gathered.some((one) => one.coarse),
  };
  const figure = toFigure(
    { ...frame, quantity, op: average ? 'divide' : 'add', inputs: gathered },
    average ? 'average' : 'sum',
  );
  return answered(
    { shape: 'values', request, items: [{ figure, with: [] }] },
    [figure],
    gathered.map((one) => toFigure(one)),
  );
}

/** Named by its year, and not by its last quarter. */
const ofItsYear = (item: ValueItem): ValueItem => ({
  ...item,
  figure: { ...item.figure, period: periodId(fiscalYearOf(item.figure.period), 'FY') },
});

/** "average quarterly revenue, FY16 against FY17": one for each year. */
function eachYear(context: Context, request: Request): Outcome {
  const outcomes = request.periods.map((period) =>
    evaluateAggregate(context, { ...request, periods: [period] }),
  );
  const told = outcomes.flatMap((one) =>
    one.kind === 'answered' && one.part.shape === 'values' ? [one] : [],
  );
  const failed = outcomes.find(({ kind }) => kind !== 'answered');
  if (failed) return failed;
  const items = told.flatMap(({ part }) => (part.shape === 'values' ? part.items.map(ofItsYear) : []));
  return answered(
    { shape: 'values', request, items },
    items.map(({ figure }) => figure),
    told.flatMap(({ context: beside }) => beside),
  );
}

/** A year that is not known by quarters still has four of them. */
const countOf = ([only, ...more]: readonly Derived[]): number =>
  only && more.length === 0 ? Math.max(1, quartersOf(only.period).length) : more.length + 1;

function gather(view: View, request: Request, expr: Expr): Derived[] | Outcome {
  const pairs: [Expr, PeriodId][] =
    request.exprs.length > 1
      ? flatMap(request.exprs, (one) =>
          resolve(view, request, one).periods.map((period): [Expr, PeriodId] => [one, period]),
        )
      : stepsOf(view, request, expr).map((period): [Expr, PeriodId] => [expr, period]);
  const found: Derived[] = [];
  for (const [one, period] of pairs) {
    const value = evaluate(view, one, period);
    if (!value) return missing(view, one, period);
    found.push(value);
  }
  return found.length > 0 ? found : missing(view, expr, undefined);
}

/** One year is its four quarters. */
function stepsOf(view: View, request: Request, expr: Expr): readonly PeriodId[] {
  const { periods } = resolve(view, request, expr);
  const [only] = periods;
  if (periods.length === 1 && only !== undefined && quartersOf(only).length > 1)
    return finerSteps(view, expr, only);
  return periods.length > 1 ? withoutWholes(periods) : seriesPeriods(view, request, expr);
}

/** "the first half: 1Q and 2Q added up": a period that holds another one said is the sum, and no part of it. */
const withoutWholes = (periods: readonly PeriodId[]): readonly PeriodId[] =>
  periods.filter(
    (whole) =>
      !periods.some(
        (part) =>
          part !== whole &&
          quartersOf(part).length > 0 &&
          quartersOf(part).every((one) => quartersOf(whole).includes(one)),
      ),
  );

/** Where a quarter is missing, the year itself over four says the same; not so of a rate, which no quarters add up to. */
function finerSteps(view: View, expr: Expr, period: PeriodId): readonly PeriodId[] {
  const quarters = quartersOf(period);
  const isTold = quarters.every((quarter) => evaluate(view, expr, quarter) !== null);
  return isTold || !addsUp(view, expr) ? quarters : [period];
}

function addsUp(view: View, expr: Expr): boolean {
  if (expr.op === 'metric') return view.record.measures.get(measureOf(expr.metric))?.kind !== 'ratio';
  return expr.op !== 'ratio' && expr.op !== 'share' && addsUp(view, expr.left) && addsUp(view, expr.right);
}

function compound(view: View, request: Request, expr: Expr): Outcome {
  const { periods } = resolve(view, request, expr);
  const [from, to] = [periods[0], periods.at(-1)];
  const years = from === undefined || to === undefined ? 0 : fiscalYearOf(to) - fiscalYearOf(from);
  const start = from === undefined ? null : evaluate(view, expr, from, 'actual', true);
  const end = to === undefined ? null : evaluate(view, expr, to, 'actual', true);
  if (!start || !end || years < 1 || start.quantity.low <= 0 || end.quantity.low <= 0)
    return missing(view, expr, start ? to : from);
  const rate = (a: number, b: number): number => ((b / a) ** (1 / years) - 1) * 100;
  const quantity: Quantity = {
    value: rate(start.quantity.value, end.quantity.value),
    low: rate(start.quantity.high, end.quantity.low),
    high: rate(start.quantity.low, end.quantity.high),
    unit: 'percent',
  };
  const one: Derived = {
    metric: nameOf(expr),
    period: end.period,
    basis: 'actual',
    quantity,
    op: 'divide',
    inputs: [end, start],
    coarse: start.coarse || end.coarse,
  };
  const figure = toFigure(one, 'cagr', { base_period: start.period });
  return answered(
    { shape: 'values', request, items: [{ figure, with: [] }] },
    [figure],
    [toFigure(end), toFigure(start)],
  );
}
