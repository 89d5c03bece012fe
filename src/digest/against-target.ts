import { verdictOf } from '../answer/evaluate/verdict.js';
import { toFigure } from '../answer/figures.js';
import type { Verdict } from '../answer/types.js';
import { fromFact, type Derived } from '../dataset/derive.js';
import { measureOf } from '../dataset/record.js';
import type { View } from '../dataset/view.js';
import { asFigure, less, percentOf } from './arithmetic.js';
import { isKept, missingRevision, versionsBefore, type Version } from './target-versions.js';
import { crosses } from './thresholds.js';
import type { DigestEvent, TargetCheck, TargetOrigin } from './types.js';

/** A result held against every version of its own target, or listed beside the full year's without a verdict. */
export function checksOf(view: View, event: DigestEvent, result: Derived, period: string): TargetCheck[] {
  const versions = versionsBefore(view, event, result.metric, period);
  const revised = missingRevision(view, event, result.metric, period) !== undefined;
  return versions.map((version, at) => {
    const inForce = at === versions.length - 1 && !revised;
    return check(view, event, result, version, inForce);
  });
}

function check(
  view: View,
  event: DigestEvent,
  result: Derived,
  version: Version,
  inForce: boolean,
): TargetCheck {
  const { fact, status, known } = version;
  const goal = fromFact(fact);
  return {
    ...originOf(view, event, version),
    target: toFigure(goal, undefined, { status, ...(known !== null && { set_on: known }) }),
    disclosure: fact.disclosure.id,
    inForce,
    kept: inForce && isKept(view, event, version),
    ...(fact.period === result.period
      ? compare(view, result, goal, inForce)
      : { favourable: null, crosses: false }),
  };
}

/** Where a version comes from, as far as the record tells. */
export function originOf(view: View, event: DigestEvent, version: Version): TargetOrigin {
  const { fact, status, known, printedWith } = version;
  return {
    period: fact.period,
    setOn: known,
    ...(printedWith !== undefined && { printedWith }),
    status,
    kept: isKept(view, event, version),
  };
}

function compare(
  view: View,
  result: Derived,
  goal: Derived,
  inForce: boolean,
): Pick<TargetCheck, 'achievement' | 'gap' | 'verdict' | 'favourable' | 'crosses'> {
  const frame = { metric: result.metric, period: result.period, basis: 'actual' as const };
  const ratio = goal.quantity.unit === 'percent' ? null : percentOf(frame, result, goal);
  const verdict = verdictOf(result.quantity, goal.quantity, view.record.inLine);
  return {
    ...(ratio && { achievement: asFigure(ratio, 'achievement') }),
    gap: asFigure(less(frame, result, goal), 'gap'),
    verdict,
    favourable: isFavourable(view, result.metric, verdict),
    crosses: inForce && crosses(result.metric, ratio?.quantity ?? null),
  };
}

/** Good for the company, bad, or neither. */
function isFavourable({ record }: View, metric: string, verdict: Verdict): boolean | null {
  const better = record.measures.get(measureOf(metric))?.favourable;
  if (better === undefined || verdict === 'in_line') return null;
  return (verdict === 'above') === (better === 'up');
}
