import { comparePeriods, endOf, isDate, parseSpan, type PeriodId } from '../dataset/period.js';
import { measureOf, type Disclosure, type Fact, type Record } from '../dataset/record.js';
import { HEADLINES } from './metrics.js';
import type { DigestEvent, EventKind } from './types.js';

const DAY = 24 * 3600e3;
const TOKYO = 9 * 3600e3;
/** Results appear within this many days of the end of their period; older ones stand beside them for comparison. */
const FRESH_DAYS = { dated: 200, bounded: 330 };

/** The day in Tokyo of an instant. */
export const dayOf = (instant: number): string => new Date(instant + TOKYO).toISOString().slice(0, 10);

/** The end of a day in Tokyo, as an instant. */
export const endOfDay = (day: string): number => Date.parse(`${day}T23:59:59.999+09:00`);

interface Known {
  readonly disclosure: Disclosure;
  readonly kind: EventKind;
  readonly period: PeriodId | null;
}

const cache = new WeakMap<Record, readonly DigestEvent[]>();

/** Every event of a record, oldest first. An undated record is an event of its own, by its latest possible day. */
export function eventsOf(record: Record): readonly DigestEvent[] {
  const known = cache.get(record) ?? buildEvents(record);
  cache.set(record, known);
  return known;
}

/** The event whose longest reported period is this one. */
export const eventOf = (record: Record, period: PeriodId): DigestEvent | undefined =>
  eventsOf(record).find((one) => one.kind === 'results' && one.period === period);

/** The day after which a period is still to come: of an undated event only the end of its own period is sure. */
export const horizonOf = ({ bounded, period, date }: DigestEvent): string =>
  bounded && period !== null ? endOf(period) : date;

function buildEvents(record: Record): DigestEvent[] {
  const facts = byDisclosure(record.facts);
  const reported = new Set<PeriodId>();
  const groups = new Map<string, Known[]>();
  // What corrects a document belongs to that document's event: see ./corrections.
  for (const disclosure of record.disclosures.filter(({ corrects }) => corrects === undefined)) {
    const one = classify(disclosure, facts.get(disclosure.id) ?? [], reported);
    const id = idOf(one);
    groups.set(id, [...(groups.get(id) ?? []), one]);
    if (one.period !== null) reported.add(`${one.period} ${dayOf(disclosure.instant)}`);
  }
  return [...groups].map(([id, list]) => toEvent(id, list));
}

function byDisclosure(facts: readonly Fact[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const list = groups.get(fact.disclosure.id);
    if (list) list.push(fact);
    else groups.set(fact.disclosure.id, [fact]);
  }
  return groups;
}

function classify(disclosure: Disclosure, facts: readonly Fact[], reported: ReadonlySet<string>): Known {
  const period = periodOf(disclosure, facts);
  if (period === null) return { disclosure, kind: kindOf(facts), period };
  const day = dayOf(disclosure.instant);
  const before = [...reported].some((one) => one.startsWith(`${period} `) && !one.endsWith(day));
  return { disclosure, kind: before ? 'report' : 'results', period };
}

/** The period whose results a disclosure reports: the longest of those that ended last, if they ended lately. */
function periodOf(disclosure: Disclosure, facts: readonly Fact[]): PeriodId | null {
  const fresh = facts
    .filter(
      ({ basis, metric, kind }) => basis === 'actual' && kind !== 'change' && HEADLINES.includes(metric),
    )
    .map(({ period }) => period)
    .filter((period) => !isDate(period) && isFresh(period, disclosure));
  const last = fresh.map(endOf).sort().at(-1);
  return (
    fresh
      .filter((period) => endOf(period) === last)
      .sort(comparePeriods)
      .at(-1) ?? null
  );
}

function isFresh(period: PeriodId, { instant, publishedBounded }: Disclosure): boolean {
  const days = (instant - Date.parse(`${endOf(period)}T00:00:00+09:00`)) / DAY;
  return days > 0 && days <= FRESH_DAYS[publishedBounded === true ? 'bounded' : 'dated'];
}

function kindOf(facts: readonly Fact[]): EventKind {
  const ahead = facts.filter(({ basis }) => basis !== 'actual');
  if (ahead.some(({ metric }) => HEADLINES.includes(metric))) return 'targets';
  return facts.some(({ metric }) => measureOf(metric).startsWith('dps_')) ? 'dividend' : 'other';
}

function idOf({ disclosure, kind, period }: Known): string {
  const day = dayOf(disclosure.instant);
  if (disclosure.publishedBounded !== true) return `${day}-${kind}`;
  return `by-${day}-${kind}${period === null ? '' : `-${labelOf(period)}`}`;
}

/** "9m17", "1q08", "fy2017". */
function labelOf(period: PeriodId): string {
  const span = parseSpan(period);
  if (!span || span.kind === 'FY') return period.toLowerCase();
  const year = String(span.fy % 100).padStart(2, '0');
  return `${span.kind.replace(/^([QH])(\d)$/, '$2$1')}${year}`.toLowerCase();
}

function toEvent(id: string, list: readonly Known[]): DigestEvent {
  const instant = Math.max(...list.map(({ disclosure }) => disclosure.instant));
  const periods = list.flatMap(({ period }) => period ?? []).sort(comparePeriods);
  return {
    id,
    date: dayOf(instant),
    kind: list[0]?.kind ?? 'other',
    disclosures: list.map(({ disclosure }) => disclosure.id),
    instant,
    bounded: list.some(({ disclosure }) => disclosure.publishedBounded === true),
    period: periods.at(-1) ?? null,
  };
}
