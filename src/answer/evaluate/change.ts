import { endOf, isDate, lengthOf, previous, quartersOf, shift, type PeriodId } from '../../dataset/period.js';
import { measureOf } from '../../dataset/record.js';
import type { View } from '../../dataset/view.js';
import type { ChangeForm, Expr, Language, Request } from '../../question/query.js';
import { baseOf, contribution, movement, type Movement } from '../changes.js';
import { evaluate, nameOf } from '../expressions.js';
import { missing } from '../missing.js';
import { isDated } from '../fit-period.js';
import { answered, type Context, type Outcome } from '../outcome.js';
import type { Figure, ValueItem } from '../types.js';
import { checkDirection, checkMove } from './claims.js';
import { clarifyPeriod } from './clarify.js';
import { heldAgainst } from './held-against.js';
import { distinctAssumed, largerFirst, resolve } from './values.js';

/** How far a figure moved, as the question wants it told: in percent, as an amount, in points. */
export function evaluateChange({ view, lang }: Context, request: Request): Outcome {
  const items: ValueItem[] = [];
  const assumed: { slot: string; value: string; rule: string }[] = [];
  for (const expr of request.exprs) {
    const resolved = resolve(view, request, expr);
    if (resolved.ambiguous) return clarifyPeriod(view, request, resolved.ambiguous, lang);
    if (resolved.assumed) assumed.push({ slot: 'period', ...resolved.assumed });
    const asked = fromFirst(request, resolved.periods);
    for (const period of targetPeriods(resolved.periods, asked)) {
      const told = request.apart ? largerFirst(view, expr, period) : expr;
      const item = changeItem(view, told, period, asked);
      if (!item) return notTold(view, expr, period, asked, lang);
      items.push(item);
    }
  }
  if (items.length === 0) return missing(view, request.exprs[0], undefined);
  const behind = leftBehind(request, items);
  if (behind) return missing(view, behind.expr, behind.period);
  return answered(
    { shape: 'values', request, items: heldAgainst(items, request.premise) },
    items.flatMap((item) => [item.figure, ...item.with, ...bothEnds(item, request)]),
    items.flatMap((item) => [item.yoy?.prior, item.yoy?.current]),
    distinctAssumed(assumed),
  );
}

/** "how much did A grow, and how many of it B?": where no time is said, the one is not told as of a later day than the other. */
function leftBehind(
  { exprs, periods }: Request,
  items: readonly ValueItem[],
): { expr: Expr; period: PeriodId } | undefined {
  if (periods.length > 0 || items.length !== exprs.length) return undefined;
  const ends = items.map(({ figure }) => endOf(figure.period));
  const latest = [...ends].sort().at(-1);
  const at = ends.findIndex((end) => end !== latest);
  const expr = exprs[at];
  return expr && latest !== undefined ? { expr, period: latest } : undefined;
}

/** "how has it changed since FY2017?", asked of the latest results: nothing has been told since. */
const isSinceLatest = (period: PeriodId, { periods: [only], change }: Request): boolean =>
  (only?.kind === 'latest' || (only?.kind === 'range' && only.to === null)) &&
  typeof change?.base === 'object' &&
  change.base.period === period;

/** What is missing for a change: where it starts from, what it leads to, or points where an amount has none. */
function notTold(view: View, expr: Expr, period: PeriodId, request: Request, lang: Language): Outcome {
  if (isSinceLatest(period, request))
    return missing(view, expr, shift(period, lengthOf(period) ?? 'quarter', -1));
  const from = isBalance(view, expr) ? openingOf(period, request) : baseFor(period, request);
  if (areUnlike(view, expr, period, request)) {
    const unlike = lang === 'ja' ? '長さの違う期間の比較' : 'a change between periods of different lengths';
    return { kind: 'unavailable', reason: 'not_in_record', words: [unlike], metric: nameOf(expr), period };
  }
  if (!evaluate(view, expr, period)) return missing(view, expr, period);
  if (!evaluate(view, expr, from)) return missing(view, expr, from);
  if (request.change?.form !== 'points') return missing(view, expr, period);
  const words = [lang === 'ja' ? 'ポイント' : 'points'];
  return { kind: 'unavailable', reason: 'not_in_record', words, metric: nameOf(expr), period };
}

/** "how much did it grow over the last five years?": from the first of them to the last. */
const fromFirst = (request: Request, [first]: readonly PeriodId[]): Request =>
  request.change?.base === 'first' && first !== undefined
    ? { ...request, change: { ...request.change, base: { period: first } } }
    : request;

/** With a pair of periods the later one is asked about; the earlier one is its base. */
function targetPeriods(periods: readonly PeriodId[], { change }: Request): readonly PeriodId[] {
  const base = change?.base;
  if (typeof base !== 'object') return periods;
  const later = periods.filter((period) => period !== base.period);
  return later.length > 0 ? later.slice(-1) : periods;
}

function changeItem(view: View, expr: Expr, period: PeriodId, request: Request): ValueItem | null {
  if (request.change?.form === 'contribution')
    return expr.op === 'metric' ? null : contributionItem(view, expr, period, request);
  if (isSinceLatest(period, request)) return null;
  if (areUnlike(view, expr, period, request)) return null;
  const moved = movedIn(view, expr, period, request);
  const changes = changesOf(moved, request);
  const [first, ...rest] = told(changes, moved, request);
  if (!first) return null;
  const [change = first] = changes;
  const premise = request.premise?.ofAnother ? undefined : checkMove(moved, changes, change, request);
  return { figure: first, with: rest, ...endsOf(moved, change, request), ...(premise && { premise }) };
}

/** Both ends of a movement; a portion of a year has none. */
const endsOf = ({ prior, current }: Movement, change: Figure, request: Request): Pick<ValueItem, 'yoy'> =>
  prior && request.change?.form !== 'portion' ? { yoy: { change, prior, ...(current && { current }) } } : {};

/** What a part contributed; of a movement that did not take place, only that it did not. */
function contributionItem(
  view: View,
  expr: Exclude<Expr, { op: 'metric' }>,
  period: PeriodId,
  request: Request,
): ValueItem | null {
  const from = baseFor(period, request);
  const claimed = request.premise?.direction;
  const whole = movement(view, expr.right, period, from);
  if (claimed && checkDirection(whole, claimed)?.holds === false)
    return changeItem(view, expr.right, period, { ...request, change: { base: { period: from } } });
  const figure = contribution(view, expr, period, from);
  return figure && { figure, with: [] };
}

/** A quarter against a year is no movement, but a part of it; rates may be told of spans of any length. */
const areUnlike = (view: View, expr: Expr, period: PeriodId, { change }: Request): boolean =>
  typeof change?.base === 'object' &&
  change.form !== 'portion' &&
  lengthOf(period) !== lengthOf(change.base.period) &&
  !isBalance(view, expr) &&
  !isRate(view, expr);

const isRate = ({ record }: View, expr: Expr): boolean =>
  expr.op === 'metric'
    ? record.measures.get(measureOf(expr.metric))?.unit === 'percent'
    : expr.op === 'ratio' || expr.op === 'share';

/** How a figure moved to a period; a balance, over it. */
export const movedIn = (view: View, expr: Expr, period: PeriodId, request: Request): Movement =>
  isBalance(view, expr)
    ? movement(view, expr, endOf(period), openingOf(period, request))
    : movement(view, expr, period, baseFor(period, request));

/** What is known for days moves from one day to another, however its periods are said. */
const isBalance = (view: View, expr: Expr): boolean => expr.op === 'metric' && isDated(view, expr.metric);

/** "how many were added in 4Q17": what is known for days is measured from the day before the quarter began, unless a base is said. */
const openingOf = (period: PeriodId, request: Request): PeriodId =>
  isDate(period) || request.change?.base !== undefined || request.change?.form === 'percent'
    ? endOf(baseFor(asClosing(period, request), request))
    : endOf(previous(quartersOf(period)[0] ?? period));

/** The end of the year before is told from a day: of a quarter it is not a year before that quarter. */
const asClosing = (period: PeriodId, { change }: Request): PeriodId =>
  change?.base === 'yearEnd' ? endOf(period) : period;

function baseFor(period: PeriodId, { change }: Request): PeriodId {
  return typeof change?.base === 'object' && change.base.period === period
    ? baseOf(period, 'yoy')
    : baseOf(period, change?.base);
}

/** "FY16 to FY17, and the increase": with the value asked for beside its change, that of the earlier period is too. */
const bothEnds = ({ yoy }: ValueItem, { change }: Request): Figure[] =>
  change?.withValue && typeof change.base === 'object' && yoy ? [yoy.prior] : [];

/** The change in the form asked for, or in all that it has. */
function changesOf(
  { growth, difference, multiple, portion }: Movement,
  { change, exprs }: Request,
): Figure[] {
  const forms: Readonly<Record<ChangeForm, readonly (Figure | null)[]>> = {
    percent: [growth ?? difference],
    amount: [difference ?? growth],
    // of several figures, each in its own unit
    points: [difference?.unit === 'points' || exprs.length > 1 ? difference : null],
    times: [multiple],
    portion: [portion],
    contribution: [],
  };
  return (change?.form ? forms[change.form] : [growth, difference]).filter((one) => one !== null);
}

/** The changes with the value beside them, first where it was asked for too. */
function told(found: readonly Figure[], { current }: Movement, { change }: Request): readonly Figure[] {
  if (found.length === 0 || !current || (change?.form && !change.withValue)) return found;
  return change?.withValue ? [current, ...found] : [...found, current];
}
