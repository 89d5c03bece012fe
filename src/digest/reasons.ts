import type { Reason } from '../dataset/knowledge.js';
import type { PeriodId } from '../dataset/period.js';
import type { Record } from '../dataset/record.js';
import { HEADLINES } from './metrics.js';
import type { DigestEvent } from './types.js';

/** Reasons that the event's own documents give: for its results, and for changes of plan; what leads the digest first. */
export function reasonsOf(
  record: Record,
  { disclosures, period }: DigestEvent,
  guided: readonly PeriodId[],
): Reason[] {
  return record.reasons
    .filter(({ source }) => disclosures.includes(source.document))
    .filter((one) => one.period === period || (one.against === 'plan' && guided.includes(one.period)))
    .filter((one) => weight(one) < ORDER.length)
    .sort((a, b) => weight(a) - weight(b));
}

/** Operating income is what the bridge above the reasons explains. */
const ORDER = ['company/operating_income', 'company/gross_margin', ...HEADLINES];

function weight({ metrics }: Reason): number {
  const places = metrics.map((metric) => ORDER.indexOf(metric)).filter((at) => at !== -1);
  return places.length > 0 ? Math.min(...places) : ORDER.length;
}
