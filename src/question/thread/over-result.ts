import { comparePeriods, lengthOf, yearsBefore, type PeriodId } from '../../dataset/period.js';
import { asksPercent, type Frame } from '../frame.js';
import type { PeriodRef, Request } from '../query.js';
import type { CarryStep } from './step.js';

/** "how much more than the FY2017 actual is it?", after the target of a year: how far that target lies from the earlier result. */
export const overResult: CarryStep = (request, { frame, times, request: own }, previous) => {
  const at = isTold(request) ? undefined : soleTarget(previous);
  if (at === undefined || request.origins.metric !== 'carried' || own.target?.facet === 'value')
    return request;
  const [than, ...more] = times.refs.flatMap((ref) => earlierThan(at, ref) ?? []);
  if (than === undefined || more.length > 0 || times.refs.length > 1 || !asksHowFar(frame)) return request;
  const { premise: _claimed, order: _ranked, groupBy: _parts, output: _unit, ...rest } = request;
  const form = asksPercent(frame) ? 'percent' : (request.change?.form ?? 'amount');
  return {
    ...rest,
    ask: 'target',
    exprs: previous.exprs,
    periods: [at, than].map((id) => ({ kind: 'span', id })),
    change: { base: { period: than }, form },
    target: { facet: 'value', ...(previous.target?.version && { version: previous.target.version }) },
  };
};

/** Against the year before by its own name: 「前期実績との差は」. */
const isTold = ({ ask, change }: Request): boolean => ask === 'target' && change?.base === 'yoy';

/** The one period whose target the thread told. */
function soleTarget({ ask, target, periods: [at, ...others] }: Request): PeriodId | undefined {
  const isOne = ask === 'target' && target?.facet === 'value' && others.length === 0;
  return isOne && at?.kind === 'span' ? at.id : undefined;
}

/** A period of that length before it; "last year" is the year before. */
function earlierThan(at: PeriodId, ref: PeriodRef): PeriodId | undefined {
  const isLastYear =
    (ref.kind === 'relative' && ref.count === 1) || (ref.kind === 'latest' && !ref.part && !ref.count);
  if (isLastYear && ref.step === 'year') return yearsBefore(at);
  if (ref.kind !== 'span' || lengthOf(ref.id) !== lengthOf(at)) return undefined;
  return comparePeriods(ref.id, at) < 0 ? ref.id : undefined;
}

/** By how much the one lies above or below the other; what the other one's own target was is not asked for. */
const asksHowFar = ({ text, unplaced }: Frame): boolean =>
  unplaced.length === 0 && HOW_FAR.test(text) && OVER.test(text) && !OWN_TARGET.test(text);
const HOW_FAR =
  /\bhow (?:much|far|many)\b|\bwhat\b|\bdifference\b|いくら|どれだけ|どのくらい|どれくらい|何|差/;
const OVER =
  /\b(?:above|below|over|exceeds?|than|from|versus|vs|against|compared)\b|より|比べ|比較|から|に対し|上回|下回|の差/;
const OWN_TARGET = /\b(?:target|plan|guidance|forecast)\b|目標|計画|予想|達成/;
