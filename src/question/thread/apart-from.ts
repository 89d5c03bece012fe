import { alike } from '../alike.js';
import type { Frame } from '../roles/frame.js';
import type { Expr, Request } from '../query.js';
import { isName } from '../roles/roles.js';

/** Follow-ups that set the figure of the thread against another line: what lies between the two, one less the other, or both. */

type Way = 'apart' | 'less' | 'beside';

/** "revenue?", "difference from cost?", 「原価との差は？」: between the figure of the thread and the one said, in one period. */
export function apartFrom(
  request: Request,
  frame: Frame,
  named: readonly Expr[],
  previous: Request,
): Request | null {
  const [left, ...more] = previous.exprs;
  const [right, ...others] = named;
  const way = wayOf(frame);
  if (!left || !right || !way || more.length > 0 || named.some(({ op }) => op !== 'metric')) return null;
  if (others.length > 0 && way !== 'less') return null;
  if (previous.ask !== 'value' || !PLAIN.has(request.ask) || request.periods.length > 0) return null;
  if (alike(left, right)) return null;
  const { change: _moved, premise: _claimed, ...rest } = request;
  const exprs: readonly Expr[] = way === 'beside' ? [left, right] : [lessAll(left, named)];
  return { ...rest, ask: 'value', exprs, ...(way === 'apart' && { apart: true as const }) };
}

const lessAll = (whole: Expr, parts: readonly Expr[]): Expr =>
  parts.reduce((left, right) => ({ op: 'subtract', left, right }), whole);

const PLAIN: ReadonlySet<Request['ask']> = new Set<Request['ask']>(['change', 'value']);

function wayOf(frame: Frame): Way | undefined {
  if (isSetAgainstLine(frame)) return 'apart';
  if (frame.has('minus')) return 'less';
  return frame.has('compare') && BESIDE.test(frame.text) && !MOVES.some((t) => frame.has(t))
    ? 'beside'
    : undefined;
}

/** "vs depreciation": one beside the other. */
const BESIDE = /^(?:and )?(?:vs|versus|compared (?:with|to))\b|と(?:比べ|比較)/;
const MOVES = ['change', 'direction', 'target', 'rank'] as const;

/** The name of a line right beside the word for a distance; "the difference in cost" is how cost moved. */
const isSetAgainstLine = ({ roles, text, lang }: Frame): boolean =>
  lang === 'ja'
    ? roles.some(({ span }, at) => BEFORE_JA.test(span.text) && isName(roles[at - 1]))
    : BESIDE_EN.test(text) && roles.every(({ sense }) => sense?.t !== 'target' && sense?.t !== 'between');

const BEFORE_JA = /^との(?:差|差額|開き)/;
const BESIDE_EN =
  /^(?:and |so |then )?(?:what (?:is|was) |what's )?(?:the |its )?(?:difference|gap|delta|spread|distance) (?:with|from|to|versus|vs|against|between (?:that|it|this) and)\b/;
