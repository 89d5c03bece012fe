import { scopeOf, type Record } from '../../dataset/record.js';
import type { Frame } from '../roles/frame.js';
import { isFlow, isOfOtherPeriod, ofItsYear } from '../constructions/portion.js';
import type { Request } from '../query.js';
import { partOfYear } from '../periods/spans-of-time.js';
import type { Clause } from '../request.js';
import type { CarryStep } from './step.js';
import { several, turnsOf } from './turns.js';

/** 「そのうち第4四半期が占める割合は？」: what a part makes up of the year that the thread is about. */
export const portioned: CarryStep = (request, clause, previous, record) => {
  const { frame, times, expressions } = clause;
  const twoTurns = ofTurnBefore(clause, previous, record);
  if (twoTurns) return twoTurns;
  const part =
    times.refs.length === 1 && request.origins.metric === 'carried' && previous.periods.length === 1;
  if (!part) return request;
  const both = { ...request, periods: [...request.periods, ...previous.periods] };
  if (previous.target?.facet === 'value') return ofTargetOfYear(both, previous, frame) ?? request;
  const told = ofItsYear(both, expressions, frame, record);
  return told === both ? request : { ...told, origins: request.origins };
};

/** "% of the full year?", after the target of its first half: of the target of that year. */
const ofTargetOfYear = (request: Request, { target }: Request, frame: Frame): Request | null =>
  target && isOfOtherPeriod(frame) && partOfYear(request.periods)
    ? { ...request, ask: 'target', target: { ...target, facet: 'portion' } }
    : null;

/** "capex 4Q17?", "the full year?", "the share?": of the two, what the part makes up of its year; that of a line may be of all lines. */
function ofTurnBefore({ request, frame, times }: Clause, previous: Request, record: Record): Request | null {
  const isBare = times.refs.length === 0 && request.exprs.length === 0 && BARE_SHARE.test(frame.text);
  const pair = isBare ? several(turnsOf(previous).slice(-2)) : null;
  const [expr, ...others] = pair?.exprs ?? [];
  const parted = pair && partOfYear(pair.periods);
  if (!parted || expr?.op !== 'metric' || others.length > 0 || previous.ask !== 'value') return null;
  if (scopeOf(expr.metric) !== 'company' || !isFlow(expr, record)) return null;
  const { portion: _portion, output: _unit, ...rest } = request;
  return {
    ...rest,
    ask: 'change',
    exprs: [expr],
    periods: [parted.part],
    change: { base: { period: parted.year }, form: 'portion' },
    origins: { ...request.origins, metric: 'carried' },
  };
}
const BARE_SHARE =
  /^(?:and |so |then )?(?:what |what's |what is )?(?:the |its )?(?:share|proportion|percentage)(?: is (?:that|it))?$|^(?:その)?(?:割合|構成比|比重)(?:は|では|だと)?$/;
