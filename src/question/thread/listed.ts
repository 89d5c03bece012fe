import { alike } from '../alike.js';
import { yearsBefore } from '../../dataset/period.js';
import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import type { Frame } from '../roles/frame.js';
import type { Request } from '../query.js';
import type { Clause } from '../request.js';
import { hasParts } from '../figures/scope-tree.js';
import { fits } from '../figures/scoped.js';
import { asksDifference, saysSpan } from './sets.js';
import type { CarryStep } from './step.js';

/** Follow-ups about the rows of a series or a breakdown. */

const isOfList = ({ ask, aggregate, exprs }: Request): boolean =>
  ask === 'trend' || ask === 'breakdown' || (aggregate === 'average' && exprs.length === 1);

/** "quarterly operating income", then "the lowest?": one of the rows, and not all of them again. */
export const extreme: CarryStep = (request, { frame }, previous) => {
  const bare = request.order !== undefined && request.groupBy === undefined && frame.has('rank');
  const asked = request.ask === 'value' || (request.ask === 'rank' && previous.ask === 'aggregate');
  if (!bare || !asked || !isOfList(previous) || request.origins.metric !== 'carried') return request;
  const [period, ...more] = request.periods;
  const ofYear = period?.kind !== 'range' && more.length === 0;
  const step = previous.groupBy ?? (ofYear ? 'quarter' : undefined);
  const groupBy = previous.ask === 'breakdown' ? 'children' : step;
  return { ...request, ask: 'rank', ...(groupBy && { groupBy }) };
};

/** A breakdown, then "and the growth of each?", "which one fell?": that of every row. */
export const ofEach: CarryStep = (request, { frame }, previous) => {
  const { premise, ...rest } = request;
  const { change } = request;
  const ofLines = !premise?.direction || WHICH_LINE.test(frame.text);
  const isPlain = request.ask === 'change' && isOfThread(request, previous) && isOnYear(request) && ofLines;
  if (!isPlain || previous.ask !== 'breakdown') return request;
  return {
    ...(premise?.direction ? { ...rest, change: change ?? {} } : request),
    ...(change && isYearBefore(request) && { change: { ...change, base: 'yoy' } }),
    ask: 'breakdown',
    ...(previous.groupBy && { groupBy: previous.groupBy }),
  };
};

/** "quarterly SG&A", then "yoy?", 「前年との比較は？」: that of every quarter, and not of their year. */
export const ofSteps: CarryStep = (request, clause, previous) => {
  const { groupBy } = previous;
  const isSeries = previous.ask === 'trend' && groupBy !== undefined && groupBy !== 'year';
  if (!isSeries || request.origins.metric !== 'carried' || !isMoveOfSteps(request, clause)) return request;
  const { change } = request;
  return { ...request, ask: 'trend', groupBy, change: { ...change, ...(change?.base && { base: 'yoy' }) } };
};

/** On the year before, and not said of all of them together, of one of them or in yen. */
function isMoveOfSteps(request: Request, { frame, times }: Clause): boolean {
  const { ask, change, groupBy, premise } = request;
  const onYear = times.refs.length === 0 && (change?.base === undefined || change.base === 'yoy');
  const ofAll = saysSpan(frame) || frame.all('variant').some(({ kind }) => kind === 'total');
  return (
    ask === 'change' &&
    groupBy === undefined &&
    premise?.direction === undefined &&
    (onYear || isYearBefore(request)) &&
    change?.form !== 'amount' &&
    !ofAll &&
    !asksDifference(frame)
  );
}

const isOfThread = ({ origins, exprs }: Request, previous: Request): boolean =>
  origins.metric === 'carried' || alike(exprs, previous.exprs);

const isOnYear = (request: Request): boolean =>
  request.change?.base === undefined || request.change.base === 'yoy' || isYearBefore(request);

/** "by segment, FY2017?", "and FY2016?", "growth of each?": from the one to the other. */
function isYearBefore({ change, periods: [period, ...more] }: Request): boolean {
  const base = typeof change?.base === 'object' ? change.base.period : undefined;
  return (
    base !== undefined && more.length === 0 && period?.kind === 'span' && yearsBefore(period.id) === base
  );
}
const WHICH_LINE = /\b(?:which|what|any|anything)\b|どれ|どの|どこ|何が/;

/** 「プライベートだけだと？」, after a breakdown: a line without parts of its own is told by itself. */
export const isLeaf = ({ ask }: Request, { exprs, origins }: Request, record: Record): boolean =>
  ask === 'breakdown' &&
  origins.metric === 'said' &&
  exprs.every((expr) => expr.op === 'metric' && !isSplit(expr.metric, record));

/** Is a figure told by lines that it is made up of? */
const isSplit = (name: string, record: Record): boolean => {
  const children = record.scopes.get(scopeOf(name))?.children;
  return children
    ? children.some((part) => fits(record, part, measureOf(name)))
    : hasParts(record, scopeOf(name));
};

/** A breakdown in two years, then "which grew least?": its lines are put in order, and not the years. */
export const ofItsLines: CarryStep = (request, { times }, previous) => {
  const carried = request.origins.metric === 'carried' && times.refs.length === 0;
  return request.ask === 'rank' && previous.ask === 'breakdown' && carried && request.groupBy === undefined
    ? { ...request, groupBy: 'children' }
    : request;
};

export const isRankedOn = ({ exprs, origins }: Request, { ask }: Request): boolean =>
  ask === 'rank' && exprs.length > 0 && origins.metric === 'carried';

/** By how each moved; of two periods, what lies between them is asked for. */
export const isOrderedBy = ({ ask, change }: Request): boolean =>
  ask === 'change' && typeof change?.base !== 'object';

/** "the highest?", then "its growth?": that of every row, since which row that was is told in its answer alone. */
const OF_THAT = /\b(?:its|that (?:one|line|quarter|year|service)s?)\b|^(?:その|それの)/;
export const ofRows: CarryStep = (request, { frame }, previous) =>
  isRankedOn(request, previous) && isOrderedBy(request) && OF_THAT.test(frame.text) && previous.groupBy
    ? {
        ...request,
        ask: previous.groupBy === 'children' ? 'breakdown' : 'trend',
        groupBy: previous.groupBy,
      }
    : request;

/** "which line added the most?", then "least?": by what the lines were put in order before, unless it is said anew. */
export const inItsOrder = (request: Request, { ask, order }: Request, frame: Frame): Request =>
  ask === 'rank' && order && request.order && frame.all('rank').every(({ by }) => by === undefined)
    ? { ...request, order: { ...request.order, by: order.by, ...(order.moves && { moves: order.moves }) } }
    : request;
