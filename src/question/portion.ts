import { parseSpan, periodId } from '../dataset/period.js';
import { measureOf, type Record } from '../dataset/record.js';
import { isAndBetween } from './change-words.js';
import type { Expressions } from './expressions.js';
import { asksPercent, type Frame } from './frame.js';
import { isJapanese } from './normalize.js';
import type { Expr, PeriodRef, Request } from './query.js';
import type { Role } from './roles.js';
import { partOfYear, type Times } from './spans-of-time.js';

/** "What share of FY2017 operating income came in 4Q17?": one figure, of a part of a year and of all of it. */
export function ofItsYear(
  request: Request,
  { denominator }: Pick<Expressions, 'denominator'>,
  frame: Frame,
  record: Record,
): Request {
  const [expr, ...others] = request.exprs.length > 0 ? request.exprs : denominator ? [denominator] : [];
  const pair = partOfYear(request.periods) ?? partApart(request.periods, frame);
  if (!pair || !expr || others.length > 0 || !asksShare(frame) || !isFlow(expr, record)) return request;
  if (request.ask !== 'value' && request.ask !== 'share') return request;
  return {
    ...request,
    ask: 'change',
    exprs: [expr],
    periods: [pair.part],
    change: { base: { period: pair.year }, form: 'portion' },
    origins: { ...request.origins, metric: 'said' },
  };
}

/** "what share of FY2017 revenue came in the second half?": a part that is said apart from its year. */
function partApart([ref, ...others]: readonly PeriodRef[], { roles }: Frame): ReturnType<typeof partOfYear> {
  const part = ref?.kind === 'span' && others.length === 0 ? parseSpan(ref.id) : null;
  return ref && part && part.kind !== 'FY' && isSaidApart(roles)
    ? { part: ref, year: periodId(part.fy, 'FY') }
    : null;
}

/** A year and a part of it, in either order, with the name of a figure between them. */
function isSaidApart(roles: readonly Role[]): boolean {
  const [first = -1, second = -1, ...more] = roles.flatMap(({ use }, at) => (use === 'period' ? [at] : []));
  const between = roles.slice(first + 1, second);
  if (more.length > 0 || second < 0 || !between.some(({ sense }) => sense?.t === 'measure')) return false;
  return isYear(roles[first]) ? roles[second]?.span.atom === undefined : isYear(roles[second]);
}

const isYear = (role: Role | undefined): boolean =>
  role?.span.atom?.a === 'fy' ||
  role?.span.senses.some((sense) => sense.t === 'part' && sense.kind === 'FY') === true;

/** "4Q17 SG&A as a percentage of FY2017": what is measured against is a period, and no other figure. */
export const isOfPeriod = ({ roles }: Frame, { refs }: Times): boolean =>
  partOfYear(refs) !== null &&
  roles.some(({ sense }, at) => sense?.t === 'ratio' && roles[at + 1]?.use === 'period');

/** "% of FY17?", 「通期の何%」: measured against a period, and no margin of that period. */
export const isOfOtherPeriod = ({ roles }: Frame): boolean =>
  roles.some(({ sense, span }, at) => {
    if (sense?.t !== 'ratio' && sense?.t !== 'share') return false;
    if (!isJapanese(span.text)) return told(roles.slice(at + 1))?.use === 'period';
    return OF_BEFORE.test(span.text) && told(roles.slice(0, at).reverse())?.use === 'period';
  });
const OF_BEFORE = /何(?:%|割|パーセント)|に(?:占め|対)/;
const told = (roles: readonly Role[]): Role | undefined =>
  roles.find(({ use, sense }) => use !== 'idle' && sense?.t !== 'of');

/** In percent of something: two periods that are listed are told side by side. */
const asksShare = (frame: Frame): boolean =>
  !frame.has('compare') &&
  !isAndBetween(frame) &&
  (frame.has('share') || frame.has('ratio') || (frame.has('ofWhich') && asksPercent(frame)));

/** An amount that adds up over a year. */
function isFlow(expr: Expr, record: Record): boolean {
  const measure = expr.op === 'metric' ? record.measures.get(measureOf(expr.metric)) : undefined;
  return measure?.kind === 'flow' && (measure.unit === 'JPY' || measure.unit === 'count');
}
