import { flatMap } from '../dataset/flat-map.js';
import { measureOf, type Record } from '../dataset/record.js';
import { candidatesFor, topicsFor } from './candidates.js';
import type { Descriptions } from './facts/described.js';
import { metricsOf } from './figures/expr.js';
import type { Lexicon } from './text/lexicon.js';
import type { Candidate, Language, Request } from './query.js';
import { buildClause } from './request.js';
import { OF_WHICH } from './figures/part-of.js';
import { DIVIDEND } from './roles/conditions.js';
import type { About } from './roles/roles.js';
import { timesOf } from './periods/spans-of-time.js';
import type { Before } from './thread/before.js';
import { asksAnotherPerson, inFull, pointsAtFirm, pointsBack } from './thread/facts.js';
import { defaultsFrom } from './thread/figures.js';
import { isOfThread } from './thread/fragment.js';
import { standsAlone } from './thread/times.js';
import { targetBefore } from './thread/turns.js';
import type { TopicIndex } from './facts/topics.js';
import { parse, type ReadClause } from './trace.js';

/** What the reader knows: a record, its words, and the keys of what it tells beside figures. */
export interface Vocabulary {
  readonly record: Record;
  readonly lexicon: Lexicon;
  readonly topics: TopicIndex;
  readonly descriptions: Descriptions;
}

const isEntry = ({ kind }: Candidate): boolean => kind === 'entry';

/** All ways to take one clause; none when it says nothing ("Give me both."). Facts of what the thread is about come first. */
export function readClause(text: string, lang: Language, before: Before, known: Vocabulary): ReadClause {
  const alone = readAlone(text, lang, before, known);
  if (before.state?.ask !== 'target' && explainsThread(alone)) return alone;
  if (namesPart(alone)) return { ...alone, candidates: alone.candidates.filter((one) => !isEntry(one)) };
  if (alone.candidates[0]?.kind === 'entry' && asksAnotherPerson(before, alone.trace)) return alone;
  for (const whole of inFull(before, alone.trace)) {
    const told = readAlone(whole, lang, { refs: [] }, known);
    const facts = told.candidates.filter(isEntry);
    if (facts.length > 0)
      return { ...told, candidates: [...facts, ...alone.candidates.filter((one) => !isEntry(one))] };
  }
  const strays = before.subject !== undefined && alone.scopes.length === 0 && pointsBack(alone.trace);
  return strays ? { ...alone, candidates: alone.candidates.filter((one) => !isEntry(one)) } : alone;
}

/** "and the reason?", after a figure: of its movement, before any reason of another year. */
const explainsThread = ({ candidates: [first], trace }: ReadClause): boolean =>
  first?.kind === 'request' &&
  first.request.ask === 'explain' &&
  first.request.origins.metric === 'carried' &&
  trace.frame.roles.every(({ use }) => use !== 'unplaced');

/** "of which construction", after a figure: that part of it, before any fact of the same words. */
const namesPart = ({ candidates, trace: { frame } }: ReadClause): boolean =>
  OF_WHICH.test(frame.text) &&
  candidates.some((one) => one.kind === 'request' && one.request.origins.measure === 'carried');

/** What the last request decides about the words that follow it: those of meeting a target, "current". */
const aboutOf = (state: Request | undefined): About => {
  const told = flatMap(state?.exprs ?? [], metricsOf).map(measureOf);
  return {
    ofTarget: state?.ask === 'target' || (state !== undefined && targetBefore(state) !== undefined),
    ofPortion: told.some((measure) => /_(?:non)?current$/.test(measure)),
    ofDividend: told.some((measure) => DIVIDEND.test(measure)),
    ofFigure: state?.ask === 'value' && state.exprs.length === 1,
  };
};

/**
 * The ways to take one clause by itself. A figure that all of its words describe is read by its name: before what only
 * some of them say, and after a figure that they name.
 */
function readAlone(text: string, lang: Language, before: Before, known: Vocabulary): ReadClause {
  const said = readWords(text, lang, before, known);
  const name = isUnplaced(said) || isAsked(said) ? known.descriptions.named(said.trace) : null;
  const named = name === null ? said : readWords(name, lang, before, known);
  if (named === said || !isAsked(named)) return said;
  if (isUnplaced(said) || isGuessed(said)) return named;
  const described = named.candidates.filter(({ kind }) => kind === 'request');
  return { ...said, candidates: [...said.candidates, ...described] };
}

const isAsked = ({ candidates: [first] }: ReadClause): boolean =>
  first?.kind === 'request' || first?.kind === 'choose';

/** A measure that no word names, a choice, or several figures that none joins: "what did borrowing cost?" is told of neither. */
const isGuessed = ({ candidates: [first], trace }: ReadClause): boolean =>
  first?.kind === 'choose' ||
  (first?.kind === 'request' &&
    (first.request.origins.measure === 'assumed' ||
      (!trace.frame.has('and') && new Set(flatMap(first.request.exprs, metricsOf)).size > 1)));

const isUnplaced = ({ candidates: [first] }: ReadClause): boolean =>
  first === undefined || first.kind === 'unplaced' || (first.kind === 'outside' && first.why === 'off_topic');

/** What the words of one clause say, with the figures and periods that its thread fills in. */
function readWords(
  text: string,
  lang: Language,
  { state, refs, scopes }: Before,
  { record, lexicon, topics }: Vocabulary,
): ReadClause {
  const trace = parse(text, lang, lexicon, aboutOf(state));
  const { clause: repaired, spans, periods, frame } = trace;
  const times = timesOf(periods, frame.roles);
  const goesOn = pointsAtFirm(trace) || isOfThread(frame, state, record);
  const alone = standsAlone(frame, times) && !goesOn;
  const told = scopes && !alone ? { scopes } : defaultsFrom(state, alone);
  const defaults = { ...told, pointed: pointsBack(trace) };
  const clause = buildClause(frame, times, record, defaults);
  const dated = times.refs.length > 0 ? times : { ...times, refs };
  const named = topicsFor({ text: repaired, spans, frame, times: dated }, clause, topics, state, record);
  return {
    candidates: candidatesFor(clause, named, state, record),
    refs: times.refs,
    scopes: clause.words.groups.flatMap((group) => group.scopes),
    trace,
  };
}
