import type { Frame } from '../roles/frame.js';
import type { Request } from '../query.js';
import type { Role } from '../roles/roles.js';

/** "break down the change of gross margin, network and SI": what is parted is a movement, and no figure of a period. */
export function moveInParts(request: Request, frame: Frame): Request {
  const { ask, exprs, change } = request;
  if (ask !== 'breakdown' || !isOfMove(frame)) return request;
  const { groupBy: _parts, premise: _claimed, ...rest } = request;
  if (exprs.length > 1) return { ...rest, ask: 'change', change: change ?? {} };
  // growth in percent stands beside each part
  return change?.form === 'percent' ? request : { ...request, change: { ...change, form: 'amount' } };
}

/** Nothing but names, times and joints stands between the movement and the word that parts it. */
function isOfMove({ roles, lang }: Frame): boolean {
  const at = roles.findIndex(({ sense }) => sense?.t === 'breakdown');
  if (at < 0) return false;
  const beside = lang === 'ja' ? roles.slice(0, at).reverse() : roles.slice(at + 1);
  const move = beside.findIndex(isMove);
  const between = beside.slice(0, move);
  return move > 0 && between.every(isJoint) && between.some(({ use }) => use !== 'period');
}

const isMove = ({ sense, span }: Role): boolean =>
  sense?.t === 'direction' || (sense?.t === 'change' && MOVE.test(span.text));
const MOVE =
  /change|increase|decrease|growth|gain|rise|declin|drop|improve|movement|difference|増|減|伸び|変化|変動/;

const isJoint = ({ sense, use, span }: Role): boolean =>
  use === 'period' ||
  (use === 'idle' && !BESIDE.test(span.text)) ||
  sense?.t === 'of' ||
  sense?.t === 'scope' ||
  sense?.t === 'measure';
const BESIDE = /^(?:with|incl|plus|alongside|along|together|as well|付き|込み)/;
