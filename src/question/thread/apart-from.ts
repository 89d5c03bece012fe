import type { Frame } from '../frame.js';
import type { Expr, Request } from '../query.js';
import { isName } from '../roles.js';

/** Follow-ups that set the figure of the thread against another line: what lies between the two, and no movement of that line. */

/** "revenue?", "difference from cost?", 「原価との差は？」: between the figure of the thread and the one said, in one period. */
export function apartFrom(
  request: Request,
  frame: Frame,
  named: readonly Expr[],
  previous: Request,
): Request | null {
  const [left, ...more] = previous.exprs;
  const [right, ...others] = named;
  if (!left || !right || more.length > 0 || others.length > 0 || right.op !== 'metric') return null;
  if (previous.ask !== 'value' || !DISTANCED.has(request.ask) || request.periods.length > 0) return null;
  if (!isSetAgainstLine(frame) || JSON.stringify(left) === JSON.stringify(right)) return null;
  const { change: _moved, premise: _claimed, ...rest } = request;
  return { ...rest, ask: 'value', exprs: [{ op: 'subtract', left, right }], apart: true };
}

const DISTANCED: ReadonlySet<Request['ask']> = new Set<Request['ask']>(['change', 'value']);

/** The name of a line right beside the word for a distance; "the difference in cost" is how cost moved. */
const isSetAgainstLine = ({ roles, text, lang }: Frame): boolean =>
  lang === 'ja'
    ? roles.some(({ span }, at) => BEFORE_JA.test(span.text) && isName(roles[at - 1]))
    : BESIDE_EN.test(text) && roles.every(({ sense }) => sense?.t !== 'target' && sense?.t !== 'between');

const BEFORE_JA = /^との(?:差|差額|開き)/;
const BESIDE_EN =
  /^(?:and |so |then )?(?:what (?:is|was) |what's )?(?:the |its )?(?:difference|gap|delta|spread|distance) (?:with|from|to|versus|vs|against|between (?:that|it|this) and)\b/;
