import {
  comparePeriods,
  isDate,
  isWithin,
  lengthOf,
  previous,
  yearsBefore,
  type PeriodId,
} from '../../dataset/period.js';
import { SET_AGAINST } from '../roles/beside-time.js';
import { asksPercent, isLeftOut, type Frame } from '../roles/frame.js';
import type { Ask, ChangeBase, ChangeForm, NamedBase, PeriodRef, Request } from '../query.js';
import { fromTo } from './both-ends.js';
import { isName, type Role } from '../roles/roles.js';
import type { Times } from '../periods/spans-of-time.js';

/** From what a change is measured, and how it is told. */

/** "the difference from a year ago": what a change is measured from, not what is asked about. */
export const isOneBefore = (ref: PeriodRef): boolean =>
  ref.kind === 'relative' && ref.count === 1 && ref.step !== 'half';

/** 「その前の四半期の純増は」, "the previous quarter's net adds": whose change it is, and not from where. */
export const isOwnPeriod = ({ roles }: Frame): boolean =>
  roles.some(
    ({ use }, at) =>
      use === 'period' &&
      /^(?:の|s)$/.test(roles[at + 1]?.span.text ?? '') &&
      roles[at + 2]?.sense?.t === 'change' &&
      OF_A_PERIOD.test(roles[at + 2]?.span.text ?? ''),
  );
const OF_A_PERIOD = /^(?:純増|純減)|^net (?:add|addition)s?$/;

/** The change as told, measured from the period that is said to be the one before. */
export function withBase(
  told: Pick<Request, 'change'>,
  ask: Ask,
  frame: Frame,
  { refs }: Times,
): Pick<Request, 'change'> {
  // "the largest QoQ decline since 1Q16": each of them on the quarter before it
  const said = ask === 'rank' ? frame.all('change').find(({ base }) => base)?.base : undefined;
  if (said) return { change: { ...told.change, base: said } };
  const base = isOwnPeriod(frame) ? undefined : baseBefore(refs);
  return ask === 'change' && base ? { change: { ...told.change, base } } : told;
}

/** The base that a period names which is the one before: "than last year". */
export function baseBefore(refs: readonly PeriodRef[]): 'yoy' | 'qoq' | undefined {
  const before = refs.find(isOneBefore);
  if (before?.kind !== 'relative') return undefined;
  return before.step === 'year' ? 'yoy' : 'qoq';
}

export function changeOf(frame: Frame, times: Times): Pick<Request, 'change'> {
  const pair = pairOf(times);
  if (isMultiple(frame, times))
    return { change: { base: pair === null ? stepBefore(times) : { period: pair }, form: 'times' } };
  const taken = takenAway(frame, times);
  if (taken !== undefined) return { change: { base: { period: taken }, form: 'amount' } };
  const senses = frame.all('change');
  if (senses.length === 0 && !frame.has('direction') && !fromTo(frame))
    return pair === null ? {} : changeInUnit(frame, times, pair);
  const base = changeBase(frame, times, pair);
  const form = formOf(frame);
  return {
    change: {
      ...(base && { base }),
      ...(form && { form }),
      ...((senses.length > 0 && isAddition(frame)) ||
      ASKS_LEVEL.test(frame.text) ||
      NAMES_LEVEL.test(frame.text)
        ? { withValue: true as const }
        : {}),
    },
  };
}

/** 「何名で、前四半期末からどう動いた」: the figure is asked for first, and then its change. */
const ASKS_LEVEL = /(?:いくら|どのくらい|どれくらい|何[名人件社台本]|何億円|何円)で ?,/;

/** "number and growth of subscriptions", "growth and size of cloud", 「契約数の規模と伸び率」 */
const NAMES_LEVEL = new RegExp(
  [
    String.raw`(?<!\b(?:change|increase|growth|in|of) )\b(?:number|size|level|amount|scale)s? (?:and|&) (?:the |its )?(?:growth|change|increase|rise)\b`,
    String.raw`\b(?:growth|change|increase|rise)(?: rate)? (?:and|&) (?:the |its )?(?:number|size|level|scale|(?:gross |operating )?margin)s?\b`,
    '(?:規模|水準|金額)(?:と|及び|および)(?:伸び|増減|増加|成長)|(?:伸び率?|増減率?|増加率|成長率)(?:と|及び|および)(?:規模|水準|(?:粗利|利益|売上総利益)率)',
  ].join('|'),
);

/** "revenue FY2017 minus FY2016": the period that another one's figure is taken from. */
export function takenAway({ roles }: Frame, { refs }: Times): PeriodId | undefined {
  const [, base, ...more] = refs;
  const isTaken = roles.some(({ sense }, at) => {
    const before = roles.slice(0, at).findLast((one) => !isName(one));
    return sense?.t === 'minus' && before?.use === 'period' && roles[at + 1]?.use === 'period';
  });
  return isTaken && base?.kind === 'span' && more.length === 0 ? base.id : undefined;
}

/** Two periods and a unit of change. */
function changeInUnit(frame: Frame, times: Times, pair: PeriodId): Pick<Request, 'change'> {
  const form = isInPoints(frame, times)
    ? 'points'
    : isInPercent(frame, times)
      ? 'percent'
      : isByHowMuch(frame, times)
        ? formAsked(frame)
        : undefined;
  const base = { period: heldAgainst(frame, times, pair) };
  if (form === 'percent' && asksBoth(frame)) return { change: { base, withValue: true } };
  return form === undefined ? {} : { change: { base, form } };
}

function changeBase(frame: Frame, times: Times, pair: PeriodId | null): ChangeBase | undefined {
  const said = frame.all('change').find((one) => one.base)?.base;
  if (pair === null) return said;
  if (said === undefined && saysNetAdds(frame))
    return leadsFrom(frame, pair) ? { period: pair } : stepOf(pair);
  if (said === undefined && growsInEach(frame, times)) return 'yoy';
  if (said === undefined)
    return movesInEach(frame, times) ? undefined : { period: heldAgainst(frame, times, pair) };
  // "revenue yoy: FY17 / 1Q16" asks for the change of each
  const ofEach = times.ranged ? isSeries(times, said) : !frame.has('compare') && !frame.has('to');
  return ofEach ? said : { period: pair };
}

/** A part of a year is held against the whole of it; of others, the later against the earlier, unless "than" says which. */
const heldAgainst = (frame: Frame, { refs }: Times, pair: PeriodId): PeriodId =>
  refs.flatMap((ref) => (ref.kind === 'span' && isWithin(pair, ref.id) ? [ref.id] : []))[0] ??
  setAgainst(frame, refs) ??
  pair;

/** "higher in FY2012 than in FY2017", 「2017年度より」: the period that the word of comparison stands beside. */
export function setAgainst({ roles, lang }: Frame, [first, second]: Times['refs']): PeriodId | undefined {
  const at = roles.findIndex(({ span }) => SET_AGAINST.test(span.text) || / than\b/.test(span.text));
  const [before, after] = [roles.slice(0, at), roles.slice(at + 1)].map((part) =>
    part.some(({ use }) => use === 'period'),
  );
  const base = at < 0 || !before ? undefined : lang === 'ja' && after ? first : second;
  return base?.kind === 'span' ? base.id : undefined;
}

/** "growth in FY2017 and in FY2012": of each year over the one before it, unless a word leads from the one to the other. */
const growsInEach = (frame: Frame, times: Times): boolean =>
  frame.all('change').some(({ form }) => form === 'percent') && isSideBySide(frame, times);

/** "added during FY2012 and during FY2017", "in each of FY2016 and FY2017", 「2016年度中と2017年度中に」: each over its own time. */
const movesInEach = (frame: Frame, times: Times): boolean =>
  isSideBySide(frame, times) &&
  (isSaidOfEach(frame) || MOVED_IN.test(frame.text) || IN_EACH.test(betweenTimes(frame)));
const MOVED_IN =
  /\b(?:added|gained|put on|(?:grow|rise|fall|drop|increase|decrease|climb|decline|shrink) (?:in|during)) /;
const IN_EACH = /^(?:, ?)?and (?:how (?:much|many) )?(?:in|during|within|over|throughout) |中 ?[とに,、]/;

const isSaidOfEach = (frame: Frame): boolean =>
  OF_EACH.test(frame.text) && frame.all('measure').length < 2 && frame.all('scope').length < 2;
const OF_EACH = /\beach\b(?! other)|\brespectively\b|それぞれ|各年度/;

const isSideBySide = (frame: Frame, { ranged }: Times): boolean =>
  !ranged && !LEADING.some((t) => frame.has(t)) && isAndBetween(frame);
const LEADING = ['compare', 'to', 'between', 'since', 'minus', 'from', 'ratio'] as const;

/** Does "and" stand between the two periods? */
export const isAndBetween = (frame: Frame): boolean =>
  amongTimes(frame).some(({ sense, span }) => sense?.t === 'and' || /^and\b/.test(span.text));

/** What stands between the first period and the last. */
function amongTimes({ roles }: Frame): readonly Role[] {
  const at = roles.findIndex(({ use }) => use === 'period');
  const last = roles.findLastIndex(({ use }) => use === 'period');
  return roles.slice(at + 1, last);
}
const betweenTimes = (frame: Frame): string =>
  `${amongTimes(frame)
    .map(({ span }) => span.text)
    .join(' ')} `;

/** Net additions are those of a period, however many are named: "net adds 1Q16 vs 4Q15". */
export const saysNetAdds = ({ roles }: Frame): boolean =>
  roles.some(({ sense, span }) => sense?.t === 'change' && NET_ADDS.test(span.text));
/** 「3月末からの純増」, "net adds between March 2016 and June 2016": from the one day to the other. */
const leadsFrom = (frame: Frame, pair: PeriodId): boolean =>
  isDate(pair) && (['from', 'since', 'between', 'to'] as const).some((t) => frame.has(t));
const NET_ADDS = /net add|^adds$|^additions$|純増|純減/;
const stepOf = (period: PeriodId): 'yoy' | 'qoq' => (/Q[1-4]$/.test(period) ? 'qoq' : 'yoy');

/** "FY15-FY17, yoy": more than the one step that the base takes. */
function isSeries({ refs: [range] }: Times, base: NamedBase): boolean {
  if (range?.kind !== 'range' || range.to === null) return false;
  return range.from !== (base === 'qoq' ? previous(range.to) : yearsBefore(range.to));
}

/** In percent, as an amount or in points; both percent and yen said means all of it. */
function formOf(frame: Frame): ChangeForm | undefined {
  // 「金額と前年比」: money said before the change is the unit of the figure
  const from = isAddition(frame) ? frame.roles.findIndex(({ sense }) => sense?.t === 'change') : 0;
  const units = frame.roles.flatMap((role, at) =>
    role.sense?.t === 'unit' && !(role.sense.unit === 'yen' && at < from) && !isLeftOut(frame, at)
      ? [role.sense.unit]
      : [],
  );
  const [money, percent] = [
    units.some((unit) => unit === 'yen' || unit === 'Gbps' || unit === 'count'),
    units.includes('percent'),
  ];
  if (money) return percent ? undefined : 'amount';
  if (asksBoth(frame)) return undefined;
  if (percent) return 'percent';
  if (frame.has('target') && MOVES_BY.test(frame.text)) return 'amount';
  return units.includes('points') ? 'points' : frame.all('change').find((one) => one.form)?.form;
}

/** 「前年度からいくら増やす計画」: of what moved it goes without saying that both are told. */
const MOVES_BY = /(?:いくら|何円|何億円?)の?(?:増|減|伸|上[がげ]|下[がげ])/;

/** "by how much and what percent", "difference and %", 「いくら、何%」 */
const asksBoth = ({ roles }: Frame): boolean =>
  roles.some(
    ({ span }, at) =>
      AMOUNT.test(span.text) &&
      roles[at + 1]?.sense?.t === 'and' &&
      roles.slice(at + 2, at + 5).some(({ span: { text } }) => PERCENT.test(text)),
  );
const AMOUNT =
  /^(?:by )?how much$|^いくら$|^何円$|^(?:the |in )?(?:yen )?amount$|^(?:the )?(?:difference|gap|delta)$|^(?:差額?|増減額)$/;
const PERCENT = /%|percent|パーセント/;

/** "the balance and its change": the change is asked for beside the value. */
function isAddition(frame: Frame): boolean {
  const at = frame.roles.findIndex((role) => role.sense?.t === 'change');
  const before = frame.roles.slice(Math.max(0, at - 4), at).filter((role) => role.use === 'sense');
  return (
    before.some(
      ({ sense, span }) => sense?.t === 'and' || sense?.t === 'plus' || /^and what\b/.test(span.text),
    ) && frame.roles.slice(0, at).some(({ sense }) => sense?.t === 'measure' || sense?.t === 'scope')
  );
}

/** Two periods side by side: the earlier one is what the later is measured from. */
function pairOf(times: Times): string | null {
  if (times.ranged) {
    const [range] = times.refs;
    return range?.kind === 'range' ? range.from : null;
  }
  const ids = times.refs.flatMap((ref) => (ref.kind === 'span' ? [ref.id] : []));
  return ids.length === 2 && times.refs.length === 2 ? ([...ids].sort(comparePeriods)[0] ?? null) : null;
}

/** 「前年同期の何倍」 */
const stepBefore = ({ refs }: Times): 'yoy' | 'qoq' =>
  refs.some((ref) => ref.kind === 'relative' && ref.step === 'quarter') ? 'qoq' : 'yoy';

/** "How many times the figure of then": one period against another. */
export const isMultiple = (frame: Frame, times: Times): boolean =>
  frame.all('unit').some((one) => one.unit === 'times') &&
  (pairOf(times) !== null || times.refs.some(isOneBefore));

/** "op margin FY16 to FY17, pts": from the one to the other. */
export const isInPoints = (frame: Frame, times: Times): boolean =>
  frame.all('unit').some((one) => one.unit === 'points') && pairOf(times) !== null;

/** 「2017年度は2016年度よりいくら多い」: by how much one figure differs in two periods; nothing is put in order. */
export const isByHowMuch = (frame: Frame, times: Times): boolean =>
  !times.ranged &&
  (pairOf(times) !== null || frame.all('change').some(({ base }) => base !== undefined)) &&
  frame.roles.some(({ span }) => SET_AGAINST.test(span.text)) &&
  (formAsked(frame) !== 'amount' || frame.all('asks').some(({ word }) => word === 'how'));

const formAsked = (frame: Frame): ChangeForm =>
  frame.all('change').some(({ form }) => form === 'points')
    ? 'points'
    : asksPercent(frame)
      ? 'percent'
      : 'amount';

/** Two periods of one length. */
function isAlike({ refs }: Times): boolean {
  const lengths = refs.map((ref) => (ref.kind === 'span' ? (lengthOf(ref.id) ?? 'day') : null));
  return refs.length === 2 && lengths[0] !== null && lengths[0] === lengths[1];
}

/** "revenue 3Q17 vs 2Q17, in percent": from the one to the other. */
export const isInPercent = (frame: Frame, times: Times): boolean =>
  asksPercent(frame) && frame.has('compare') && isAlike(times);
