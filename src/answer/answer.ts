import { flatMap } from '../dataset/flat-map.js';
import type { View } from '../dataset/view.js';
import type { Ask, Candidate, Expr, Language, Reading, Request } from '../question/query.js';
import { evaluateAggregate } from './evaluate/aggregate.js';
import { evaluateChange } from './evaluate/change.js';
import { evaluateExplain } from './evaluate/explain.js';
import { evaluateRank } from './evaluate/rank.js';
import { evaluateDefinition, evaluateList, evaluateSource } from './evaluate/statements.js';
import { evaluateBreakdown, evaluateShare, evaluateThreshold, evaluateTrend } from './evaluate/tables.js';
import { evaluateTarget } from './evaluate/target.js';
import { evaluateValues } from './evaluate/values.js';
import { claimedWhole } from './claimed-whole.js';
import { evaluateEntry } from './entries.js';
import { evaluate } from './expressions.js';
import { neighbours, questionForAll, targetOffer } from './neighbours.js';
import type { Evaluator, Outcome } from './outcome.js';
import { resolvePeriods } from './periods.js';
import type { Answer, Choice } from './types.js';
import { ofLeader } from './winner.js';

/** One evaluator for each kind of ask. */
const EVALUATORS: Readonly<Record<Ask, Evaluator>> = {
  value: evaluateValues,
  change: evaluateChange,
  share: evaluateShare,
  breakdown: evaluateBreakdown,
  trend: evaluateTrend,
  rank: evaluateRank,
  threshold: evaluateThreshold,
  aggregate: evaluateAggregate,
  target: evaluateTarget,
  explain: evaluateExplain,
  definition: evaluateDefinition,
  source: evaluateSource,
  topic: evaluateList,
  list: evaluateList,
  help: evaluateList,
};

interface Taken {
  readonly candidate: Candidate;
  readonly outcome: Outcome | { readonly kind: 'outside'; readonly why: string };
}

/** Answers a reading from the record as it was public at the view's instant. */
export function answer(reading: Reading, view: View): Answer {
  const checked = flatMap(reading.clauses, (candidates) => corrected(candidates, view, reading.lang));
  const clauses = flatMap(checked, eachReason);
  const taken = takeEach(clauses, view, reading.lang);
  const good = taken.filter(({ outcome }) => outcome.kind === 'answered');
  if (good.length === 0) return ending(taken[0], reading.lang, view);
  const unanswered = taken
    .filter(({ outcome }) => outcome.kind === 'unavailable')
    .map((one) => ending(one, reading.lang, view));
  return { ...join(good, reading.lang), ...(unanswered.length > 0 && { unanswered }) };
}

/** "the 200 billion revenue of FY17, by line": where it was not that, what it was goes first. */
function corrected(
  candidates: readonly Candidate[],
  view: View,
  lang: Language,
): readonly (readonly Candidate[])[] {
  const claimed = claimedWhole(candidates);
  if (!claimed) return [candidates];
  const outcome = evaluateCandidate(claimed.check, view, lang);
  const wrong =
    outcome.kind === 'answered' &&
    outcome.part.shape === 'values' &&
    outcome.part.items.some(({ premise }) => premise?.holds === false);
  return wrong ? [[claimed.check], claimed.rest] : [claimed.rest];
}

/** "why did revenue and profit rise?": each has reasons of its own. */
function eachReason(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const [first] = candidates;
  if (first?.kind !== 'request' || first.request.ask !== 'explain' || first.request.exprs.length < 2)
    return [candidates];
  return first.request.exprs.map((expr) => [{ ...first, request: { ...first.request, exprs: [expr] } }]);
}

/** "What was the record date, and from which day was it paid?": what told the one is not told for the other as well. */
function takeEach(clauses: readonly (readonly Candidate[])[], view: View, lang: Language): readonly Taken[] {
  const told = new Set<string>();
  return clauses.map((candidates) => {
    const fresh = candidates.filter((one) => one.kind !== 'entry' || !told.has(one.entry));
    const taken =
      fresh.length > 0 || candidates.length === 0 ? take(fresh, view, lang) : nothingElse(candidates);
    if (taken.candidate.kind === 'entry') told.add(taken.candidate.entry);
    return taken;
  });
}

const nothingElse = ([candidate = { kind: 'outside', why: 'empty' }]: readonly Candidate[]): Taken => ({
  candidate,
  outcome: { kind: 'unavailable', reason: 'not_in_record' },
});

/** The first way of taking a clause that has an answer; else the ending of the first way. */
function take(candidates: readonly Candidate[], view: View, lang: Language): Taken {
  const outcomes = candidates.map((candidate) => ({
    candidate,
    outcome: evaluateCandidate(candidate, view, lang),
  }));
  return (
    outcomes.find(({ outcome }) => outcome.kind === 'answered' || outcome.kind === 'clarify') ??
    outcomes.find(({ outcome }) => outcome.kind !== 'outside') ??
    outcomes[0] ?? {
      candidate: { kind: 'outside', why: 'empty' },
      outcome: { kind: 'outside', why: 'empty' },
    }
  );
}

function evaluateCandidate(candidate: Candidate, view: View, lang: Language): Taken['outcome'] {
  if (candidate.kind === 'outside') return { kind: 'outside', why: candidate.why };
  if (candidate.kind === 'unplaced')
    return {
      kind: 'unavailable',
      reason: 'not_in_record',
      words: candidate.words,
      ...(candidate.unread && { unread: true }),
    };
  if (candidate.kind === 'choose') return choose(candidate.requests, view, lang);
  if (candidate.kind === 'entry')
    return evaluateEntry(view, candidate.entry) ?? { kind: 'unavailable', reason: 'not_yet_published' };
  const request = ofLeader({ view, lang }, candidate.request);
  return request
    ? EVALUATORS[request.ask]({ view, lang }, request)
    : { kind: 'unavailable', reason: 'not_in_record' };
}

/** Several figures go by the name that was used: each becomes a choice. */
function choose(requests: readonly Request[], view: View, lang: Language): Outcome {
  const options = flatMap(requests, (request) => {
    const [expr] = request.exprs;
    const [period] = expr ? resolvePeriods(view, request.periods, expr).periods : [];
    return expr && period !== undefined && evaluate(view, expr, period)
      ? [questionForAll(view, request.exprs, period, lang)]
      : [];
  });
  return { kind: 'clarify', label: '', options };
}

const requestOf = (candidate: Candidate): Request[] =>
  candidate.kind === 'request' || candidate.kind === 'unplaced' ? [candidate.request] : [];

function join(taken: readonly Taken[], lang: Language): Answer {
  const outcomes = flatMap(taken, ({ outcome }) => (outcome.kind === 'answered' ? [outcome] : []));
  return {
    status: 'answered',
    lang,
    parts: outcomes.map((one) => one.part),
    figures: flatMap(outcomes, (one) => one.figures),
    context: flatMap(outcomes, (one) => one.context),
    assumed: flatMap(outcomes, (one) => one.assumed ?? []),
    options: [],
    nearest: [],
    query: flatMap(taken, ({ candidate }) => requestOf(candidate)),
  };
}

/** What can be answered in place of a figure that is missing: the target of one to come, then its neighbours. */
function offers(
  { reason, period }: Extract<Outcome, { kind: 'unavailable' }>,
  expr: Expr | undefined,
  lang: Language,
  view: View,
): Choice[] {
  const toCome = reason === 'not_yet_published' ? targetOffer(view, expr, period, lang) : [];
  return [...toCome, ...neighbours(view, expr, period, lang)].slice(0, 3);
}

function ending(first: Taken | undefined, lang: Language, view: View): Answer {
  const query = first ? requestOf(first.candidate) : [];
  const empty = { lang, parts: [], figures: [], context: [], assumed: [], options: [], nearest: [], query };
  const outcome = first?.outcome;
  if (outcome?.kind === 'clarify')
    return { ...empty, status: 'clarify', options: outcome.options, missing: { words: [outcome.label] } };
  if (outcome?.kind === 'unavailable') {
    const nearest = offers(outcome, query[0]?.exprs[0], lang, view);
    const { reason, words = [], unread, metric, period, note } = outcome;
    return {
      ...empty,
      status: 'unavailable',
      reason,
      nearest,
      missing: {
        words,
        ...(unread && { unread }),
        ...(metric !== undefined && { metric }),
        ...(period !== undefined && { period }),
        ...(note && { note }),
      },
    };
  }
  return {
    ...empty,
    status: 'out_of_scope',
    missing: { words: [], why: outcome?.kind === 'outside' ? outcome.why : 'empty' },
  };
}
