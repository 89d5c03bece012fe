import { fromFact, type Derived } from '../../dataset/derive.js';
import {
  comparePeriods,
  endOf,
  fiscalYearOf,
  isDate,
  parseSpan,
  periodId,
  type PeriodId,
} from '../../dataset/period.js';
import { divide, scale, subtract } from '../../dataset/quantity.js';
import { targetVersions, type TargetVersion } from '../../dataset/targets.js';
import type { View } from '../../dataset/view.js';
import type { Expr, Request } from '../../question/query.js';
import { baseOf, movement } from '../changes.js';
import { evaluate } from '../expressions.js';
import { toFigure } from '../figures.js';
import { missing } from '../missing.js';
import { answered, type Context, type Outcome } from '../outcome.js';
import { firstMetric, fitPeriod, isDated, latestResults, resolvePeriods } from '../periods.js';
import type { Figure, TargetItem } from '../types.js';
import { unknownRevision } from './unknown-revisions.js';
import { verdictOf } from './verdict.js';

/** Targets: their value, their versions, and how results stand to them. */
export function evaluateTarget({ view }: Context, request: Request): Outcome {
  const items: TargetItem[] = [];
  for (const expr of request.exprs) {
    for (const { period, against } of targetPeriods(view, request, expr)) {
      const item = targetItem(view, request, expr, period, against);
      if (!item) return noTarget(view, expr, period);
      items.push(item);
    }
  }
  if (items.length === 0) return missing(view, request.exprs[0], undefined);
  const facet = request.target?.facet ?? 'value';
  const told = items.map((item) => tell(item, facet, request));
  return answered(
    { shape: 'target', request, items },
    told.flatMap((one) => one.figures),
    told.flatMap((one) => one.context),
  );
}

interface Asked {
  readonly period: PeriodId;
  /** The result, or the earlier period, that the target is set beside. */
  readonly against?: PeriodId;
}

/** The periods whose targets are asked about; said periods of results point at the year around them. */
function targetPeriods(view: View, request: Request, expr: Expr): readonly Asked[] {
  const metric = firstMetric(expr);
  const said = resolvePeriods(view, request.periods, expr).periods;
  const spans = isDated(view, metric) ? said : said.filter((period) => !isDate(period));
  if (request.periods.length > 0)
    return paired(view, metric, spans.length > 0 ? spans : said, request.target?.facet !== 'value');
  const set = [...view.periodsOf(metric, 'target'), ...view.periodsOf(metric, 'forecast')].sort(
    comparePeriods,
  );
  const results = request.target?.facet !== 'value';
  const past = set.filter((id) => endOf(id) <= endOf(latestResults(view)));
  const latest = (results ? past : set).filter((id) => parseSpan(id)?.kind === 'FY' || isDate(id)).at(-1);
  return [{ period: latest ?? periodId(fiscalYearOf(latestResults(view)) + (results ? 0 : 1), 'FY') }];
}

/** Of two periods of which only one has a target (or no result yet), the other is what it is held against. */
function paired(
  view: View,
  metric: string,
  periods: readonly PeriodId[],
  compared: boolean,
): readonly Asked[] {
  const withTarget = periods.filter((period) => hasOwnTarget(view, metric, period));
  const open = compared ? withTarget.filter((period) => endOf(period) > endOf(latestResults(view))) : [];
  const [period] = withTarget.length === 1 ? withTarget : open;
  const against = periods.find((one) => one !== period);
  const isPair = period !== undefined && against !== undefined && periods.length === 2;
  return isPair && (withTarget.length === 1 || open.length === 1)
    ? [{ period, against }]
    : periods.map((one) => ({ period: one }));
}

interface Found {
  readonly versions: readonly TargetVersion[];
  /** Derived targets (an implied second half, a margin) have no versions of their own. */
  readonly derived?: Derived;
  readonly period: PeriodId;
}

/** The target of just this period, or of the year that it is part of. */
function findTarget(
  view: View,
  metric: string,
  expr: Expr,
  period: PeriodId,
  progress: boolean,
): Found | null {
  const own = fitPeriod(view, metric, period);
  const year = fitPeriod(view, metric, periodId(fiscalYearOf(period), 'FY'));
  for (const at of progress ? [year] : [own, isDate(period) ? year : null]) {
    if (at === null) continue;
    const versions = expr.op === 'metric' ? targetVersions(view, metric, at) : [];
    if (versions.length > 0) return { versions, period: at };
    const derived = evaluate(view, expr, at, 'target');
    if (derived) return { versions: [], derived, period: at };
  }
  return null;
}

function targetItem(
  view: View,
  request: Request,
  expr: Expr,
  period: PeriodId,
  against?: PeriodId,
): TargetItem | null {
  const metric = firstMetric(expr);
  const facet = request.target?.facet ?? 'value';
  const partial = isPartOfYear(view, metric, period);
  const found = findTarget(
    view,
    metric,
    expr,
    period,
    facet === 'progress' || (partial && facet !== 'value' && !hasOwnTarget(view, metric, period)),
  );
  if (!found) return null;
  const figures = found.versions.map(versionFigure);
  const chosen = chooseVersion(figures, request);
  const targets = chosen
    ? [...figures.filter((one) => one !== chosen), chosen]
    : found.derived
      ? [toFigure(found.derived)]
      : [];
  const note = unknownRevision(metric, found.period);
  if (isUnknownVersion(figures, request, note)) return null;
  const base = {
    metric,
    period: found.period,
    targets,
    ...(note !== undefined && { unknownRevision: note }),
  };
  const target = targets.at(-1);
  const resultAt =
    against !== undefined && fiscalYearOf(against) === fiscalYearOf(found.period) ? against : period;
  const result =
    facet === 'value' || (facet === 'versions' && request.target?.withResult !== true)
      ? null
      : (evaluate(view, expr, resultAt) ?? evaluate(view, expr, found.period));
  if (!result || !target)
    return facet === 'value' || facet === 'versions' || against !== undefined
      ? { ...base, ...growthOf(view, request, expr, found.period, target, against) }
      : null;
  return {
    ...base,
    ...compare(result, found, target, facet === 'remaining'),
    ...(found.period !== result.period && { resultPeriod: result.period }),
  };
}

/** The growth that a target implies, where it is asked for or a period to compare with is said. */
function growthOf(
  view: View,
  request: Request,
  expr: Expr,
  period: PeriodId,
  target: Figure | undefined,
  against?: PeriodId,
): Pick<TargetItem, 'growth' | 'against'> {
  if (!target || (request.change === undefined && against === undefined)) return {};
  const { growth, difference } = movement(view, expr, period, against ?? baseOf(period, 'yoy'), target.basis);
  const change = growth ?? difference;
  const before = against === undefined ? null : evaluate(view, expr, against);
  return {
    ...(change && { growth: change }),
    ...(before && { against: toFigure(before) }),
  };
}

const hasOwnTarget = (view: View, metric: string, period: PeriodId): boolean =>
  targetVersions(view, metric, fitPeriod(view, metric, period) ?? period).length > 0;

function isPartOfYear(view: View, metric: string, period: PeriodId): boolean {
  const span = parseSpan(fitPeriod(view, metric, period) ?? period);
  return span !== null && span.kind !== 'FY';
}

const versionFigure = ({ fact, setOn, status }: TargetVersion): Figure =>
  toFigure(fromFact(fact), undefined, { set_on: setOn, status });

/** The version asked for, else the one in force. */
function chooseVersion(figures: readonly Figure[], request: Request): Figure | undefined {
  const month = request.periods.find((ref) => ref.kind === 'span' && isDate(ref.id));
  const setThen =
    month?.kind === 'span' ? figures.find((one) => one.set_on?.startsWith(month.id.slice(0, 7))) : undefined;
  return setThen ?? (request.target?.version === 'initial' ? figures[0] : figures.at(-1));
}

/** The revised version is asked for, but all that is known of it is that it exists. */
const isUnknownVersion = (figures: readonly Figure[], request: Request, note: string | undefined): boolean =>
  note !== undefined && figures.length === 1 && request.target?.version === 'revised';

function compare(
  result: Derived,
  found: Found,
  target: Figure,
  remaining: boolean,
): Pick<TargetItem, 'result' | 'measure' | 'gap' | 'verdict'> {
  const version = found.versions.find(
    (one) => one.setOn === target.set_on && one.fact.quantity.value === target.value,
  );
  const goal = found.derived ?? (version ? fromFact(version.fact) : null);
  if (!goal) return { result: toFigure(result) };
  const isProgress = result.period !== goal.period && !isDate(result.period);
  const verdict = isProgress ? undefined : verdictOf(result.quantity, goal.quantity);
  return {
    result: toFigure(result),
    ...achievement(result, goal, isProgress),
    ...gapOf(result, goal, remaining),
    ...(verdict && { verdict }),
  };
}

/** Result over target, in percent; none for a target that is not positive. */
function achievement(result: Derived, goal: Derived, isProgress: boolean): Pick<TargetItem, 'measure'> {
  const quantity =
    goal.quantity.value > 0 && result.quantity.unit === goal.quantity.unit && goal.quantity.unit !== 'percent'
      ? divide(result.quantity, goal.quantity, 'percent', 100)
      : null;
  if (!quantity) return {};
  const one: Derived = {
    metric: goal.metric,
    period: result.period,
    basis: 'actual',
    quantity,
    op: 'divide',
    inputs: [result, goal],
    coarse: result.coarse || goal.coarse,
  };
  return { measure: toFigure(one, isProgress ? 'progress' : 'achievement') };
}

/** Result less target; what remains to the target is told the other way round. */
function gapOf(result: Derived, goal: Derived, remaining: boolean): Pick<TargetItem, 'gap'> {
  if (result.quantity.unit !== goal.quantity.unit) return {};
  const [first, second] = remaining ? [goal, result] : [result, goal];
  const own = subtract(first.quantity, second.quantity);
  const quantity = own.unit === 'percent' ? scale(own, 1, 'points') : own;
  const one: Derived = {
    metric: goal.metric,
    period: result.period,
    basis: 'actual',
    quantity,
    op: 'subtract',
    signs: [1, -1],
    inputs: [first, second],
    coarse: result.coarse || goal.coarse,
  };
  return { gap: toFigure(one, 'gap') };
}

/** Which figures answer, and which only accompany them. */
function tell(
  item: TargetItem,
  facet: string,
  request: Request,
): { figures: readonly (Figure | undefined)[]; context: readonly (Figure | undefined)[] } {
  const target = item.targets.at(-1);
  const others = item.targets.slice(0, -1);
  if (facet === 'value')
    return {
      figures:
        request.change?.form === 'percent' && request.origins.metric === 'carried'
          ? [item.growth ?? target]
          : [item.against, target, item.growth],
      context: others,
    };
  if (facet === 'versions')
    return {
      figures: [
        ...[...item.targets].sort((a, b) => (a.set_on ?? '').localeCompare(b.set_on ?? '')),
        item.result,
      ],
      context: [],
    };
  if (item.against) return { figures: [item.against, target, item.growth], context: others };
  if (facet === 'rate') return { figures: [item.measure], context: [item.result, target, item.gap] };
  if (facet === 'progress') return { figures: [item.measure], context: [item.result, target, item.gap] };
  if (facet === 'gap' || facet === 'remaining')
    return { figures: [item.gap], context: [item.result, target, item.measure] };
  return { figures: [item.result, target], context: [item.measure, item.gap, ...others] };
}

/** No target: the company may have said that it sets none. */
function noTarget(view: View, expr: Expr, period: PeriodId): Outcome {
  const metric = firstMetric(expr);
  const setsNone = view.record.absences.find(
    (one) =>
      one.reason === 'not_disclosed' &&
      one.id.includes('target') &&
      one.id.includes(metric.split('/')[1] ?? '-'),
  );
  if (setsNone)
    return {
      kind: 'unavailable',
      reason: 'not_disclosed',
      metric,
      period,
      note: { ...setsNone.note, ...(setsNone.source && { source: setsNone.source }) },
    };
  return { kind: 'unavailable', reason: 'not_in_record', metric, period };
}
