import { alike } from '../alike.js';
import type { PeriodId } from '../../dataset/period.js';
import { OF_WHICH } from '../figures/part-of.js';
import type { Frame } from '../roles/frame.js';
import { measureOf, type Record } from '../../dataset/record.js';
import type { Expr, Request } from '../query.js';

/** Follow-ups that ask how much something is, and how much more it came to be. */

/** After a reason, no other reason; after a growth rate, how large it is that grew. */
export const asksItself = ({ text }: Frame, { ask, change }: Request): boolean =>
  (ask === 'explain' && HOW_MUCH.test(text)) || (change?.form === 'percent' && HOW_BIG.test(text));
const HOW_MUCH = /\bhow (?:much|many)\b|いくら|どのくらい|どれくらい|どれだけ/;
const HOW_BIG = /\bhow (?:big|large) (?:is|was)\b|\b(?:the|its|in) size\b|規模|どのくらいの大きさ/;

/** "in June 2016?", "and at the latest?", "how many more?": from that day to the latest. */
export function fromThatDay(
  periods: Request['periods'],
): { periods: Request['periods']; base: { period: string } } | null {
  const latest = periods.find((ref) => ref.kind === 'latest');
  const then = periods.flatMap((ref) => (ref.kind === 'span' ? [ref.id] : []))[0];
  return latest && then !== undefined ? { periods: [latest], base: { period: then } } : null;
}

/** "goodwill?", "and in March 2013?", "the change?": from that day to the latest, which went without saying. */
export function daySince({ ask, change }: Request, { exprs, periods, trail }: Request): PeriodId | undefined {
  const [said, ...more] = periods;
  const first = trail?.at(-1);
  const isOpen = first?.periods.length === 0 && alike(first.exprs, exprs);
  const isPlain = ask === 'change' && change?.base === undefined && more.length === 0 && exprs.length === 1;
  return isOpen && isPlain && said?.kind === 'span' ? said.id : undefined;
}

/** "net additions?", then "how many of those were reclassified?": what moved in the year has no movement of its own. */
export function isMoveItself(frame: Frame, request: Request, previous: Request, record: Record): boolean {
  const kindOf = (expr: Expr): string | undefined =>
    expr.op === 'metric' ? record.measures.get(measureOf(expr.metric))?.kind : undefined;
  return (
    previous.ask === 'change' &&
    (frame.has('ofWhich') || OF_WHICH.test(frame.text)) &&
    request.origins.metric === 'said' &&
    previous.exprs.every((expr) => kindOf(expr) === 'stock') &&
    request.exprs.every((expr) => kindOf(expr) === 'flow')
  );
}
