import { metricsOf } from './figures/expr.js';
import { isBareRest } from './figures/rest-of.js';
import type { Record } from '../dataset/record.js';
import { carryOver } from './thread/carry.js';
import { inOtherUnit, leavesOut } from './thread/figures.js';
import { allTargets, vagueChoice, whichFigure } from './choices.js';
import { type Frame, saysActual } from './roles/frame.js';
import { asksHowMuchItWas } from './roles/meaning.js';
import type { Role } from './roles/roles.js';
import type { Candidate, Outside, Request } from './query.js';
import type { Clause } from './request.js';
import { asReason } from './facts/reasons.js';
import type { TopicQuestion } from './facts/topic-suits.js';
import { WHAT_IS, type TopicIndex } from './facts/topics.js';
import { unplacedWords } from './unplaced/unplaced.js';

/** The ways to take a clause, in their order. */

export function topicsFor(
  asked: TopicQuestion,
  clause: Clause,
  topics: TopicIndex,
  state: Request | undefined,
  record: Record,
): Candidate[] {
  const named = topics.match(asked);
  // "only the trade bit", after a figure, asks for no fact that a word of it comes near
  const goesOn = state !== undefined && clause.frame.has('elliptic') && !clause.frame.has('asks');
  const whole = goesOn || named.length > 0 || (clause.frame.unplaced.length === 0 && !saysNothing(clause));
  return untilAbsent(whole ? named : topics.near(asked), record).map((entry) => ({ kind: 'entry', entry }));
}

/** What the record does not hold, no fact that comes less near to the question stands in for. */
function untilAbsent(entries: readonly string[], record: Record): readonly string[] {
  const isAbsent = (entry: string): boolean => record.absences.some(({ id }) => id === entry);
  const at = entries.findIndex(isAbsent);
  return at < 0 ? entries : entries.filter((entry, index) => index < at || isAbsent(entry));
}

export function candidatesFor(
  clause: Clause,
  topics: readonly Candidate[],
  state: Request | undefined,
  record: Record,
): Candidate[] {
  const { frame } = clause;
  const outside = outsideOf(frame, clause);
  if (outside)
    return [
      ...(isSameFor(frame) || isToCome(frame) || asksToWrite(frame) ? [] : topics),
      { kind: 'outside', why: outside },
    ];
  const nothing =
    saysNothing(clause) &&
    !(state && [leavesOut, inOtherUnit, asksAmount, asksRest].some((says) => says(clause, state, record)));
  if (nothing && topics.length === 0 && (state === undefined || frame.unplaced.length === 0))
    return frame.unplaced.length > 0 ? [{ kind: 'outside', why: 'off_topic' }] : ofNothing(clause, state);
  return order(requestCandidate(clause, state, record), topics, clause, record);
}

/** "the rest?", after a part of a line. */
const asksRest = ({ frame }: Clause): boolean => isBareRest(frame);

/** "how much was it?", after a reason or a movement: the figure itself. */
const asksAmount = ({ frame }: Clause, { ask }: Request): boolean =>
  (ask === 'explain' || ask === 'change') && asksHowMuchItWas(frame);

/** "what was it?" with nothing before it: of which figure? What asks nothing adds nothing. */
function ofNothing(clause: Clause, state: Request | undefined): Candidate[] {
  const { frame } = clause;
  const asks = frame.has('asks') && frame.has('confirm');
  const again = frame.has('elliptic') && frame.roles.some(({ span }) => FIGURE.test(span.text));
  const choice = (asks || again) && state === undefined ? whichFigure(clause, clause.request) : null;
  return choice ? [choice] : [];
}

const FIGURE = /\b(?:figure|number)s?\b|^(?:数字|数値)$/;

/** "where will the yen be next month?": no fact of the record tells it. */
const isToCome = ({ roles }: Frame): boolean =>
  roles.some(({ sense, span }) => sense?.t === 'outside' && /^(?:next|coming|tomorrow)\b/.test(span.text));

/** "write an email to my boss": no address is asked for. */
const asksToWrite = ({ roles }: Frame): boolean =>
  roles.some(({ sense, span }) => sense?.t === 'outside' && /^(?:write|draft|compose)\b/.test(span.text));

/** "same for KDDI" asks for its figures, not for what is told of it. */
const isSameFor = (frame: Frame): boolean =>
  frame.has('elliptic') &&
  frame.roles.every(({ use, sense }) => use === 'idle' || sense?.t === 'elliptic' || sense?.t === 'outside');

/** A clause that only leaves something out, or only asks to be told, adds nothing to the one before it. */
function saysNothing({ request, frame, times, expressions }: Clause): boolean {
  const asks =
    request.ask !== 'value' ||
    request.change !== undefined ||
    request.output !== undefined ||
    request.premise !== undefined ||
    TELLING.some((t) => frame.has(t)) ||
    saysActual(frame) ||
    frame.all('unit').some((one) => one.unit === 'times' || one.size !== undefined);
  return (
    request.exprs.length === 0 &&
    expressions.denominator === undefined &&
    times.refs.length === 0 &&
    !asks &&
    frame.numbers.length === 0
  );
}

/** Words that ask something of a figure of the thread, without a name of their own. */
const TELLING = ['variant', 'ratio', 'profit', 'margin', 'both', 'aggregate', 'rank', 'overview'] as const;

function requestCandidate(clause: Clause, state: Request | undefined, record: Record): Candidate | null {
  const request = allTargets(clause, carryOver(clause, state, record));
  const choice = clause.frame.unplaced.length === 0 ? vagueChoice(clause, request, record) : null;
  if (choice) return choice;
  const words = unplacedWords(clause, request, state, record);
  const unplaced: Candidate = {
    kind: 'unplaced',
    words,
    request,
    ...(words.length > 0 && clause.frame.roles.every(isKnown) && { unread: true }),
  };
  const explained = asReason(request, words, clause.frame, record);
  if (explained) return { kind: 'request', request: explained };
  if (request.exprs.length === 0 && request.ask !== 'help' && request.ask !== 'list')
    return words.length > 0
      ? hasDomainWord(clause)
        ? unplaced
        : isVague(clause.frame) && state === undefined
          ? whichFigure(clause, request)
          : null
      : whichFigure(clause, request);
  return words.length > 0 ? unplaced : { kind: 'request', request };
}

/** Has it a meaning here, whether or not it found its place? What narrows a figure and has no place is none of the record's. */
const isKnown = ({ use, span }: Role): boolean =>
  use !== 'unplaced' ||
  span.atom !== undefined ||
  (span.senses.length > 0 && !span.senses.some(({ t }) => t === 'qualifier'));

/** "how about the ratio?", with nothing before it */
const isVague = (frame: Frame): boolean => frame.has('elliptic') && frame.unplaced.length === 0;

const hasDomainWord = ({ frame, times }: Clause): boolean =>
  times.refs.length > 0 || frame.has('measure') || frame.has('scope') || frame.has('target');

function order(
  request: Candidate | null,
  named: readonly Candidate[],
  clause: Clause,
  record: Record,
): Candidate[] {
  const topics = named.filter((one) => !isReasonOfOther(one, request, record));
  const candidates = prefersTopics(request, topics, clause, record)
    ? [
        ...topics,
        ...(request ? [isUnsaid(request) || asksOther(request, clause) ? unplacedOf(request) : request] : []),
      ]
    : [...(request ? [request] : []), ...(asksFigure(request) ? absencesOf(topics, record) : topics)];
  return candidates.length > 0 ? candidates : [{ kind: 'outside', why: 'off_topic' }];
}

/** "why did it change?": the reason why another figure did is none. */
function isReasonOfOther(topic: Candidate, request: Candidate | null, record: Record): boolean {
  if (topic.kind !== 'entry' || request?.kind !== 'request' || request.request.ask !== 'explain')
    return false;
  const metrics = request.request.exprs.flatMap(metricsOf);
  const reason = record.reasons.find(({ id }) => id === topic.entry);
  return reason !== undefined && !reason.metrics.some((metric) => metrics.includes(metric));
}

/** Who, when, where and what a word means are told by topics; so is what no figure can be found for. */
function prefersTopics(
  request: Candidate | null,
  topics: readonly Candidate[],
  { frame, times, expressions }: Clause,
  record: Record,
): boolean {
  if (request === null || request.kind === 'unplaced') return true;
  const asks = frame.all('asks').map(({ word }) => word);
  const ranks = request.kind === 'request' && isRanking(request.request);
  const telling = asks.some((word) => word === 'when' || (word === 'who' && !ranks) || word === 'where');
  const unsaid = request.kind === 'choose' ? !expressions.measureSaid : isUnsaid(request);
  const defining = times.refs.length === 0 && WHAT_IS.test(frame.text);
  const fact = topics.some((one) => isFact(one, record));
  const naming =
    fact && asks.includes('which') && request.kind === 'request' && request.request.ask === 'value';
  return telling || naming || (unsaid && (defining || fact));
}

/** Of one figure in one period there is nothing to put in order: "who holds the largest stake?" asks for a name. */
const isRanking = ({ ask, exprs, periods, groupBy }: Request): boolean =>
  ask === 'rank' && (exprs.length > 1 || periods.length > 1 || groupBy !== undefined);

const isFact = (one: Candidate, record: Record): boolean =>
  one.kind === 'entry' && record.topics.some(({ id }) => id === one.entry);

/** Only a line was named, no measure of it: who and when ask for no revenue that goes without saying. */
const isUnsaid = (request: Candidate): boolean =>
  request.kind === 'request' && request.request.origins.measure === 'assumed';

/** Who somebody is, no figure tells, nor the one of the thread when something was; who earned most, one does. */
const asksOther = (request: Candidate, { frame }: Clause): boolean =>
  request.kind === 'request' &&
  request.request.ask === 'value' &&
  frame
    .all('asks')
    .some(({ word }) => word === 'who' || (word === 'when' && request.request.origins.metric === 'carried'));

const unplacedOf = (request: Candidate): Candidate =>
  request.kind === 'request' ? { kind: 'unplaced', words: [], request: request.request } : request;

/** A question for a figure that is understood in full is not answered by something else. */
const asksFigure = (request: Candidate | null): boolean =>
  request?.kind === 'choose' || (request?.kind === 'request' && !TOLD_IN_WORDS.has(request.request.ask));

/** What may be told in words: why, what it means, and the parts of what no table divides. */
const TOLD_IN_WORDS: ReadonlySet<string> = new Set(['explain', 'definition', 'breakdown']);

const absencesOf = (topics: readonly Candidate[], record: Record): Candidate[] =>
  topics.filter((one) => one.kind === 'entry' && record.absences.some(({ id }) => id === one.entry));

/** Words from outside the domain decide, unless they only accompany a complete question about figures. */
function outsideOf(frame: Frame, { request }: Clause): Outside | null {
  const [first] = frame.all('outside');
  if (!first) return null;
  const complete = request.exprs.length > 0 && frame.has('measure') && frame.unplaced.length === 0;
  return complete && (first.why === 'instruction' || first.why === 'greeting') ? null : first.why;
}
