import type { Frame } from '../roles/frame.js';
import { isOfOtherPeriod, ofItsYear } from '../constructions/portion.js';
import type { Request } from '../query.js';
import { partOfYear } from '../periods/spans-of-time.js';
import type { CarryStep } from './step.js';

/** 「そのうち第4四半期が占める割合は？」: what a part makes up of the year that the thread is about. */
export const portioned: CarryStep = (request, { frame, times, expressions }, previous, record) => {
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
