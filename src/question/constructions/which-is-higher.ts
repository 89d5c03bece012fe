import type { Frame } from '../roles/frame.js';
import type { Request } from '../query.js';

/** "which is higher, A or B?": the one that leads, and not what lies between them or how either moved. */
export function whichIsHigher(request: Request, frame: Frame): Request {
  const { change: _moved, premise: _claimed, ...rest } = request;
  const [, first, last] = ASKED.exec(frame.text) ?? [];
  const adjective = first ?? last;
  const isOfTwo = request.exprs.length + request.periods.length > 2 || request.exprs.length === 2;
  if (adjective === undefined || !isOfTwo || request.target || request.filter) return request;
  if ((request.ask !== 'change' && request.ask !== 'value') || frame.numbers.length > 0) return request;
  const way = adjective === 'higher' ? 'most' : 'least';
  return { ...rest, ask: 'rank', order: { way, by: 'value' } };
}

/** One of two that "or" joins, in either order; "higher than" holds one against the other. */
const ASKED =
  /\b(?:which|what)(?: of (?:the two|them))?(?: one)? (?:is|was|are|were) (?:the )?(higher|lower)\b(?! than\b).* or |\b(?:which|what|is|was|are|were)\b.* or .*\b(higher|lower)\b(?! than\b)/;
