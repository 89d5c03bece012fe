import type { Record } from '../dataset/record.js';
import { carryOver, defaultsFrom, standsAlone } from './carry.js';
import { questionsIn, splitClauses } from './clauses.js';
import { vagueChoice, whichFigure } from './choices.js';
import { frameOf, type Frame } from './frame.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { isJapanese, normalize } from './normalize.js';
import { composePeriods, type FoundPeriod } from './periods/compose.js';
import type { Candidate, Language, Outside, PeriodRef, Reading, Request } from './query.js';
import { buildClause, type Clause } from './request.js';
import { asReason } from './reasons.js';
import { assignRoles } from './roles.js';
import { segment, type Span } from './segment.js';
import { sentencesOf } from './sentences.js';
import { timesOf } from './spans-of-time.js';
import { topicIndex, WHAT_IS, type TopicIndex, type TopicQuestion } from './topics.js';
import { repairText } from './typos.js';
import { unplacedWords } from './unplaced.js';

/** A question with what came before it in its thread. */
export interface Question {
  readonly text: string;
  readonly thread: readonly string[];
  readonly lang?: Language;
}

/** Every step of the reading of one clause, for `--explain`. */
export interface Trace {
  readonly clause: string;
  readonly spans: readonly Span[];
  readonly periods: readonly FoundPeriod[];
  readonly covered: ReadonlySet<number>;
  readonly frame: Frame;
  readonly repairs: readonly (readonly [string, string])[];
}

export interface Reader {
  read(question: Question): Reading;
  trace(text: string): Trace[];
}

/** What the reader knows: words, and the keys of what the record tells beside figures. */
interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly topics: TopicIndex;
}

export function createReader(record: Record): Reader {
  const vocabulary: Vocabulary = { lexicon: buildLexicon(record), topics: topicIndex(record) };
  return {
    read: (question) => read(question, record, vocabulary),
    trace: (text) =>
      splitClauses(text).map((clause) => parse(clause, languageOf({ text, thread: [] }), vocabulary.lexicon)),
  };
}

function languageOf({ text, thread, lang }: Question): Language {
  if (isJapanese(text)) return 'ja';
  const earlier = thread.findLast((one) => isJapanese(one) || /[a-z]{3}/i.test(one));
  const kanaFree = !/[a-z]{4}/i.test(text);
  if (earlier !== undefined && isJapanese(earlier) && kanaFree) return 'ja';
  return lang ?? 'en';
}

function read(question: Question, record: Record, vocabulary: Vocabulary): Reading {
  const lang = languageOf(question);
  let before: Before = { refs: [] };
  for (const text of question.thread) {
    for (const clause of sentencesOf(text, lang, reading(lang, vocabulary)))
      before = after(before, readClause(clause, lang, before, record, vocabulary));
  }
  const clauses: (readonly Candidate[])[] = [];
  const take = (text: string, isPart: boolean): void => {
    const clause = readClause(text, lang, before, record, vocabulary);
    const { candidates } = clause;
    const parts = isPart || isWhole(candidates) ? [] : questionsIn(text);
    if (parts.length > 1) {
      for (const part of parts) take(part, true);
      return;
    }
    if (candidates.length === 0) return;
    if (clauses.length > 0 && (isRefinement(candidates, before.state) || clouds(candidates, record)))
      clauses.pop();
    before = after(before, clause);
    clauses.push(candidates);
  };
  for (const text of sentencesOf(question.text, lang, reading(lang, vocabulary))) take(text, false);
  return { lang, clauses: clauses.length > 0 ? clauses : [[{ kind: 'outside', why: 'empty' }]] };
}

/** What of a thread goes on: its last request, the periods last said, and the lines that a fact just told was about. */
interface Before {
  readonly state?: Request;
  readonly refs: readonly PeriodRef[];
  readonly scopes?: readonly string[];
}

/** The ways to take a clause, and the periods and lines that it says. */
interface ReadClause extends Required<Pick<Before, 'refs' | 'scopes'>> {
  readonly candidates: Candidate[];
}

function after(before: Before, { candidates, refs, scopes }: ReadClause): Before {
  const state = firstRequest(candidates) ?? before.state;
  return {
    ...(state && { state }),
    refs: refs.length > 0 ? refs : before.refs,
    ...(candidates[0]?.kind === 'entry' && scopes.length > 0 && { scopes }),
  };
}

/** A figure, or a choice among figures, was understood in all its words. */
const isWhole = ([first]: readonly Candidate[]): boolean =>
  first?.kind === 'request' || first?.kind === 'choose';

/** "FY2017 revenue? By region.": a sentence without a figure of its own that cannot be placed is about the one before it. */
function clouds([first]: readonly Candidate[], record: Record): boolean {
  if (first?.kind === 'entry') return record.absences.some(({ id }) => id === first.entry);
  return first?.kind === 'unplaced' && first.request.origins.metric === 'carried';
}

/** "IIJmio revenue? (FY17)": a sentence that only adds the period says the one before it in full. */
function isRefinement(candidates: readonly Candidate[], before: Request | undefined): boolean {
  const request = firstRequest(candidates);
  const sameAsk =
    request?.origins.metric === 'carried' && (request.origins.ask === 'carried' || request.ask === 'value');
  return sameAsk && request.origins.period === 'said' && before?.origins.period === undefined;
}

function firstRequest(candidates: readonly Candidate[]): Request | undefined {
  const [first] = candidates;
  if (first?.kind === 'unplaced') return { ...first.request, unplaced: first.words };
  return first?.kind === 'request' ? first.request : undefined;
}

/** `ofTarget`: the thread is about a target, so that words of meeting one need not name it. */
function parse(text: string, lang: Language, lexicon: Lexicon, ofTarget = false): Trace {
  const { text: repaired, repairs } = repairText(normalize(text), lexicon.typos);
  const spans = segment(repaired, lexicon);
  const { found: periods, covered } = composePeriods(spans);
  return {
    clause: repaired,
    spans,
    periods,
    covered,
    frame: frameOf(assignRoles(spans, covered, ofTarget), lang, repaired, ofTarget),
    repairs,
  };
}

const reading =
  (lang: Language, { lexicon }: Vocabulary) =>
  (text: string): Trace =>
    parse(text, lang, lexicon);

/** All ways to take one clause; none when it says nothing ("Give me both."). */
function readClause(
  text: string,
  lang: Language,
  { state, refs, scopes }: Before,
  record: Record,
  vocabulary: Vocabulary,
): ReadClause {
  const {
    clause: repaired,
    spans,
    periods,
    frame,
  } = parse(text, lang, vocabulary.lexicon, state?.ask === 'target');
  const times = timesOf(periods, frame.roles);
  const alone = standsAlone(frame, times);
  const defaults = scopes && !alone ? { scopes } : defaultsFrom(state, alone);
  const clause = buildClause(frame, times, record, defaults);
  const told = times.refs.length > 0 ? times : { ...times, refs };
  const topics = topicsFor({ text: repaired, spans, frame, times: told }, clause, vocabulary.topics);
  return {
    candidates: candidatesFor(clause, topics, state, record),
    refs: times.refs,
    scopes: clause.words.groups.flatMap((group) => group.scopes),
  };
}

function topicsFor(asked: TopicQuestion, clause: Clause, topics: TopicIndex): Candidate[] {
  const named = topics.match(asked);
  const whole = named.length > 0 || (clause.frame.unplaced.length === 0 && !saysNothing(clause));
  return (whole ? named : topics.near(asked)).map((entry) => ({ kind: 'entry', entry }));
}

function candidatesFor(
  clause: Clause,
  topics: readonly Candidate[],
  state: Request | undefined,
  record: Record,
): Candidate[] {
  const { frame } = clause;
  const outside = outsideOf(frame, clause);
  if (outside) return [...topics, { kind: 'outside', why: outside }];
  if (saysNothing(clause) && topics.length === 0 && (state === undefined || frame.unplaced.length === 0))
    return frame.unplaced.length > 0 ? [{ kind: 'outside', why: 'off_topic' }] : [];
  return order(requestCandidate(clause, state, record), topics, clause, record);
}

/** A clause that only leaves something out, or only asks to be told, adds nothing to the one before it. */
function saysNothing({ request, frame, times, expressions }: Clause): boolean {
  const asks =
    request.ask !== 'value' ||
    request.change !== undefined ||
    request.output !== undefined ||
    request.premise !== undefined ||
    frame.has('variant') ||
    frame.has('profit') ||
    frame.has('margin') ||
    frame.has('both') ||
    frame.has('aggregate') ||
    frame.roles.some((role) => role.span.senses.some((sense) => sense.t === 'actual')) ||
    frame.all('unit').some((one) => one.unit === 'times' || one.size !== undefined);
  return (
    request.exprs.length === 0 &&
    expressions.denominator === undefined &&
    times.refs.length === 0 &&
    !asks &&
    frame.numbers.length === 0
  );
}

function requestCandidate(clause: Clause, state: Request | undefined, record: Record): Candidate | null {
  const request = carryOver(clause, state, record);
  const choice = clause.frame.unplaced.length === 0 ? vagueChoice(clause, request, record) : null;
  if (choice) return choice;
  const words = unplacedWords(clause, request, state, record);
  const explained = asReason(request, words, clause.frame, record);
  if (explained) return { kind: 'request', request: explained };
  if (request.exprs.length === 0 && request.ask !== 'help' && request.ask !== 'list')
    return words.length > 0
      ? hasDomainWord(clause)
        ? { kind: 'unplaced', words, request }
        : null
      : whichFigure(clause, request);
  return words.length > 0 ? { kind: 'unplaced', words, request } : { kind: 'request', request };
}

const hasDomainWord = ({ frame, times }: Clause): boolean =>
  times.refs.length > 0 || frame.has('measure') || frame.has('scope') || frame.has('target');

function order(
  request: Candidate | null,
  topics: readonly Candidate[],
  clause: Clause,
  record: Record,
): Candidate[] {
  const candidates = prefersTopics(request, topics, clause, record)
    ? [
        ...topics,
        ...(request
          ? [isUnsaid(request) || asksPerson(request, clause) ? unplacedOf(request) : request]
          : []),
      ]
    : [...(request ? [request] : []), ...(asksFigure(request) ? absencesOf(topics, record) : topics)];
  return candidates.length > 0 ? candidates : [{ kind: 'outside', why: 'off_topic' }];
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
  const telling = asks.some((word) => word === 'when' || word === 'who' || word === 'where');
  const unsaid = request.kind === 'choose' ? !expressions.measureSaid : isUnsaid(request);
  const defining = times.refs.length === 0 && WHAT_IS.test(frame.text);
  const fact = topics.some((one) => isFact(one, record));
  const naming =
    fact && asks.includes('which') && request.kind === 'request' && request.request.ask === 'value';
  return telling || naming || (unsaid && (defining || fact));
}

const isFact = (one: Candidate, record: Record): boolean =>
  one.kind === 'entry' && record.topics.some(({ id }) => id === one.entry);

/** Only a line was named, no measure of it: who and when ask for no revenue that goes without saying. */
const isUnsaid = (request: Candidate): boolean =>
  request.kind === 'request' && request.request.origins.measure === 'assumed';

/** Who somebody is, no figure tells; who earned most, one does. */
const asksPerson = (request: Candidate, { frame }: Clause): boolean =>
  request.kind === 'request' &&
  request.request.ask === 'value' &&
  frame.all('asks').some(({ word }) => word === 'who');

const unplacedOf = (request: Candidate): Candidate =>
  request.kind === 'request' ? { kind: 'unplaced', words: [], request: request.request } : request;

/** A question for a figure that is understood in full is not answered by something else. */
const asksFigure = (request: Candidate | null): boolean =>
  request?.kind === 'choose' ||
  (request?.kind === 'request' && request.request.ask !== 'explain' && request.request.ask !== 'definition');

const absencesOf = (topics: readonly Candidate[], record: Record): Candidate[] =>
  topics.filter((one) => one.kind === 'entry' && record.absences.some(({ id }) => id === one.entry));

/** Words from outside the domain decide, unless they only accompany a complete question about figures. */
function outsideOf(frame: Frame, { request }: Clause): Outside | null {
  const [first] = frame.all('outside');
  if (!first) return null;
  const complete = request.exprs.length > 0 && frame.has('measure') && frame.unplaced.length === 0;
  return complete && (first.why === 'instruction' || first.why === 'greeting') ? null : first.why;
}
