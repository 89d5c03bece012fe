import { alike } from '../alike.js';
import { flatMap } from '../../dataset/flat-map.js';
import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { asksCount, countedAs } from '../asks/counted.js';
import { PART_NEXT } from '../figures/ratio-words.js';
import { leaveOut } from '../figures/exclusions.js';
import { metric, metricsOf } from '../figures/expr.js';
import type { Defaults } from '../figures/expressions.js';
import { asksPercent, type Frame } from '../roles/frame.js';
import { BARE_OWNERS, ownersPart } from '../figures/owners.js';
import { metricsIn } from '../figures/known.js';
import { isPartIn, isTermOf } from '../figures/measure-tree.js';
import { isOfOtherPeriod } from '../constructions/portion.js';
import type { Expr, Request, Turn } from '../query.js';
import { againstRevenue, alignScope, isWholeOf, rateOf, ratio } from '../figures/ratios.js';
import { asPartsOf, PART_OF_THAT } from '../figures/part-of.js';
import type { Clause } from '../request.js';
import type { VariantKind } from '../roles/senses.js';
import { DILUTED, inVariant, variantsOf } from '../roles/variants.js';
import { apartFrom } from './apart-from.js';
import { marginOf, marginsOfThread } from './margins.js';
import { inSegment } from './segment.js';
import { asksSpan, isBareRatio, severalAsked } from './sets.js';
import { several, turnsOf } from './turns.js';
import { isOnPeriod } from './times.js';
import { asksTotal, countedIn, includesFigure, totalOf } from './totals.js';

/** Which figures a follow-up is about: its own, or those of the thread as its words change them. */

/** What a clause may take from the request before it when it names only a scope or only a measure. */
export function defaultsFrom(previous: Request | undefined, standsAlone: boolean): Defaults {
  if (!previous || standsAlone) return {};
  if (previous.exprs.length === 0) return previous.choice ? { measures: previous.choice } : {};
  const metrics = flatMap(previous.exprs, (expr) => metricsOf(expr).slice(0, 1));
  const unique = (part: (name: string) => string): string[] => [...new Set(metrics.map(part))];
  return { scopes: unique(scopeOf), measures: unique(measureOf) };
}

export function carryFigures(clause: Clause, previous: Request, record: Record): Request {
  const { request, frame } = clause;
  const whole = asksTotal(clause) ? totalOf(request, previous, record) : null;
  if (whole) return whole;
  if (request.exprs.length > 0) return ownFigures(request, frame, previous, record);
  const set = severalAsked(frame, request, previous, record);
  const from = set ?? previous;
  const goesOn = request.ask === 'share' || (request.ask === 'rank' && previous.ask === 'trend');
  const groupBy = request.groupBy ?? (goesOn ? previous.groupBy : undefined);
  const exprs = changed(clause, from.exprs, previous, record);
  return {
    ...request,
    exprs,
    ...(set && (request.periods.length === 0 || asksSpan(frame, request)) && { periods: set.periods }),
    ...(groupBy && { groupBy }),
    origins: { ...request.origins, metric: 'carried' },
  };
}

/** Figures that a follow-up names itself: alone, as a part of what the thread is about, or added to it. */
function ownFigures(request: Request, frame: Frame, previous: Request, record: Record): Request {
  const said = PART_OF_THAT.test(frame.text)
    ? asPartsOf(request.exprs, previous.exprs, record)
    : marginsOfThread(request, frame, previous, record);
  if (isPortion(frame)) return { ...request, ask: 'value', exprs: portions(said, previous, record) };
  if (isDoer(frame, request, record)) return { ...request, exprs: previous.exprs };
  const named = inSegment(said, frame, previous, record);
  const apart = apartFrom(request, frame, named, previous);
  if (apart) return apart;
  const exprs = includesFigure(frame) ? countedIn(named, previous, frame, record) : named;
  return {
    ...request,
    ...(request.periods.length === 0 && BOTH_TIMES.test(frame.text) && { periods: bothTimes(previous) }),
    exprs: stillAttributable(stillDiluted(exprs, previous, frame), previous, frame, record),
  };
}

const BOTH_TIMES = /\bboth (?:quarters|halves|years|periods|times|dates)\b|両(?:四半期|半期|年度?|期|時点)/;

/** "4Q17 revenue?", "4Q16?", "gross margin in both quarters": of each time that the thread told. */
const bothTimes = (previous: Request): Request['periods'] => {
  const { periods = [] } = several(turnsOf(previous)) ?? {};
  return periods.length > 1 ? periods : [];
};

/** "what had IIJ estimated?", "IIJ's estimate?": of the line of the thread, where the company has no such figure itself. */
const isDoer = ({ roles }: Frame, { exprs }: Request, record: Record): boolean =>
  roles.some(
    ({ sense }, at) =>
      sense?.t === 'scope' &&
      sense.id === 'company' &&
      roles.slice(at + 1).find((role) => role.sense?.t !== 'of')?.sense?.t === 'target',
  ) &&
  roles.every(({ sense }) => sense?.t !== 'measure') &&
  exprs.every((expr) => expr.op === 'metric' && !metricsIn(record).has(expr.metric));

/** "attributable to IIJ?", after an income: the part of it, where it is told in parts. */
function stillAttributable(
  said: readonly Expr[],
  { exprs }: Request,
  frame: Frame,
  record: Record,
): readonly Expr[] {
  const [before, ...others] = exprs;
  const bare = frame.roles.every(({ sense, span }) => sense?.t !== 'measure' || BARE_OWNERS.test(span.text));
  if (!bare || before?.op !== 'metric' || others.length > 0 || said.length !== 1) return said;
  const part = ownersPart(measureOf(before.metric), record);
  return part === undefined ? said : [metric(scopeOf(before.metric), part)];
}

/** "and in ADS equivalents?", after a diluted figure: diluted, too. */
function stillDiluted(said: readonly Expr[], { exprs }: Request, frame: Frame): readonly Expr[] {
  const diluted = new Set(DILUTED.values());
  const before = exprs.every((expr) => expr.op === 'metric' && diluted.has(measureOf(expr.metric)));
  if (!before || exprs.length === 0 || !frame.has('elliptic') || /\bbasic\b|基本/.test(frame.text))
    return said;
  return said.map((expr) => {
    const sister = expr.op === 'metric' ? DILUTED.get(measureOf(expr.metric)) : undefined;
    return expr.op === 'metric' && sister !== undefined ? metric(scopeOf(expr.metric), sister) : expr;
  });
}

/** "そのうちリースは何％？", "leases as a % of it": a part of what the thread is about, in percent. */
const isPortion = (frame: Frame): boolean =>
  isOfThat(frame) ||
  frame.roles.some(({ sense, span }) => sense?.t === 'share' && PART_NEXT.test(span.text)) ||
  (frame.has('ofWhich') && (frame.has('share') || frame.has('ratio') || asksPercent(frame)));

const isOfThat = ({ roles }: Frame): boolean =>
  roles.some(
    ({ sense, span }, at) =>
      (sense?.t === 'ratio' || sense?.t === 'share') &&
      !span.text.includes('between') &&
      THAT.test(roles[at + 1]?.span.text ?? ''),
  );
const THAT = /^(?:it|that|this|them|those)(?: is| was| are| were)?$/;

function portions(parts: readonly Expr[], { exprs }: Turn, record: Record): Expr[] {
  const [whole] = exprs;
  const isRate = (part: Expr): boolean =>
    part.op === 'metric' && record.measures.get(measureOf(part.metric))?.unit === 'percent';
  return whole
    ? parts.map((part) => (isRate(part) ? part : ratio(part, whole, 'share', record)))
    : [...parts];
}

/** The figures of the thread as the follow-up changes them: over something, as a margin, without a part, in a variant. */
function changed(clause: Clause, exprs: readonly Expr[], previous: Request, record: Record): readonly Expr[] {
  const { frame, expressions, words, request } = clause;
  const { denominator } = expressions;
  if (denominator)
    return exprs.map((expr) => {
      const base = baseOf(expr, denominator, clause, record);
      // "what portion of it is borrowings?": of two lines, the one of the thread is the whole
      return isOfThat(frame) ? ratio(base, expr, 'share', record) : overWhole(expr, base, record);
    });
  if (frame.has('margin')) return exprs.map((expr) => marginOf(expr, record));
  const amounts = asksYen(frame) ? amountsOf(exprs, record) : null;
  if (amounts) return amounts;
  const varied = leaveOut(exprs, words, record).map((expr) => inVariants(expr, frame, record));
  if (isSetAgainstTime(frame)) return varied;
  // "so leases were what percent of it?", after several: none of them is the whole
  if (isPortion(frame) && frame.has('variant') && exprs.length > 1) return [];
  if (isPortion(frame))
    return frame.has('variant') ? portions(varied, { exprs, periods: [] }, record) : varied;
  if (frame.has('ratio') && request.ask !== 'target') return inRatio(varied, frame, record);
  const asRate = request.ask === 'value' && asksRate(frame, previous);
  return asRate ? varied.map((expr) => rateOf(expr, record)) : varied;
}

/** "as % of FY2017?", 「2012年度比は？」: of a period, and of no other figure. */
const isSetAgainstTime = (frame: Frame): boolean => isOfOtherPeriod(frame) || isOnPeriod(frame);

/** After a movement, or a result held against its target, what is in percent is that. */
const asksRate = (frame: Frame, { ask, target }: Request): boolean =>
  asksPercent(frame) && ask !== 'change' && !(ask === 'target' && target && target.facet !== 'value');

/** 「売上に占める割合は？」, after the revenue of a line: that of the company, since none is a share of itself. */
function baseOf(expr: Expr, denominator: Expr, { expressions, frame }: Clause, record: Record): Expr {
  const { scopeSaid } = expressions;
  const base = alignScope(expr, denominator, scopeSaid, record);
  if (base.op !== 'metric' || scopeSaid) return base;
  const held = expr.op === 'subtract' && OF_ALL.test(frame.text) ? metricsOf(expr) : summedIn(expr);
  return held.includes(base.metric) ? metric('company', measureOf(base.metric)) : base;
}
/** Of what is left of a line, the "total" is that of the company. */
const OF_ALL = /\btotal\b|全社|総売上|全体/;

/** A figure, or all that is added up to one: no sum is a share of what it holds. */
const summedIn = (expr: Expr): readonly string[] =>
  expr.op === 'metric' || expr.op === 'add' ? metricsOf(expr) : [];

/** "what percentage of it is the MVNO platform?": no whole is a share of its part. */
const overWhole = (left: Expr, right: Expr, record: Record): Expr =>
  isWholeOf(left, right, record) || isSumWith(left, right, record)
    ? ratio(right, left, 'share', record)
    : ratio(left, right, 'ratio', record);

/** Of a whole and its part, the part goes on top; else they go in the order said. */
const partOver = (left: Expr, right: Expr, record: Record): Expr =>
  holds(left, right, record) || (isBase(left) && !isBase(right))
    ? ratio(right, left, 'share', record)
    : overWhole(left, right, record);

/** What figures of a company are set against, in whatever order they were asked. */
const isBase = (expr: Expr): boolean =>
  expr.op === 'metric' && /^company\/(?:total_assets|revenue)$/.test(expr.metric);

const isSumWith = (whole: Expr, part: Expr, record: Record): boolean =>
  whole.op === 'metric' &&
  part.op === 'metric' &&
  scopeOf(whole.metric) === scopeOf(part.metric) &&
  isPartIn(record, measureOf(part.metric), measureOf(whole.metric));

const holds = (whole: Expr, part: Expr, record: Record): boolean =>
  whole.op === 'metric' &&
  part.op === 'metric' &&
  isTermOf(record, measureOf(part.metric), measureOf(whole.metric));

/** The last two figures over one another, an income over its revenue; with a base of sales said, each against that. */
function inRatio(exprs: readonly Expr[], frame: Frame, record: Record): readonly Expr[] {
  const [left, right, ...others] = exprs;
  if (isBareRatio(frame))
    return left &&
      right &&
      others.length === 0 &&
      (!haveRates(left, right, record) || OF_BOTH.test(frame.text))
      ? [namedRatio(left, right, record) ?? inOrderOf(frame, left, right, record)]
      : exprs.map((expr) => rateOf(expr, record));
  return exprs.map((expr) => againstRevenue(expr, record) ?? expr);
}

/** 「割合は？」 tells what the last is of the one before it, a ratio the two in their order. */
const inOrderOf = (frame: Frame, left: Expr, right: Expr, record: Record): Expr =>
  frame.roles.some(({ sense, span }) => sense?.t === 'ratio' && OF_FIRST.test(span.text))
    ? partOver(right, left, record)
    : partOver(left, right, record);
const OF_FIRST = /割合|比重/;

/** "the ratio of the two": of one to the other, whatever rates they have. */
const OF_BOTH = /\b(?:of|between) (?:the two|them|both)\b|両者|[2二]つの|互い/;

/** "the gross margin of SI?", "and of the network?", "ratio?": the rate of each. */
const haveRates = (left: Expr, right: Expr, record: Record): boolean =>
  left.op === 'metric' &&
  right.op === 'metric' &&
  measureOf(left.metric) === measureOf(right.metric) &&
  rateOf(left, record) !== left;

/** "revenue?", "gross margin?", "ratio?": the one that has a name, whichever was asked first. */
const namedRatio = (left: Expr, right: Expr, record: Record): Expr | undefined =>
  [ratio(left, right, 'ratio', record), ratio(right, left, 'ratio', record)].find(
    ({ op }) => op === 'metric',
  );

/** "総額では？", "the noncurrent one": the variant of the figure that the thread is about. */
function inVariants(expr: Expr, frame: Frame, record: Record): Expr {
  if (expr.op !== 'metric') return expr;
  const [scope, measure] = [scopeOf(expr.metric), measureOf(expr.metric)];
  const kinds = [...variantsOf(frame), ...inMoney(measure, frame, record)];
  // "the noncurrent one too" after the current one: the other portion, not both together
  const whole = measure.replace(/_(?:non)?current$/, '');
  const other = kinds.some((kind) => PORTIONS.has(kind)) && record.measures.has(whole);
  const variant = inVariant(other ? whole : measure, kinds, record) ?? measure;
  return metric(scope, asksCount(frame) ? countedAs(variant, record) : variant);
}

/** "in millions of yen?", of what is told per share: its total. */
const inMoney = (measure: string, frame: Frame, record: Record): VariantKind[] =>
  record.measures.get(measure)?.unit === 'JPY/share' &&
  frame.all('unit').some(({ size }) => size !== undefined)
    ? ['total']
    : [];

const PORTIONS: ReadonlySet<VariantKind> = new Set<VariantKind>(['current', 'short', 'noncurrent']);

/** Does the clause leave a part out of the figures of the thread? Where it is none of theirs, it has no place, and is not forgotten. */
export const leavesOut = ({ words }: Clause, { exprs }: Turn, record: Record): boolean =>
  words.excluded.some(({ as }) => as === 'part') || !alike(leaveOut(exprs, words, record), exprs);

/** "in yen instead?", 「金額だと？」, after dollars or a growth, or after rates alone: what they are rates of; "%?", after a change. */
export const inOtherUnit = ({ frame }: Clause, { ask, exprs, output }: Request, record: Record): boolean =>
  (asksYen(frame) && (output?.unit === 'USD' || ask === 'change' || amountsOf(exprs, record) !== null)) ||
  (asksPercent(frame) && ask === 'change');

const asksYen = (frame: Frame): boolean => frame.all('unit').some(({ unit }) => unit === 'yen');

function amountsOf(exprs: readonly Expr[], record: Record): readonly Expr[] | null {
  const amounts = exprs.map((expr) => {
    if (expr.op === 'ratio' || expr.op === 'share') return expr.left;
    if (expr.op !== 'metric') return null;
    const { unit, formula } = record.measures.get(measureOf(expr.metric)) ?? {};
    const [top, below] = unit === 'percent' ? (formula?.split(' / ') ?? []) : [];
    return top !== undefined && below !== undefined && record.measures.has(top)
      ? metric(scopeOf(expr.metric), top)
      : null;
  });
  return amounts.length > 0 && amounts.every((one) => one !== null) ? amounts : null;
}
