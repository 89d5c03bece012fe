import { flatMap } from '../../dataset/flat-map.js';
import { lengthOf, yearsBefore } from '../../dataset/period.js';
import { measureOf, type Record } from '../../dataset/record.js';
import { metricsOf } from '../figures/expr.js';
import type { Frame } from '../roles/frame.js';
import { canAdd } from '../figures/measure-tree.js';
import { isWholeOf } from '../figures/ratios.js';
import type { Request, Turn } from '../query.js';
import { isCounted } from '../periods/counted.js';
import type { CarryStep } from './step.js';
import { isHeld, several, turnsOf } from './turns.js';
import { firstAndLast, inOrder } from './in-order.js';

/** Follow-ups about several figures of the thread at once: "both", "add them up", "the difference between them". */

export const asksSum = (frame: Frame): boolean => frame.first('aggregate')?.fn === 'sum';

/** "which is higher?", "which was best?": of the figures of the thread. */
export const asksWhich = (frame: Frame): boolean =>
  (WHICH.test(frame.text) && (frame.has('rank') || frame.has('direction'))) ||
  (WHICH_MOVED.test(frame.text) && isMovement(frame)) ||
  (FASTER.test(frame.text) && (frame.has('rank') || frame.has('direction')));
const WHICH = /^(?:so |and |then )?which (?:one )?(?:is|was|were|of)\b|^(?:では|じゃあ)?ど(?:ちら|っち|れ)/;
const WHICH_MOVED =
  /^(?:so |and |then )?which (?:one )?(?:has |have |had )?(?:gr[eo]w|grown|r[oi]sen?|f[ae]ll(?:en)?|(?:improv|increas|declin|decreas)ed|dropped)\b|^(?:では|じゃあ)?ど(?:ちら|っち)(?:が|の(?:方|ほう)が)/;

/** "slower?", "which larger?": of the two, and of no lines that either is made up of. */
export const FASTER =
  /^(?:and |so |then )?(?:which(?: one)? )?(?:(?:is|was) )?(?:it |that |the )?(?:slower|faster|larger|bigger|greater|higher|lower|smaller|better|worse)(?: one)?$/;

/** "grew", 「減った」: a movement; what is higher only stands above. */
export const isMovement = (frame: Frame): boolean => frame.has('change') || MOVES.test(frame.text);
const MOVES =
  /\b(?:gr[eo]w|grown|r[oi]sen?|f[ae]ll(?:en)?|(?:improv|increas|declin|decreas)ed|dropped)\b|伸び|増え|増加|減[っりら少]|改善|悪化|落ち/;

/** A difference said by itself lies between the last two; a "change" is over time. */
export const asksDifference = ({ roles }: Frame): boolean =>
  roles.some(({ sense, span }) => sense?.t === 'change' && DIFFERENCE.test(span.text));
const DIFFERENCE = /^(?:the )?(?:difference|gap|delta|spread|how far apart)s?$|^差額?は?$/;

/** The figures or periods that "both", a sum or a difference is of; null where the last question alone is meant. */
export function severalAsked(frame: Frame, request: Request, previous: Request, record: Record): Turn | null {
  const turns = turnsOf(previous).filter((turn, _, all) => !isMadeOfOthers(turn, all));
  const fn = frame.first('aggregate')?.fn;
  if (fn === 'cagr') return several(turns);
  if (asksEachYear(request)) return earliestFirst(several(turns));
  if (asksSpan(frame, request)) return fromFirstToLast(several(turns));
  if (saysOfEach(frame, request) && !GROUPED.has(previous.ask)) return earliestFirst(several(turns));
  // of a series, the best is one of its own steps
  const ofTurns = request.periods.length === 0 && previous.ask !== 'trend';
  if (asksWhich(frame)) return ofTurns ? alikeLong(several(turns)) : null;
  if (fn === 'sum' || fn === 'average') {
    const all = several(OF_TWO.test(frame.text) ? turns.slice(-2) : turns);
    return all && addable(all, record) ? withoutWholes(all, record) : null;
  }
  return pairAsked(frame, request, turns, isHeld(previous));
}

/** "revenue?", "cost?", "growth of each", 「それぞれの伸び率は」: of all that were told, and not of the last; in "each quarter", of the steps said. */
const saysOfEach = ({ text }: Frame, { periods, groupBy }: Request): boolean =>
  OF_EACH.test(text) && periods.length === 0 && groupBy === undefined;
const OF_EACH =
  /\beach\b(?! (?:other|quarter|half|year|fiscal|month|time|of the (?:quarter|year|line|segment|business)|line|segment|business|service)s?\b)|\brespectively\b|それぞれ|各々/;
/** Of these, each is one of their own rows. */
const GROUPED: ReadonlySet<Request['ask']> = new Set<Request['ask']>(['trend', 'breakdown', 'rank']);

/** Each of several periods moved on its own year before. */
export const movedEach: CarryStep = (request, { frame }) =>
  request.ask === 'change' &&
  request.origins.metric === 'carried' &&
  request.periods.length > 1 &&
  request.change?.base === undefined &&
  saysOfEach(frame, { ...request, periods: [] })
    ? { ...request, change: { ...request.change, base: 'yoy' } }
    : request;

/** "FY2015?", "FY2016?", "FY2017?", "the change over two years?": from the first of them to the last. */
export const asksSpan = (frame: Frame, request: Request): boolean =>
  saysSpan(frame) && asksMove(request) && request.periods.every(isCounted);
export const saysSpan = ({ text }: Frame): boolean => SPAN.test(text);
const SPAN =
  /\b(?:over|in|for|during) (?:the |these |those )?(?:two|three|four|five|[2-5]) years\b|\b(?:two|three|four|five|[2-5])[- ]years?\b|\boverall\b|\bcumulative\b|通し|通算|[2-5二三四五]年(?:間)?(?:で|の)/;

function fromFirstToLast(told: Turn | null): Turn | null {
  const ends = firstAndLast(told?.periods ?? []);
  return told && ends.length === 2 && areAlikeLong(ends) ? { ...told, periods: ends } : null;
}

const earliestFirst = (told: Turn | null): Turn | null => told && { ...told, periods: inOrder(told.periods) };

/** "FY2017?", "FY2016?", "growth each year?": of those that were told. */
const asksEachYear = ({ groupBy, periods, order }: Request): boolean =>
  groupBy === 'year' && periods.length === 0 && order === undefined;

/** "FY2017?", "1H?", "2H?", "which was larger?": of the halves, and not of the year that they make up. */
function alikeLong(told: Turn | null): Turn | null {
  const lengths = told?.periods.map((ref) => (ref.kind === 'span' ? lengthOf(ref.id) : undefined)) ?? [];
  const periods = told?.periods.filter((_, at) => lengths[at] === lengths.at(-1)) ?? [];
  return told && periods.length > 1 ? { ...told, periods } : told;
}

const OF_TWO = /\b(?:two|both)\b|両方|[2二]つ/;

/** "revenue?", "SI?", "ATM?", "added up?": a whole is not counted beside its parts. */
function withoutWholes(told: Turn, record: Record): Turn {
  const parts = told.exprs.filter((one) => !told.exprs.some((other) => isWholeOf(one, other, record)));
  return parts.length > 1 ? { ...told, exprs: parts } : told;
}

/** "A?", "B?", "the difference?": what was worked out from the turns before it is none of "the two". */
const isMadeOfOthers = ({ exprs: [made, ...more] }: Turn, turns: readonly Turn[]): boolean =>
  made !== undefined &&
  made.op !== 'metric' &&
  more.length === 0 &&
  metricsOf(made).every((name) =>
    turns.some(({ exprs }) => exprs.some((one) => one.op === 'metric' && one.metric === name)),
  );

/** "both", or what lies between the two, unless that is a target; in "both, change on March 2017?", the day is where the change begins. */
function pairAsked(frame: Frame, request: Request, turns: readonly Turn[], held: boolean): Turn | null {
  if (held && asksDifference(frame)) return null;
  if (request.periods.length > 0 && !(frame.has('both') && isMoved(frame))) return null;
  const pair = several(frame.first('both')?.all ? turns : turns.slice(-2));
  return asksPair(frame, request) || isMove(request, pair) ? pair : null;
}

/** "FY2017?", "FY2016?", "how much more?": of one figure in two periods, from the one to the other. */
export const isMove = (request: Request, pair: Turn | null): boolean =>
  asksMove(request) &&
  pair?.periods.length === 2 &&
  (request.change?.base === undefined || (request.change.base === 'yoy' && isBackAYear(pair.periods))) &&
  (request.ask !== 'explain' || areAlikeLong(pair.periods));

/** "4Q12?", "4Q11?", "yoy?": from the year that was asked for last to the one before it. */
const isBackAYear = ([first, second]: Turn['periods']): boolean =>
  first?.kind === 'span' && second?.kind === 'span' && yearsBefore(first.id) === second.id;

/** "FY2017?", "1Q16?", "why lower?": no reason leads from a quarter to a year, so that of the last one is asked for. */
const areAlikeLong = (periods: Turn['periods']): boolean =>
  new Set(periods.map((ref) => (ref.kind === 'span' ? lengthOf(ref.id) : undefined))).size === 1;

/** "why the rise?" explains that movement, too; a bare "why?" is of the last period. */
const asksMove = ({ ask, premise }: Request): boolean =>
  ask === 'change' || (ask === 'explain' && premise?.direction !== undefined);

const isMoved = (frame: Frame): boolean => frame.has('change') || frame.has('direction');

const asksPair = (frame: Frame, { ask }: Request): boolean =>
  frame.has('both') ||
  frame.has('between') ||
  isBareRatio(frame) ||
  (ask === 'change' && asksDifference(frame));

/** "the ratio?" is of the last two; 「売上比」 names its own base. */
export const isBareRatio = ({ roles }: Frame): boolean =>
  !roles.some(({ sense }) => sense?.t === 'measure') &&
  roles.some(({ sense, span }) => sense?.t === 'ratio' && !span.text.includes('売上'));

/** Figures of one kind, or one measure told of several lines. */
function addable({ exprs }: Turn, record: Record): boolean {
  const [first, ...rest] = [...new Set(flatMap(exprs, metricsOf).map(measureOf))];
  return rest.every((one) => first !== undefined && canAdd(record, first, one));
}

/** "both together, the growth?", "added up, against FY2016?": it is their sum that moved. */
export const sumMoved: CarryStep = (request, { frame }) => {
  const { aggregate, origins, ...others } = request;
  const [first, ...rest] = request.exprs;
  const moves = isMoved(frame) || frame.has('compare');
  const sums = aggregate === 'sum' || asksSum(frame);
  if (!sums || origins.metric !== 'carried' || !moves || !first || rest.length === 0) return request;
  const sum = rest.reduce((left, right) => ({ op: 'add', left, right }), first);
  return { ...others, origins, ask: 'change', exprs: [sum], change: request.change ?? {} };
};
