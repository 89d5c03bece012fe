import { isDate } from '../../dataset/period.js';
import type { Frame } from '../roles/frame.js';
import type { Request } from '../query.js';

/**
 * "net adds in the quarter?", 「四半期でどれだけ純増した」, of what is known for a day: over the quarter that ends then.
 * Of a figure of a quarter, "in the quarter" is that quarter itself.
 */
export function overItsStep(request: Request, { text }: Frame): Request {
  const [day, ...more] = request.periods;
  const isOpen = request.change && request.change.base === undefined && MOVES.has(request.ask);
  if (!isOpen || !OVER_QUARTER.test(text)) return request;
  if (day?.kind !== 'span' || !isDate(day.id) || more.length > 0) return request;
  const { groupBy: _series, ...rest } = request;
  return { ...rest, ask: 'change', change: { ...request.change, base: 'qoq' } };
}
const OVER_QUARTER =
  /\b(?:in|over|during|within|for) (?:the|that|this) (?:quarter|three months)\b|(?<![\d前各どの])(?:四半期|[3三][かカヶケ]月)間?(?:で|の(?=[純増減]))/;
const MOVES: ReadonlySet<Request['ask']> = new Set<Request['ask']>(['change', 'trend']);
