import type { Selectable } from 'kysely';
import type { Database } from './database.js';
import type { SubscriptionTable } from './schema.js';

/** What a channel wants to be told, in which language. */
export interface Subscription {
  readonly workspace: string;
  readonly channel: string;
  readonly kinds: readonly string[];
  readonly language: string;
  /** Only events that touch one of these; all events when empty. */
  readonly metrics: readonly string[];
  readonly zone: string;
}

export interface Subscriptions {
  /** Adds a channel, or replaces what it wanted before. */
  put(subscription: Subscription): Promise<void>;
  /** @returns whether there was one. */
  remove(workspace: string, channel: string): Promise<boolean>;
  find(workspace: string, channel: string): Promise<Subscription | undefined>;
  list(): Promise<readonly Subscription[]>;
}

export function subscriptionsIn({ db, now }: Database): Subscriptions {
  const rows = db.selectFrom('subscriptions').selectAll().orderBy('workspace').orderBy('channel');
  return {
    async put(subscription) {
      const { workspace, channel, language, zone } = subscription;
      const wanted = {
        kinds: JSON.stringify(subscription.kinds),
        metrics: JSON.stringify(subscription.metrics),
        language,
        zone,
      };
      await db
        .insertInto('subscriptions')
        .values({ workspace, channel, ...wanted, created_at: now })
        .onConflict((conflict) => conflict.columns(['workspace', 'channel']).doUpdateSet(wanted))
        .execute();
    },
    async remove(workspace, channel) {
      const { numDeletedRows } = await db
        .deleteFrom('subscriptions')
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },
    async find(workspace, channel) {
      const row = await rows
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .executeTakeFirst();
      return row && toSubscription(row);
    },
    list: async () => (await rows.execute()).map(toSubscription),
  };
}

function toSubscription(row: Selectable<SubscriptionTable>): Subscription {
  const { workspace, channel, language, zone } = row;
  const list = (json: string): string[] => JSON.parse(json) as string[];
  return { workspace, channel, language, zone, kinds: list(row.kinds), metrics: list(row.metrics) };
}
