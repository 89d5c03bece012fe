import { flatMap } from '../../dataset/flat-map.js';
import type { PeriodId } from '../../dataset/period.js';
import { measureOf, scopeOf } from '../../dataset/record.js';
import { divide, exact, type Unit } from '../../dataset/quantity.js';
import type { Derived } from '../../dataset/derive.js';
import { fromFact } from '../../dataset/derive.js';
import { endOf } from '../../dataset/period.js';
import type { View } from '../../dataset/view.js';
import type { Expr, Language, Premise, Request } from '../../question/query.js';
import { baseOf } from '../changes.js';
import { asPercent, asTimes, evaluate } from '../expressions.js';
import { toFigure } from '../figures.js';
import { missing, UNIT_NAMES } from '../missing.js';
import { answered, type Context, type Outcome } from '../outcome.js';
import { fitPeriod } from '../fit-period.js';
import { fallBack, firstMetric, resolvePeriods, type Resolved } from '../periods.js';
import type { Figure, PremiseCheck, ValueItem } from '../types.js';
import { checkValue } from './claims.js';
import { clarifyPeriod } from './clarify.js';
import { heldAgainst } from './held-against.js';
import { evaluateTarget } from './target.js';
import { changeBetween, inComparison } from './two-periods.js';
import { hasOwnTarget } from './target-periods.js';

/** Values of metrics in periods; an amount of gross margin comes with its ratio. */
export function evaluateValues(within: Context, request: Request): Outcome {
  const { view, lang } = within;
  const pairs = request.exprs.map((expr) => ({ expr, resolved: resolve(view, request, expr) }));
  const unclear = pairs.find(({ resolved }) => resolved.ambiguous);
  if (unclear?.resolved.ambiguous) return clarifyPeriod(view, request, unclear.resolved.ambiguous, lang);
  const items: ValueItem[] = [];
  for (const [at, { expr, resolved }] of pairs.entries()) {
    for (const period of resolved.periods) {
      const told = request.apart ? largerFirst(view, expr, period) : expr;
      const item = valueItem(view, told, period, claimedOf(request, at));
      if (!item && isOnlyPlanned(view, expr, period, request))
        return evaluateTarget(within, { ...request, ask: 'target', target: { facet: 'value' } });
      if (!item) return { ...missing(view, expr, period), ...unfitUnit(view, expr, period, request, lang) };
      items.push(item);
    }
  }
  if (items.length === 0) return missing(view, request.exprs[0], undefined);
  const told = heldAgainst(inComparison(view, request, items), request.premise);
  const assumed = flatMap(pairs, ({ resolved }) =>
    resolved.assumed ? [{ slot: 'period', ...resolved.assumed }] : [],
  );
  const context = flatMap(told, (item) => [item.yoy?.change, item.yoy?.prior]);
  return answered(
    { shape: 'values', request, items: told },
    flatMap(items, (item) => [item.figure, ...item.with]),
    context,
    distinctAssumed(assumed),
  );
}

/** The figure that is claimed of one of several: "revenue 176 billion and OI 6.8 billion?" */
function claimedOf(request: Request, at: number): Request {
  const { premise, exprs } = request;
  const value = premise?.each?.length === exprs.length ? premise.each[at] : undefined;
  return value ? { ...request, premise: { ...premise, value } } : request;
}

/** Of some lines only the plan is told, never a result: "Shiroi data center CAPEX FY2018". */
function isOnlyPlanned(view: View, expr: Expr, period: PeriodId, { periods, output }: Request): boolean {
  if (expr.op !== 'metric' || view.periodsOf(expr.metric, 'actual').length > 0) return false;
  if (output?.unit !== undefined && output.unit !== view.record.measures.get(measureOf(expr.metric))?.unit)
    return false;
  return (
    hasOwnTarget(view, expr.metric, period) ||
    (periods.length === 0 && view.periodsOf(expr.metric, 'target').length > 0)
  );
}

export function distinctAssumed(
  list: readonly { slot: string; value: string; rule: string }[],
): { slot: string; value: string; rule: string }[] {
  return [...new Map(list.map((one) => [`${one.slot} ${one.value}`, one])).values()];
}

/** The periods of a request for one expression; a period nobody said falls back to one that has the figure. */
export function resolve(view: View, request: Request, expr: Expr): Resolved {
  const resolved = resolvePeriods(
    view,
    request.periods,
    expr,
    request.groupBy === 'children' ? undefined : request.groupBy,
  );
  const [period] = resolved.periods;
  if (request.periods.length > 0 || period === undefined || evaluate(view, expr, period)) return resolved;
  return fallBack(view, firstMetric(expr)) ?? resolved;
}

/** A figure with what it is told with; where what is claimed of it is right of another figure of its name, that one. */
function valueItem(view: View, expr: Expr, period: PeriodId, request: Request): ValueItem | null {
  const item = plainItem(view, expr, period, request);
  const other = request.premise?.mayMean;
  if (other === undefined || item?.premise?.holds !== false) return item;
  const meant = plainItem(view, { op: 'metric', metric: other }, period, request);
  return meant?.premise?.holds ? { ...meant, with: [...meant.with, item.figure] } : item;
}

function plainItem(view: View, expr: Expr, period: PeriodId, request: Request): ValueItem | null {
  const found = inUnit(view, expr, period, request);
  if (!found || !suits(view, found, expr, request) || isOverWhole(found, request)) return null;
  const figure = toFigure(found, expr.op === 'share' ? 'share' : undefined);
  const others = besideIt(view, expr, period, request);
  const premise = others && claimIn([figure, ...others], request);
  if (!others || premise === null) return null;
  const yoy = request.unmoved ? undefined : yearOnYear(view, expr, period);
  return {
    figure,
    with: others,
    ...(yoy && request.output?.unit !== 'USD' && { yoy }),
    ...(premise && { premise }),
  };
}

/** What completes a figure: dollars where they are asked for too, and those that go with it anyway. */
function besideIt(view: View, expr: Expr, period: PeriodId, { output }: Request): Figure[] | null {
  const others = companions(view, expr, period);
  if (output?.and !== 'USD') return [...others];
  const dollars = inDollars(view, expr, period);
  return dollars && [toFigure(dollars), ...others];
}

/** Does the figure that is claimed hold? Null where it is a claim about another one. */
function claimIn(figures: readonly Figure[], { premise }: Request): PremiseCheck | null | undefined {
  const said = premise?.value;
  const claimed = said && claimedBy(said, figures);
  if (said && !claimed) return null;
  return said && claimed && checkValue(claimed, said);
}

/** A rate or a multiple is no claim about an amount, nor an amount about a rate: "10% of revenue" is another figure. */
const claimedBy = (
  { unit }: NonNullable<Premise['value']>,
  figures: readonly Figure[],
): Figure | undefined =>
  unit === 'any' ? figures[0] : figures.find((one) => kindOf(one.unit) === kindOf(unit));
const isRate = (unit: Unit): boolean => unit === 'percent' || unit === 'points';
const kindOf = (unit: Unit): 'rate' | 'times' | 'amount' =>
  isRate(unit) ? 'rate' : unit === 'times' ? 'times' : 'amount';

/** "what portion of A was B?": a B that is more than A is no portion of it. */
const isOverWhole = ({ quantity: { unit, low } }: Derived, { portion }: Request): boolean =>
  portion === true && unit === 'percent' && low > 100;

/** "the difference between A and B" has no sign of its own: the larger goes first. */
export function largerFirst(view: View, expr: Expr, period: PeriodId): Expr {
  const found = expr.op === 'subtract' ? evaluate(view, expr, period) : null;
  return expr.op === 'subtract' && found && found.quantity.high < 0
    ? { ...expr, left: expr.right, right: expr.left }
    : expr;
}

/** The figure is there, but not in percent or as a number: it is the unit that is missing. */
function unfitUnit(
  view: View,
  expr: Expr,
  period: PeriodId,
  request: Request,
  lang: Language,
): { words?: readonly string[] } {
  const said = UNIT_NAMES[request.output?.unit ?? request.output?.and ?? ''];
  return said && evaluate(view, expr, period) ? { words: [said[lang]] } : {};
}

const suits = (view: View, { quantity }: Derived, expr: Expr, request: Request): boolean =>
  isInUnit(quantity.unit, expr, request) || isOfAnother(view, expr, request);

/** "its capital and our ownership %", "the stake and the number of clients": the unit is that of the figure beside it. */
const isOfAnother = ({ record }: View, expr: Expr, { exprs, output }: Request): boolean => {
  const hasUnit = (one: Expr): boolean =>
    one.op === 'metric' && record.measures.get(measureOf(one.metric))?.unit === output?.unit;
  const parts = output?.unit === 'percent' || output?.unit === 'count';
  return parts && !hasUnit(expr) && exprs.some(hasUnit);
};

/** Who asks how many, or what percentage, is not told an amount of money. */
function isInUnit(unit: Unit, { op }: Expr, { output }: Request): boolean {
  // "how many, and what percentage of all?": of two asks, each has a unit of its own
  if (output?.unit === 'count') return unit === 'count' || op === 'ratio' || op === 'share';
  if (output?.unit === 'times') return unit === 'times';
  if (output?.unit === 'points') return isRate(unit);
  // "that rate" of a currency is no percentage
  if (output?.unit === 'percent') return unit === 'percent' || unit === 'points' || unit === 'JPY/USD';
  return true;
}

function inUnit(view: View, expr: Expr, period: PeriodId, request: Request): Derived | null {
  const rate = expr.op === 'metric' && view.record.measures.get(measureOf(expr.metric))?.unit === 'JPY/USD';
  // the rate itself is told in yen for a dollar, whatever it is asked in
  if (request.output?.unit === 'USD' && !rate) return inDollars(view, expr, period);
  const found = evaluate(view, counted(view, expr, request), period);
  if (found && request.output?.unit === 'times' && isQuotient(view, expr)) return asTimes(found);
  return found?.quantity.unit === 'times' && request.output?.unit === 'percent' ? asPercent(found) : found;
}

/** A ratio of two amounts, which may have a name of its own. */
const isQuotient = (view: View, expr: Expr): boolean =>
  expr.op === 'ratio' ||
  (expr.op === 'metric' &&
    view.record.measures.get(measureOf(expr.metric))?.unit === 'percent' &&
    view.record.measures.get(measureOf(expr.metric))?.formula?.includes(' / ') === true);

/** "how many treasury shares": the measure that counts what an amount values. */
function counted(view: View, expr: Expr, request: Request): Expr {
  if (request.output?.unit !== 'count' || expr.op !== 'metric') return expr;
  const sister = view.record.measures.get(measureOf(expr.metric))?.counted;
  return sister === undefined ? expr : { op: 'metric', metric: `${scopeOf(expr.metric)}/${sister}` };
}

/** Dollars as printed, or at the rate that the document of that period states; never at another. */
function inDollars(view: View, expr: Expr, period: PeriodId): Derived | null {
  if (expr.op !== 'metric') return null;
  const fitted = fitPeriod(view, expr.metric, period);
  if (fitted === null) return null;
  const printed = view.find(expr.metric, fitted).find((fact) => fact.quantity.unit.startsWith('USD'));
  if (printed) return fromFact(printed);
  const yen = evaluate(view, expr, period);
  const rate = flatMap(
    view.periodsOf('company/exchange_rate').filter((day) => day.slice(0, 7) === endOf(period).slice(0, 7)),
    (day) => view.find('company/exchange_rate', day),
  )[0];
  if (!yen || !rate || yen.quantity.unit !== 'JPY') return null;
  const quantity = divide(yen.quantity, exact(rate.quantity.value, 'JPY/USD'), 'USD');
  return (
    quantity && {
      metric: expr.metric,
      period: fitted,
      basis: 'actual',
      quantity,
      op: 'divide',
      inputs: [yen, fromFact(rate)],
      coarse: false,
    }
  );
}

/** What completes an amount: the ratio beside a gross margin. */
function companions(view: View, expr: Expr, period: PeriodId): Figure[] {
  if (expr.op !== 'metric' || measureOf(expr.metric) !== 'gross_margin') return [];
  const ratio = evaluate(
    view,
    { op: 'metric', metric: `${scopeOf(expr.metric)}/gross_margin_ratio` },
    period,
  );
  return ratio ? [toFigure(ratio)] : [];
}

const yearOnYear = (view: View, expr: Expr, period: PeriodId): ValueItem['yoy'] =>
  changeBetween(view, expr, period, baseOf(period, 'yoy'));
