import type { Database } from '../database.js';

/** Where the app is installed. What is kept has been sealed: the store never sees a token. */
export interface Installations {
  put(key: string, sealed: string): Promise<void>;
  find(key: string): Promise<string | undefined>;
  /** Removes what was kept before an instant: what is installed anew after it stays. @returns whether there was one. */
  remove(key: string, at: number): Promise<boolean>;
  keys(): Promise<readonly string[]>;
  /** Keeps that a workspace belongs to an organization for which the app is installed as a whole. */
  joins(team: string, org: string): Promise<void>;
  orgOf(team: string): Promise<string | undefined>;
}

export function installationsIn({ db, now }: Database): Installations {
  return {
    async put(key, sealed) {
      await db
        .insertInto('installations')
        .values({ key, sealed, at: now })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ sealed, at: now }))
        .execute();
    },
    async find(key) {
      const row = await db
        .selectFrom('installations')
        .select('sealed')
        .where('key', '=', key)
        .executeTakeFirst();
      return row?.sealed;
    },
    async remove(key, at) {
      const { numDeletedRows } = await db
        .deleteFrom('installations')
        .where('key', '=', key)
        // Slack tells the time in whole seconds.
        .where('at', '<', at + 1_000)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },
    async keys() {
      const rows = await db.selectFrom('installations').select('key').orderBy('key').execute();
      return rows.map(({ key }) => key);
    },
    async joins(team, org) {
      await db
        .insertInto('org_teams')
        .values({ team, org })
        .onConflict((conflict) => conflict.column('team').doUpdateSet({ org }))
        .execute();
    },
    async orgOf(team) {
      const row = await db.selectFrom('org_teams').select('org').where('team', '=', team).executeTakeFirst();
      return row?.org;
    },
  };
}
