import { restBeside } from '../figures/rest-of.js';
import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metric } from '../figures/expr.js';
import { type Frame, saysActual } from '../roles/frame.js';
import { overItsStep } from '../constructions/over-step.js';
import { fits } from '../figures/scoped.js';
import type { Request } from '../query.js';
import type { Clause } from '../request.js';
import { besideThatTarget } from './beside-target.js';
import { apart, apartAgain, apartOnOneBase, stillApart } from './between.js';
import { chosen } from './chosen.js';
import { broughtBy, contributed } from './contributed.js';
import { carryFigures } from './figures.js';
import { againstInPercent, inAmount, inPercent, multiplied, reformed } from './forms.js';
import {
  extreme,
  inItsOrder,
  isLeaf,
  isOrderedBy,
  isRankedOn,
  ofEach,
  ofItsLines,
  ofRows,
  ofSteps,
} from './listed.js';
import { portioned } from './portioned.js';
import { shared, shareInThread, shareItself } from './shared.js';
import { asksItself, daySince, isMoveItself, fromThatDay } from './how-much.js';
import { asksDifference, asksSum, isMove, movedEach, saysSpan, sumMoved } from './sets.js';
import { stillOfLoss } from './losses.js';
import type { CarryStep } from './step.js';
import { movedAverage, ofTheirSum, perYear } from './summed-up.js';
import { OF_TARGETS } from './targets.js';
import { carryTime, standsAlone } from './times.js';
import { turnsOf } from './turns.js';
import { ofWinner } from './winner.js';
import { firstAndLast, idOf, pairOf } from './in-order.js';

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

export function carryOver(clause: Clause, previous: Request | undefined, record: Record): Request {
  if (!previous) return clause.request;
  const merged = restBeside(merge(clause, previous, record), previous, clause.frame, record);
  const won = ofWinner(merged, clause, previous);
  if (won) return { ...won, trail: turnsOf(previous) };
  const request = inDollars(ofTheirSum(merged, clause, previous, record), clause, previous);
  return previous.exprs.length > 0 ? { ...request, trail: turnsOf(previous) } : request;
}

function merge(clause: Clause, previous: Request, record: Record): Request {
  const { request, frame, times } = clause;
  const beside = besideThatTarget(clause, previous);
  if (beside) return beside;
  const carried = STEPS.reduce((current, step) => step(current, clause, previous, record), request);
  const rebased = onAnotherBase(carried, clause, previous);
  if (rebased) return rebased;
  const plain = request.ask === 'value' && carried.ask === 'value' && !request.premise?.value;
  if (!plain || standsAlone(frame, times) || (saysActual(frame) && previous.ask === 'target')) return carried;
  return goesOn(previous) &&
    !asksItself(frame, previous) &&
    !isMoveItself(frame, carried, previous, record) &&
    !isClaim(previous) &&
    !isLeaf(previous, carried, record)
    ? {
        ...unclaimed(previous, carried),
        ...withoutEmpty(inItsOrder(carried, previous, frame)),
        ask: previous.ask,
        origins: { ...carried.origins, ask: 'carried' },
      }
    : carried;
}

/** "debt?", "why?", then "cash?": the reason was that of the figure before it, and the next name goes on with figures. */
const goesOn = ({ ask, origins }: Request): boolean =>
  GOES_ON.has(ask) && (ask !== 'explain' || origins.metric !== 'carried');

/** "why did SG&A rise?", then "and R&D?": how the second moved is not said. */
function unclaimed(previous: Request, { origins }: Request): Request {
  if (previous.ask !== 'explain' || origins.metric !== 'said') return previous;
  const { premise: _claimed, ...rest } = previous;
  return rest;
}

/** "in dollars", then "and operating income?": the currency goes on. */
function inDollars(request: Request, { frame, times }: Clause, { output }: Request): Request {
  const stays =
    output?.unit === 'USD' &&
    request.ask === 'value' &&
    (times.refs.length === 0 || request.origins.metric === 'carried') &&
    !frame.has('unit');
  return stays ? { ...request, output: { ...request.output, unit: 'USD' } } : request;
}

/** "is that higher than FY2015?", "and FY2012?": the same figure against another one. */
function onAnotherBase(request: Request, { request: own }: Clause, previous: Request): Request | null {
  const [said, ...more] = own.periods;
  const [at] = previous.periods;
  const base = typeof previous.change?.base === 'object' ? previous.change.base.period : undefined;
  const compares = previous.ask === 'change' && previous.origins.metric === 'carried' && base !== undefined;
  const bare = own.ask === 'value' && request.origins.metric === 'carried' && more.length === 0;
  return compares && bare && said?.kind === 'span' && at && said.id !== idOf(at)
    ? {
        ...previous,
        periods: [at],
        change: { ...previous.change, base: { period: said.id } },
        origins: request.origins,
      }
    : null;
}

/** "合計は？": the sum of what the thread has several of. */
const summed: CarryStep = (request, { frame }, previous) => {
  const several = request.exprs.length > 1 || request.periods.length > 1 || previous.ask === 'trend';
  return several && request.origins.metric === 'carried' && request.ask === 'value' && asksSum(frame)
    ? {
        ...request,
        ask: 'aggregate',
        aggregate: 'sum',
        ...(previous.groupBy && { groupBy: previous.groupBy }),
      }
    : request;
};

/** 「減った？」「いくら？」: by how much it moved. */
const movedByHowMuch: CarryStep = (request, { frame, times }, previous) => {
  const bare = request.ask === 'value' && request.origins.metric === 'carried' && times.refs.length === 0;
  return bare && isClaim(previous) && ONLY_HOW_MUCH.test(frame.text)
    ? { ...request, ask: 'change', change: { ...previous.change, form: 'amount' } }
    : request;
};
const ONLY_HOW_MUCH =
  /^(?:で、?|それは?)?(?:いくら|幾ら|どれだけ|どのくらい|どれくらい|何円|何億円?)(?:です)?か?$/;

/** "FY2017?", "FY2016?", "how much more?": of one figure in two periods, the change from the one to the other. */
const moved: CarryStep = (request, { frame, times }, previous) => {
  if (request.origins.metric !== 'carried') return request;
  const day = times.refs.length === 0 ? daySince(request, previous) : undefined;
  if (day !== undefined)
    return { ...request, periods: [], change: { ...request.change, base: { period: day } } };
  if (!isMove(request, request) && !(saysSpan(frame) && request.ask === 'change')) return request;
  // "growth in FY2017?", "FY2016?", "the difference?": each of the two movements
  if (previous.ask === 'change' && asksDifference(frame))
    return { ...request, change: previous.change ?? {} };
  const since = fromThatDay(request.periods);
  if (since) return { ...request, periods: since.periods, change: { ...request.change, base: since.base } };
  const [first, last] = firstAndLast(request.periods);
  const pair = first && last && pairOf([first, last]);
  return pair
    ? {
        ...request,
        periods: [{ kind: 'span', id: pair[1] }],
        change: { ...request.change, base: { period: pair[0] } },
      }
    : request;
};

/** "by how much?" after a ranking by value. */
const asksDistance = (request: Request, { ask, order }: Request): boolean =>
  ask === 'rank' &&
  order?.by === 'value' &&
  request.ask === 'change' &&
  request.change?.form === 'amount' &&
  request.change.base === undefined;

/** 「最低は？」「最高との差は？」: of a list, and no movement. */
const setsApart = ({ ask }: Request, { text }: Frame, previous: Request): boolean =>
  ask === 'rank' && previous.ask === 'rank' && /との?差|\b(?:difference|gap)\b/.test(text);

/** "which was larger, A or B?", "by how much?": what lies between the two. */
function distanceOf(request: Request, { exprs, periods }: Request): Request | null {
  const [left, right, ...others] = exprs;
  if (!left || !right || others.length > 0 || periods.length > 1) return null;
  const { change: _moved, ...rest } = request;
  return { ...rest, ask: 'value', exprs: [{ op: 'subtract', left, right }], apart: true };
}

/** Of more than two, it is not said from which one. */
const distanced: CarryStep = (request, { frame, times }, previous) =>
  (asksDistance(request, previous) || setsApart(request, frame, previous)) &&
  request.origins.metric === 'carried' &&
  times.refs.length === 0
    ? (distanceOf(request, previous) ?? { ...request, exprs: [] })
    : request;

/** "and by growth?", "who came last?" after a ranking: in the same order, or by what is said now. */
const ranked: CarryStep = (request, { frame, times }, previous) => {
  if (!isRankedOn(request, previous) || !previous.order) return request;
  const { groupBy = request.groupBy } = previous;
  const told = { ...request, ...(groupBy && { groupBy }) };
  const growth = request.change?.form === 'amount' ? 'amount' : 'growth';
  if (isOrderedBy(request) && !frame.has('direction') && times.refs.length === 0)
    return { ...told, ask: 'rank', order: { way: previous.order.way, by: growth } };
  const bySaid = frame.has('change') || frame.all('rank').some(({ by }) => by !== undefined);
  return request.ask === 'rank' && request.order && !bySaid
    ? { ...told, order: { ...request.order, by: previous.order.by } }
    : request;
};

/** "which of our four business lines has the highest ratio?", after a line without parts that tell it: the lines beside it. */
const amongLines: CarryStep = (request, { frame }, _, record) => {
  const [only, ...others] = request.exprs;
  if (request.ask !== 'rank' || request.groupBy !== 'children' || request.origins.metric !== 'carried')
    return request;
  if (only?.op !== 'metric' || others.length > 0 || frame.has('scope')) return request;
  const [scope, measure] = [scopeOf(only.metric), measureOf(only.metric)];
  const parent = record.scopes.get(scope)?.parent;
  if (!parent || (record.scopes.get(scope)?.children ?? []).some((part) => fits(record, part, measure)))
    return request;
  return { ...request, exprs: [metric(parent, measure)] };
};

/** The earliest period first, and then the last: "what CAGR is that?" */
const overAll: CarryStep = (request) =>
  request.aggregate === 'cagr' && request.origins.metric === 'carried'
    ? { ...request, periods: firstAndLast(request.periods) }
    : request;

/** What a follow-up takes from the thread, one slot after another. */
const STEPS: readonly CarryStep[] = [
  (_, clause, previous, record) => carryFigures(clause, previous, record),
  shared,
  shareInThread,
  sumMoved,
  movedEach,
  apartAgain,
  carryTime,
  multiplied,
  portioned,
  reformed,
  inPercent,
  inAmount,
  againstInPercent,
  movedByHowMuch,
  summed,
  apart,
  stillApart,
  perYear,
  chosen,
  moved,
  extreme,
  ofItsLines,
  ofEach,
  ofSteps,
  stillOfLoss,
  distanced,
  ofRows,
  ranked,
  amongLines,
  ...OF_TARGETS,
  overAll,
  contributed,
  broughtBy,
  shareItself,
  apartOnOneBase,
  movedAverage,
  (request, { frame }) => overItsStep(request, frame),
];

/** "it fell, right?": a movement that was claimed and not asked for. */
const isClaim = ({ ask, change, premise }: Request): boolean =>
  ask === 'change' && premise?.direction !== undefined && Object.keys(change ?? {}).length === 0;

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
