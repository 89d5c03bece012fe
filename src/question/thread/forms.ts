import { comparePeriods, lengthOf, type PeriodId } from '../../dataset/period.js';
import { measureOf, type Record } from '../../dataset/record.js';
import { asksPercent, type Frame } from '../roles/frame.js';
import type { ChangeForm, PeriodRef, Request, Turn } from '../query.js';
import type { CarryStep } from './step.js';
import { several, turnsOf } from './turns.js';
import { idOf, pairOf } from './in-order.js';

/** Follow-ups that ask for what the thread told in another form: in points, or how many times. */

/** "by how many points?": the change of the thread, or that between its two periods, in another form. */
export const reformed: CarryStep = (request, { frame }, previous, record) => {
  const units = frame.all('unit').map(({ unit }) => unit);
  const form: ChangeForm | undefined = units.includes('points') ? 'points' : undefined;
  if (!form || request.ask !== 'value' || request.origins.metric !== 'carried') return request;
  const { periods } = pairOfRates(request, previous, record) ?? request;
  const [from, to] = pairOf(periods) ?? [];
  if (from && to)
    return {
      ...request,
      ask: 'change',
      periods: [{ kind: 'span', id: to }],
      change: { base: { period: from }, form },
    };
  return previous.ask === 'change'
    ? { ...request, ask: 'change', change: { ...previous.change, form } }
    : request;
};

/** "did it fall?", "by what percent?", 「何%？」: that movement in percent, or that revision of a target; no margin. */
export const inPercent: CarryStep = (request, { frame, times, expressions }, previous) => {
  const bare = request.origins.metric === 'carried' && times.refs.length === 0 && !expressions.denominator;
  if (!bare || !MOVES.has(request.ask) || !asksPercent(frame) || frame.has('margin')) return request;
  if (previous.ask === 'change' && request.ask === 'value')
    return { ...request, ask: 'change', change: { ...previous.change, form: 'percent' } };
  return previous.ask === 'target' && previous.target?.facet === 'versions'
    ? { ...request, ask: 'target', change: { form: 'percent' }, target: previous.target }
    : request;
};

/** "revenue growth?", then "in yen?", 「金額だと？」: how much more it was. */
export const inAmount: CarryStep = (request, { frame, times, expressions }, previous) => {
  const bare = request.origins.metric === 'carried' && times.refs.length === 0 && !expressions.denominator;
  const isMoved = previous.ask === 'change' && request.ask === 'value' && request.output?.unit !== 'USD';
  return bare && isMoved && frame.all('unit').some(({ unit }) => unit === 'yen')
    ? { ...request, ask: 'change', change: { ...previous.change, form: 'amount' } }
    : request;
};

/** "adjusted EBITDA 4Q17", then "vs 4Q16 in %": how far that figure moved, and no rate of it. */
export const againstInPercent: CarryStep = (request, { frame, times, expressions }, previous) => {
  const { change, output: _unit, ...rest } = request;
  const isPair = request.ask === 'change' && typeof change?.base === 'object' && times.refs.length === 1;
  const bare = request.origins.metric === 'carried' && !expressions.denominator && !namesRate(frame);
  return isPair && bare && frame.has('compare') && asksPercent(frame) && previous.exprs.length > 0
    ? { ...rest, exprs: previous.exprs, change: { base: change.base, form: 'percent' } }
    : request;
};
const namesRate = (frame: Frame): boolean =>
  (['margin', 'ratio', 'share'] as const).some((t) => frame.has(t));
const MOVES: ReadonlySet<Request['ask']> = new Set<Request['ask']>(['change', 'value', 'target']);

/** "equity ratio March 2018?", "June 2016?", "points?": one rate in the last two periods of the thread. */
function pairOfRates(request: Request, previous: Request, record: Record): Turn | null {
  const isRate = ({ exprs }: Turn): boolean => {
    const [only] = exprs;
    const measure = only?.op === 'metric' ? record.measures.get(measureOf(only.metric)) : undefined;
    return only?.op === 'ratio' || only?.op === 'share' || measure?.unit === 'percent';
  };
  const pair = request.origins.period === 'carried' ? several(turnsOf(previous).slice(-2)) : null;
  return pair?.exprs.length === 1 && pair.periods.length === 2 && isRate(pair) ? pair : null;
}

/** "how many times is that?": of two turns the later over the earlier; else the latest, or what is said, over the thread. */
export const multiplied: CarryStep = (request, { frame }, previous) => {
  const multiple = frame.all('unit').some((one) => one.unit === 'times');
  if (!multiple || request.change || request.origins.metric !== 'carried') return request;
  const [said] = request.periods;
  const id = said && request.origins.period !== 'carried' ? idOf(said) : null;
  const pair = id === null ? several(turnsOf(previous).slice(-2)) : null;
  const ids =
    pair?.exprs.length === 1
      ? pair.periods.map(idOf)
      : [id, previous.periods[0] ? idOf(previous.periods[0]) : null];
  const [from, to] = ids.filter((one) => one !== null).sort(comparePeriods);
  if (from === undefined) return request;
  const step = lengthOf(from);
  return multipleOf(
    request,
    to === undefined ? { kind: 'latest', ...(step && { step }) } : { kind: 'span', id: to },
    from,
  );
};

const multipleOf = (request: Request, at: PeriodRef, base: PeriodId): Request => ({
  ...request,
  ask: 'change',
  periods: [at],
  change: { base: { period: base }, form: 'times' },
});
