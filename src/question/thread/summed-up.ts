import { alike } from '../alike.js';
import { lengthOf, shift } from '../../dataset/period.js';
import { measureOf } from '../../dataset/record.js';
import { metric } from '../figures/expr.js';
import type { Expr, Request } from '../query.js';
import { asksWhich } from './sets.js';
import type { CarryStep } from './step.js';
import { pairOf } from './in-order.js';

/** Follow-ups about what several figures, or the years between two, came to. */

/** "IIJ Mobile and IIJmio together", then "growth?" or "share of revenue?": of the sum, and not of each. */
export const ofTheirSum: CarryStep = (request, { frame }, previous) => {
  const isSum = previous.aggregate === 'sum' && previous.exprs.length > 1 && previous.periods.length === 1;
  if (!isSum || !GOES_ON.has(request.ask) || asksWhich(frame)) return request;
  const bases = request.exprs.map((expr, at) => baseOver(expr, previous.exprs[at]));
  const [base, ...others] = bases;
  const isOfAll = bases.length === previous.exprs.length && others.every((one) => alike(one, base));
  return base === undefined || !isOfAll ? request : overSum(request, previous, base);
};

const GOES_ON: ReadonlySet<Request['ask']> = new Set<Request['ask']>([
  'change',
  'share',
  'value',
  'aggregate',
]);

/** What an expression sets a figure of the thread over: null for the figure itself, undefined for another one. */
function baseOver(expr: Expr, told: Expr | undefined): Expr | null | undefined {
  if (alike(expr, told)) return null;
  return (expr.op === 'share' || expr.op === 'ratio') && alike(expr.left, told) ? expr.right : undefined;
}

function overSum(request: Request, { exprs }: Request, base: Expr | null): Request {
  const sum = exprs.reduce((left, right) => ({ op: 'add', left, right }));
  const whole = base ?? (request.ask === 'share' ? ofCompany(exprs) : null);
  if (whole === null) return request.ask === 'change' ? { ...request, exprs: [sum] } : request;
  const { aggregate: _summed, ...rest } = request;
  const ask = request.ask === 'change' ? request.ask : 'value';
  return { ...rest, ask, exprs: [{ op: 'share', left: sum, right: whole }] };
}

const ofCompany = ([first]: readonly Expr[]): Expr | null =>
  first?.op === 'metric' ? metric('company', measureOf(first.metric)) : null;

/** "average quarterly SG&A", then "growth?": how its year moved was not asked. */
export const movedAverage: CarryStep = (request, _, previous) =>
  previous.aggregate === 'average' && request.ask === 'change' && request.origins.metric === 'carried'
    ? { ...request, exprs: [] }
    : request;

/** "FY2012?", "FY2017?", "growth per year?": of what lies years apart, the rate that leads from the one to the other. */
export const perYear: CarryStep = (request, { frame }) => {
  const { change, groupBy, premise: _claimed, ...rest } = request;
  const isRate = change !== undefined && change.base === undefined && change.form !== 'amount';
  const asks = request.ask === 'change' || (request.ask === 'trend' && groupBy === 'year');
  if (!isRate || !asks || request.origins.metric !== 'carried' || request.output?.unit === 'JPY')
    return request;
  return A_YEAR.test(frame.text) && areYearsApart(request)
    ? { ...rest, ask: 'aggregate', aggregate: 'cagr' }
    : request;
};
const A_YEAR = /\b(?:per|a) (?:fiscal )?year(?:,? in (?:%|percent))?$/;

/** Of two years next to each other there is a growth of each. */
function areYearsApart({ periods }: Request): boolean {
  const [from, to] = pairOf(periods) ?? [];
  if (!from || !to || lengthOf(from) !== lengthOf(to)) return false;
  return from < shift(to, 'year', 1);
}
