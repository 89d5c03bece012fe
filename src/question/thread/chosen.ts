import type { Frame } from '../roles/frame.js';
import type { Request } from '../query.js';
import { asksWhich, isMovement } from './sets.js';
import type { CarryStep } from './step.js';

/** "which is higher?": the figures or periods of the thread, put in order. */
export const chosen: CarryStep = (request, { frame }, previous) => {
  const several = request.exprs.length > 1 || request.periods.length > 1;
  if (!several || request.origins.metric !== 'carried' || !asksWhich(frame)) return request;
  const { change: _moved, premise: _claimed, ...rest } = request;
  // "which fell?": maybe none did, so that each is told
  if (isFall(request, frame) && !frame.has('rank') && request.ask === 'change') return request;
  return { ...rest, ask: 'rank', order: orderSaid(request, frame, previous) };
};

/** "lower", "fell". */
const goesDown = ({ premise }: Request, frame: Frame): boolean =>
  frame.first('direction')?.way === 'down' || premise?.direction === 'down';
const isFall = (request: Request, frame: Frame): boolean => goesDown(request, frame) && isMovement(frame);

/** Who fell more grew less. */
function orderSaid(request: Request, frame: Frame, previous: Request): NonNullable<Request['order']> {
  const { way = 'most', by = bySaidOr(frame, previous) } = frame.first('rank') ?? {};
  return { way: goesDown(request, frame) ? FELL[way] : way, by };
}
const FELL = { most: 'least', least: 'most' } as const;

/** "which grew?" is by growth, and so is "which is higher?" after growth. */
const bySaidOr = (frame: Frame, { ask, change }: Request): 'value' | 'growth' | 'amount' => {
  if (ask === 'change') return change?.form === 'amount' ? 'amount' : 'growth';
  return isMovement(frame) ? 'growth' : 'value';
};
