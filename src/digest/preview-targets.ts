import { toFigure } from '../answer/figures.js';
import type { Figure } from '../answer/types.js';
import { fromFact } from '../dataset/derive.js';
import { yearsBefore, type PeriodId } from '../dataset/period.js';
import type { View } from '../dataset/view.js';
import { originOf } from './against-target.js';
import { eventOf } from './events.js';
import { HEADLINES, REVENUE } from './metrics.js';
import { yearOf } from './progress.js';
import { missingRevision, versionsBefore, type Version } from './target-versions.js';
import type { DigestEvent, TargetOrigin } from './types.js';

/** The target of a year whose results are due. */
export interface PreviewTarget {
  /** The full year's target in force, and the day on which it was set. */
  readonly target: Figure | null;
  readonly setOn: string | null;
  readonly origin: TargetOrigin | null;
  /** The day of a revision that is known to exist though its value is not in the record. */
  readonly unknownRevision?: string;
}

/** What the progress of a year before was held against. */
export interface PastTargets {
  readonly period: PeriodId;
  readonly origin: TargetOrigin;
  /** Metrics whose target in force is not in the record, and the day on which it was set. */
  readonly unknown: { readonly metrics: readonly string[]; readonly day: string } | null;
}

export const targetOf = (
  view: View,
  coming: DigestEvent,
  version: Version,
): Pick<PreviewTarget, 'target' | 'setOn' | 'origin'> => ({
  target: toFigure(fromFact(version.fact)),
  setOn: version.known,
  origin: originOf(view, coming, version),
});

/** A revision of which the record knows the day alone, as of the morning: what came to light later is not used. */
export function unknownAfter(
  view: View,
  metric: string,
  year: PeriodId,
  version: Version | undefined,
): Pick<PreviewTarget, 'unknownRevision'> {
  const day = view.unknownRevision(metric, year);
  const isLater = day !== undefined && (version === undefined || day > (version.known ?? version.setOn));
  return isLater ? { unknownRevision: day } : {};
}

/** What the progress of the year before was held against. */
export function pastTargets(view: View, last: PeriodId): PastTargets | null {
  const period = yearsBefore(last);
  const event = eventOf(view.record, period);
  const version = event && versionsBefore(view, event, REVENUE, yearOf(period)).at(-1);
  if (!event || !version) return null;
  const missing = HEADLINES.flatMap((metric) => {
    const day = missingRevision(view, event, metric, yearOf(period));
    return day === undefined ? [] : [{ metric, day }];
  });
  const metrics = missing.map(({ metric }) => metric);
  const [first] = missing;
  return {
    period,
    origin: originOf(view, event, version),
    unknown: first ? { metrics, day: first.day } : null,
  };
}
