import { type Selectable, sql } from 'kysely';
import type { Database } from '../database.js';
import type { PendingTable } from './schema.js';

/** A question whose answer nobody has seen the end of. */
export type PendingRow = Readonly<Selectable<PendingTable>> & {
  /** How long ago it was asked, in milliseconds. */
  readonly age: number;
};

/** Questions that are being answered. What a process leaves behind when it is killed is found by another one. */
export interface Pending {
  /** Says that a question is still being worked on, for so many milliseconds more. */
  renew(key: string, lease: number): Promise<void>;
  /** Takes away the oldest one whose lease has run out: nobody else will find it. */
  claim(): Promise<PendingRow | undefined>;
}

export function pendingIn({ db, engine, now }: Database): Pending {
  return {
    async renew(key, lease) {
      await db
        .updateTable('pending')
        .set({ lease_until: sql<number>`${now} + ${lease}` })
        .where('key', '=', key)
        .execute();
    },
    async claim() {
      // Several processes of one server pass over each other's rows instead of waiting for them.
      const lock = engine === 'postgres' ? sql`for update skip locked` : sql``;
      const { rows } = await sql<PendingRow>`
        with picked as (
          select key from pending where lease_until <= ${now} order by at, key limit 1 ${lock})
        delete from pending where key in (select key from picked)
        returning *, ${now} - at as age`.execute(db);
      return rows[0];
    },
  };
}
