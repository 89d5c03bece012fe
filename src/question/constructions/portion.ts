import { lengthOf, parseSpan, type PeriodId, periodId } from '../../dataset/period.js';
import { measureOf, type Record } from '../../dataset/record.js';
import { isAndBetween } from '../asks/change-words.js';
import type { Expressions } from '../figures/expressions.js';
import { asksPercent, type Frame } from '../roles/frame.js';
import { isJapanese } from '../text/normalize.js';
import type { Expr, PeriodRef, Request } from '../query.js';
import type { Role } from '../roles/roles.js';
import { partOfYear, type Times } from '../periods/spans-of-time.js';

/** "What share of FY2017 operating income came in 4Q17?": one figure, of a part of a year and of all of it. */
export function ofItsYear(
  request: Request,
  { denominator }: Pick<Expressions, 'denominator'>,
  frame: Frame,
  record: Record,
): Request {
  const [expr, ...others] = request.exprs.length > 0 ? request.exprs : denominator ? [denominator] : [];
  const pair = pairOf(request.periods, frame);
  if (!pair || !expr || others.length > 0 || !asksShare(frame) || !isFlow(expr, record)) return request;
  if (request.ask !== 'value' && request.ask !== 'share') return request;
  return {
    ...request,
    ask: 'change',
    exprs: [expr],
    periods: [pair.part],
    change: { base: { period: pair.year }, form: pair.isMultiple ? 'times' : 'portion' },
    origins: { ...request.origins, metric: 'said' },
  };
}

/** What is told of what: a part of its year, or a period of another one of its length. */
function pairOf(
  periods: readonly PeriodRef[],
  frame: Frame,
): { part: PeriodRef; year: PeriodId; isMultiple?: boolean } | null {
  const parted = partOfYear(periods) ?? partApart(periods, frame);
  if (parted) return parted;
  const alike = isOfOtherPeriod(frame) && !saysBase(frame) ? alikeIn(periods) : null;
  return alike && { ...alike, isMultiple: MULTIPLE.test(frame.text) };
}
const MULTIPLE = /\bmultiple\b|倍/;

/** "what share of FY2017 revenue came in the second half?": a part that is said apart from its year. */
function partApart([ref, ...others]: readonly PeriodRef[], { roles }: Frame): ReturnType<typeof partOfYear> {
  const part = ref?.kind === 'span' && others.length === 0 ? parseSpan(ref.id) : null;
  return ref && part && part.kind !== 'FY' && isSaidApart(roles)
    ? { part: ref, year: periodId(part.fy, 'FY') }
    : null;
}

/** A year and a part of it, in either order, with the name of a figure between them. */
function isSaidApart(roles: readonly Role[]): boolean {
  // 「2017年度上期」 is one time
  const [first = -1, second = -1, ...more] = roles.flatMap(({ use }, at) =>
    use === 'period' && roles[at + 1]?.use !== 'period' ? [at] : [],
  );
  const between = roles.slice(first + 1, second);
  if (more.length > 0 || second < 0 || !between.some(({ sense }) => sense?.t === 'measure')) return false;
  return isYear(roles[first]) ? roles[second]?.span.atom === undefined : isYear(roles[second]);
}

const isYear = (role: Role | undefined): boolean =>
  role?.span.atom?.a === 'fy' ||
  role?.span.senses.some((sense) => sense.t === 'part' && sense.kind === 'FY') === true;

/** "4Q17 SG&A as a percentage of FY2017": what is measured against is a period, and no other figure. */
export const isOfPeriod = (frame: Frame, { refs }: Times): boolean =>
  (partOfYear(refs) !== null || alikeIn(refs) !== null || isSaidApart(frame.roles)) &&
  isOfOtherPeriod(frame) &&
  !saysBase(frame);

/** "as a percentage of FY2017 revenue": the period is that of a base with a name. */
const saysBase = ({ roles, lang }: Frame): boolean => {
  const at = roles.findIndex(({ sense }) => sense?.t === 'ratio' || sense?.t === 'share');
  return (
    lang === 'en' && roles.slice(at + 1).some(({ sense }) => sense?.t === 'measure' || sense?.t === 'scope')
  );
};

/** Two periods of one length, the later or earlier of which the other is measured against. */
function alikeIn([of, base, ...more]: readonly PeriodRef[]): { part: PeriodRef; year: PeriodId } | null {
  if (of?.kind !== 'span' || base?.kind !== 'span' || more.length > 0) return null;
  return lengthOf(of.id) === lengthOf(base.id) && of.id !== base.id ? { part: of, year: base.id } : null;
}

/** "% of FY17?", 「通期の何%」: measured against a period, and no margin of that period. */
export const isOfOtherPeriod = ({ roles }: Frame): boolean =>
  isWithinYear(roles) ||
  roles.some(({ sense, span }, at) => {
    if (sense?.t !== 'ratio' && sense?.t !== 'share') return false;
    if (!isJapanese(span.text)) return told(roles.slice(at + 1))?.use === 'period';
    return OF_BEFORE.test(span.text) && told(roles.slice(0, at).reverse())?.use === 'period';
  });
/** 「17年度の粗利のうち4Q17の割合」 */
const isWithinYear = (roles: readonly Role[]): boolean => {
  const at = roles.findIndex(({ span }) => span.text === 'のうち');
  const [before, after] = [roles.slice(0, Math.max(at, 0)), roles.slice(at + 1)];
  return (
    at > 0 &&
    before.some(({ use }) => use === 'period') &&
    told(after)?.use === 'period' &&
    after.some(({ sense }) => sense?.t === 'ratio' || sense?.t === 'share')
  );
};
const OF_BEFORE = /何(?:%|割|パーセント)|に(?:占め|対)/;
const told = (roles: readonly Role[]): Role | undefined =>
  roles.find(({ use, sense }) => use !== 'idle' && sense?.t !== 'of');

/** In percent of something: two periods that are listed are told side by side. */
const asksShare = (frame: Frame): boolean =>
  !frame.has('compare') &&
  !isAndBetween(frame) &&
  (frame.has('share') ||
    frame.has('ratio') ||
    ((frame.has('ofWhich') || HOW_MUCH_OF.test(frame.text)) && asksPercent(frame)));
const HOW_MUCH_OF = /\bhow much of\b/;

/** An amount that adds up over a year. */
export function isFlow(expr: Expr, record: Record): boolean {
  const measure = expr.op === 'metric' ? record.measures.get(measureOf(expr.metric)) : undefined;
  return measure?.kind === 'flow' && (measure.unit === 'JPY' || measure.unit === 'count');
}
