import { flatMap } from '../dataset/flat-map.js';
import { comparePeriods, cumulative, fiscalYearOf, parseSpan, periodId } from '../dataset/period.js';
import { measureOf, type Record } from '../dataset/record.js';
import { askOf } from './asks/asks.js';
import { againstLatest } from './constructions/against-latest.js';
import { betweenFigures } from './constructions/between.js';
import { betweenPeriods, largerByHowMuch } from './constructions/between-periods.js';
import { isOfPeriod, ofItsYear } from './constructions/portion.js';
import { changeOf, isOneBefore, isOwnPeriod, withBase } from './asks/change-words.js';
import { shareOfMove } from './constructions/share-of-move.js';
import { asContribution } from './constructions/contribution.js';
import { metricsOf } from './figures/expr.js';
import { growthOfEach } from './constructions/growth-of-each.js';
import { latestTarget } from './constructions/latest-target.js';
import { listedShare } from './constructions/listed-share.js';
import { claimedMultiple } from './constructions/multiple-claimed.js';
import { buildExpressions, type Defaults, type Expressions } from './figures/expressions.js';
import { asksPercent, type Frame } from './roles/frame.js';
import type { MetricWords } from './figures/group-state.js';
import { canAdd } from './figures/measure-tree.js';
import { looselyNamed, saysWhose } from './constructions/loosely-named.js';
import { groupMetrics } from './figures/metrics.js';
import { endsOf } from './asks/ends.js';
import { moveInParts } from './constructions/move-in-parts.js';
import { heldAgainstAnother } from './constructions/held-against-another.js';
import { leavesOutMove } from './roles/not-meant.js';
import { filterOf, fromOtherEnd, groupOf, orderOf } from './asks/order-words.js';
import { paidAgainstFlow } from './figures/in-money.js';
import { lessUsed } from './figures/less-used.js';
import { partWithin } from './figures/part-within.js';
import { outputOf } from './asks/output.js';
import { openingBalance } from './constructions/opening-balance.js';
import { overItsStep } from './constructions/over-step.js';
import { overYears } from './constructions/over-years.js';
import { asJudged, premiseOf } from './asks/premise-words.js';
import type { Ask, PeriodRef, Request } from './query.js';
import { partsWithShares } from './constructions/parts-with-shares.js';
import { restOfYear } from './constructions/rest-of-year.js';
import { isShareOfSum, shareOfSum } from './figures/share-of-sum.js';
import { sizeOfMove } from './constructions/size-of-move.js';
import { whichIsHigher } from './constructions/which-is-higher.js';
import { isTotalOverTime } from './constructions/total-over-time.js';
import { sumOfEach } from './constructions/sum-of-each.js';
import { partOfYear, type Times } from './periods/spans-of-time.js';
import { marginsOf } from './asks/target-margin.js';
import { isOfTargets, targetOf } from './asks/target-words.js';
import { betweenTargets } from './constructions/two-targets.js';
import { asksYears } from './asks/years-asked.js';

/** One clause of a question as a request, with what stands in the way of answering it. */
export interface Clause {
  readonly request: Request;
  readonly words: MetricWords;
  readonly expressions: Expressions;
  readonly times: Times;
  readonly frame: Frame;
}

export function buildClause(frame: Frame, times: Times, record: Record, defaults: Defaults): Clause {
  const grouped = groupMetrics(frame.roles, record);
  const words = isOfPeriod(frame, times) ? { ...grouped, pending: 'none' as const } : grouped;
  const expressions = buildExpressions(words, record, defaults, frame);
  const ask = askFor({ words, expressions, times, frame }, record);
  const asked = toRequest(ask, frame, times, expressions, record);
  const clause: Clause = { request: asked, words, expressions, times, frame };
  const request = RETAKEN.reduce((current, retake) => retake(current, clause, record), asked);
  return { ...clause, request };
}

/** Constructions of more than one word that ask for something else than their words one by one, in their order. */
const RETAKEN: readonly ((request: Request, clause: Clause, record: Record) => Request)[] = [
  (request, { frame }, record) => sumOfEach(request, frame, record),
  (request, { frame }) => listedShare(request, frame),
  (request) => partsWithShares(request),
  (request, { frame }) => moveInParts(request, frame),
  (request, { frame, times }) => restOfYear(request, frame, times),
  (request, { frame, times }) => largerByHowMuch(request, frame, times),
  (request, { frame }, record) => asJudged(request, frame, record),
  (request, { frame }, record) => fromOtherEnd(request, frame, record),
  (request, { frame, times }) => claimedMultiple(request, frame, times),
  (request, { frame, times }, record) => sizeOfMove(request, frame, times, record),
  (request, { frame }) => whichIsHigher(request, frame),
  (request, { words, frame, times }) => betweenFigures(request, words.groups, frame, times),
  (request, { frame }, record) => looselyNamed(request, frame, record),
  (request, { frame }) => (saysWhose(frame) ? { ...request, whose: true } : request),
  (request, { frame, times }) => againstLatest(request, frame, times),
  (request, { expressions, frame }, record) => ofItsYear(request, expressions, frame, record),
  (request, { frame }, record) => shareOfMove(request, frame, record),
  (request, { words, frame }, record) => asContribution(request, words, frame, record),
  (request, { frame }) => overItsStep(request, frame),
  (request, { frame }) => overYears(request, frame),
  (request, { frame }, record) => openingBalance(request, frame, record),
  (request, { times }, record) => betweenPeriods(request, times, record),
  (request, { frame }) => heldAgainstAnother(request, frame),
  (request, { frame, times }) => betweenTargets(request, frame, times),
  (request, { frame }) => latestTarget(request, frame),
  (request, { frame, times }) => growthOfEach(request, frame, times),
  (request, _, record) => lessUsed(request, record),
  (request, { frame }, record) => paidAgainstFlow(request, frame, record),
  (request, { frame }, record) => partWithin(request, frame, record),
];

/** The ask of the words, unless what they are about cannot be asked for so. */
function askFor({ expressions, times, frame }: Omit<Clause, 'request'>, record: Record): Ask {
  const found = askOf(frame, times, expressions);
  const isPlain =
    (found === 'change' && (isChangeItself(expressions, record) || isOfRates(frame, expressions, record))) ||
    (found === 'aggregate' && !areAlike(expressions, record)) ||
    // "split 3Q / 4Q": by the periods that are said
    (found === 'breakdown' && times.refs.length > 1 && !times.ranged && isSplitInTime(frame));
  if (isTotalOverTime(found, expressions, times, frame, record)) return 'aggregate';
  return isMoveOfBalance(found, frame, expressions, record) ? 'change' : isPlain ? 'value' : found;
}

/** "split 3Q / 4Q": of a year and no figure of its lines. */
const isSplitInTime = ({ roles }: Frame): boolean =>
  roles.some(
    ({ sense, span }, at) =>
      sense?.t === 'breakdown' &&
      /^(?:split|break(?! ?down))/.test(span.text) &&
      roles[at + 1]?.use === 'period',
  );

/** 「前払費用との合計、3月末からいくら増えた」: no balance is summed over its days, whatever its name sums up. */
const isMoveOfBalance = (found: Ask, frame: Frame, { exprs }: Expressions, record: Record): boolean =>
  found === 'aggregate' &&
  aggregateOf(frame) === 'sum' &&
  (frame.has('change') || frame.has('direction')) &&
  exprs.length === 1 &&
  exprs.every(
    (expr) => expr.op === 'metric' && record.measures.get(measureOf(expr.metric))?.kind === 'stock',
  );

/** A charge that "came down" is told by the rate of its revision, which is a change already. */
const isChangeItself = ({ exprs }: Expressions, record: Record): boolean =>
  exprs.length > 0 &&
  exprs.every((expr) => expr.op === 'metric' && record.measures.get(measureOf(expr.metric))?.change === true);

/** "gross margin ratio 4Q17 vs 4Q16, in %": percent is what they are told in anyway. */
const isOfRates = (frame: Frame, expressions: Expressions, record: Record): boolean =>
  !frame.has('change') &&
  !frame.has('direction') &&
  !frame.all('unit').some(({ unit }) => unit === 'points' || unit === 'times') &&
  areRates(expressions, record);

const areRates = ({ exprs }: Expressions, record: Record): boolean =>
  exprs.every(
    (expr) => expr.op !== 'metric' || record.measures.get(measureOf(expr.metric))?.unit === 'percent',
  );

/** "The bandwidth, together with the subscriptions": what cannot be added is told side by side. */
function areAlike({ exprs }: Expressions, record: Record): boolean {
  const [first, ...rest] = [...new Set(flatMap(exprs, metricsOf).map(measureOf))];
  return rest.every((one) => first !== undefined && canAdd(record, first, one));
}

/** Progress towards the target of a year is told from its start: 3Q stands for nine months. */
const upTo = (ref: PeriodRef): PeriodRef => (ref.kind === 'span' ? { ...ref, id: cumulative(ref.id) } : ref);

function toRequest(ask: Ask, frame: Frame, times: Times, expressions: Expressions, record: Record): Request {
  const aggregate = aggregateOf(frame);
  const told = toldOf(times, ask, frame);
  const ofRates = expressions.exprs.length > 0 && areRates(expressions, record);
  const target = byPart(targetOf(frame, ask), told, frame, ofRates);
  const ofSum = isShareOfSum(frame, expressions);
  return {
    ask: ofSum ? 'value' : ask,
    exprs: ofSum ? shareOfSum(expressions.exprs) : marginsOf(expressions.exprs, target, told, frame),
    periods: periodsOf(told, ask, aggregate, target),
    ...(!isOfTargets(frame) && withBase(changeOf(frame, times), ask, frame, times)),
    ...(ask === 'aggregate' && { aggregate }),
    ...(ask === 'aggregate' &&
      aggregate === 'average' &&
      QUARTERLY.test(frame.text) && { byQuarter: true as const }),
    ...(frame.has('share') && { portion: true as const }),
    ...orderOf(frame, told),
    ...groupOf(frame, told.length > 1 || times.ranged),
    ...filterOf(frame, ask),
    ...target,
    ...premiseOf(frame, ask, expressions.exprs),
    ...outputOf(frame),
    ...endsOf(frame, ask),
    ...(ask === 'value' && leavesOutMove(frame.roles, frame.text) && { unmoved: true as const }),
    origins: {
      ...expressions.origins,
      ...(told.length > 0 && { period: 'said' as const }),
      ...(expressions.exprs.length > 0 && { metric: 'said' as const }),
      ask: 'said',
    },
  };
}

function periodsOf(
  told: readonly PeriodRef[],
  ask: Ask,
  aggregate: Request['aggregate'],
  { target }: Pick<Request, 'target'>,
): readonly PeriodRef[] {
  if (ask === 'aggregate' && aggregate === 'cagr') return told.map(withYearBefore);
  if (ask === 'explain') return endOfMove(told);
  const part = partOfYear(told)?.part;
  return target?.facet === 'progress' ? (part ? [part] : told).map(upTo) : told;
}

/** "why did it rise from FY2016 to FY2017?", "in FY2017 against FY2016": a movement is explained where it ends. */
function endOfMove(told: readonly PeriodRef[]): readonly PeriodRef[] {
  const [first, second, ...more] = told;
  if (more.length > 0) return told;
  if (first?.kind === 'range' && !second && first.from !== null && first.to !== null && !first.whole)
    return [{ kind: 'span', id: first.to }];
  const isPair = first?.kind === 'span' && second?.kind === 'span';
  return isPair ? [comparePeriods(first.id, second.id) > 0 ? first : second] : told;
}

/** "the share of the FY2017 target reached by 1H17": how far that part of the year has come. */
function byPart(
  said: Pick<Request, 'target'>,
  told: readonly PeriodRef[],
  frame: Frame,
  ofRates: boolean,
): Pick<Request, 'target'> {
  const { target } = said;
  // the target of a rate is no part of another one
  if (target?.facet === 'value' && isTargetOfTarget(frame) && told.some(isPartOfYear) && !ofRates)
    return { target: { ...target, facet: 'portion' } };
  const reached = target?.facet === 'rate' || target?.facet === 'achievement';
  return target && reached && partOfYear(told) ? { target: { ...target, facet: 'progress' } } : said;
}

const isPartOfYear = (ref: PeriodRef): boolean =>
  ref.kind === 'span'
    ? (parseSpan(ref.id)?.kind ?? 'FY') !== 'FY'
    : ref.kind === 'latest' && ref.part !== undefined;

/** 「上期計画は通期計画の何%」: one target in percent of another. */
const isTargetOfTarget = (frame: Frame): boolean =>
  frame.all('target').length > 1 && (frame.has('ratio') || frame.has('share') || asksPercent(frame));

/** Growth "over the last five years" is measured from the year before them. */
const withYearBefore = (ref: PeriodRef): PeriodRef =>
  ref.kind === 'latest' && ref.count !== undefined ? { ...ref, count: ref.count + 1 } : ref;

/** How several figures become one; the average of growth is the compound rate. */
function aggregateOf(frame: Frame): NonNullable<Request['aggregate']> {
  const fn = frame.first('aggregate')?.fn ?? 'sum';
  const ofGrowth = frame.all('change').some(({ form }) => form === 'percent');
  return fn === 'average' && ofGrowth ? 'cagr' : fn;
}

/** The periods asked about: not the one that a change is measured from, nor the year of "the annual target". */
function toldOf({ refs, parts }: Times, ask: Ask, frame: Frame): readonly PeriodRef[] {
  if (ask === 'change') return isOwnPeriod(frame) ? refs : refs.filter((ref) => !isOneBefore(ref));
  // 「60億円を上回った年度は」, 「目標を修正した年度は」: the years are what is asked for
  if (ask === 'threshold' || asksYears(frame))
    return refs.filter((ref) => ref.kind !== 'latest' || ref.step !== 'year');
  if (ask === 'target' && refs.length === 1 && namesBoth(frame)) return refs.flatMap(withItsYear);
  if (ask === 'target' && namesYear(frame)) return refs.map(yearOf);
  const annual = ask === 'target' ? parts.filter(({ part }) => part === 'FY').map(({ ref }) => ref) : [];
  return refs.filter((ref) => !annual.includes(ref));
}

/** 「1Q16時点の通期計画」: the target is of the year, whatever part of it is said; how far it was reached is told of the part. */
const namesYear = (frame: Frame): boolean => {
  const targets = frame.roles.filter(({ sense }) => sense?.t === 'target');
  return (
    targets.some(({ span }) => span.text.startsWith('通期')) &&
    !isTargetOfTarget(frame) &&
    !frame.has('ratio') &&
    !frame.has('compare') &&
    !frame.has('actual') &&
    targets.every(({ sense }) => sense?.t === 'target' && sense.facet === 'value')
  );
};
/** 「通期目標と上期目標の比較」, "full-year target and first-half target": that of the part, and that of its year. */
function namesBoth(frame: Frame): boolean {
  const targets = frame.roles.filter(({ sense }) => sense?.t === 'target');
  return (
    (frame.has('and') || frame.has('compare')) &&
    targets.length > 1 &&
    targets.filter(({ span }) => OF_YEAR.test(span.text)).length === 1 &&
    targets.every(({ sense }) => sense?.t === 'target' && sense.facet === 'value') &&
    !frame.has('actual') &&
    !isTargetOfTarget(frame)
  );
}
const OF_YEAR = /^(?:通期|full[ -]year|fy|annual)/;

const withItsYear = (ref: PeriodRef): readonly PeriodRef[] =>
  isPartOfYear(ref) && ref.kind === 'span' ? [yearOf(ref), ref] : [ref];
const yearOf = (ref: PeriodRef): PeriodRef =>
  ref.kind === 'span' ? { ...ref, id: periodId(fiscalYearOf(ref.id), 'FY') } : ref;

const QUARTERLY = /\bquarterly\b|四半期平均|平均四半期|四半期の平均/;
