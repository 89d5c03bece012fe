import { alike } from '../alike.js';
import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metric, metricsOf } from '../figures/expr.js';
import type { Frame } from '../roles/frame.js';
import { AFTER_NAME } from '../roles/portions-said.js';
import { isName } from '../roles/roles.js';
import type { Sense } from '../roles/senses.js';
import { canAdd, isTermOf } from '../figures/measure-tree.js';
import type { Expr, Request } from '../query.js';
import type { Clause } from '../request.js';
import { isAncestor } from '../figures/scope-tree.js';
import { several, turnsOf } from './turns.js';

/** What a follow-up adds to the figures of the thread, and what they come to. */

/** What is counted in or added is named beside the word that says so; 「設備投資額（リース含む）」 is the name of one figure. */
export function includesFigure({ roles, lang }: Frame): boolean {
  const told = roles.filter(({ use, span }) => use !== 'idle' && span.text !== 'も');
  return told.some(({ sense, span }, at) => {
    const follows = lang === 'ja' || AFTER_NAME.test(span.text);
    const leads = !follows || (sense?.t === 'plus' && at === 0);
    // "the construction side incl. equipment" is one figure of its own
    if (leads && told.slice(0, at).some((role) => isName(role) && !TOTAL.test(role.span.text))) return false;
    const beside = told[leads ? at + 1 : at - 1]?.sense?.t;
    return COUNTS_IN.has(sense?.t) && (beside === 'measure' || beside === 'scope');
  });
}
const COUNTS_IN: ReadonlySet<Sense['t'] | undefined> = new Set(['include', 'plus'] as const);

/** 「リース債務も含めると？」, "plus depreciation?": added to the figure of the thread, unless that holds it already. */
export function countedIn(
  said: readonly Expr[],
  previous: Request,
  { roles }: Frame,
  record: Record,
): readonly Expr[] {
  // "S&M?", "G&A?", "total with R&D": of all of them
  const lines = roles.some(({ span }) => TOTAL.test(span.text)) ? addedLines(previous, record) : null;
  const exprs: readonly Expr[] = lines ? [lines.reduce(plus)] : previous.exprs;
  const [before, ...others] = exprs;
  const [part, ...more] = said;
  if (!before || part?.op !== 'metric' || others.length > 0 || more.length > 0) return said;
  if (!isAmount(before)) return said;
  const terms = metricsOf(before);
  if (terms.some((term) => isHeld(part.metric, term, record))) return exprs;
  if (terms.some((term) => isHeld(term, part.metric, record))) return said;
  const fitting = terms.every((term) => canAdd(record, measureOf(term), measureOf(part.metric)));
  return fitting ? [{ op: 'add', left: before, right: part }] : said;
}

const plus = (left: Expr, right: Expr): Expr => ({ op: 'add', left, right });

/** The figures asked for one after another, to the last, which are of one period and can be added; null for one alone. */
function addedLines(previous: Request, record: Record): readonly Expr[] | null {
  const turns = turnsOf(previous);
  const [last] = previous.exprs;
  const fits = ({ exprs: [one, ...more], periods }: (typeof turns)[number]): boolean =>
    more.length === 0 &&
    last?.op === 'metric' &&
    one?.op === 'metric' &&
    alike(periods, previous.periods) &&
    (one.metric === last.metric || areOfOneKind(one.metric, last.metric, record));
  const from = turns.findLastIndex((turn) => !fits(turn)) + 1;
  const lines = turns.slice(from).flatMap(({ exprs }) => exprs);
  const names = new Set(lines.flatMap(metricsOf));
  return names.size > 1 && names.size === lines.length ? lines : null;
}

const areOfOneKind = (one: string, other: string, record: Record): boolean => {
  const [a, b] = [measureOf(one), measureOf(other)];
  const isAlike = record.measures.get(a)?.kind === record.measures.get(b)?.kind;
  return isAlike && !isHeld(one, other, record) && !isHeld(other, one, record) && canAdd(record, a, b);
};

/** A figure, or what several come to when they are added or taken away. */
const isAmount = (expr: Expr): boolean =>
  expr.op === 'metric' ||
  ((expr.op === 'add' || expr.op === 'subtract') && isAmount(expr.left) && isAmount(expr.right));

function isHeld(part: string, whole: string, record: Record): boolean {
  const [own, all] = [measureOf(part), measureOf(whole)];
  return isTermOf(record, own, all) || (own === all && isAncestor(record, scopeOf(whole), scopeOf(part)));
}

/** "and the total?": the word alone, which names no line of its own. */
export function asksTotal({ words, frame, times }: Clause): boolean {
  const [only, ...others] = words.groups;
  const named = only?.scopes.join() === 'company' && only.measures.length === 0 && others.length === 0;
  const said = frame.roles.filter(({ use }) => use !== 'idle');
  const alone = said.every(({ sense }) => sense?.t === 'variant' && sense.kind === 'total');
  return (
    (named || (only === undefined && alone)) &&
    times.refs.length === 0 &&
    frame.roles.some(({ span }) => TOTAL.test(span.text))
  );
}
const TOTAL = /^(?:(?:the |in )?(?:grand |overall )?total|合計|総計|総額|トータル|全体)$/;

/** The sum of what the thread has several of, or the whole of a portion; null for the total of the company. */
export function totalOf(request: Request, previous: Request, record: Record): Request | null {
  const origins = { ...request.origins, metric: 'carried' as const };
  const wholes = previous.exprs.map((expr) => wholeOf(expr, record));
  if (wholes.length > 0 && wholes.every((one) => one !== null)) return { ...request, exprs: wholes, origins };
  if (previous.ask === 'breakdown') return { ...request, exprs: previous.exprs, origins };
  const isSeries = previous.ask === 'trend' || previous.periods.length > 1 || previous.exprs.length > 1;
  const set = isSeries ? previous : several(turnsOf(previous));
  const own = isSeries ? null : addedLines(previous, record);
  if (own)
    return { ...request, ask: 'aggregate', aggregate: 'sum', exprs: own, periods: previous.periods, origins };
  if (!isSeries && (set?.periods.length ?? 0) < 2) return null;
  const { exprs, periods } = set ?? previous;
  return { ...request, ask: 'aggregate', aggregate: 'sum', exprs, periods, origins };
}

/** The balance that a current or noncurrent portion belongs to. */
function wholeOf(expr: Expr, record: Record): Expr | null {
  if (expr.op !== 'metric') return null;
  const measure = measureOf(expr.metric);
  const whole = measure.replace(/_(?:non)?current$|^(?:short|long)_term_/, '');
  return whole !== measure && record.measures.has(whole) ? metric(scopeOf(expr.metric), whole) : null;
}
