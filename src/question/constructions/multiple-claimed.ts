import { comparePeriods } from '../../dataset/period.js';
import { baseBefore, isOneBefore } from '../asks/change-words.js';
import type { Frame } from '../roles/frame.js';
import type { ChangeBase, PeriodRef, Premise, Request } from '../query.js';
import { isName, type Role } from '../roles/roles.js';
import type { Times } from '../periods/spans-of-time.js';

/**
 * "was it at least 1.5 times FY2012?", 「減価償却費の1.5倍を超えるか」: a multiple is claimed, of one figure in two
 * periods or of two figures in one, and is to be held against the multiple that they make.
 */
export function claimedMultiple(request: Request, frame: Frame, times: Times): Request {
  const { premise, exprs } = request;
  const isClaim = premise?.value?.unit === 'times' && premise.from === undefined && TAKEN.has(request.ask);
  if (
    !isClaim ||
    isBoundUnread(premise, frame) ||
    times.ranged ||
    exprs.length === 0 ||
    exprs.some(({ op }) => op !== 'metric')
  )
    return request;
  const { direction: _moved, ...claim } = premise;
  const { order: _ranked, change: _change, ...rest } = request;
  const asked = { ...rest, premise: claim };
  return (exprs.length === 1 ? inTwoPeriods(request, asked, frame, times) : ofTwo(asked, frame)) ?? request;
}
const TAKEN: ReadonlySet<Request['ask']> = new Set<Request['ask']>(['value', 'change', 'rank']);

/** 「2倍を、…は超えたか」: a bound whose word was not read as one is no claim of just that multiple. */
const isBoundUnread = ({ value }: Premise, { text }: Frame): boolean =>
  value?.way === undefined && BOUND.test(text);
const BOUND =
  /超|上回|下回|以上|以下|未満|届|\b(?:exceed|surpass|beat|top|above|over|below|under|more|less|most|least)/;

function inTwoPeriods(request: Request, asked: Request, frame: Frame, { refs }: Times): Request | undefined {
  const [first, second, ...more] = refs.filter((ref) => !isOneBefore(ref));
  if (more.length > 0) return undefined;
  if (!second) {
    const base = baseBefore(refs) ?? (request.ask === 'change' ? (request.change?.base ?? 'yoy') : undefined);
    return base && multiple(asked, first ? [first] : [], base);
  }
  if (first?.kind !== 'span' || second.kind !== 'span' || refs.length > 2) return undefined;
  const isEarlier = comparePeriods(first.id, second.id) < 0;
  const [base, told] = (isFirstTheBase(frame) ?? isEarlier) ? [first, second] : [second, first];
  return multiple(asked, [told], { period: base.id });
}

const multiple = (asked: Request, periods: readonly PeriodRef[], base: ChangeBase): Request => ({
  ...asked,
  ask: 'change',
  periods,
  change: { base, form: 'times' },
});

/** "1.5 times FY2012", 「2012年度の1.5倍」: of two periods, the one that the multiple is of stands at its side. */
function isFirstTheBase(frame: Frame): boolean | undefined {
  const { roles, lang } = frame;
  const at = placeOf(frame);
  const before = roles.slice(0, at).findLastIndex(isPeriod);
  const after = roles.findIndex((role, place) => place > at && isPeriod(role));
  const isBetween = before >= 0 && after >= 0;
  if (lang === 'ja')
    return before < 0 ? undefined : isBetween || TOPIC.test(wordsOf(roles.slice(before, at)));
  if (after < 0) return undefined;
  return !isBetween || WITHIN.test(wordsOf(roles.slice(at, after)));
}
const isPeriod = ({ use }: Role): boolean => use === 'period';
const placeOf = ({ roles, numbers }: Frame): number =>
  roles.findIndex(({ span }) =>
    numbers.some(({ said, number }) => number.unit === 'times' && said === span.text),
  );
const wordsOf = (roles: readonly Role[]): string => roles.map(({ span }) => span.text).join(' ');
const TOPIC = /(?:は|が|も)(?: |$)/;
const WITHIN = /\b(?:in|for|during)$/;

/** Two figures of one period: the multiple is of the one that stands beside it, which English says last. */
function ofTwo(asked: Request, frame: Frame): Request | undefined {
  const [left, right, ...more] = asked.exprs;
  const { roles, lang } = frame;
  const at = placeOf(frame);
  const isInPlace = roles.slice(0, at).some(isName) && roles.slice(at).some(isName) === (lang !== 'ja');
  if (!left || !right || more.length > 0 || asked.periods.length > 1 || !isInPlace) return undefined;
  return { ...asked, ask: 'value', exprs: [{ op: 'ratio', left, right }], output: { unit: 'times' } };
}
