import { flatMap } from '../dataset/flat-map.js';
import type { Candidate, Claim, Expr, Request } from '../question/query.js';

/** A figure that a question names in passing, where it asks for the parts or the share of what it is of. */

/** What is not asked about may be cut off as well as rounded: 「67億円」 of 67.6. */
export function saidInPassing(request: Request): Request {
  const { premise } = request;
  if (!premise?.value) return request;
  const loose = (claim: Claim): Claim => ({ ...claim, step: claim.step * 2 });
  return { ...request, premise: { ...premise, value: loose(premise.value) } };
}

/** "the 200 billion revenue of FY17, by line": the amount is checked by itself, and what is asked for told without it. */
export function claimedWhole(
  candidates: readonly Candidate[],
): { check: Candidate; rest: Candidate[] } | undefined {
  const [first] = candidates;
  if (first?.kind !== 'request' || !isAmountClaimed(first.request)) return undefined;
  const [whole, ...others] = wholesOf(first.request);
  if (!whole || others.length > 0) return undefined;
  const { premise, groupBy: _parts, portion: _portion, output: _output, ...request } = first.request;
  const check = { ...request, ask: 'value' as const, exprs: [whole], ...(premise && { premise }) };
  return {
    check: { ...first, request: saidInPassing(check) },
    rest: flatMap(candidates, withoutClaim),
  };
}

const isAmountClaimed = ({ premise }: Request): boolean => {
  const { value } = premise ?? {};
  return value !== undefined && value.way === undefined && (value.unit === 'any' || value.unit === 'JPY');
};

/** What the amount is said of: the whole that is parted, the part whose share is asked for. */
function wholesOf({ ask, exprs }: Request): Expr[] {
  if (ask === 'breakdown' || ask === 'share') return [...exprs];
  return ask === 'value' ? flatMap(exprs, (expr) => (expr.op === 'share' ? [expr.left] : [])) : [];
}

function withoutClaim(candidate: Candidate): Candidate {
  if (candidate.kind !== 'request') return candidate;
  const { premise: _claimed, ...request } = candidate.request;
  return { ...candidate, request };
}
