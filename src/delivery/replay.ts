import { setTimeout as pause } from 'node:timers/promises';
import type { Place } from '../store/places.js';
import type { DeliveryRow } from '../store/schema.js';
import type { Store } from '../store/store.js';
import { deliveriesOf } from './parts.js';
import type { Messages, Poster } from './ports.js';
import type { Recipient } from './ports.js';
import { defaultSettings } from './service.js';
import { deliverNext } from './worker.js';

export interface ReplayOptions {
  readonly store: Store;
  readonly messages: Messages;
  readonly poster: Poster;
  readonly clock?: () => number;
}

/** Posts the digest of a past event as it would have been on that day. @returns what became of its messages. */
export async function replay(
  { store, messages, poster, clock = Date.now }: ReplayOptions,
  event: string,
  asOf: number,
  to: Recipient,
): Promise<readonly DeliveryRow[]> {
  const said = asOf <= clock() ? await messages.of(event, 'results', asOf) : undefined;
  if (!said || said.publishedAt > asOf) return [];
  // Each replay is wanted, so each has a key of its own.
  const kind = `replay ${new Date(clock()).toISOString()}`;
  await store.releases.enqueue(deliveriesOf({ event, kind, revision: 1 }, said, [to], { pace: 0 }));
  const { workspace, channel } = to;
  return await seeThrough(store, poster, { event, kind, workspace, channel, thread: '' });
}

async function seeThrough(store: Store, poster: Poster, place: Place): Promise<readonly DeliveryRow[]> {
  const worker = { store, poster, owner: crypto.randomUUID(), ...defaultSettings };
  for (;;) {
    const rows = await store.deliveries.at(place);
    if (rows.every(({ state }) => state !== 'ready' && state !== 'sending')) return rows;
    if (!(await deliverNext(worker))) await pause(defaultSettings.idle);
  }
}
