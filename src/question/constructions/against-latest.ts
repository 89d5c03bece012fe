import { lengthOf, type PeriodId } from '../../dataset/period.js';
import type { Frame } from '../roles/frame.js';
import type { PeriodRef, Request } from '../query.js';
import type { Times } from '../periods/spans-of-time.js';

/** A period said only to compare with: the figure that is compared with it is the latest. */

/** "OI against FY2016", "the increase from June 2016", "how does it compare with a year earlier?" */
export function againstLatest(request: Request, frame: Frame, { refs, ranged }: Times): Request {
  const [only, ...more] = refs;
  if (!only || more.length > 0 || ranged || request.exprs.length === 0) return request;
  return only.kind === 'span'
    ? againstSpan(request, only, frame)
    : only.kind === 'relative'
      ? againstBefore(request, only, frame)
      : request;
}

function againstSpan(request: Request, { id }: Extract<PeriodRef, { kind: 'span' }>, frame: Frame): Request {
  const isFrom =
    request.ask === 'change' &&
    request.change?.base === undefined &&
    (startsAt(frame) || comparesPeriod(frame) || movesOn(frame));
  const isBase = request.ask === 'value' && comparesPeriod(frame);
  if (!isFrom && !isBase) return request;
  return sinceThen(request, id);
}

/** The movement from a period to the latest of its length; with both figures where the figure itself was asked for. */
export function sinceThen(request: Request, base: PeriodId): Request {
  const step = lengthOf(base);
  return movedBetween(request, base, { kind: 'latest', ...(step && { step }) });
}

/** The movement from a period to another, or its reasons. */
export const movedBetween = (request: Request, base: PeriodId, to: PeriodRef): Request => ({
  ...request,
  ask: request.ask === 'explain' ? 'explain' : 'change',
  periods: [to],
  change: {
    ...request.change,
    base: { period: base },
    ...(request.ask === 'value' && { withValue: true as const }),
  },
});

function againstBefore(
  request: Request,
  { anchor, count, step }: Extract<PeriodRef, { kind: 'relative' }>,
  { text }: Frame,
): Request {
  const isOneBefore = anchor === undefined && count === 1;
  if (request.ask !== 'value' || !isOneBefore || !HOW_COMPARES.test(text)) return request;
  const base = step === 'year' ? 'yoy' : 'qoq';
  return { ...request, ask: 'change', periods: [], change: { base, withValue: true } };
}

/** 「2016年6月末からどれだけ増えた」, "the increase from June 2016": what it is measured from. */
const startsAt = ({ roles, lang }: Frame): boolean =>
  roles.some(({ span }, at) => {
    if (!span.senses.some(({ t }) => t === 'from')) return false;
    const beside = lang === 'ja' ? roles.slice(Math.max(0, at - 2), at) : roles.slice(at + 1, at + 3);
    return (
      beside.some(({ use }) => use === 'period') &&
      beside.every(({ use, sense }) => use !== 'sense' || sense?.t === 'asof' || sense?.t === 'of')
    );
  });

/** "did it rise over FY2016?", "up on FY2016": what it is held against. */
const movesOn = ({ roles }: Frame): boolean =>
  roles.some(
    ({ sense, span }, at) =>
      (sense?.t === 'direction' || (sense?.t === 'change' && GROWS.test(span.text))) &&
      (span.text === 'growth' ? ON : ON_OR_OVER).test(roles[at + 1]?.span.text ?? '') &&
      roles[at + 2]?.use === 'period',
  );
const GROWS = /^gr[eo]w(?:n|ing|th)?$/;
/** Growth "over" a year may be its own. */
const ON = /^(?:up)?on$/;
const ON_OR_OVER = /^(?:(?:up)?on|over)$/;

/** "still below FY2012", 「FY12を超えましたか」 */
const LEVEL = /^(?:below|above)$|^を(?:超え|上回|下回)/;

/** "what was it, and how does it compare with a year earlier?" */
const HOW_COMPARES = /\bhow (?:does|did|do) (?:it|this|that|they) compare\b/;

/** A word of comparison right beside the period: before it in English, after it in Japanese. */
const comparesPeriod = ({ roles }: Frame): boolean =>
  // 「13年3月末比で」
  roles.some(({ use }, at) => use === 'period' && (roles[at + 1]?.span.text ?? '').startsWith('比')) ||
  roles.some(({ span, sense }, at) => {
    if ((sense?.t !== 'compare' && !LEVEL.test(span.text)) || span.text === 'or') return false;
    const beside = /[a-z]/.test(span.text)
      ? roles.slice(at + 1, at + 3)
      : roles.slice(Math.max(0, at - 2), at);
    return (
      beside.some(({ use }) => use === 'period') &&
      beside.every(({ use, sense: other }) => use !== 'sense' || other?.t === 'and' || other?.t === 'of')
    );
  });
