import type { Record } from '../dataset/record.js';
import { candidatesFor, topicsFor } from './candidates.js';
import { questionsIn, splitClauses } from './clauses.js';
import { frameOf, type Frame } from './frame.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { evenly } from './middle-dots.js';
import { isJapanese, LONGEST } from './normalize.js';
import { composePeriods } from './periods/compose.js';
import type { FoundPeriod } from './periods/found.js';
import type { Candidate, Language, PeriodRef, Reading, Request } from './query.js';
import { buildClause } from './request.js';
import { assignRoles } from './roles.js';
import { segment, type Span } from './segment.js';
import { sentencesOf } from './sentences.js';
import { timesOf } from './spans-of-time.js';
import { topicIndex, type TopicIndex } from './topics.js';
import { defaultsFrom } from './thread/figures.js';
import { standsAlone } from './thread/times.js';
import { repairText } from './typos.js';

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
  if (question.text.length > LONGEST) return { lang, clauses: [[{ kind: 'outside', why: 'too_long' }]] };
  let before: Before = { refs: [] };
  for (const text of question.thread.filter(({ length }) => length <= LONGEST)) {
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
    if (
      clauses.length > 0 &&
      (isRefinement(candidates, before.state) || clouds(candidates, before.state, record))
    )
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
function clouds([first]: readonly Candidate[], before: Request | undefined, record: Record): boolean {
  if (first?.kind === 'entry') return record.absences.some(({ id }) => id === first.entry);
  if (first?.kind !== 'unplaced') return false;
  const { metric, period } = first.request.origins;
  // one that brings the period which the one before it lacks is about it, too
  return metric === 'carried' || (period === 'said' && before?.origins.period === undefined);
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
  const { text: repaired, repairs } = repairText(evenly(text, lexicon), lexicon.typos);
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
