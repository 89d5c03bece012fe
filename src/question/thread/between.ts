import { alike } from '../alike.js';
import { isApart, saysWhose, withinOneAnother } from '../constructions/loosely-named.js';
import type { Request } from '../query.js';
import type { Frame } from '../roles/frame.js';
import { asksDifference } from './sets.js';
import type { CarryStep } from './step.js';
import { turnsOf } from './turns.js';

/** What lies between two figures of a thread. */

/** "the difference between the two?": what lies between two figures; of two movements, each is told. */
export const apart: CarryStep = (request, { frame }, previous) => {
  const [left, right, ...others] = request.exprs;
  const asked = asksDifference(frame) || frame.has('between') || asksHowFar(request, frame, previous);
  if (request.ask !== 'change' || request.origins.metric !== 'carried' || !asked) return request;
  if (!left || !right || others.length > 0 || request.periods.length > 1) return request;
  const { change: _moved, ...rest } = request;
  if (previous.ask === 'change') return { ...rest, change: previous.change ?? {} };
  return { ...rest, ask: 'value', exprs: [{ op: 'subtract', left, right }], apart: true };
};

/** "is A bigger than B?", then "by how much?": from the one to the other; neither is said to have moved. */
const asksHowFar = ({ change }: Request, { text }: Frame, { ask, change: moved }: Request): boolean =>
  change?.form === 'amount' &&
  change.base === undefined &&
  (ask === 'value' || ask === 'rank') &&
  moved === undefined &&
  HOW_FAR.test(text);
const HOW_FAR =
  /^(?:and |so )?by how much(?: (?:is|was) (?:it|that))?(?: (?:more|less|bigger|larger|smaller|higher|lower))?$|^(?:and |so )?how much (?:more|less|bigger|larger|smaller|higher|lower)(?: (?:is|was) (?:it|that))?$|\bdiffer$|^(?:で、?)?(?:いくら|どれだけ|どのくらい|どれくらい)(?:違[いうっ]?(?:ます)?|大き[いく]|小さ[いく]|多[いく]|少な[いく]|の差|差がある|開きがある)/;

/** "the difference?", "and the difference the year before?": between the same two. */
export const apartAgain: CarryStep = (request, { frame }, { apart: told, exprs }) => {
  const { change, premise: _claimed, ...rest } = request;
  const again = request.ask === 'change' && request.origins.metric === 'carried' && asksDifference(frame);
  if (!told || !again) return request;
  const before = change?.base === 'yoy' && [{ kind: 'relative' as const, step: 'year' as const, count: 1 }];
  return { ...rest, ask: 'value', exprs, apart: true, ...(before && { periods: before }) };
};

/** What lay between two figures is told the same way round in another year. */
export const stillApart: CarryStep = (request, _, { apart: told, exprs }) =>
  told && TELLS.has(request.ask) && alike(request.exprs, exprs) ? { ...request, apart: told } : request;

const TELLS: ReadonlySet<Request['ask']> = new Set<Request['ask']>(['value', 'change']);

/** "net income?", "comprehensive income?", "the difference?": where neither turn said whose it is, both are everybody's. */
export const apartOnOneBase: CarryStep = (request, { frame }, previous, record) => {
  const isTold =
    saysWhose(frame) ||
    turnsOf(previous)
      .slice(-2)
      .some(({ whose }) => whose);
  return isTold
    ? request
    : {
        ...request,
        exprs: request.exprs.map((expr) => (isApart(expr) ? withinOneAnother(expr, record) : expr)),
      };
};
