import { endOf, fiscalYearOf, periodId, type PeriodId } from '../dataset/period.js';
import type { Fact, Record } from '../dataset/record.js';
import { targetVersions, type TargetVersion } from '../dataset/targets.js';
import type { View } from '../dataset/view.js';
import { dayOf, eventsOf, horizonOf } from './events.js';
import { REVENUE } from './metrics.js';
import type { DigestEvent } from './types.js';

/** A version of a target with what is known of its day. */
export interface Version extends TargetVersion {
  /** Null where the record shows only that it was in force. */
  readonly known: string | null;
  readonly printedWith?: PeriodId;
}

/** The versions of a target that were in force before an event, oldest first. */
export function versionsBefore(view: View, event: DigestEvent, metric: string, period: PeriodId): Version[] {
  return targetVersions(view, metric, period)
    .filter((one) => wasBefore(view, event, one))
    .map((one) => dated(view, event, one));
}

/** Set before the day; or quoted by the event itself as one that held before. */
function wasBefore(view: View, event: DigestEvent, { fact, setOn }: TargetVersion): boolean {
  if (fact.setOn !== undefined) return fact.setOn < event.date;
  if (isOwn(event, fact))
    return (event.period !== null && endOf(fact.period) <= horizonOf(event)) || restates(view, event, fact);
  if (fact.disclosure.publishedBounded === true) return isEarlier(fact, event, view.record);
  return setOn < event.date;
}

export const isOwn = ({ disclosures }: DigestEvent, { disclosure }: Fact): boolean =>
  disclosures.includes(disclosure.id);

/** An undated record counts as before any results of a later period end. */
function isEarlier({ disclosure, period }: Fact, event: DigestEvent, record: Record): boolean {
  const own = periodOfDisclosure(record, disclosure.id);
  return endOf(own ?? period) < endOf(event.period ?? event.date);
}

/** Does the event say again what held before? Where it does not say, what it does with the revenue target tells. */
export function restates(view: View, event: DigestEvent, fact: Fact): boolean {
  if (fact.status !== undefined) return fact.status === 'reiterated';
  const year = periodId(fiscalYearOf(fact.period), 'FY');
  const versions = targetVersions(view, REVENUE, year).filter(({ setOn }) => setOn < event.date);
  const own = view.find(REVENUE, year, 'target').filter((one) => isOwn(event, one));
  const last = versions.at(-1);
  return (
    last !== undefined &&
    own.length > 0 &&
    own.every((one) => one.quantity.value === last.fact.quantity.value)
  );
}

function dated(view: View, event: DigestEvent, version: TargetVersion): Version {
  const { fact, setOn } = version;
  if (fact.setOn !== undefined) return { ...version, known: fact.setOn };
  const quoted =
    fact.status === 'reiterated' || isOwn(event, fact) || fact.disclosure.publishedBounded === true;
  if (!quoted) return { ...version, known: setOn };
  const printedWith = periodOfDisclosure(view.record, fact.disclosure.id);
  const status = isOwn(event, fact) && endOf(fact.period) > horizonOf(event) ? 'reiterated' : version.status;
  return { ...version, status, known: null, ...(printedWith !== null && { printedWith }) };
}

export const periodOfDisclosure = (record: Record, id: string): PeriodId | null =>
  eventsOf(record).find(({ disclosures }) => disclosures.includes(id))?.period ?? null;

/** Repeated with the same value by a later disclosure, still before the event. */
export function isKept(view: View, event: DigestEvent, { fact, setOn }: TargetVersion): boolean {
  return view
    .find(fact.metric, fact.period, 'target')
    .some(
      (one) =>
        one.quantity.value === fact.quantity.value &&
        one.disclosure.id !== fact.disclosure.id &&
        !isOwn(event, one) &&
        dayOf(one.disclosure.instant) > setOn,
    );
}

/** The day of a revision before the event whose value is not in the record as of then. */
export function missingRevision(
  view: View,
  event: DigestEvent,
  metric: string,
  period: PeriodId,
): string | undefined {
  const last = versionsBefore(view, event, metric, period).at(-1);
  const days = [view.unknownRevision(metric, period), ...laterKnown(view, metric, period)];
  return days
    .filter((day) => day !== undefined)
    .filter((day) => day < event.date && (last === undefined || day > (last.known ?? last.setOn)))
    .sort()
    .at(-1);
}

const targets = new WeakMap<Record, readonly Fact[]>();

/** Days on which a target was set according to documents that appeared only later. */
function laterKnown(view: View, metric: string, period: PeriodId): string[] {
  const { record } = view;
  const known = targets.get(record) ?? record.facts.filter((fact) => fact.setOn !== undefined);
  targets.set(record, known);
  const visible = new Set(view.disclosures);
  return known
    .filter((fact) => fact.metric === metric && fact.period === period && !visible.has(fact.disclosure))
    .flatMap((fact) => fact.setOn ?? []);
}
