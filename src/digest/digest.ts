import { endOf, quartersOf, type PeriodId } from '../dataset/period.js';
import type { Record } from '../dataset/record.js';
import type { View } from '../dataset/view.js';
import { belowOf } from './below.js';
import { bridgeOf } from './bridge.js';
import { dividendsOf } from './dividends.js';
import { viewOfEvent } from './event-view.js';
import { eventOf } from './events.js';
import { guidanceFacts, guidanceItem } from './guidance.js';
import { impliedBy } from './implied.js';
import { itemsOf } from './items.js';
import { lineOf, linesOf, quarterRowsOf, segmentsOf } from './lines.js';
import { reasonsOf } from './reasons.js';
import type { Digest, DigestEvent } from './types.js';
import { undisclosedBy } from './undisclosed.js';

/** Everything a reader of results wants to know of an event, as of its day. */
export function buildDigest(record: Record, event: DigestEvent): Digest {
  const view = viewOfEvent(record, event);
  const facts = guidanceFacts(view, event);
  const guidance = facts.map((fact) => guidanceItem(view, event, fact));
  const first = event.kind === 'report' && event.period !== null ? eventOf(record, event.period) : undefined;
  return {
    event,
    ...(first && { firstPublished: first.date }),
    ...(event.period === null ? NO_RESULTS : results(view, event, event.period)),
    guidance,
    implied: guidance.every(({ status }) => status === 'reiterated') ? [] : impliedBy(view, facts),
    reasons: reasonsOf(record, event, [...new Set(guidance.map(({ period }) => period))]),
    undisclosed: undisclosedBy(view, event, guidance),
    dividends: dividendsOf(view, event),
  };
}

type Results = Omit<
  Digest,
  'event' | 'firstPublished' | 'guidance' | 'implied' | 'reasons' | 'undisclosed' | 'dividends'
>;

const NO_RESULTS: Results = {
  quarter: null,
  items: [],
  bridge: null,
  below: null,
  lines: [],
  total: null,
  segments: [],
  quarterRows: [],
};

function results(view: View, event: DigestEvent, period: PeriodId): Results {
  const quarter = closingQuarter(period);
  const lines = linesOf(view, period);
  const quarterRows = quarter === null ? [] : quarterRowsOf(view, quarter);
  return {
    quarter: quarterRows.length > 0 ? quarter : null,
    items: itemsOf(view, event, period),
    bridge: bridgeOf(view, period),
    below: belowOf(view, period),
    lines,
    total: lines.length > 0 ? lineOf(view, 'company', period) : null,
    segments: segmentsOf(view, period),
    quarterRows,
  };
}

/** The quarter with which a longer period ends. */
const closingQuarter = (period: PeriodId): PeriodId | null =>
  quartersOf(period)
    .filter((id) => id !== period && endOf(id) === endOf(period))
    .at(-1) ?? null;
