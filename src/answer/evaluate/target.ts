import { flatMap } from '../../dataset/flat-map.js';
import { fromFact, type Derived } from '../../dataset/derive.js';
import {
  endOf,
  fiscalYearOf,
  isDate,
  parseSpan,
  periodId,
  yearsBefore,
  type PeriodId,
} from '../../dataset/period.js';
import { measureOf } from '../../dataset/record.js';
import { dayInTokyo, targetVersions, type TargetVersion } from '../../dataset/targets.js';
import type { View } from '../../dataset/view.js';
import type { Expr, Request } from '../../question/query.js';
import { evaluate } from '../expressions.js';
import { toFigure } from '../figures.js';
import { missing } from '../missing.js';
import { answered, type Context, type Outcome } from '../outcome.js';
import { fitPeriod } from '../fit-period.js';
import { firstMetric, latestResults } from '../periods.js';
import type { Figure, TargetItem } from '../types.js';
import { compare, revisionOf, type Found } from './target-comparison.js';
import { followsFrom } from './derived-versions.js';
import { inYenAlone, isYetToCome, noTarget, noTargets } from './no-target.js';
import { growthOf } from './target-growth.js';
import { apartFromEarlier, ofTwoToCome } from './two-targets.js';
import { portionOfTarget } from './target-portion.js';
import { isOnSide } from './target-side.js';
import { hasOwnTarget, targetPeriods, type Asked } from './target-periods.js';
import { chooseVersion, isUnknownVersion } from './target-version.js';

/** Targets: their value, their versions, and how results stand to them. */
export function evaluateTarget({ view, lang }: Context, said: Request): Outcome {
  const request = ofTwoToCome(view, said);
  const portion = portionOfTarget(view, request);
  if (portion) return portion;
  const [expr] = request.exprs;
  if (request.target?.facet === 'portion') return missing(view, expr, undefined);
  const found = itemsOf({ view, lang }, request);
  if (!Array.isArray(found)) return found;
  const items = found.length > 1 ? found.filter((item) => isOnSide(item, request)) : found;
  const [first] = items;
  if (first) return told(view, items, first, request);
  return request.target?.all ? noTargets(view, request) : missing(view, expr, undefined);
}

/** The targets asked about; where one of them is not known and not all are meant, that it is not. */
function itemsOf({ view, lang }: Context, request: Request): TargetItem[] | Outcome {
  const items: TargetItem[] = [];
  for (const expr of request.exprs)
    for (const asked of targetPeriods(view, request, expr)) {
      const item = targetItem(view, request, expr, asked);
      const lost = item && lostBase(item, asked, request);
      if (lost !== null && lost !== undefined) return missing(view, expr, lost);
      if (item) items.push(item);
      else if (!request.target?.all)
        return inYenAlone(view, expr, asked, request, lang) ?? noTarget(view, expr, asked.period);
    }
  return items;
}

function told(view: View, all: readonly TargetItem[], first: TargetItem, request: Request): Outcome {
  const items = apartFromEarlier(view, all, request);
  const facet = request.target?.facet ?? 'value';
  // all targets of a year are those of one year
  const kept = request.target?.all ? items.filter(({ period }) => period === first.period) : items;
  const parts = kept.map((item) => tell(item, facet, request));
  return answered(
    { shape: 'target', request, items: kept },
    flatMap(parts, (one) => one.figures),
    flatMap(parts, (one) => one.context),
  );
}

/** "the FY2016 target vs FY2015": the period whose result is asked for beside it, where nothing is known of that. */
const lostBase = (
  { against, growth, result }: TargetItem,
  asked: Asked,
  { change }: Request,
): PeriodId | undefined => (against || growth || result ? undefined : baseAsked(asked, change));

const baseAsked = ({ period, against }: Asked, change: Request['change']): PeriodId | undefined =>
  change?.base === 'yoy' ? yearsBefore(period) : typeof change?.base === 'object' ? against : undefined;

/** The target of just this period, or of the year that it is part of. */
function findTarget(
  view: View,
  metric: string,
  expr: Expr,
  period: PeriodId,
  request: Request,
): Found | null {
  const progress = wantsYear(view, metric, request, period);
  const own = fitPeriod(view, metric, period);
  const year = fitPeriod(view, metric, periodId(fiscalYearOf(period), 'FY'));
  for (const at of progress ? [year] : [own, isDate(period) ? year : null]) {
    if (at === null) continue;
    const inDollars = request.output?.unit === 'USD';
    const versions = expr.op === 'metric' ? targetVersions(view, metric, at, inDollars) : [];
    const derived = inDollars ? undefined : followsFrom(view, expr, at, request, versions);
    if (derived) return derived;
    if (derived === undefined && versions.length > 0) return { versions, period: at };
  }
  return null;
}

function targetItem(view: View, request: Request, expr: Expr, asked: Asked): TargetItem | null {
  const metric = firstMetric(expr);
  const found = findTarget(view, metric, expr, asked.period, request);
  const isProgress = found !== null && found.period !== fitPeriod(view, metric, asked.period);
  const before = toldOn(view, metric, asked, isProgress);
  const targets = found ? orderedTargets(found, request, before) : [];
  const target = targets.at(-1);
  if (!found || !target) return null;
  const note = view.unknownRevision(metric, found.period);
  if (isUnknownVersion(targets, request, note)) return null;
  const base = {
    metric,
    ...costOf(view, metric),
    ...versionsOf(request, found, targets, target, note),
  };
  const result = wantsResult(request) ? resultFor(view, expr, asked, found, request.premise) : null;
  if (!result)
    return isToldAlone(request, asked) || (isToldOfTarget(request) && isYetToCome(view, metric, asked.period))
      ? { ...base, ...growthOf(view, request, expr, found, targets, asked.against) }
      : null;
  const partly = found.period !== result.period && { resultPeriod: result.period };
  const held = compare(result, found, target, request, view.record.inLine);
  return { ...base, ...(isEstimate(view, metric) ? asEstimate(held) : held), ...partly };
}

const costOf = (view: View, metric: string): Pick<TargetItem, 'ofCost'> =>
  view.record.measures.get(measureOf(metric))?.favourable === 'down' ? { ofCost: true } : {};

/** A rate of change set by others is estimated, and no aim. */
const isEstimate = (view: View, metric: string): boolean =>
  view.record.measures.get(measureOf(metric))?.change === true;

const asEstimate = ({ result }: ReturnType<typeof compare>): Pick<TargetItem, 'result' | 'isEstimate'> => ({
  ...(result && { result }),
  isEstimate: true,
});

function versionsOf(
  request: Request,
  found: Found,
  targets: readonly Figure[],
  target: Figure,
  note: string | undefined,
): Omit<TargetItem, 'metric'> {
  const { target: asked } = request;
  return {
    period: found.period,
    targets,
    ...(note !== undefined && { unknownRevision: note }),
    ...(asked?.facet === 'versions' && revisionOf(found, target, request)),
  };
}

/** A part of a year without a target of its own is held against the year's. */
function wantsYear(view: View, metric: string, { target }: Request, period: PeriodId): boolean {
  if (target?.facet === 'progress' || target?.ofYear) return true;
  return (
    !target?.own &&
    target?.facet !== 'value' &&
    isPartOfYear(view, metric, period) &&
    !hasOwnTarget(view, metric, period)
  );
}

/** All versions, the one that counts last. */
function orderedTargets({ versions, derived, follows }: Found, request: Request, before?: string): Figure[] {
  if (follows)
    return flatMap(follows, ({ derived: one, ...more }) => (one ? [toFigure(one, undefined, more)] : []));
  const figures = versions.map(versionFigure);
  const chosen = chooseVersion(figures, request, before);
  if (chosen) return [...figures.filter((one) => one !== chosen), chosen];
  return derived && figures.length === 0 ? [toFigure(derived)] : [];
}

const wantsResult = ({ target }: Request): boolean =>
  target?.facet !== 'value' && (target?.facet !== 'versions' || target.withResult === true);

/** Targets of a year to come, or their versions, need no result. */
const isToldAlone = ({ target }: Request, { against }: Asked): boolean =>
  target?.facet === 'value' || target?.facet === 'versions' || against !== undefined;

/** "its growth", "the figure and its target": of a year to come, of the target alone. */
const isToldOfTarget = ({ change, target }: Request): boolean =>
  change !== undefined || target?.withResult === true;

function resultFor(
  view: View,
  expr: Expr,
  { period, against, reached }: Asked,
  found: Found,
  premise: Request['premise'],
): Derived | null {
  const sameYear = against !== undefined && fiscalYearOf(against) === fiscalYearOf(found.period);
  // "it exceeds the target of next year already": a claim, of this year's result
  const isReached = reached === true && premise !== undefined && endOf(period) > endOf(latestResults(view));
  const result = evaluate(view, expr, against !== undefined && (sameYear || isReached) ? against : period);
  return (
    result ?? (isPartOfYear(view, firstMetric(expr), period) ? null : evaluate(view, expr, found.period))
  );
}

function isPartOfYear(view: View, metric: string, period: PeriodId): boolean {
  const span = parseSpan(fitPeriod(view, metric, period) ?? period);
  return span !== null && span.kind !== 'FY';
}

const versionFigure = ({ fact, setOn, status }: TargetVersion): Figure =>
  toFigure(fromFact(fact), undefined, { set_on: setOn, status });

/** The day on which the result was told that a target of the whole year is held against, where it is of a part of it. */
function toldOn(
  view: View,
  metric: string,
  { period, against }: Asked,
  isProgress: boolean,
): string | undefined {
  if (isProgress) return firstToldOn(view, metric, period);
  const isPart =
    against !== undefined && fiscalYearOf(against) === fiscalYearOf(period) && against !== period;
  return isPart && isPartOfYear(view, metric, against) ? firstToldOn(view, metric, against) : undefined;
}

/** The day in Tokyo on which a result was first told. */
function firstToldOn(view: View, metric: string, period: PeriodId): string | undefined {
  const days = view
    .find(metric, fitPeriod(view, metric, period) ?? period)
    .map(({ disclosure }) => dayInTokyo(disclosure.origin.instant));
  return days.sort()[0];
}

interface Told {
  readonly figures: readonly (Figure | undefined)[];
  readonly context: readonly (Figure | undefined)[];
}

/** The target that counts; where no version is asked for, those before it are part of the answer. */
function tellValue(item: TargetItem, { change, origins, target: asked }: Request): Told {
  const target = item.targets.at(-1);
  const others = [...item.targets.slice(0, -1), ...(item.otherGrowths ?? [])];
  if (change?.form === 'amount')
    return { figures: [item.growth, target], context: [item.against, ...others] };
  if (change?.form === 'percent' && origins.metric === 'carried')
    return { figures: [item.growth, target], context: others };
  const told = [item.against, target, item.growth];
  return asked?.version ? { figures: told, context: others } : { figures: [...told, ...others], context: [] };
}

/** What is held against a result that is yet to come can only be told itself. */
const isToCome = ({ result }: TargetItem, facet: string): boolean => !result && facet !== 'versions';

/** Which figures answer, and which only accompany them. */
function tell(item: TargetItem, facet: string, request: Request): Told {
  const target = item.targets.at(-1);
  const others = item.targets.slice(0, -1);
  if (facet === 'value' || isToCome(item, facet)) return tellValue(item, request);
  if (facet === 'versions') {
    const versions = [...item.targets].sort((a, b) => (a.set_on ?? '').localeCompare(b.set_on ?? ''));
    const revised = [item.revision, item.revisionRate, item.result];
    return request.change && item.revision
      ? { figures: revised, context: versions }
      : { figures: [...versions, ...revised, item.growth], context: [] };
  }
  if (item.against) return { figures: [item.against, target, item.growth], context: others };
  // a loss is no part of a target: it is told beside it
  if ((facet === 'rate' || facet === 'progress') && item.measure)
    return { figures: [item.measure], context: [item.result, target, item.gap] };
  if (facet === 'gap' || facet === 'remaining')
    return { figures: [item.gap], context: [item.result, target, item.measure] };
  return { figures: [item.result, target], context: [item.measure, item.gap, ...others] };
}
