import {
  cumulative,
  fiscalYearOf,
  isWithin,
  parseSpan,
  periodId,
  type PeriodId,
} from '../../dataset/period.js';
import { YEAR_TARGET } from '../asks/target-words.js';
import type { PeriodRef, Request, TargetFacet } from '../query.js';
import type { CarryStep } from './step.js';
import { turnsOf } from './turns.js';

/** Follow-ups that hold a part of a year against the target of all of it. */

const isPart = (id: PeriodId): boolean => (parseSpan(id)?.kind ?? 'FY') !== 'FY';

/** "1H17 operating income?", "the full-year target?", 「通期計画比は？」: of the year that the part belongs to. */
export const ofFullYear: CarryStep = (request, { frame }) => {
  const [at, ...more] = request.periods;
  const { target, origins } = request;
  const isCarried = request.ask === 'target' && origins.period === 'carried' && more.length === 0;
  if (!isCarried || at?.kind !== 'span' || !isPart(at.id) || !YEAR_TARGET.test(frame.text)) return request;
  if (target?.facet === 'value')
    return { ...request, periods: [{ kind: 'span', id: periodId(fiscalYearOf(at.id), 'FY') }] };
  return target?.facet === 'achievement' ? { ...request, target: { facet: 'progress' } } : request;
};

/** "1Q16 operating income?", "the FY2016 target?", "progress?", "% achieved?": how far that quarter came, and not its year. */
export const progressed: CarryStep = (request, _, previous) => {
  const { target, origins } = request;
  const asks = target !== undefined && HOW_FAR.has(target.facet) && origins.metric === 'carried';
  const part = request.ask === 'target' && asks ? partTold(request.periods, previous) : null;
  if (part === null || target === undefined) return request;
  const { own: _own, facet: _facet, ...rest } = target;
  return {
    ...request,
    exprs: previous.exprs,
    periods: [{ kind: 'span', id: cumulative(part) }],
    target: { ...rest, facet: 'progress' },
  };
};
const HOW_FAR: ReadonlySet<TargetFacet> = new Set<TargetFacet>(['progress', 'rate']);

/** The part of that year whose result the thread told last. */
function partTold([year, ...more]: readonly PeriodRef[], previous: Request): PeriodId | null {
  const [told] = turnsOf(previous).findLast(({ target }) => target === undefined)?.periods ?? [];
  const isYear = year?.kind === 'span' && !isPart(year.id) && more.length === 0;
  return isYear && told?.kind === 'span' && isPart(told.id) && isWithin(told.id, year.id) ? told.id : null;
}
