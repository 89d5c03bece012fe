import { flatMap } from '../../dataset/flat-map.js';
import { isDate, lengthOf, shift } from '../../dataset/period.js';
import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { takenAway } from '../asks/change-words.js';
import { isFormOf } from '../roles/portions-said.js';
import { INCOME_STATEMENT, strayVariants, variantsOf } from '../roles/variants.js';
import { emptyExclusion, strayExclusions } from '../figures/exclusions.js';
import { metricsOf } from '../figures/expr.js';
import { isRate, isTermOf } from '../figures/measure-tree.js';
import type { Frame } from '../roles/frame.js';
import type { MetricWords } from '../figures/group-state.js';
import { lostOfTargets } from '../constructions/rest-of-year.js';
import { lostSense } from './lost-sense.js';
import { isJapanese } from '../text/normalize.js';
import { isAmountClaimed, isWhole } from '../asks/premise-words.js';
import { strayPart } from '../figures/part-of.js';
import type { Expr, Request } from '../query.js';
import type { Clause } from '../request.js';
import { asksWhich } from '../thread/sets.js';
import { lostLeader } from '../thread/winner.js';
import { SUPERLATIVE } from '../roles/in-order.js';
import { isName, type Role } from '../roles/roles.js';
import { howFarPast, loneYear, lostYears, perSomething, whichOfOthers } from './no-amount.js';
import { oppositeDeeds } from './opposite-deeds.js';
import { isAncestor } from '../figures/scope-tree.js';
import type { Span } from '../text/segment.js';
import type { VariantKind } from '../roles/senses.js';
import type { Times } from '../periods/spans-of-time.js';

/** Words without a place: said here, or in the question that this one goes on from. */
export function unplacedWords(
  { frame, words, times, expressions }: Clause,
  request: Request,
  state: Request | undefined,
  record: Record,
): string[] {
  const measures = flatMap(request.exprs, (expr) => metricsOf(expr).map(measureOf));
  const carried =
    request.origins.metric === 'carried' ||
    request.origins.measure === 'carried' ||
    (request.origins.scope === 'carried' &&
      flatMap(request.exprs, metricsOf).some((name) => scopeOf(name) !== 'company'));
  const found = [
    ...frame.unplaced,
    ...words.clash.map((id) => saidAs(id, frame)),
    ...unknownCompounds(frame),
    ...baselessRatio(frame, words.pending, request, record),
    ...(expressions.denominator && request.exprs.length === 0 ? saidRatio(frame) : []),
    ...lostRatio(frame, request, record),
    ...strayShare(frame, request, record),
    ...lostSet(frame, request),
    ...(request.origins.measure === 'assumed' && measures.includes('revenue')
      ? flatMap(frame.roles, otherThanRevenue)
      : []),
    ...absentTarget(frame, request),
    ...tooMuch(frame, request, record),
    ...whichOfOthers(frame, request),
    ...perSomething(frame),
    ...howFarPast(frame, request),
    ...lostYears(frame, request),
    ...loneYear(frame, request),
    ...oppositeDeeds(frame, request, record),
    ...lostSense(frame, request, record),
    ...lostLeader(frame, state),
    ...strayPart(frame, request, state, record),
    ...lostMinus(frame, times, request),
    ...lostOfTargets(frame, request, times),
    ...emptyExclusion(frame, words),
    ...strayNumbers(frame, request, record),
    ...halfSaid(frame, request.ask),
    ...strayFlows(frame, request.ask, measures, times, record),
    ...strayFilter(frame, request, measures, record),
    ...strayExclusions(request.exprs, words, record).map((id) => saidAs(id, frame)),
    ...strayVariants(measures, variantsOf(frame), record).flatMap((kind) => saidOf(kind, frame)),
    ...(carried ? (state?.unplaced ?? []) : []),
  ];
  return [...new Set(found)];
}

/** "FY2017 revenue FY minus 9M": a time is taken away, of which nothing says from what, or of what. */
const lostMinus = (frame: Frame, times: Times, { ask, exprs }: Request): string[] =>
  frame.roles.flatMap(({ sense, span }, at) => {
    const before = frame.roles.slice(0, at).findLast((one) => !isName(one));
    const isOfTime =
      sense?.t === 'minus' &&
      /\w|マイナス/.test(span.text) &&
      frame.roles[at + 1]?.use === 'period' &&
      before !== undefined;
    const isTaken = takenAway(frame, times) !== undefined || isName(frame.roles[at + 2]);
    return isOfTime && ask !== 'target' && (exprs.length === 0 || !isTaken) ? [span.text] : [];
  });

/** "why is there no guidance for net income?": no movement of it is the reason. */
const absentTarget = ({ roles }: Frame, { ask }: Request): string[] =>
  ask === 'explain' && roles.some(({ sense, span }) => sense?.t === 'exclude' || SETS_NONE.test(span.text))
    ? roles.flatMap(({ sense, span }) =>
        sense?.t === 'target' && sense.facet === 'value' ? [span.text] : [],
      )
    : [];

const SETS_NONE =
  /^(?:(?:公表|開示|発表|設定|設け|出|示|立て)(?:され|さ|し)?(?:て(?:い)?)?(?:ない|なかった)|(?:not|n't) (?:given|disclosed|set|provided|published))/;

const unitsOf = (exprs: readonly Expr[], record: Record): ReadonlySet<string | undefined> =>
  new Set(flatMap(exprs, metricsOf).map((name) => record.measures.get(measureOf(name))?.unit));

/** Sums of sums, and the best of several figures in several periods: there is more than one way to take them. */
function tooMuch({ roles }: Frame, { ask, aggregate, exprs, periods }: Request, record: Record): string[] {
  const nested =
    ask === 'aggregate' && aggregate === 'sum' && exprs.length > 1 && exprs.some(({ op }) => op !== 'metric');
  const crossed =
    ask === 'rank' &&
    new Set(flatMap(exprs, metricsOf).map(measureOf)).size > 1 &&
    (periods.length > 1 || unitsOf(exprs, record).size > 1);
  const said = nested ? 'aggregate' : crossed ? 'rank' : null;
  return roles.flatMap(({ sense, span }) => (said !== null && sense?.t === said ? [span.text] : []));
}

/** "yoy and qoq", "min/max": where two are asked for, one is no answer. */
function halfSaid(frame: Frame, ask: Request['ask']): string[] {
  const bases = new Set(frame.all('change').flatMap(({ base }) => base ?? []));
  // 「一番売上が小さい」 says its way once, by the adjective
  const ranks = frame.roles.flatMap(({ sense, span }) =>
    sense?.t === 'rank' && !SUPERLATIVE.test(span.text) ? [sense.way] : [],
  );
  const ways = new Set(ask === 'rank' ? ranks : []);
  const second = (t: 'change' | 'rank'): string[] =>
    frame.roles.flatMap(({ sense, span }) => (sense?.t === t ? [span.text] : [])).slice(-1);
  return [...(bases.size > 1 ? second('change') : []), ...(ways.size > 1 ? second('rank') : [])];
}

/** "change in receivables, CF", "goodwill acquired in FY2017": what moves or earns is no balance. */
function strayFlows(
  frame: Frame,
  ask: Request['ask'],
  measures: readonly string[],
  times: Times,
  record: Record,
): string[] {
  if (measures.length === 0 || !measures.every((id) => record.measures.get(id)?.kind === 'stock')) return [];
  const told = ask === 'change' || times.refs.some((ref) => ref.kind === 'span' && isDate(ref.id));
  const statement = measures.includes('cash') ? INCOME_STATEMENT : FLOWS;
  return frame.roles.flatMap(({ span, use }) =>
    use === 'idle' && (statement.test(span.text) || (!told && moves(span))) ? [span.text] : [],
  );
}
const FLOWS = new RegExp(`${INCOME_STATEMENT.source}|^(?:cf|cash flow)(?: statement)?$`);
const moves = ({ senses }: Span): boolean => senses.some((sense) => sense.t === 'deed' && sense.moves);

/** A line or a measure in the words of the question. */
const saidAs = (id: string, { roles }: Frame): string =>
  roles.find(({ sense }) => (sense?.t === 'scope' || sense?.t === 'measure') && sense.id === id)?.span.text ??
  id.replaceAll('_', ' ');

/** A variant in the words of the question. */
const saidOf = (kind: VariantKind, { roles }: Frame): string[] => {
  const said = roles.flatMap(({ sense, span }) =>
    sense?.t === 'variant' && isFormOf(kind, sense.kind) ? [span.text] : [],
  );
  return said.length > 0 ? said : [kind];
};

/** 「のれん償却額」: two names run together name a third, which is not known. */
const unknownCompounds = ({ roles }: Frame): string[] =>
  roles.flatMap((role, at) => {
    const next = roles[at + 1];
    const joined = next?.sense?.t === 'measure' && next.span.start === role.span.end;
    return role.sense?.t === 'measure' && joined && isJapanese(role.span.text)
      ? [role.span.text + next.span.text]
      : [];
  });

/** 「負債比率」, "cash ratio": a ratio of a balance says nothing of what it is measured against. */
function baselessRatio(
  { roles }: Frame,
  pending: MetricWords['pending'],
  { ask, exprs }: Request,
  record: Record,
): string[] {
  const balances =
    exprs.length > 0 &&
    exprs.every((expr) => expr.op === 'metric' && isBalance(record.measures.get(measureOf(expr.metric))));
  return ask === 'value' && pending === 'ratio' && balances ? saidRatio({ roles }) : [];
}

/** "as a percentage of revenue?", with nothing before it. */
const saidRatio = ({ roles }: Pick<Frame, 'roles'>): string[] =>
  roles.flatMap(({ sense, span }) => (sense?.t === 'ratio' ? [span.text] : []));

/** "the share of equity method investees in net income": no balance is a part of what a year brought. */
function strayShare({ roles, text }: Frame, { exprs }: Request, record: Record): string[] {
  const kindOf = (expr: Expr): string | undefined =>
    expr.op === 'metric' ? record.measures.get(measureOf(expr.metric))?.kind : undefined;
  const unlike = exprs.some(
    (expr) =>
      (expr.op === 'ratio' || expr.op === 'share') &&
      kindOf(expr.left) === 'stock' &&
      kindOf(expr.right) === 'flow',
  );
  const crosses = exprs.some(
    (expr) => (expr.op === 'ratio' || expr.op === 'share') && isCrossing(expr.left, expr.right, record),
  );
  const isSaid = ({ sense, span }: Role): boolean =>
    sense?.t === 'share' ||
    (crosses && sense?.t === 'ratio' && (span.text.includes('占め') || text.includes('のうち')));
  return unlike || crosses ? roles.filter(isSaid).map(({ span }) => span.text) : [];
}

/** "cloud's share of O&M": a line that cuts across the others is no part of one that does not hold all of it. */
function isCrossing(part: Expr, whole: Expr, record: Record): boolean {
  if (part.op !== 'metric' || whole.op !== 'metric') return false;
  const [inner, outer] = [scopeOf(part.metric), scopeOf(whole.metric)];
  const { parent, sums = [] } = record.scopes.get(inner) ?? {};
  const isCut = inner !== 'company' && parent === null && record.scopes.get(outer)?.parent != null;
  return isCut && !sums.some(({ parts }) => parts.every((one) => isAncestor(record, outer, one)));
}

/** "add them up", "both", "which is more?" after one figure alone: there is nothing to add to it, and no other. */
function lostSet(frame: Frame, { origins, ask, exprs, periods }: Request): string[] {
  const alone = exprs.length === 1 && exprs[0]?.op === 'metric' && periods.length < 2 && ask === 'value';
  if (!alone || origins.metric !== 'carried') return [];
  const lost = new Set(['aggregate', 'both', ...(asksWhich(frame) ? ['rank'] : [])]);
  return frame.roles.flatMap(({ sense, span }) => (sense && lost.has(sense.t) ? [span.text] : []));
}

/** "as a ratio?", after a figure that no ratio is told of without a word on its base. */
function lostRatio({ roles }: Frame, { origins, exprs, change, target }: Request, record: Record): string[] {
  const tellsRate = (expr: Expr): boolean =>
    expr.op === 'ratio' ||
    expr.op === 'share' ||
    metricsOf(expr).every((name) => isRate(measureOf(name), record));
  // 「前年実績比では」, 「2012年度比は」: on the figure of another period
  const isOnResult = typeof change?.base === 'object';
  const isTold = change?.form === 'portion' || target?.facet === 'portion' || isOnResult;
  if (origins.metric !== 'carried' || exprs.some(tellsRate) || isTold) return [];
  return roles.flatMap(({ sense, span }) => (sense?.t === 'ratio' ? [span.text] : []));
}

const isBalance = (measure: { kind: string; unit: string } | undefined): boolean =>
  measure?.kind === 'stock' && measure.unit === 'JPY';

/** A number that is no threshold, no claim and no count of what is ranked has no place. */
function strayNumbers(frame: Frame, request: Request, record: Record): string[] {
  const { ask, premise, filter, origins, periods } = request;
  const numbers = frame.numbers.filter(
    (one) => !isWhole(one, frame) && !(countsSteps(one.said, frame) && isLength(one.number.value, periods)),
  );
  if (filter || ask === 'rank') return [];
  // "did IIJmio pass a million?": of what is not said
  if (origins.measure === 'assumed' && premise?.value?.unit === 'any' && premise.value.way)
    return [premise.value.said];
  const isTable = ask === 'trend' || (ask === 'breakdown' && !isOfWhole(request, record));
  if (isTable) return numbers.map(({ said }) => said);
  const claimed = [premise?.value, premise?.from, ...(premise?.each ?? [])].map((one) => one?.said);
  return numbers.map(({ said }) => said).filter((said) => !claimed.includes(said));
}

/** "the 200 billion revenue of FY17, by line": an amount is claimed of the whole, which is told before its parts. */
const isOfWhole = (request: Request, record: Record): boolean =>
  namesWholeFirst(request, record) ||
  (request.exprs.length === 1 && request.periods.length < 2 && isAmountClaimed(request.premise));

/** "ownership of 26.9%: breakdown into direct and indirect": the number is claimed of the whole, which is told beside its parts. */
function namesWholeFirst({ exprs }: Request, record: Record): boolean {
  const [whole, ...parts] = flatMap(exprs, metricsOf).map(measureOf);
  return whole !== undefined && parts.length > 0 && parts.every((part) => isTermOf(record, part, whole));
}

/** "the 8 quarters from 1Q16 to 4Q17" */
const isLength = (count: number, [range, ...more]: Request['periods']): boolean => {
  if (range?.kind !== 'range' || range.from === null || range.to === null || more.length > 0) return false;
  const step = lengthOf(range.from);
  return step !== undefined && count < LONG && shift(range.to, step, count - 1) === range.from;
};
/** No series has so many figures: the number is an amount. */
const LONG = 100;
const countsSteps = (said: string, { roles }: Frame): boolean =>
  roles.some(({ span }, at) => span.text === said && STEPS.test(roles[at + 1]?.span.text ?? ''));
const STEPS = /^(?:fiscal )?(?:quarters?|years?)\b|^(?:四半期|年|期)/;

/** "10% or more" of an amount, or of its change, is no threshold of the figure itself. */
function strayFilter(
  { numbers, roles }: Frame,
  { filter }: Request,
  measures: readonly string[],
  record: Record,
): string[] {
  if (!filter) return [];
  const ofRates = filter.unit === 'percent' || filter.unit === 'points';
  const rates = measures.every((id) => isRate(id, record));
  const moved = roles.some(({ sense }) => sense?.t === 'change' || sense?.t === 'direction');
  return (ofRates && !rates) || moved ? numbers.map(({ said }) => said) : [];
}

/** With only a line named, a profit or a verb such as "spent" asks for something else than the revenue that goes without saying. */
const otherThanRevenue = ({ use, sense, span }: Role): string[] =>
  sense?.t === 'profit' || (use === 'idle' && span.senses.some((one) => one.t === 'deed')) ? [span.text] : [];
