import { flatMap } from '../../dataset/flat-map.js';
import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metricsOf } from './expr.js';
import type { Frame } from '../roles/frame.js';
import type { Exclusion, MetricWords } from './group-state.js';
import { measureBy, metricsIn } from './known.js';
import { areTermsOfOne, liesWithin } from './measure-tree.js';
import type { Expr } from '../query.js';
import { AFTER_NAME } from '../roles/portions-said.js';
import { isAncestor } from './scope-tree.js';

/** What a question leaves out of a figure. */

/** "IIJ Mobile without the MVNO platform" is a difference; naming what is not meant changes nothing. */
export function leaveOut(exprs: readonly Expr[], { excluded }: MetricWords, record: Record): Expr[] {
  return exprs.map((expr) => {
    if (expr.op === 'subtract') return leaveOutMore(expr, excluded, record);
    if (expr.op !== 'metric') return expr;
    const [scope, measure] = [scopeOf(expr.metric), measureOf(expr.metric)];
    const named = excluded.map((one) => withoutPart(one, measure, record)).find((one) => one !== undefined);
    if (named !== undefined) return { op: 'metric', metric: `${scope}/${named}` };
    const parts = flatMap(
      excluded.map((one) => aliasOf(one, record)),
      (one) => partMetric(one, scope, measure, record),
    );
    // one line may be said by two names: it is taken out once
    return [...new Set(parts)].reduce<Expr>(
      (left, part) => ({ op: 'subtract', left, right: { op: 'metric', metric: part } }),
      expr,
    );
  });
}

/** "excluding SI", then "and excluding ATM": from what is left of a line, where neither part holds the other. */
function leaveOutMore(expr: Expr, excluded: readonly Exclusion[], record: Record): Expr {
  const [whole, ...out] = metricsOf(expr);
  if (whole === undefined || !out.every((name) => isPartOf(name, whole, record))) return expr;
  const parts = flatMap(excluded, (one) =>
    partMetric(aliasOf(one, record), scopeOf(whole), measureOf(whole), record),
  );
  const fresh = parts.filter((part) => !out.some((name) => overlap(name, part, record)));
  return fresh.reduce<Expr>(
    (left, part) => ({ op: 'subtract', left, right: { op: 'metric', metric: part } }),
    expr,
  );
}

const isPartOf = (part: string, whole: string, record: Record): boolean =>
  measureOf(part) === measureOf(whole)
    ? isAncestor(record, scopeOf(whole), scopeOf(part))
    : scopeOf(part) === scopeOf(whole) && liesWithin(record, measureOf(part), measureOf(whole));
const overlap = (a: string, b: string, record: Record): boolean =>
  a === b || isPartOf(a, b, record) || isPartOf(b, a, record);

/** "shares outstanding once treasury stock is taken out" has a name of its own. */
function withoutPart({ measure: part, as }: Exclusion, measure: string, record: Record): string | undefined {
  if (part === undefined || as !== 'part') return undefined;
  const counted = record.measures.get(part)?.counted;
  return measureBy(record, `${measure} - ${part}`) ?? measureBy(record, `${measure} - ${counted ?? ''}`);
}

/** The metric that an exclusion takes out of another. */
function partMetric(one: Exclusion, scope: string, measure: string, record: Record): string[] {
  if (one.scope !== undefined)
    return one.scope !== (aliasOf({ scope, as: 'part' }, record).scope ?? scope) &&
      (isPart(record, scope, one.scope, measure) || isCrossCut(record, scope, one.scope, measure))
      ? [`${one.scope}/${measure}`]
      : [];
  const part = one.as === 'part' ? one.measure : undefined;
  const isTerm =
    part !== undefined &&
    (holds(record.measures.get(measure)?.formula ?? '', part) || liesWithin(record, part, measure));
  return isTerm ? [`${scope}/${part}`] : [];
}

/** Is a measure a term of a formula, and not one that it takes out itself? */
const holds = (formula: string, part: string): boolean => {
  const words = formula.split(' ');
  return words.some((word, at) => word === part && words[at - 1] !== '-');
};

/** Names taken out of a figure that they are no part of: what is meant is not clear. */
export function strayExclusions(exprs: readonly Expr[], { excluded }: MetricWords, record: Record): string[] {
  const metrics = flatMap(exprs, metricsOf);
  const kept = flatMap(exprs, (expr) => metricsOf(leftOf(expr)));
  return flatMap(excluded, (one) => {
    if (one.as === 'other') return [];
    if (isItself(one, metrics)) return [one.measure ?? ''];
    const apart = metrics.some(
      (name) => name === `${one.scope ?? ''}/${measureOf(name)}` || name.endsWith(`/${one.measure ?? ''}`),
    );
    const parent = record.scopes.get(aliasOf(one, record).scope ?? '')?.parent;
    const sibling =
      parent != null && kept.some((name) => record.scopes.get(scopeOf(name))?.parent === parent);
    return apart ||
      sibling ||
      isTakenOut(one, metrics, record) ||
      isOtherTerm(one, metrics, record) ||
      aliased(one, metrics, record)
      ? []
      : [one.scope ?? one.measure ?? ''];
  });
}

/** What others are taken out of: a line beside one that is taken out is not for that out of the whole. */
const leftOf = (expr: Expr): Expr => (expr.op === 'subtract' ? leftOf(expr.left) : expr);

/** "how much cash went out, net of the cash that came in?": nothing is left of a figure without itself. */
const isItself = ({ scope, measure }: Exclusion, metrics: readonly string[]): boolean =>
  scope === undefined && metrics.length > 0 && metrics.every((name) => measureOf(name) === measure);

/** "owned by non-Japanese investors": what is left out has no name, so that the figure would be that of all. */
export const emptyExclusion = ({ roles, lang }: Frame, { excluded }: MetricWords): string[] =>
  lang === 'ja' || excluded.length > 0
    ? []
    : roles.flatMap(({ sense, span }, at) => {
        const rest = roles.slice(at + 1, at + 5);
        const isEmpty =
          rest.length > 0 &&
          (rest.every(({ use }) => use === 'idle') || POINTS_BACK.test(rest[0]?.span.text ?? ''));
        return sense?.t === 'exclude' && sense.as === 'part' && isEmpty && !AFTER_NAME.test(span.text)
          ? [`${span.text} ${rest[0]?.span.text ?? ''}`]
          : [];
      });

const POINTS_BACK = /^(?:it|that|this|them|those|these)$/;

/** A figure whose own formula takes it out, as its name says; "operating income excluding SG&A" is no name of one. */
const isTakenOut = ({ measure: part = '' }: Exclusion, metrics: readonly string[], record: Record): boolean =>
  metrics.every((name) => {
    const { formula = '', en = '' } = record.measures.get(measureOf(name)) ?? {};
    if (!/\b(?:less|net of)\b/.test(en)) return false;
    return [part, record.measures.get(part)?.counted].some((one) => one && formula.endsWith(` - ${one}`));
  });

/** "current tax, deferred tax not included": two terms of one sum do not hold one another. */
const isOtherTerm = ({ measure }: Exclusion, metrics: readonly string[], record: Record): boolean =>
  measure !== undefined && metrics.every((name) => areTermsOfOne(record, measure, measureOf(name)));

const aliased = (one: Exclusion, metrics: readonly string[], record: Record): boolean => {
  const scope = aliasOf(one, record).scope;
  return scope !== undefined && metrics.some((name) => name.startsWith(`${scope}/`));
};

/** A cross-cut that is one line only (MVNE and its platform) stands for that line. */
function aliasOf(one: Exclusion, record: Record): Exclusion {
  const [sum, ...more] = record.scopes.get(one.scope ?? '')?.sums ?? [];
  const [part, ...others] = sum?.parts ?? [];
  return part !== undefined && others.length === 0 && more.length === 0 ? { ...one, scope: part } : one;
}

/** "network services without mobile": a line of the tree's own lines, all of which the other holds. */
const isCrossCut = (record: Record, outer: string, inner: string, measure: string): boolean =>
  (record.scopes.get(inner)?.sums ?? []).some(
    ({ parts, for: measures }) =>
      measures.includes(measure) && parts.every((part) => isPart(record, outer, part, measure)),
  );

const isPart = (record: Record, outer: string, inner: string, measure: string): boolean =>
  isAncestor(record, outer, inner) && metricsIn(record).has(`${inner}/${measure}`);
