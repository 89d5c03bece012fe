import {
  endOf,
  comparePeriods,
  fiscalYearOf,
  isDate,
  lengthOf,
  parseSpan,
  periodId,
  type PeriodId,
  type SpanKind,
} from '../../dataset/period.js';
import { targetVersions } from '../../dataset/targets.js';
import type { View } from '../../dataset/view.js';
import type { Expr, PeriodRef, Request } from '../../question/query.js';
import { fitPeriod, isDated } from '../fit-period.js';
import { firstMetric, latestResults, resolvePeriods } from '../periods.js';

/** Which periods' targets a question is about, and what each is held against. */

export interface Asked {
  readonly period: PeriodId;
  /** The result, or the earlier period, that the target is set beside. */
  readonly against?: PeriodId;
  /** That result is what the question begins with: it may have reached the target already. */
  readonly reached?: true;
}

/** The periods whose targets are asked about; said periods of results point at the year around them. */
export function targetPeriods(view: View, request: Request, expr: Expr): readonly Asked[] {
  const metric = firstMetric(expr);
  const refs = request.periods.filter((ref) => !isInDocument(ref));
  // nothing but the document is said: it tells of the year that lay ahead on its day
  const lone = refs.length === 0 ? yearOfDay(request) : undefined;
  if (lone !== undefined) return [{ period: lone }];
  const said = resolvePeriods(
    view,
    refs.map((ref) => partToCome(view, metric, ref, request)),
    expr,
  ).periods;
  const spans = isDated(view, metric) ? said : said.filter((period) => !isDate(period));
  const year = said.length === 0 ? yearOfDay(request) : undefined;
  if (year !== undefined) return [{ period: year }];
  if (request.target?.facet === 'remaining' && said.length === 1) return remaining(said[0] ?? '');
  const grown = onResult(request, spans);
  if (grown) return [grown];
  if (request.periods.length > 0 && !isRunning(request))
    return paired(view, metric, spans.length > 0 ? spans : said, request);
  return unnamed(view, metric, request);
}

/** "growth of the FY2013 target over FY2012": on the result of that year, whose own target is not asked for. */
function onResult({ change, target }: Request, periods: readonly PeriodId[]): Asked | undefined {
  const against = typeof change?.base === 'object' ? change.base.period : undefined;
  if (against === undefined || change?.form === undefined || target?.facet !== 'value') return undefined;
  const [period, ...more] = periods.filter((one) => one !== against);
  return period !== undefined && more.length === 0 && periods.length === 2 ? { period, against } : undefined;
}

/** "this year's target", "the latest guidance": of the year under way, where its result is not asked for. */
const isRunning = ({ periods: [only, ...more], target }: Request): boolean =>
  only?.kind === 'latest' &&
  more.length === 0 &&
  target?.facet === 'value' &&
  only.part === undefined &&
  only.count === undefined &&
  (only.running === true || only.step === undefined);

/** "in the FY2017 release": the day that decides the version. */
const isInDocument = (ref: PeriodRef): boolean => ref.kind === 'span' && ref.label === 'document';

/** With no period said: the latest year that has a target, or each year for which results are told. */
function unnamed(view: View, metric: string, request: Request): readonly Asked[] {
  const set = [...view.periodsOf(metric, 'target'), ...view.periodsOf(metric, 'forecast')].sort(
    comparePeriods,
  );
  const results = request.target?.facet !== 'value';
  const past = set.filter((id) => endOf(id) <= endOf(latestResults(view)));
  if (request.groupBy === 'year' && results)
    return past.filter((id) => parseSpan(id)?.kind === 'FY').map((period) => ({ period }));
  const latest = (results ? past : set).filter((id) => parseSpan(id)?.kind === 'FY' || isDate(id)).at(-1);
  return [{ period: latest ?? periodId(fiscalYearOf(latestResults(view)) + (results ? 0 : 1), 'FY') }];
}

/** Held against results; or the growth that it implies on the year before. */
const comparesResults = ({ target, change }: Request): boolean =>
  target?.facet !== 'value' || change !== undefined;

/** "what was needed in 4Q17 to reach it": what was left after the nine months before it. */
function remaining(period: PeriodId): readonly Asked[] {
  const span = parseSpan(period);
  if (span?.kind === 'H2') return [];
  return [{ period: span?.kind === 'Q4' ? periodId(span.fy, '9M') : period }];
}

/** 「2016年11月に通期計画を修正」: the day of a version alone is of the year that it lies in. */
function yearOfDay({ periods }: Request): PeriodId | undefined {
  const day = periods.find((ref) => ref.kind === 'span' && isDate(ref.id));
  return day?.kind === 'span' ? periodId(fiscalYearOf(day.id), 'FY') : undefined;
}

/** "the first half target": of the year to come, where that half has one. */
function partToCome(view: View, metric: string, ref: PeriodRef, { target, periods }: Request): PeriodRef {
  if (ref.kind !== 'latest' || ref.part === undefined || target?.facet !== 'value') return ref;
  const next = (part: SpanKind): PeriodId => periodId(fiscalYearOf(latestResults(view)) + 1, part);
  // the second half beside the first is of the same year
  const parts = periods.flatMap((one) => (one.kind === 'latest' && one.part !== undefined ? [one.part] : []));
  return parts.some((part) => hasOwnTarget(view, metric, next(part)))
    ? { kind: 'span', id: next(ref.part) }
    : ref;
}

/** Of two periods of which only one has a target (or no result yet), the other is what it is held against. */
function paired(
  view: View,
  metric: string,
  periods: readonly PeriodId[],
  request: Request,
): readonly Asked[] {
  const compared = comparesResults(request);
  const part = compared ? partOfOther(view, metric, periods, request) : undefined;
  if (part !== undefined) return [{ period: part }];
  const period = aimedAt(view, metric, periods, compared);
  const against = periods.find((one) => one !== period);
  const isPair = period !== undefined && against !== undefined && periods.length === 2;
  // two targets of a year to come are told side by side
  if (!isPair || (!compared && isToCome(view, against)) || areSiblings(period, against))
    return periods.map((one) => ({ period: one }));
  return [{ period, against, ...(compared && periods[0] === against && { reached: true as const }) }];
}

/** Of two parts of one year, the result of the one says nothing about the target of the other. */
const areSiblings = (one: PeriodId, other: PeriodId): boolean =>
  fiscalYearOf(one) === fiscalYearOf(other) && lengthOf(one) === 'half' && lengthOf(other) === 'half';

/** The one of several periods that has a target of its own, or that alone is still to come. */
function aimedAt(
  view: View,
  metric: string,
  periods: readonly PeriodId[],
  compared: boolean,
): PeriodId | undefined {
  const withTarget = periods.filter((period) => hasOwnTarget(view, metric, period));
  if (withTarget.length === 1) return withTarget[0];
  // of two halves that have none of their own, the one to come is implied and the other known
  const own = compared ? withTarget : [];
  const among = withTarget.length === 0 ? periods : own;
  const [open, ...others] = among.filter((one) => isToCome(view, one));
  return others.length === 0 ? open : undefined;
}

const isToCome = (view: View, period: PeriodId): boolean => endOf(period) > endOf(latestResults(view));

/** "1Q16 as a percentage of the FY2016 target": a part of a year beside that year is how far it has come. */
const partOfOther = (
  view: View,
  metric: string,
  periods: readonly PeriodId[],
  { target }: Request,
): PeriodId | undefined =>
  periods.length === 2
    ? periods.find(
        (part) =>
          parseSpan(part)?.kind !== 'FY' &&
          periods.includes(periodId(fiscalYearOf(part), 'FY')) &&
          (target?.ofYear === true || !hasOwnTarget(view, metric, part)),
      )
    : undefined;

/** Is there a target for just this period? */
export const hasOwnTarget = (view: View, metric: string, period: PeriodId): boolean =>
  targetVersions(view, metric, fitPeriod(view, metric, period) ?? period).length > 0;
