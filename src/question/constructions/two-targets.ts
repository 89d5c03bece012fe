import { comparePeriods, lengthOf, yearsBefore, type PeriodId } from '../../dataset/period.js';
import { NAMES_TARGET } from '../asks/target-names.js';
import { isOneBefore } from '../asks/change-words.js';
import { asksPercent, type Frame } from '../roles/frame.js';
import type { PeriodRef, Request } from '../query.js';
import type { Role } from '../roles/roles.js';
import type { Times } from '../periods/spans-of-time.js';

/** Two periods, of which one or both are said with a target: what is held against what. */
export function betweenTargets(request: Request, frame: Frame, times: Times): Request {
  const { ask, exprs, target } = request;
  const order = orderSaid(frame);
  if (ask !== 'target' || !target || !isPlain(frame, order)) return request;
  if (ON_RESULT.test(order)) return onOtherResult(request, frame, times, order) ?? request;
  if (isAcross(order, frame, times))
    return onOtherResult(request, frame, times, order === 'ptp' ? 'ptpa' : 'papt') ?? request;
  return exprs.length === 1 && (areTwoTargets(order, frame, request) || goesOnToLater(order, frame, request))
    ? heldTogether(request, frame, times)
    : request;
}

/** Nothing but targets is talked of: not how they were met, nor what became of them. */
const isPlain = ({ roles }: Frame, order: string): boolean =>
  roles.every(
    ({ sense, span }) =>
      sense?.t !== 'target' ||
      sense.facet === 'value' ||
      ((EACH_WITH_TARGET.test(order) || ON_RESULT.test(order)) && EXCEEDS.test(span.text)),
  );
/** Of two targets, or of a target and an earlier result, the one that exceeds the other has not been met. */
const EXCEEDS = /exceed|surpass|^how far|^above|上回|超え/;
const EACH_WITH_TARGET = /^(?:ptpt|tptp)$/;

/** The order in which periods (p), targets (t) and results (a) are said. */
const orderSaid = ({ roles }: Frame): string =>
  roles
    .flatMap(({ use, sense, span }, at) => {
      if (use === 'period') return roles[at - 1]?.use === 'period' ? [] : ['p'];
      if (sense?.t === 'actual') return ['a'];
      return sense?.t === 'target' && NAMES_TARGET.test(span.text) ? ['t'] : [];
    })
    .join('');

/** "the FY2011 target over the FY2010 result", "the target for FY2011 against the result of FY2010", 「目標は実績から…の計画」 */
const ON_RESULT = /^(?:ptpa|papt|tpap|aptp|appt)t?$/;

/** "1H16 net income vs the 1H17 target": the target of one period and, by no word, the result of another. */
const isAcross = (order: string, frame: Frame, { refs: [first, second, ...more] }: Times): boolean =>
  (/^p(?:tp|pt)$/.test(order) || ON_RESULT.test(order)) &&
  (isComparedIn(frame) || namesOther(order, frame)) &&
  first?.kind === 'span' &&
  second?.kind === 'span' &&
  more.length === 0 &&
  lengthOf(first.id) === lengthOf(second.id);

/** What is said with the first of two periods, and with the second. */
function besideEach({ roles }: Frame): readonly [readonly Role[], readonly Role[]] {
  const [from, to] = roles.flatMap(({ use }, at) =>
    use === 'period' && roles[at - 1]?.use !== 'period' ? [at] : [],
  );
  return [roles.slice(from, to), to === undefined ? [] : roles.slice(to)];
}

const isComparedIn = (frame: Frame): boolean =>
  frame.lang === 'en' && besideEach(frame)[0].some(({ sense }) => sense?.t === 'compare');

/** 「2018年度の営業利益目標と2017年度の営業利益」: beside the other period the figure is named again, without a word for a target. */
function namesOther(order: string, frame: Frame): boolean {
  const [first, second] = besideEach(frame);
  const joins = first.some(({ sense }) => sense?.t === 'and' || sense?.t === 'compare');
  const other = order === 'ptp' ? second : order === 'ppt' ? first : [];
  return joins && other.some(({ sense }) => sense?.t === 'measure');
}

/** The target of one period on the result of another one, whose own target is not asked for. */
function onOtherResult(request: Request, frame: Frame, { refs }: Times, order: string): Request | undefined {
  const [first, second, ...more] = refs;
  if (!first || !second || more.length > 0) return undefined;
  const isFirst = order.indexOf('t') < order.indexOf('a');
  const [aim, base] = isFirst ? [first, second] : [second, first];
  const from = aim.kind === 'span' ? otherThan(aim.id, base) : undefined;
  if (aim.kind !== 'span' || from === undefined) return undefined;
  const { order: _ranked, premise: _claimed, ...rest } = request;
  return {
    ...rest,
    periods: [aim, { kind: 'span', id: from }],
    change: { base: { period: from }, form: formAsked(request, frame) },
    target: {
      facet: 'value',
      ...(request.target?.version && { version: request.target.version }),
    },
  };
}

/** The period of the result, where it is another one of the same length. */
function otherThan(aim: PeriodId, base: PeriodRef): PeriodId | undefined {
  if (isOneBefore(base))
    return base.kind === 'relative' && base.step === 'year' ? yearsBefore(aim) : undefined;
  if (base.kind !== 'span' || base.id === aim) return undefined;
  return lengthOf(base.id) === lengthOf(aim) ? base.id : undefined;
}

/** In percent, unless an amount is asked for. */
const formAsked = ({ change }: Request, frame: Frame): 'percent' | 'amount' =>
  change?.form === 'amount' && !asksPercent(frame) ? 'amount' : 'percent';

/** "the FY2018 target less that of FY2017", "the difference between the FY2018 and FY2017 targets" */
const areTwoTargets = (order: string, frame: Frame, { change, premise }: Request): boolean =>
  premise === undefined &&
  ((EACH_WITH_TARGET.test(order) && (change !== undefined || asksApart(frame))) ||
    (/^(?:ppt|tpp)$/.test(order) && areMany(frame) && asksApart(frame)));
/** "cloud target FY16 vs FY18": the target of the earlier year is named, and no result is set beside that of the later. */
const goesOnToLater = (order: string, frame: Frame, { periods, change, premise }: Request): boolean => {
  const [first, second, ...more] = periods.flatMap(endsOf);
  return (
    order === 'tpp' &&
    frame.has('compare') &&
    change === undefined &&
    premise === undefined &&
    first !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    comparePeriods(first, second) < 0
  );
};
const asksApart = (frame: Frame): boolean =>
  frame.has('change') || frame.has('compare') || frame.has('minus');

/** "targets"; 「2018年度と2017年度の営業利益目標」, of which 「2018年度と2017年度目標」 may be one. */
const areMany = ({ roles, lang }: Frame): boolean =>
  lang === 'ja'
    ? roles.some(
        ({ sense }, at) =>
          sense?.t === 'measure' &&
          roles[at + 1]?.sense?.t === 'target' &&
          roles[at - 1]?.sense?.t === 'of' &&
          roles[at - 2]?.use === 'period',
      ) && roles.some(({ sense, use }, at) => use === 'period' && roles[at + 1]?.sense?.t === 'and' && !sense)
    : roles.some(({ sense, span }) => sense?.t === 'target' && /s(?: (?:for|of))?$/.test(span.text));

/** Both targets, and what lies between them. */
function heldTogether(request: Request, frame: Frame, { refs }: Times): Request {
  const [first, second, ...more] = refs.flatMap(endsOf);
  if (!first || !second || more.length > 0 || lengthOf(first) !== lengthOf(second)) return request;
  const { change, order: _ranked, output, ...rest } = request;
  const inPercent = asksPercent(frame) || change?.form === 'percent';
  return {
    ...rest,
    periods: [first, second].map((id) => ({ kind: 'span', id })),
    apart: true,
    target: { facet: 'value', ...(request.target?.version && { version: request.target.version }) },
    ...((output ?? inPercent) && { output: { ...output, ...(inPercent && { unit: 'percent' }) } }),
  };
}

const endsOf = (ref: PeriodRef): PeriodId[] => {
  if (ref.kind === 'span') return [ref.id];
  return ref.kind === 'range' && ref.from !== null && ref.to !== null ? [ref.from, ref.to] : [];
};
