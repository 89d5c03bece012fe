import type { Store } from '../store/store.js';
import type { CalendarEntry } from './calendar.js';
import { dueAt } from './calendar.js';
import { type EventWork, hour } from './jobs.js';
import { notApproved } from './notices.js';
import { deliveriesOf, type Spread } from './parts.js';
import type { Messages } from './ports.js';
import { recipientsOf } from './recipients.js';
import type { ReleaseDesk } from './release-desk.js';

export interface EventDayOptions extends Spread {
  readonly store: Store;
  readonly messages: Messages;
  readonly desk: ReleaseDesk;
  readonly clock: () => number;
}

/** What the calendar sets off on the day of an event. */
export function eventDay(options: EventDayOptions): EventWork {
  const { store, desk } = options;
  return {
    preview: ({ event }) => preview(options, event),
    async due({ event }) {
      await desk.card(event);
    },
    async deadline({ event }) {
      const card = await desk.card(event);
      if (card?.state === 'released' || card?.state === 'withdrawn') return;
      await store.notices.add(`deadline ${event}`, notApproved(event, card !== undefined));
    },
  };
}

/** A preview says only what has been public for long, so it needs no approval. */
async function preview({ store, messages, clock, pace }: EventDayOptions, event: string): Promise<void> {
  const now = clock();
  const said = await messages.of(event, 'preview', now);
  if (!said || said.publishedAt > now) return;
  const recipients = await recipientsOf(store, 'preview', said);
  await store.releases.enqueue(
    deliveriesOf({ event, kind: 'preview', revision: 1 }, said, recipients, { pace }),
  );
}

/** Puts before the release team whatever has been read in around its day, and posts what may go. */
export async function watch(
  { desk, clock }: Pick<EventDayOptions, 'desk' | 'clock'>,
  calendar: readonly CalendarEntry[],
): Promise<void> {
  const now = clock();
  for (const entry of calendar) {
    const due = dueAt(entry);
    if (due > now - 72 * hour && due < now + 24 * hour) await desk.card(entry.event);
  }
  await desk.refresh();
}
