import type { PeriodId } from '../dataset/period.js';
import type { View } from '../dataset/view.js';
import { HEADLINES, REVENUE } from './metrics.js';
import type { DigestEvent, GuidanceItem, Undisclosed } from './types.js';

/** Headline targets that are missing where others of the same year are set: with the company's reason if it gives one. */
export function undisclosedBy(
  view: View,
  event: DigestEvent,
  guidance: readonly GuidanceItem[],
): Undisclosed[] {
  const years = guidance.filter(({ metric, status }) => metric === REVENUE && status !== 'reiterated');
  return years.slice(0, 1).flatMap(({ period }) => missingFor(view, event, guidance, period));
}

function missingFor(
  view: View,
  event: DigestEvent,
  guidance: readonly GuidanceItem[],
  period: PeriodId,
): Undisclosed[] {
  const given = new Set(guidance.filter((one) => one.period === period).map(({ metric }) => metric));
  const metrics = HEADLINES.filter((metric) => !given.has(metric));
  if (metrics.length === 0 || !holdsRelease(view, event)) return [];
  const said = view.record.absences.find(
    ({ reason, id, source }) =>
      reason === 'not_disclosed' &&
      id.includes('target') &&
      id.includes(period.toLowerCase()) &&
      source !== undefined &&
      event.disclosures.includes(source.document),
  );
  return [{ metrics, period, ...(said && { note: said.note, ...(said.source && { source: said.source }) }) }];
}

/** Of a headline record alone nothing can be said about what the company left out. */
const holdsRelease = ({ disclosures }: View, event: DigestEvent): boolean =>
  disclosures.some(({ id, kind }) => kind !== 'headline' && event.disclosures.includes(id));
