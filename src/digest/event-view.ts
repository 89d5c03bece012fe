import { endOf } from '../dataset/period.js';
import type { Disclosure, Record } from '../dataset/record.js';
import { viewOver, type View } from '../dataset/view.js';
import { eventsOf } from './events.js';
import type { DigestEvent } from './types.js';

/** The record as it was public when an event became known: nothing that came out later, but for what corrects it. */
export function viewOfEvent(record: Record, event: DigestEvent): View {
  const later = laterUndated(record, event);
  const own = new Set(event.disclosures);
  const disclosures = record.disclosures.filter(
    ({ id, instant }) => own.has(id) || (instant <= event.instant && !later.has(id)),
  );
  return viewOver(record, disclosures, event.instant);
}

/** Undated records of one latest day came out one after another, in the order of their periods. */
function laterUndated(record: Record, event: DigestEvent): Set<Disclosure['id']> {
  const { period } = event;
  if (!event.bounded || period === null) return new Set();
  return new Set(
    eventsOf(record)
      .filter((one) => one.bounded && one.instant === event.instant && one.id !== event.id)
      .filter((one) => one.period !== null && endOf(one.period) > endOf(period))
      .flatMap((one) => one.disclosures),
  );
}
