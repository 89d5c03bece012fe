import { measureOf, scopeOf, type Record } from '../dataset/record.js';
import { metric } from './expr.js';
import type { Frame } from './frame.js';
import type { Request } from './query.js';

/** "was net income 5,279 million?": a claim may be about the other figure that goes by the same short name. */
export function looselyNamed(request: Request, frame: Frame, record: Record): Request {
  const [expr, ...others] = request.exprs;
  if (!request.premise?.value || expr?.op !== 'metric' || others.length > 0) return request;
  const other = record.measures.get(measureOf(expr.metric))?.mayMean;
  if (other === undefined || saysWhose(frame)) return request;
  const meant = metric(scopeOf(expr.metric), other);
  return { ...request, premise: { ...request.premise, mayMean: meant.metric } };
}

/** "attributable to IIJ", 「株主に帰属する」 */
const saysWhose = ({ roles }: Frame): boolean =>
  roles.some(
    ({ sense, span }) => (sense?.t === 'measure' && WHOSE.test(span.text)) || sense?.t === 'variant',
  );
const WHOSE = /attributable|iij|shareholder|stockholder|owner|parent|株主|帰属|親会社/;
