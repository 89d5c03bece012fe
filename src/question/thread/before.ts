import { alike } from '../alike.js';
import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metricsOf } from '../figures/expr.js';
import type { Candidate, Language, PeriodRef, Request } from '../query.js';
import type { ReadClause } from '../trace.js';
import { type Told, toldAfter } from './facts.js';

/** What of a thread goes on: its last request, the periods last said, the facts told, and the lines that they were about. */
export interface Before extends Told {
  readonly state?: Request;
  readonly refs: readonly PeriodRef[];
  readonly scopes?: readonly string[];
}

export function after(
  before: Before,
  { candidates, refs, scopes, trace }: ReadClause,
  record: Record,
): Before {
  const state = firstRequest(candidates) ?? before.state;
  const isFact = candidates[0]?.kind === 'entry';
  return {
    ...toldAfter(before, trace, isFact, lineOf(candidates, record, trace.frame.lang)),
    ...(state && { state }),
    refs: refs.length > 0 ? refs : before.refs,
    ...(isFact && scopes.length > 0 && { scopes }),
  };
}

/** The name of the line that a figure asked for is of; none for the company. */
function lineOf([first]: readonly Candidate[], record: Record, lang: Language): string | undefined {
  const [expr] = first?.kind === 'request' ? first.request.exprs : [];
  const [metric] = expr ? metricsOf(expr) : [];
  const scope = metric === undefined ? 'company' : scopeOf(metric);
  return scope === 'company' ? undefined : record.scopes.get(scope)?.[lang];
}

/** Is a clause about the sentence right before it, whose answer it takes the place of? */
export const replaces = (
  text: string,
  candidates: readonly Candidate[],
  { state }: Before,
  record: Record,
): boolean => isRefinement(candidates, state) || clouds(text, candidates, state, record);

/** "FY2017 revenue? By region.": a sentence without a figure of its own that cannot be placed is about the one before it. */
function clouds(
  text: string,
  candidates: readonly Candidate[],
  before: Request | undefined,
  record: Record,
): boolean {
  const [first] = candidates;
  if (first?.kind === 'entry')
    return (
      !ADDS.test(text) &&
      !asksAnew(candidates, before) &&
      record.absences.some(({ id }) => id === first.entry)
    );
  if (first?.kind !== 'unplaced') return false;
  const { metric, period } = first.request.origins;
  // one that brings the period which the one before it lacks is about it, too
  return metric === 'carried' || (period === 'said' && before?.origins.period === undefined);
}

/** 「下げ幅はいくらで、会社の想定は」: the target of what was told is asked for as well. */
const asksAnew = (candidates: readonly Candidate[], before: Request | undefined): boolean =>
  candidates.some(
    (one) => one.kind === 'request' && one.request.ask === 'target' && before?.ask !== 'target',
  );

/** "And churn?" asks for one thing more. */
const ADDS =
  /^(?:and|also|plus|what|how|when|where|who|why)\b|^(?:また|あと|それと|それから|ついでに|加えて)/i;

/** "IIJmio revenue? (FY17)": a sentence that only adds the period says the one before it in full. */
function isRefinement(candidates: readonly Candidate[], before: Request | undefined): boolean {
  const request = firstRequest(candidates);
  const sameAsk =
    request?.origins.metric === 'carried' && (request.origins.ask === 'carried' || request.ask === 'value');
  return sameAsk && request.origins.period === 'said' && before?.origins.period === undefined;
}

/** "revenue is growing. By what percent?": the same question, said in full. */
export function isSame([first]: readonly Candidate[], { state }: Before): boolean {
  const meaning = ({ ask, exprs, periods, change, target, unplaced }: Request): readonly unknown[] => [
    ask,
    exprs,
    periods,
    change,
    target,
    unplaced,
  ];
  return first?.kind === 'request' && state !== undefined && alike(meaning(first.request), meaning(state));
}

function firstRequest(candidates: readonly Candidate[]): Request | undefined {
  const [first] = candidates;
  if (first?.kind === 'unplaced') return { ...first.request, unplaced: first.words };
  // of several figures none is meant yet, but the period is said
  if (first?.kind === 'choose' && first.requests[0])
    return { ...first.requests[0], exprs: [], choice: measuresOf(first.requests) };
  return first?.kind === 'request' ? first.request : undefined;
}

const measuresOf = (requests: readonly Request[]): readonly string[] => [
  ...new Set(requests.flatMap(({ exprs }) => exprs.slice(-1).flatMap(metricsOf).map(measureOf))),
];
