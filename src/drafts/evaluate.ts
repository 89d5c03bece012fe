import { answer } from '../answer/answer.js';
import type { Figure } from '../answer/types.js';
import type { PeriodId } from '../dataset/period.js';
import { measureOf, scopeOf } from '../dataset/record.js';
import type { View } from '../dataset/view.js';
import type { Expr, Request } from '../question/query.js';
import type { Role } from './role.js';
import type { Mention } from './types.js';

/** One way to take a figure of a draft. */
export interface Taken {
  readonly expr: Expr;
  readonly period: PeriodId;
  readonly role: Role;
}

/** The figures of the record that a mention may state when it is taken so; none where the record has none. */
export function figuresFor(taken: Taken, mention: Mention, view: View): readonly Figure[] {
  const own = figuresOf(taken, mention, view);
  const { role } = taken;
  // Of a period that is still to come there are targets alone; and "target" may have been said of something else.
  if (own.length > 0 && role.basisSure) return own;
  if (role.basis === 'actual')
    return own.length > 0 ? own : figuresOf(withBasis(taken, 'target'), mention, view);
  return [...own, ...figuresOf(withBasis(taken, 'actual'), mention, view)];
}

const withBasis = (taken: Taken, basis: Role['basis']): Taken => ({
  ...taken,
  role: { ...taken.role, basis },
});

function figuresOf(taken: Taken, mention: Mention, view: View): readonly Figure[] {
  const found = requestsFor(taken, view).flatMap((request) => {
    const given = answer({ lang: 'en', clauses: [[{ kind: 'request', request }]] }, view);
    // How a target compares with the year before is told beside it.
    const beside = request.ask === 'target' ? given.context : [];
    return given.status === 'answered' ? [...given.figures, ...beside] : [];
  });
  return found.filter((figure) => fits(figure, taken, mention));
}

function requestsFor({ expr, period, role }: Taken, view: View): Request[] {
  const base: Request = {
    ask: 'value',
    exprs: [expr],
    periods: [{ kind: 'span', id: period }],
    origins: { metric: 'said', period: 'said', ask: 'said' },
  };
  const { kind } = role;
  if (kind === 'growth' && role.basis === 'target')
    return [{ ...base, ask: 'target', change: { form: 'percent' }, target: { facet: 'value' } }];
  if (kind === 'growth') return [{ ...base, ask: 'change', change: { base: role.base, form: 'percent' } }];
  if (kind === 'difference') {
    const points = { ...base, exprs: ratioMeasureOf(expr, view) };
    return [
      { ...base, ask: 'change', change: { base: role.base, form: 'amount' } },
      { ...points, ask: 'change', change: { base: role.base, form: 'points' } },
    ];
  }
  if (kind === 'achievement')
    return (['achievement', 'progress'] as const).map((facet) => ({
      ...base,
      ask: 'target',
      target: { facet },
    }));
  if (role.basis === 'target') return [{ ...base, ask: 'target', target: { facet: 'value' } }];
  return kind === 'ratio' ? [base, ...ratiosOf(base, expr)] : [base];
}

/** Points are told of the ratio that stands beside an amount. */
function ratioMeasureOf(expr: Expr, { record }: View): readonly Expr[] {
  if (expr.op !== 'metric') return [expr];
  const measure = `${measureOf(expr.metric)}_ratio`;
  return record.measures.has(measure)
    ? [{ op: 'metric', metric: `${scopeOf(expr.metric)}/${measure}` }]
    : [expr];
}

/** A percentage of an amount is its ratio to the revenue of the same line. */
function ratiosOf(base: Request, expr: Expr): Request[] {
  if (expr.op !== 'metric' || measureOf(expr.metric) === 'revenue') return [];
  const right: Expr = { op: 'metric', metric: `${scopeOf(expr.metric)}/revenue` };
  return [{ ...base, exprs: [{ op: 'ratio', left: expr, right }] }];
}

function fits(figure: Figure, { role }: Taken, { unit }: Mention): boolean {
  if (unit !== 'any' && figure.unit !== unit && figure.unit !== `${unit}/share`) return false;
  if (unit === 'any' && (figure.unit === 'percent' || figure.unit === 'points')) return false;
  if (role.kind === 'value' && role.basis === 'target' && figure.kind !== 'value') return false;
  if (role.kind === 'growth') return figure.kind === 'growth' || figure.kind === 'change';
  if (role.kind === 'value' && role.basis === 'actual')
    return figure.basis === 'actual' && figure.base_period === undefined;
  return true;
}
