import type { Record } from '../dataset/record.js';
import { parseFormula } from '../dataset/relations.js';
import { measureOf, metricsIn, scopesOf } from './known.js';
import { adjustGroups } from './adjust.js';
import type { Frame } from './frame.js';
import type { Exclusion, Group, MetricWords } from './group-state.js';
import { closest, metric } from './metrics.js';
import { areTermsOfOne } from './measure-tree.js';
import { isAncestor, wholeOf } from './scope-tree.js';
import type { Expr, Origin } from './query.js';

/** The expressions that the groups of names make, and what of them was said. */
export interface Expressions {
  readonly exprs: readonly Expr[];
  /** A denominator alone, whose numerator the thread holds. */
  readonly denominator?: Expr;
  readonly scopeSaid: boolean;
  readonly measureSaid: boolean;
  readonly origins: Partial<globalThis.Record<'scope' | 'measure', Origin>>;
  readonly share: boolean;
}

export interface Defaults {
  /** From the thread, when the question leaves a scope or a measure unsaid. */
  readonly scopes?: readonly string[];
  readonly measures?: readonly string[];
}

export function buildExpressions(
  words: MetricWords,
  record: Record,
  defaults: Defaults,
  frame: Frame,
): Expressions {
  const filled = fill(adjustGroups(words.groups, record, frame), record, defaults);
  const said = saidIn(words, defaults);
  const [only] = filled.length === 1 ? filled : [];
  const [expr] = only?.exprs ?? [];
  const lone = frame.has('target') ? undefined : only;
  if (lone && expr && words.denominatorFirst && words.groups.length === 1)
    return { exprs: [], denominator: expr, ...said };
  const whole = lone ? againstWhole(lone, words, record) : null;
  if (whole) return { ...said, exprs: whole, share: true };
  return { exprs: leaveOut(combine(filled, words.denominatorFirst, record), words, record), ...said };
}

/** One figure against the whole that goes without saying, beside the figure itself where it is asked for too. */
function againstWhole(lone: Filled, words: MetricWords, record: Record): Expr[] | null {
  const share = words.pending === 'share' && !words.beside ? shareWithin(lone) : null;
  if (share) return share;
  const whole = asksForWhole(words) ? withWhole(lone.exprs, record) : null;
  return whole && words.beside ? [...lone.exprs, ...whole] : whole;
}

/** A ratio or share without a second name: its whole goes without saying. */
const asksForWhole = ({ pending, beside }: MetricWords): boolean =>
  pending === 'ratio' || (pending === 'share' && beside);

/** What of the metrics was said, and how the rest is filled. */
function saidIn({ groups }: MetricWords, defaults: Defaults): Omit<Expressions, 'exprs'> {
  const scopeSaid = groups.some((group) => group.scopes.length > 0);
  const measureSaid = groups.some((group) => group.measures.length > 0);
  const named = groups.length > 0;
  const filledBy = (carried: unknown): Origin => (carried === undefined ? 'assumed' : 'carried');
  const origins = {
    ...(named && !scopeSaid && { scope: filledBy(defaults.scopes) }),
    ...(named && !measureSaid && { measure: filledBy(defaults.measures) }),
  };
  return {
    scopeSaid,
    measureSaid,
    origins,
    share: groups.some(({ joined }) => joined === 'share' || joined === 'ratio'),
  };
}

/** "cloud: private, as a share": of the cloud, and not of the company. */
function shareWithin({ exprs, group: { within } }: Filled): Expr[] | null {
  if (within === undefined || within === 'company') return null;
  return exprs.map((expr): Expr =>
    expr.op === 'metric'
      ? { op: 'share', left: expr, right: metric(within, expr.metric.slice(expr.metric.indexOf('/') + 1)) }
      : expr,
  );
}

interface Filled {
  readonly exprs: readonly Expr[];
  readonly group: Group;
}

/** "personnel cost ratio": of a revenue its share in the company's, of a cost or an income its ratio to revenue. */
function withWhole(exprs: readonly Expr[], record: Record): Expr[] | null {
  const wholes = exprs.map((expr) => {
    if (expr.op !== 'metric') return null;
    const [scope = '', measure = ''] = expr.metric.split('/');
    const { kind, unit } = record.measures.get(measure) ?? {};
    if (kind !== 'flow' || unit !== 'JPY' || expr.metric === 'company/revenue') return null;
    return measure === 'revenue'
      ? ratio(expr, metric('company', 'revenue'), 'share', record)
      : ratio(expr, metric(scope, 'revenue'), 'ratio', record);
  });
  return wholes.every((one) => one !== null) && wholes.length > 0 ? wholes : null;
}

/** Gives each group the scope and measure that it leaves unsaid. */
function fill(groups: readonly Group[], record: Record, defaults: Defaults): Filled[] {
  let measures: readonly string[] | undefined;
  return groups.map((group, at) => {
    const own =
      group.measures.length > 0
        ? group.measures
        : (measures ??
          groups[at + 1]?.measures
            .slice(0, 1)
            .filter(
              (measure) => group.joined === 'none' && sharesMeasure(group, groups[at + 1], measure, record),
            ) ??
          []);
    measures = own.length > 0 ? own : measures;
    return { group, exprs: cross(group, own, record, defaults) };
  });
}

/** "O&M as % of total backlog": the part is of the measure that the whole is said with, where it has one. */
function sharesMeasure(group: Group, next: Group | undefined, measure: string, record: Record): boolean {
  if (next?.joined === 'compare') return true;
  const part = next?.joined === 'share' || next?.joined === 'ratio';
  return part && group.scopes.length > 0 && group.scopes.every((scope) => fits(record, scope, measure));
}

function cross(group: Group, measures: readonly string[], record: Record, defaults: Defaults): Expr[] {
  const scopes = closest(group.scopes, group.scopes.length > 2 || group.joined === 'compare');
  if (scopes.length === 0) {
    return measures.flatMap((measure) =>
      (defaults.scopes ?? [scopeFor(measure, record)]).map((scope) =>
        metric(carriedScope(scope, measure, record), measure),
      ),
    );
  }
  if (measures.length > 0)
    return scopes.flatMap((scope) => measures.map((measure) => named(scope, measure, record)));
  return scopes.flatMap((scope) =>
    (defaults.measures ?? [record.scopes.get(scope)?.defaultMeasure ?? 'revenue']).map((measure) =>
      metric(scope, measure),
    ),
  );
}

/** A scope of the thread stays with every measure that is told by scope; others are the company's. */
function carriedScope(scope: string, measure: string, record: Record): string {
  const toldByScope =
    fits(record, scope, measure) || scopesOf(record, measure).some((one) => one !== 'company');
  return toldByScope && record.measures.get(measure)?.defaultScope === undefined
    ? scope
    : scopeFor(measure, record);
}

/** A scope and a measure said together; where the measure is about that scope anyway, it is the measure alone. */
function named(scope: string, measure: string, record: Record): Expr {
  const { about, elsewhere } = record.measures.get(measure) ?? {};
  if (about === scope) return metric(scopeFor(measure, record), measure);
  return metric(
    scope,
    elsewhere !== undefined && !fits(record, scope, measure) && fits(record, scope, elsewhere)
      ? elsewhere
      : measure,
  );
}

/** Can a scope carried from the thread go with a measure that is said now? */
export function fits(record: Record, scope: string, measure: string): boolean {
  const formula = record.measures.get(measure)?.formula;
  return (
    metricsIn(record).has(`${scope}/${measure}`) ||
    (formula !== undefined &&
      parseFormula(formula).terms.every((term) => metricsIn(record).has(`${scope}/${term.measure}`)))
  );
}

/** The scope of a measure said alone: the company, unless the measure is always about something else. */
const scopeFor = (measure: string, record: Record): string =>
  record.measures.get(measure)?.defaultScope ?? 'company';

function combine(filled: readonly Filled[], denominatorFirst: boolean, record: Record): Expr[] {
  const operated = filled.some(({ group }) => OPERATORS.has(group.joined));
  if (!operated || filled.length < 2) return unique(filled.flatMap(({ exprs }) => exprs));
  const done: Expr[] = [];
  for (const { group, exprs } of filled) {
    const left = done.at(-1);
    const [right] = exprs;
    if (!left || !right || !OPERATORS.has(group.joined) || isRepeated(left, right, group))
      done.push(...exprs);
    else
      done.splice(
        -1,
        1,
        ...(group.beside ? [left] : []),
        operate(left, right, group, denominatorFirst, record),
      );
  }
  return unique(done);
}

const unique = (exprs: readonly Expr[]): Expr[] => [
  ...new Map(exprs.map((expr) => [JSON.stringify(expr), expr])).values(),
];

const OPERATORS: ReadonlySet<Group['joined']> = new Set<Group['joined']>(['plus', 'minus', 'ratio', 'share']);

/** "FY15 EPS + FY14 EPS": the same figure again is of another period. */
const isRepeated = (left: Expr, right: Expr, { joined }: Group): boolean =>
  joined === 'plus' && left.op === 'metric' && right.op === 'metric' && left.metric === right.metric;

function operate(left: Expr, right: Expr, { joined, scopes }: Group, swap: boolean, record: Record): Expr {
  if (joined === 'plus') return together(left, right, record) ?? { op: 'add', left, right };
  if (joined === 'minus') return { op: 'subtract', left, right };
  // "what percentage of network revenue was gross margin?": the part is of the same scope as its whole
  const part = swap && scopes.length === 0 ? withScopeOf(left, right) : right;
  const [top, below] = swap ? [part, left] : [left, right];
  return ratio(
    top,
    alignScope(top, below, swap || scopes.length > 0),
    joined === 'share' ? 'share' : 'ratio',
    record,
  );
}

/** Two scopes that the company reports as one ("SI and equipment sales") are that one. */
function together(left: Expr, right: Expr, record: Record): Expr | null {
  if (left.op !== 'metric' || right.op !== 'metric') return null;
  const [[a = '', measure = ''], [b = '', other]] = [left.metric.split('/'), right.metric.split('/')];
  const whole = measure === other ? wholeOf(record, a, b) : undefined;
  return whole !== undefined && fits(record, whole, measure) ? metric(whole, measure) : null;
}

function withScopeOf(whole: Expr, part: Expr): Expr {
  if (whole.op !== 'metric' || part.op !== 'metric') return part;
  return metric(
    whole.metric.slice(0, whole.metric.indexOf('/')),
    part.metric.slice(part.metric.indexOf('/') + 1),
  );
}

/** "SI gross margin as a percentage of revenue" means the revenue of SI; the same measure means the company's. */
function alignScope(top: Expr, below: Expr, said: boolean): Expr {
  if (said || top.op !== 'metric' || below.op !== 'metric') return below;
  const [scope, measure] = top.metric.split('/');
  const other = below.metric.split('/')[1];
  return measure === other || scope === undefined || other === undefined ? below : metric(scope, other);
}

/** A ratio that has a name of its own is that measure: gross margin to revenue is the gross margin ratio. */
export function ratio(left: Expr, right: Expr, op: 'ratio' | 'share', record: Record): Expr {
  if (left.op !== 'metric' || right.op !== 'metric') return { op, left, right };
  const [scope, top] = left.metric.split('/');
  const [other, below] = right.metric.split('/');
  const printed = `${scope ?? ''}/share_of_${other ?? ''}_${below ?? ''}`;
  if (top === below && metricsIn(record).has(printed)) return { op: 'metric', metric: printed };
  if (scope !== other || scope === undefined) return { op, left, right };
  const named = measureOf(record, `${top ?? ''} / ${below ?? ''}`);
  return named === undefined ? { op, left, right } : metric(scope, named);
}

/** "IIJ Mobile without the MVNO platform" is a difference; naming what is not meant changes nothing. */
function leaveOut(exprs: readonly Expr[], { excluded }: MetricWords, record: Record): Expr[] {
  return exprs.map((expr) => {
    if (expr.op !== 'metric') return expr;
    const [scope = '', measure = ''] = expr.metric.split('/');
    const parts = excluded
      .map((one) => aliasOf(one, record))
      .flatMap((one) => partMetric(one, scope, measure, record));
    return parts.reduce<Expr>(
      (left, part) => ({ op: 'subtract', left, right: { op: 'metric', metric: part } }),
      expr,
    );
  });
}

/** The metric that an exclusion takes out of another. */
function partMetric(one: Exclusion, scope: string, measure: string, record: Record): string[] {
  if (one.scope !== undefined)
    return one.scope !== scope && isPart(record, scope, one.scope, measure)
      ? [`${one.scope}/${measure}`]
      : [];
  const isTerm =
    one.as === 'part' &&
    one.measure !== undefined &&
    (record.measures.get(measure)?.formula ?? '').split(' ').includes(one.measure);
  return isTerm ? [`${scope}/${one.measure ?? ''}`] : [];
}

/** Names taken out of a figure that they are no part of: what is meant is not clear. */
export function strayExclusions(exprs: readonly Expr[], { excluded }: MetricWords, record: Record): string[] {
  const metrics = exprs.flatMap(metricsOf);
  return excluded.flatMap((one) => {
    if (one.as === 'other') return [];
    const apart = metrics.some(
      (name) =>
        name === `${one.scope ?? ''}/${name.slice(name.indexOf('/') + 1)}` ||
        name.endsWith(`/${one.measure ?? ''}`),
    );
    const sibling =
      one.scope !== undefined &&
      metrics.some(
        (name) =>
          record.scopes.get(name.slice(0, name.indexOf('/')))?.parent ===
          record.scopes.get(aliasOf(one, record).scope ?? '')?.parent,
      );
    return apart || sibling || isOtherTerm(one, metrics, record) || aliased(one, metrics, record)
      ? []
      : [one.scope ?? one.measure ?? ''];
  });
}

/** "current tax, deferred tax not included": two terms of one sum do not hold one another. */
const isOtherTerm = ({ measure }: Exclusion, metrics: readonly string[], record: Record): boolean =>
  measure !== undefined &&
  metrics.every((name) => areTermsOfOne(record, measure, name.slice(name.indexOf('/') + 1)));

const aliased = (one: Exclusion, metrics: readonly string[], record: Record): boolean => {
  const scope = aliasOf(one, record).scope;
  return scope !== undefined && metrics.some((name) => name.startsWith(`${scope}/`));
};

/** The metrics of an expression, as scope and measure. */
export const metricsOf = (expr: Expr): string[] =>
  expr.op === 'metric' ? [expr.metric] : [...metricsOf(expr.left), ...metricsOf(expr.right)];

/** A cross-cut that is one line only (MVNE and its platform) stands for that line. */
function aliasOf(one: Exclusion, record: Record): Exclusion {
  const [sum, ...more] = record.scopes.get(one.scope ?? '')?.sums ?? [];
  const [part, ...others] = sum?.parts ?? [];
  return part !== undefined && others.length === 0 && more.length === 0 ? { ...one, scope: part } : one;
}

const isPart = (record: Record, outer: string, inner: string, measure: string): boolean =>
  isAncestor(record, outer, inner) && metricsIn(record).has(`${inner}/${measure}`);
