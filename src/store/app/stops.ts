import { sql } from 'kysely';
import type { Database } from '../database.js';
import type { StopTable } from './schema.js';

export type StopPlace = Omit<StopTable, 'at'>;

/** Where somebody pressed Stop, for whichever process works there. */
export interface Stops {
  put(place: StopPlace): Promise<void>;
  /** Whether somebody did in the last so many milliseconds. */
  within(place: StopPlace, milliseconds: number): Promise<boolean>;
}

export function stopsIn({ db, now }: Database): Stops {
  return {
    async put({ workspace, channel, thread }) {
      await db
        .insertInto('stops')
        .values({ workspace, channel, thread, at: now })
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'channel', 'thread']).doUpdateSet({ at: now }),
        )
        .execute();
    },
    async within({ workspace, channel, thread }, milliseconds) {
      const found = await db
        .selectFrom('stops')
        .select('at')
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .where('thread', '=', thread)
        .where('at', '>=', sql<number>`${now} - ${sql.lit(Math.ceil(milliseconds))}`)
        .executeTakeFirst();
      return found !== undefined;
    },
  };
}
