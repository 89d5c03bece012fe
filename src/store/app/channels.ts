import type { Database } from '../database.js';
import type { ChannelRow } from './schema.js';

/** What is known of channels that people of other companies may be in. */
export interface Channels {
  find(workspace: string, channel: string): Promise<ChannelRow | undefined>;
  /** Keeps whether it is shared. One that becomes shared loses what was allowed before. @returns whether that is news. */
  note(workspace: string, channel: string, shared: boolean): Promise<boolean>;
  /** A maintainer's word that the bot may speak there. @returns everybody who has given it. */
  allow(workspace: string, channel: string, person: string): Promise<readonly string[]>;
  allowedBy(workspace: string, channel: string): Promise<readonly string[]>;
}

export function channelsIn({ db, now }: Database): Channels {
  const find = (workspace: string, channel: string): Promise<ChannelRow | undefined> =>
    db
      .selectFrom('channels')
      .selectAll()
      .where('workspace', '=', workspace)
      .where('channel', '=', channel)
      .executeTakeFirst();
  const allowedBy = async (workspace: string, channel: string): Promise<string[]> => {
    const rows = await db
      .selectFrom('allowances')
      .select('person')
      .where('workspace', '=', workspace)
      .where('channel', '=', channel)
      .orderBy('at')
      .execute();
    return rows.map(({ person }) => person);
  };
  return {
    find,
    allowedBy,
    async note(workspace, channel, shared) {
      const before = await find(workspace, channel);
      const values = { shared: shared ? 1 : 0, at: now };
      await db
        .insertInto('channels')
        .values({ workspace, channel, ...values })
        .onConflict((conflict) => conflict.columns(['workspace', 'channel']).doUpdateSet(values))
        .execute();
      const isNews = (before?.shared === 1) !== shared;
      if (isNews)
        await db
          .deleteFrom('allowances')
          .where('workspace', '=', workspace)
          .where('channel', '=', channel)
          .execute();
      return isNews;
    },
    async allow(workspace, channel, person) {
      await db
        .insertInto('allowances')
        .values({ workspace, channel, person, at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return await allowedBy(workspace, channel);
    },
  };
}
