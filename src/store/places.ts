import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { DeliveryRow, DeliveryState, Schema } from './schema.js';

/** Where a message goes, and what it belongs to: everything in its key but revision and part. */
export type Place = Pick<DeliveryRow, 'event' | 'kind' | 'workspace' | 'channel' | 'thread'>;

/** States in which something may still happen to a delivery. */
export const unsettled: readonly DeliveryState[] = ['ready', 'sending'];

type Where = ExpressionWrapper<Schema, 'deliveries', SqlBool>;

/** The condition that a delivery belongs to the same event and goes to the same place. */
export function samePlace(place: Place): (eb: ExpressionBuilder<Schema, 'deliveries'>) => Where {
  return (eb) =>
    eb.and([
      eb('event', '=', place.event),
      eb('kind', '=', place.kind),
      eb('workspace', '=', place.workspace),
      eb('channel', '=', place.channel),
      eb('thread', '=', place.thread),
    ]);
}

/** The key of one message; it also goes along with the message as metadata. */
export function keyOf({ event, kind, revision, workspace, channel, thread, part }: KeyParts): string {
  return [event, kind, revision, workspace, channel, thread, part].join('|');
}

type KeyParts = Place & Pick<DeliveryRow, 'revision' | 'part'>;
