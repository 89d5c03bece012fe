import { flatMap } from '../dataset/flat-map.js';
import { comparePeriods, fiscalYearOf, periodId } from '../dataset/period.js';
import { measureOf, scopeOf, type Record } from '../dataset/record.js';
import { asksCount, countedAs } from './adjust.js';
import { metric, metricsOf } from './expr.js';
import type { Defaults } from './expressions.js';
import type { Frame } from './frame.js';
import type { Expr, PeriodRef, Request } from './query.js';
import { againstRevenue, alignScope, ratio } from './ratios.js';
import type { Clause } from './request.js';
import type { Times } from './spans-of-time.js';
import { inVariant, variantsOf } from './variants.js';

/** A follow-up is a partial question: what it leaves unsaid comes from the thread, slot by slot. */

/** Asks that a bare "and SI?" goes on with. */
const GOES_ON: ReadonlySet<Request['ask']> = new Set<Request['ask']>([
  'change',
  'share',
  'breakdown',
  'trend',
  'rank',
  'threshold',
  'aggregate',
  'target',
  'explain',
]);

/** What a clause may take from the request before it when it names only a scope or only a measure. */
export function defaultsFrom(previous: Request | undefined, standsAlone: boolean): Defaults {
  if (!previous || standsAlone || previous.exprs.length === 0) return {};
  const metrics = flatMap(previous.exprs, (expr) => metricsOf(expr).slice(0, 1));
  const unique = (part: (name: string) => string): string[] => [...new Set(metrics.map(part))];
  return { scopes: unique(scopeOf), measures: unique(measureOf) };
}

/** A clause that says a measure and a period for itself, and does not sound like a follow-up, stands alone. */
export function standsAlone(frame: Frame, times: Times): boolean {
  return (
    frame.has('measure') &&
    times.refs.some((ref) => ref.kind === 'span' || ref.kind === 'range') &&
    !frame.has('elliptic')
  );
}

export function carryOver(clause: Clause, previous: Request | undefined, record: Record): Request {
  const { request } = clause;
  if (!previous) return request;
  return withTrail(merge(clause, previous, record), previous);
}

/** Remembers the last few figures of the thread. */
function withTrail(request: Request, previous: Request): Request {
  const trail = [...(previous.trail ?? []), ...previous.exprs].slice(-3);
  return trail.length > 0 ? { ...request, trail } : request;
}

function merge(clause: Clause, previous: Request, record: Record): Request {
  const { request, frame } = clause;
  const named = carryNames(clause, previous, record);
  const timed = summed(carryMultiple(carryTime(named, clause, previous), clause, previous), frame);
  const plain = request.ask === 'value' && !request.premise?.value && !standsAlone(frame, clause.times);
  if (plain && saysActual(frame) && previous.ask === 'target') return timed;
  return plain && GOES_ON.has(previous.ask) && !isClaim(previous)
    ? {
        ...previous,
        ...withoutEmpty(timed),
        ask: previous.ask,
        origins: { ...timed.origins, ask: 'carried' },
      }
    : timed;
}

/** "合計は？": the sum of what the thread has several of. */
function summed(request: Request, frame: Frame): Request {
  const several = request.exprs.length > 1 || request.periods.length > 1;
  return several && request.origins.metric === 'carried' && request.ask === 'value' && asksSum(frame)
    ? { ...request, ask: 'aggregate', aggregate: 'sum' }
    : request;
}

const asksSum = (frame: Frame): boolean => frame.first('aggregate')?.fn === 'sum';

/** "it fell, right?": a movement that was claimed and not asked for. */
const isClaim = ({ ask, change, premise }: Request): boolean =>
  ask === 'change' && premise?.direction !== undefined && Object.keys(change ?? {}).length === 0;

const saysActual = (frame: Frame): boolean =>
  frame.roles.some((role) => role.span.senses.some((sense) => sense.t === 'actual'));

/** "How many times is it now?": the period of the thread is the base. */
function carryMultiple(request: Request, { frame }: Clause, previous: Request): Request {
  const [before] = previous.periods;
  const multiple = frame.all('unit').some((one) => one.unit === 'times');
  if (!multiple || request.change || request.origins.metric !== 'carried' || before?.kind !== 'span')
    return request;
  const [said] = request.periods;
  // "how many times FY2012 is that?": the earlier of the two is the base
  const [at, base] =
    said?.kind === 'span' && comparePeriods(said.id, before.id) < 0 ? [before, said] : [said, before];
  return {
    ...request,
    ask: 'change',
    periods: at ? [at] : request.periods,
    change: { base: { period: base.id }, form: 'times' },
  };
}

/** Only what the follow-up says replaces what was asked before. */
function withoutEmpty({
  exprs,
  periods,
  change,
  order,
  groupBy,
  output,
  origins,
}: Request): Partial<Request> & Pick<Request, 'origins'> {
  return {
    exprs,
    periods,
    ...(change && { change }),
    ...(order && { order }),
    ...(groupBy && { groupBy }),
    ...(output && { output }),
    origins,
  };
}

function carryNames(clause: Clause, previous: Request, record: Record): Request {
  const { request, frame } = clause;
  if (request.exprs.length > 0)
    return isPortion(frame)
      ? { ...request, ask: 'value', exprs: portions(request.exprs, previous, record) }
      : request;
  const goesOn = request.ask === 'share' || (request.ask === 'rank' && previous.ask === 'trend');
  const groupBy = request.groupBy ?? (goesOn ? previous.groupBy : undefined);
  const carried = carriedExprs(clause, previous, record).map((expr) =>
    inVariants(expr, clause.frame, record),
  );
  const exprs = isPortion(frame) && frame.has('variant') ? portions(carried, previous, record) : carried;
  return {
    ...request,
    exprs,
    ...(groupBy && { groupBy }),
    origins: { ...request.origins, metric: 'carried' },
  };
}

/** "そのうちリースは何％？", "leases as a % of it": a part of what the thread is about, in percent. */
const isPortion = (frame: Frame): boolean =>
  isOfThat(frame) ||
  (frame.has('ofWhich') &&
    (frame.has('share') || frame.has('ratio') || frame.all('unit').some((one) => one.unit === 'percent')));

const isOfThat = ({ roles }: Frame): boolean =>
  roles.some(
    ({ sense }, at) =>
      (sense?.t === 'ratio' || sense?.t === 'share') && THAT.test(roles[at + 1]?.span.text ?? ''),
  );
const THAT = /^(?:it|that|this|them|those)$/;

function portions(parts: readonly Expr[], previous: Request, record: Record): Expr[] {
  const [whole] = previous.exprs;
  const isRate = (part: Expr): boolean =>
    part.op === 'metric' && record.measures.get(measureOf(part.metric))?.unit === 'percent';
  return whole
    ? parts.map((part) => (isRate(part) ? part : ratio(part, whole, 'share', record)))
    : [...parts];
}

function carriedExprs({ frame, expressions }: Clause, previous: Request, record: Record): readonly Expr[] {
  const { denominator, scopeSaid } = expressions;
  if (denominator)
    return previous.exprs.map((expr) =>
      ratio(expr, alignScope(expr, denominator, scopeSaid), 'ratio', record),
    );
  if (frame.has('margin')) return previous.exprs.map((expr) => marginOf(expr, record));
  if (frame.has('ratio') && !isPortion(frame))
    return previous.exprs.map((expr) => againstRevenue(expr, record) ?? expr);
  const all = [...(previous.trail ?? []), ...previous.exprs];
  if (asksSum(frame) && isOneMeasure(all)) return distinct(all);
  if (!frame.has('both')) return previous.exprs;
  return distinct(all).slice(-2);
}

const distinct = (exprs: readonly Expr[]): Expr[] => [
  ...new Map(exprs.map((expr) => [JSON.stringify(expr), expr])).values(),
];

const isOneMeasure = (exprs: readonly Expr[]): boolean =>
  new Set(exprs.flatMap((expr) => metricsOf(expr).map(measureOf))).size === 1;

/** "総額では？", "the noncurrent one": the variant of the figure that the thread is about. */
function inVariants(expr: Expr, frame: Frame, record: Record): Expr {
  if (expr.op !== 'metric') return expr;
  const [scope, measure] = [scopeOf(expr.metric), measureOf(expr.metric)];
  const kinds = variantsOf(frame);
  // "the noncurrent one too" after the current one: the other portion, not both together
  const whole = measure.replace(/_(?:non)?current$/, '');
  const other =
    kinds.some((kind) => kind === 'current' || kind === 'noncurrent') && record.measures.has(whole);
  const variant = inVariant(other ? whole : measure, kinds, record) ?? measure;
  return metric(scope, asksCount(frame) ? countedAs(variant, record) : variant);
}

/** "as a margin?": an income over revenue; of a revenue, the gross margin ratio. */
function marginOf(expr: Expr, record: Record): Expr {
  if (expr.op !== 'metric') return expr;
  const [scope, measure] = [scopeOf(expr.metric), measureOf(expr.metric)];
  if (measure === 'revenue' || measure === 'cost') return metric(scope, 'gross_margin_ratio');
  return ratio(expr, metric(scope, 'revenue'), 'ratio', record);
}

function carryTime(request: Request, clause: Clause, previous: Request): Request {
  const { periods } = request;
  const [before] = previous.periods;
  const stepped = backToAnchor(request, before);
  if (stepped) return stepped;
  if (periods.length === 0)
    return previous.periods.length > 0
      ? { ...request, periods: previous.periods, origins: { ...request.origins, period: 'carried' } }
      : request;
  const parts = new Map(clause.times.parts.map((part) => [part.ref, part.part]));
  const year =
    before?.kind === 'span'
      ? fiscalYearOf(before.id)
      : before?.kind === 'range' && before.from !== null
        ? fiscalYearOf(before.from)
        : undefined;
  const compared = comparedWith(request, clause, previous, before);
  if (compared) return compared;
  const placed = periods.map((ref): PeriodRef => {
    const part = parts.get(ref);
    return part !== undefined && year !== undefined ? { kind: 'span', id: periodId(year, part) } : ref;
  });
  return {
    ...request,
    periods: placed.some((ref) => ref.kind === 'relative') && before ? [...anchored(placed, before)] : placed,
  };
}

/** "and the year before?", then "how much more is that?": from the one to the other. */
function backToAnchor(request: Request, before: PeriodRef | undefined): Request | null {
  if (request.ask !== 'change' || request.periods.length > 0 || request.origins.metric !== 'carried')
    return null;
  if (
    before?.kind !== 'relative' ||
    before.anchor === undefined ||
    before.count !== 1 ||
    before.step === 'half'
  )
    return null;
  return {
    ...request,
    periods: [{ kind: 'span', id: before.anchor }],
    change: { ...request.change, base: request.change?.base ?? (before.step === 'year' ? 'yoy' : 'qoq') },
    origins: { ...request.origins, period: 'carried' },
  };
}

/** "by how much more than 3Q17?": a period said to compare with is a base; the later of the two is what moved. */
function comparedWith(
  request: Request,
  { frame }: Clause,
  previous: Request,
  before: PeriodRef | undefined,
): Request | null {
  const [said, ...more] = request.periods;
  if (!comparesWithThread(request, frame) || more.length > 0) return null;
  if (said?.kind !== 'span' || before?.kind !== 'span') return null;
  if (previous.ask === 'target')
    return { ...request, ask: 'target', target: { facet: 'value' }, periods: [before, said] };
  const [from, to] = comparePeriods(said.id, before.id) < 0 ? [said, before] : [before, said];
  const form = request.ask === 'value' ? { withValue: true as const } : {};
  return {
    ...request,
    ask: 'change',
    periods: [to],
    change: { ...request.change, base: { period: from.id }, ...form },
  };
}

const COMPARABLE: ReadonlySet<Request['ask']> = new Set<Request['ask']>(['value', 'change', 'rank']);

function comparesWithThread(request: Request, frame: Frame): boolean {
  if (request.origins.metric !== 'carried') return false;
  return frame.has('compare') ? COMPARABLE.has(request.ask) : request.ask === 'change' && frame.has('from');
}

/** "the year before" is told from the period of the thread. */
function anchored(refs: readonly PeriodRef[], before: PeriodRef): PeriodRef[] {
  return refs.map((ref) =>
    ref.kind === 'relative' && before.kind === 'span' ? { ...ref, anchor: before.id } : ref,
  );
}
