import type { EditionOf } from '../store/editions.js';
import type { Store } from '../store/store.js';
import type { Recipient } from './ports.js';
import type { EventMessages, Kind } from './ports.js';

/** The channels that want this kind of message about these metrics. */
export async function recipientsOf(
  { subscriptions }: Pick<Store, 'subscriptions'>,
  kind: Kind,
  { metrics }: Pick<EventMessages, 'metrics'>,
): Promise<readonly Recipient[]> {
  const all = await subscriptions.list();
  return all
    .filter((one) => one.kinds.includes(kind))
    .filter(
      (one) => !metrics || one.metrics.length === 0 || one.metrics.some((name) => metrics.includes(name)),
    )
    .map(({ workspace, channel, language }) => ({
      workspace,
      channel,
      language: language === 'ja' ? 'ja' : 'en',
    }));
}

/** Where an earlier revision went, whoever subscribes by now; undefined when none has gone out. */
export async function recipientsBefore(
  { editions }: Pick<Store, 'editions'>,
  { event, kind, revision }: EditionOf,
): Promise<readonly Recipient[] | undefined> {
  for (let earlier = revision - 1; earlier > 0; earlier -= 1) {
    const edition = await editions.current({ event, kind, revision: earlier });
    if (edition?.state === 'released') return JSON.parse(edition.channels) as Recipient[];
  }
  return undefined;
}
