import { sql } from 'kysely';
import type { Database } from './database.js';
import type { NoticeRow } from './schema.js';

/** What maintainers have to know. */
export interface Notices {
  /** Keeps a notice to be told; one with the same key is kept only once, ever. */
  add(key: string, text: string): Promise<void>;
  /** Takes the oldest one that nobody has told; it comes up again when the lease runs out before it is told. */
  claim(lease: number): Promise<NoticeRow | undefined>;
  told(key: string): Promise<void>;
  list(): Promise<readonly NoticeRow[]>;
}

export function noticesIn({ db, now }: Database): Notices {
  return {
    async add(key, text) {
      await db
        .insertInto('notices')
        .values({ key, text, created_at: now, lease_until: 0, told_at: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    claim: (lease) =>
      db
        .updateTable('notices')
        .set({ lease_until: sql<number>`${now} + ${lease}` })
        .where('key', '=', (eb) =>
          eb
            .selectFrom('notices')
            .select('key')
            .where('told_at', 'is', null)
            .where('lease_until', '<=', now)
            .orderBy('created_at')
            .limit(1),
        )
        // Of two that picked the same one, the second finds it taken.
        .where('lease_until', '<=', now)
        .returningAll()
        .executeTakeFirst(),
    async told(key) {
      await db.updateTable('notices').set({ told_at: now }).where('key', '=', key).execute();
    },
    list: () => db.selectFrom('notices').selectAll().orderBy('created_at').orderBy('key').execute(),
  };
}
