import { fromFact, remember, type Derived } from '../dataset/derive.js';
import {
  endOf,
  fiscalYearOf,
  isDate,
  periodId,
  previous,
  yearsBefore,
  type PeriodId,
} from '../dataset/period.js';
import { divide, scale, subtract, width, type Quantity } from '../dataset/quantity.js';
import { measureOf, type Fact } from '../dataset/record.js';
import { targetVersions } from '../dataset/targets.js';
import type { View } from '../dataset/view.js';
import type { Basis } from '../dataset/spec.js';
import type { ChangeBase, Expr } from '../question/query.js';
import { evaluate, nameOf } from './expressions.js';
import { toFigure } from './figures.js';
import { fitPeriod } from './fit-period.js';
import { firstMetric } from './periods.js';
import type { Figure } from './types.js';

/** How an expression moved between two periods. Where a percentage has no meaning there is none. */
export interface Movement {
  readonly current: Figure | null;
  readonly prior: Figure | null;
  readonly growth: Figure | null;
  readonly difference: Figure | null;
  /** The current value as a multiple of the prior one. */
  readonly multiple: Figure | null;
  /** The same in percent: what a quarter makes up of its year. */
  readonly portion: Figure | null;
}

export function baseOf(period: PeriodId, base: ChangeBase | undefined): PeriodId {
  if (base === undefined || base === 'yoy' || base === 'first') return yearsBefore(period);
  if (base === 'yearEnd')
    return isDate(period) ? endOf(periodId(fiscalYearOf(period) - 1, 'FY')) : yearsBefore(period);
  return base === 'qoq' ? previous(period) : base.period;
}

/** The movement of a metric is found once for a view; there is no end of expressions. */
export function movement(
  view: View,
  expr: Expr,
  period: PeriodId,
  from: PeriodId,
  basis: Basis = 'actual',
): Movement {
  const find = (): Movement => findMovement(view, expr, period, from, basis);
  return expr.op === 'metric'
    ? remember(view, `movement ${expr.metric} ${period} ${from} ${basis}`, find)
    : find();
}

function findMovement(view: View, expr: Expr, period: PeriodId, from: PeriodId, basis: Basis): Movement {
  const alike = !view.record.measures.get(measureOf(firstMetric(expr)))?.unlike;
  const current = evaluate(view, expr, period, basis, true);
  const prior = alike ? evaluate(view, expr, from, 'actual', true) : null;
  const shown = (at: PeriodId, of: Basis): Figure | null => {
    const one = evaluate(view, expr, at, of);
    return one && toFigure(one);
  };
  return {
    current: shown(period, basis),
    prior: prior && shown(from, 'actual'),
    growth: growth(view, expr, period, from, current, prior, basis),
    difference: difference(view, expr, period, from, current, prior, basis),
    multiple: multiple(expr, period, from, current, prior),
    portion: multiple(expr, period, from, current, prior, 'percent'),
  };
}

/** How far a target of one version lies from an earlier result. */
export function movedTo(
  target: Derived,
  expr: Expr,
  prior: Derived,
): Pick<Movement, 'growth' | 'difference'> {
  const own = subtract(target.quantity, prior.quantity);
  return {
    growth: grown(expr, target.period, prior.period, target, prior),
    difference: computed(expr, target.period, prior.period, target, prior, inPoints(own), 'difference'),
  };
}

/** The movement of a part in percent of that of its whole; null where the whole did not move. */
export function contribution(
  view: View,
  { left, right }: Exclude<Expr, { op: 'metric' }>,
  period: PeriodId,
  from: PeriodId,
): Figure | null {
  const [part, whole] = [moveOf(view, left, period, from), moveOf(view, right, period, from)];
  if (!part || !whole || (whole.quantity.low <= 0 && whole.quantity.high >= 0)) return null;
  const quantity = divide(part.quantity, whole.quantity, 'percent', 100);
  if (!quantity) return null;
  const one: Derived = {
    metric: `${part.metric} / ${whole.metric}`,
    period,
    basis: 'actual',
    quantity,
    op: 'divide',
    inputs: [part, whole],
    coarse: part.coarse || whole.coarse,
  };
  return toFigure(one, 'share', { base_period: from });
}

function moveOf(view: View, expr: Expr, period: PeriodId, from: PeriodId): Derived | null {
  const current = evaluate(view, expr, period, 'actual', true);
  const prior = evaluate(view, expr, from, 'actual', true);
  if (!prior || current?.quantity.unit !== prior.quantity.unit) return null;
  return between(expr, period, current, prior, subtract(current.quantity, prior.quantity), 'subtract');
}

/** A change that the company prints, between just these two periods. */
function printedChange(
  view: View,
  expr: Expr,
  period: PeriodId,
  from: PeriodId,
  kind: 'growth' | 'change',
  basis: Basis,
): Fact | undefined {
  if (expr.op !== 'metric') return undefined;
  // growth printed beside one version of a target says nothing about another
  if (basis !== 'actual' && targetVersions(view, expr.metric, period).length > 1) return undefined;
  const [at, base] = [fitPeriod(view, expr.metric, period), fitPeriod(view, expr.metric, from)];
  return at === null
    ? undefined
    : view
        .find(expr.metric, at, basis, kind)
        .find((fact) => fact.base === base && fact.quantity.unit !== 'USD');
}

function growth(
  view: View,
  expr: Expr,
  period: PeriodId,
  from: PeriodId,
  current: Derived | null,
  prior: Derived | null,
  basis: Basis,
): Figure | null {
  const fact = printedChange(view, expr, period, from, 'growth', basis);
  if (fact) return toFigure(fromFact(fact), 'growth', { base_period: from });
  return current && prior ? grown(expr, period, from, current, prior) : null;
}

function grown(
  expr: Expr,
  period: PeriodId,
  from: PeriodId,
  current: Derived,
  prior: Derived,
): Figure | null {
  if (
    current.quantity.unit === 'percent' ||
    current.quantity.unit === 'points' ||
    prior.quantity.low <= 0 ||
    current.quantity.high < 0
  )
    return null;
  const ratio = divide(current.quantity, prior.quantity, 'percent', 100);
  if (!ratio) return null;
  const quantity: Quantity = {
    value: ratio.value - 100,
    low: ratio.low - 100,
    high: ratio.high - 100,
    unit: 'percent',
  };
  // of figures so coarse that the rate may be anything, only the amount is told
  if (width(quantity) > Math.abs(quantity.value) && width(quantity) > COARSEST_RATE) return null;
  return computed(expr, period, from, current, prior, quantity, 'growth');
}

/** In percent. */
const COARSEST_RATE = 20;

function difference(
  view: View,
  expr: Expr,
  period: PeriodId,
  from: PeriodId,
  current: Derived | null,
  prior: Derived | null,
  basis: Basis,
): Figure | null {
  const fact = printedChange(view, expr, period, from, 'change', basis);
  const own =
    current && current.quantity.unit === prior?.quantity.unit
      ? inPoints(subtract(current.quantity, prior.quantity))
      : null;
  if (fact && (own === null || width(fact.quantity) <= width(own)))
    return toFigure(fromFact(fact), 'difference', { base_period: from });
  return own && current && prior ? computed(expr, period, from, current, prior, own, 'difference') : null;
}

const inPoints = (quantity: Quantity): Quantity =>
  quantity.unit === 'percent' ? scale(quantity, 1, 'points') : quantity;

function multiple(
  expr: Expr,
  period: PeriodId,
  from: PeriodId,
  current: Derived | null,
  prior: Derived | null,
  unit: 'times' | 'percent' = 'times',
): Figure | null {
  const quantity =
    current && prior ? divide(current.quantity, prior.quantity, unit, unit === 'percent' ? 100 : 1) : null;
  return quantity && current && prior
    ? computed(expr, period, from, current, prior, quantity, 'ratio')
    : null;
}

function computed(
  expr: Expr,
  period: PeriodId,
  from: PeriodId,
  current: Derived,
  prior: Derived,
  quantity: Quantity,
  kind: 'growth' | 'difference' | 'ratio',
): Figure {
  const op = kind === 'difference' ? 'subtract' : 'divide';
  return toFigure(between(expr, period, current, prior, quantity, op), kind, { base_period: from });
}

/** What two values of an expression come to. */
const between = (
  expr: Expr,
  period: PeriodId,
  current: Derived,
  prior: Derived,
  quantity: Quantity,
  op: 'subtract' | 'divide',
): Derived => ({
  metric: nameOf(expr),
  period,
  basis: current.basis,
  quantity,
  op,
  inputs: [current, prior],
  ...(op === 'subtract' && { signs: [1, -1] as const }),
  coarse: current.coarse || prior.coarse,
});
