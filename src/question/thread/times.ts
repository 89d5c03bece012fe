import { alike } from '../alike.js';
import {
  comparePeriods,
  fiscalYearOf,
  isDate,
  lengthOf,
  parseSpan,
  periodId,
  closingQuarter,
  shift,
  type PeriodId,
} from '../../dataset/period.js';
import { movedBetween, sinceThen } from '../constructions/against-latest.js';
import { type Frame, saysActual } from '../roles/frame.js';
import type { PeriodRef, Request } from '../query.js';
import type { Clause } from '../request.js';
import { samePart, saysSame } from '../periods/same-part.js';
import type { Times } from '../periods/spans-of-time.js';
import { fromThere } from './onward.js';
import { asksDifference } from './sets.js';
import { isHeld } from './turns.js';
import { namesTarget } from '../asks/target-words.js';
import { idOf } from './in-order.js';

/** Which periods a follow-up is about: its own, told from those of the thread where it leaves something unsaid. */

/** A clause that says a measure and a period for itself, and does not sound like a follow-up, stands alone. */
export function standsAlone(frame: Frame, times: Times): boolean {
  return (
    frame.has('measure') &&
    times.refs.some((ref) => ref.kind === 'span' || ref.kind === 'range') &&
    !frame.has('elliptic')
  );
}

export function carryTime(request: Request, clause: Clause, previous: Request): Request {
  const { periods } = request;
  const [before] = previous.periods;
  const ago = before && partMeant(request, clause, before);
  if (ago) return { ...request, periods: [ago] };
  const stepped = backToAnchor(request, clause, previous);
  if (stepped) return stepped;
  const onward = fromThere(request, clause, before && idOf(before));
  if (onward) return onward;
  if (periods.length === 0) return withTimes(request, timesOfResult(clause, previous));
  if (isDayOfTarget(request) && before) return { ...request, periods: [before, ...periods] };
  const compared = comparedWith(request, clause, previous, before);
  if (compared) return compared;
  const anew = sameDay(inYear(periods, clause, targetIn(request, previous) ?? before), before);
  const placed = saysSame(clause.frame.text) ? samePart(anew, before && idOf(before)) : anew;
  return {
    ...request,
    periods:
      placed.some((ref) => ref.kind === 'relative') && before ? anchored(placed, before, clause) : placed,
  };
}

/** A part of a year that the words alone would tell of another year, or the whole of one. */
const partMeant = (request: Request, clause: Clause, before: PeriodRef): PeriodRef | null =>
  lastYearOfPart(request, clause, before) ?? lastQuarterOf(request, clause, before);

/** "capex in 4Q17?", then "last year?": the same part of the year before, and not the whole of the year that is over. */
function lastYearOfPart(
  { periods: [only, ...more], origins }: Request,
  { frame: { text } }: Clause,
  before: PeriodRef,
): PeriodRef | null {
  const isLast = only?.kind === 'latest' && only.step === 'year' && only.count === undefined;
  const length = before.kind === 'span' ? lengthOf(before.id) : undefined;
  const isPart = length === 'quarter' || length === 'half';
  return isLast &&
    more.length === 0 &&
    isPart &&
    before.kind === 'span' &&
    origins.metric === 'carried' &&
    LAST_YEAR.test(text)
    ? { kind: 'span', id: shift(before.id, 'year', 1) }
    : null;
}
const LAST_YEAR = /\blast year\b|去年|昨年/;

/** "FY2012?", "and the last quarter alone?": that of the year that the thread is about. */
function lastQuarterOf(
  { periods: [only, ...more] }: Request,
  { frame: { text } }: Clause,
  before: PeriodRef,
): PeriodRef | null {
  const isLatest = only?.kind === 'latest' && only.step === 'quarter' && only.count === undefined;
  const isYear = before.kind === 'span' && parseSpan(before.id)?.kind === 'FY';
  return isLatest && more.length === 0 && isYear && THE_LAST.test(text)
    ? { kind: 'span', id: periodId(fiscalYearOf(before.id), 'Q4') }
    : null;
}
const THE_LAST = /\bthe (?:last|final) quarter\b/;

const withTimes = (request: Request, periods: readonly PeriodRef[]): Request =>
  periods.length > 0 ? { ...request, periods, origins: { ...request.origins, period: 'carried' } } : request;

/** "the target announced in May 2013?", then "and the result?": on that day a target was set, and nothing came out. */
function timesOfResult({ frame }: Clause, { ask, periods }: Request): readonly PeriodRef[] {
  const spans = periods.filter((ref) => ref.kind !== 'span' || !isDate(ref.id));
  return ask === 'target' && saysActual(frame) && spans.length > 0 ? spans : periods;
}

/** "did it beat the plan of May 2017?": the day tells which version, the year is that of the thread. */
const isDayOfTarget = ({ ask, periods, origins }: Request): boolean =>
  ask === 'target' &&
  origins.metric === 'carried' &&
  periods.every((ref) => ref.kind === 'span' && isDate(ref.id));

/** "the 1H18 target?", "what was 1H17?", "the growth that the second half implies?": in the year of the target, and not of the result after it. */
const targetIn = ({ ask }: Request, previous: Request): PeriodRef | undefined =>
  ask === 'target' && previous.ask !== 'target'
    ? previous.trail?.findLast(({ target }) => target?.facet === 'value')?.periods[0]
    : undefined;

/** A part said without a year is of the year of the thread. */
function inYear(
  periods: readonly PeriodRef[],
  { times }: Clause,
  before: PeriodRef | undefined,
): PeriodRef[] {
  const parts = new Map(times.parts.map((part) => [part.ref, part.part]));
  const first = before?.kind === 'range' ? before.from : before && idOf(before);
  return periods.map((ref): PeriodRef => {
    const part = parts.get(ref);
    return part !== undefined && first ? { kind: 'span', id: periodId(fiscalYearOf(first), part) } : ref;
  });
}

/** "cash at the end of March 2018", then "and in 2013?": the same day of that year. */
function sameDay(periods: readonly PeriodRef[], before: PeriodRef | undefined): readonly PeriodRef[] {
  if (before?.kind !== 'span' || !isDate(before.id)) return periods;
  const day = before.id.slice(4);
  return periods.map((ref) =>
    ref.kind === 'span' && ref.label === 'year' ? { kind: 'span', id: `${fiscalYearOf(ref.id)}${day}` } : ref,
  );
}

/** "and the year before?", then "how much more is that?": from the one to the other, of the latest where no other was said. */
function backToAnchor(request: Request, { frame }: Clause, previous: Request): Request | null {
  const { ask, periods, change, origins } = request;
  if (ask !== 'change' || periods.length > 0 || origins.metric !== 'carried') return null;
  const [before] = previous.periods;
  if (before?.kind !== 'relative' || before.count !== 1 || before.step === 'half') return null;
  const anchor = anchorOf(before, previous);
  if (!anchor) return null;
  if (previous.ask === 'change' && asksDifference(frame))
    return { ...request, ...bothMoved([...anchor, before], previous) };
  const base = change?.base ?? (before.step === 'year' ? 'yoy' : 'qoq');
  return {
    ...request,
    periods: anchor,
    change: { ...change, base },
    origins: { ...origins, period: 'carried' },
  };
}

/** "growth?", "the year before?", "the difference?": each of the two movements. */
const bothMoved = (
  told: readonly PeriodRef[],
  { change = {} }: Request,
): Pick<Request, 'periods' | 'change'> => ({
  periods: told.length > 1 ? told : [{ kind: 'latest' }, ...told],
  change,
});

/** What a step back was taken from: a period, or the latest, which a turn before told without a word for it. */
const anchorOf = (
  { anchor }: Extract<PeriodRef, { kind: 'relative' }>,
  { trail, exprs }: Request,
): readonly PeriodRef[] | null => {
  if (anchor !== undefined) return [{ kind: 'span', id: anchor }];
  const told = trail?.at(-1);
  const isLatest = told?.periods.every(({ kind }) => kind === 'latest');
  return isLatest && alike(told?.exprs, exprs) ? (told?.periods ?? null) : null;
};

/** "by how much more than 3Q17?": a period said to compare with is a base; the later of the two is what moved. */
function comparedWith(
  request: Request,
  clause: Clause,
  previous: Request,
  before: PeriodRef | undefined,
): Request | null {
  const { frame } = clause;
  const [ref, ...more] = request.periods;
  const said = ref && spanOf(ref, before, clause);
  if (!comparesWithThread(request, frame, previous) || more.length > 0 || !said) return null;
  if (isNow(before) && COMPARABLE.has(previous.ask) && request.change?.base === undefined)
    return sinceThen(request, said.id);
  if (before?.kind !== 'span') return null;
  return asksTarget(frame, previous)
    ? besideTarget(request, frame, [before, said])
    : movedBetween(request, ...fromEarlier(before, said));
}

/** "against its target?", then "against FY2016?": the result that was held against the one is held against the other. */
const asksTarget = (frame: Frame, previous: Request): boolean =>
  previous.ask === 'target' && (namesTarget(frame) || !isHeld(previous));

type Span = Extract<PeriodRef, { kind: 'span' }>;

/** A period by name: "compared with two quarters before" is told from that of the thread. */
export function spanOf(ref: PeriodRef, before: PeriodRef | undefined, clause: Clause): Span | undefined {
  if (ref.kind === 'span') return ref;
  const [id] = ref.kind === 'relative' && before ? anchored([ref], before, clause).map(idOf) : [];
  return id ? { kind: 'span', id } : undefined;
}

/** The earlier of two periods, and then the later. */
const fromEarlier = (one: Span, other: Span): [PeriodId, Span] =>
  comparePeriods(other.id, one.id) < 0 ? [other.id, one] : [one.id, other];

/** A target of one year and what is said of another: its result where that is asked for, else its own target. */
const besideTarget = (request: Request, { text }: Frame, periods: readonly Span[]): Request => ({
  ...request,
  ask: 'target',
  target: { facet: 'value' },
  periods,
  ...(ACTUAL.test(text) && { change: request.change ?? {} }),
});

const isNow = (ref: PeriodRef | undefined): boolean => ref === undefined || ref.kind === 'latest';

const COMPARABLE: ReadonlySet<Request['ask']> = new Set<Request['ask']>(['value', 'change', 'rank']);

/** What is told of a movement from one period to another. */
const MOVES: ReadonlySet<Request['ask']> = new Set<Request['ask']>(['change', 'explain']);

function comparesWithThread(request: Request, frame: Frame, previous: Request): boolean {
  if (request.origins.metric !== 'carried') return false;
  if (frame.has('compare') || isOnPeriod(frame)) return COMPARABLE.has(request.ask);
  // "gap to the FY2017 actual", after the target of another year
  if (previous.ask === 'target' && ACTUAL.test(frame.text))
    return request.ask === 'change' || request.target?.facet === 'gap';
  return MOVES.has(request.ask) && (frame.has('from') || leadsOn(frame) || isSetApart(frame));
}

/** 「2012年度比は？」: on the figure of that period, and no rate of it. */
export const isOnPeriod = ({ roles, text }: Frame): boolean =>
  !text.includes('倍') &&
  roles.some(({ use }, at) => use === 'period' && /^対?比/.test(roles[at + 1]?.span.text ?? ''));

const ACTUAL = /\bactuals?\b|実績/;

/** "how far up is that on FY2012?", "how many more by FY2017?": from the thread's period to the one said, or back. */
const leadsOn = ({ roles, text }: Frame): boolean =>
  MORE.test(text) || roles.some(({ use }, at) => use === 'period' && ON.test(roles[at - 1]?.span.text ?? ''));
const ON = /^(?:on|over|against|since|versus|vs)$/;
const MORE = /\bhow (?:many|much) (?:more|less|fewer|higher|lower|larger|smaller|bigger)\b/;

/** "the difference to FY2017?", 「2013年3月末との差は？」: the period beside the word is the other end. */
const isSetApart = ({ roles }: Frame): boolean =>
  roles.some(
    ({ use }, at) =>
      use === 'period' &&
      (/^と(?:の|は|比)/.test(roles[at + 1]?.span.text ?? '') ||
        (/^(?:to|with|from|and)$/.test(roles[at - 1]?.span.text ?? '') &&
          /^(?:the )?(?:difference|gap|delta)$/.test(roles[at - 2]?.span.text ?? ''))),
  );

/** 「直近四半期」, "4Q" or "the quarter before", then 「前年同期は？」: the same part of the year before, and not the whole of it. */
function inYearBefore(ref: Relative, before: PeriodRef): PeriodRef | null {
  if (before.kind === 'latest' && before.part) return { ...ref, part: before.part };
  if (before.kind === 'latest') return before.step === 'quarter' ? { ...ref, of: 'quarter' } : null;
  const isQuarterBack =
    before.kind === 'relative' && before.anchor === undefined && before.step === 'quarter';
  return isQuarterBack ? { ...before, count: before.count + 4 * ref.count } : null;
}

/** "a year earlier?", then "and five years earlier?": both count from where the thread began; "the year before that" goes on. */
const countsOn = (ref: PeriodRef, before: PeriodRef): before is Relative & { readonly anchor: PeriodId } =>
  ref.kind === 'relative' &&
  before.kind === 'relative' &&
  before.anchor !== undefined &&
  ref.step === before.step &&
  Math.abs(ref.count) > 1 &&
  ref.count > 0 === before.count > 0;
type Relative = Extract<PeriodRef, { kind: 'relative' }>;
const FROM_THAT = /\b(?:that|then|there|it|further|another|again)\b|その|そこ|それ|さらに|更に/;

/** "the year before" is told from the period of the thread; "the one before", by its length. */
function anchored(refs: readonly PeriodRef[], before: PeriodRef, { frame }: Clause): PeriodRef[] {
  return refs.map((ref) => {
    const said = countsOn(ref, before) && !FROM_THAT.test(frame.text) ? before.anchor : idOf(before);
    const anchor =
      said !== null && ref.kind === 'relative' && ref.step === 'quarter' ? closingQuarter(said) : said;
    const ofPart = ref.kind === 'relative' && ref.step === 'year' ? inYearBefore(ref, before) : null;
    if (ofPart) return ofPart;
    return ref.kind === 'relative' && ref.anchor === undefined && anchor !== null
      ? { ...ref, anchor, ...(ref.alike && { step: lengthOf(anchor) ?? 'year' }) }
      : ref;
  });
}
