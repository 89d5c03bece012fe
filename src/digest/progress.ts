import { fromFact, type Derived } from '../dataset/derive.js';
import { fiscalYearOf, parseSpan, periodId, yearsBefore, type PeriodId } from '../dataset/period.js';
import type { View } from '../dataset/view.js';
import { asFigure, percentOf } from './arithmetic.js';
import { knownFigure } from './known-figure.js';
import { eventOf } from './events.js';
import { isOwn, missingRevision, versionsBefore } from './target-versions.js';
import { targetVersions } from '../dataset/targets.js';
import type { DigestEvent, DigestItem, Progress } from './types.js';

const PAST_YEARS = 5;
const CUMULATIVE = new Set(['Q1', 'H1', '9M']);

export const yearOf = (period: PeriodId): PeriodId => periodId(fiscalYearOf(period), 'FY');
export const isInterim = (period: PeriodId): boolean => CUMULATIVE.has(parseSpan(period)?.kind ?? '');

/** How far a cumulative result has come towards the full year's target, beside past years at the same point. */
export function progressOf(
  view: View,
  event: DigestEvent,
  result: Derived,
): Pick<DigestItem, 'progress' | 'progressRevised' | 'pastProgress'> {
  if (!isInterim(result.period)) return { pastProgress: [] };
  const progress = progressBefore(view, event, result);
  const revised = revisedInEvent(view, event, result);
  return {
    ...(progress && { progress }),
    ...(revised && { progressRevised: revised }),
    pastProgress: progress || revised ? pastProgress(view, result) : [],
  };
}

function progressBefore(view: View, event: DigestEvent, result: Derived): Progress | null {
  const year = yearOf(result.period);
  const version = versionsBefore(view, event, result.metric, year).at(-1);
  return version ? over(result, fromFact(version.fact)) : null;
}

function revisedInEvent(view: View, event: DigestEvent, result: Derived): Progress | null {
  const year = yearOf(result.period);
  const last = targetVersions(view, result.metric, year).at(-1);
  const before = versionsBefore(view, event, result.metric, year).at(-1);
  if (!last || !isOwn(event, last.fact) || last.fact === before?.fact) return null;
  return last.fact.quantity.value === before?.fact.quantity.value ? null : over(result, fromFact(last.fact));
}

function over(result: Derived, target: Derived): Progress | null {
  const percent = percentOf({ ...result, basis: 'actual' }, result, target);
  return percent && { period: result.period, percent: asFigure(percent, 'progress') };
}

/** Past years whose target is known for sure, latest first. */
export function pastProgress(view: View, { metric, period }: Derived, years = PAST_YEARS): Progress[] {
  return Array.from({ length: years }, (_, at) => yearsBefore(period, at + 1)).flatMap((past) => {
    const event = eventOf(view.record, past);
    const result = knownFigure(view, metric, past);
    if (!event || !result || missingRevision(view, event, metric, yearOf(past)) !== undefined) return [];
    return progressBefore(view, event, result) ?? [];
  });
}
