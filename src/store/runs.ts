import { sql } from 'kysely';
import type { Database } from './database.js';

/** Who runs a job at a given time: one process, and another if that one died over it. */
export interface Runs {
  /** @returns whether it is for the caller to run it, another one is at it, or it has been settled. */
  start(job: string, slot: number, lease: number): Promise<'mine' | 'busy' | 'settled'>;
  settle(job: string, slot: number, state: 'done' | 'missed'): Promise<void>;
  /** Up to when every run is settled. */
  settledUntil(): Promise<number | undefined>;
  /** Moves that instant forward, never back. */
  moveSettled(until: number): Promise<void>;
}

const mark = 'runs settled until';

export function runsIn({ db, now }: Database): Runs {
  return {
    async start(job, slot, lease) {
      const until = sql<number>`${now} + ${lease}`;
      const mine = await db
        .insertInto('runs')
        .values({ job, slot, state: 'started', lease_until: until, at: now })
        .onConflict((conflict) =>
          conflict
            .columns(['job', 'slot'])
            .doUpdateSet({ lease_until: until, at: now })
            .where('runs.state', '=', 'started')
            .where('runs.lease_until', '<=', now),
        )
        .returning('job')
        .executeTakeFirst();
      if (mine) return 'mine';
      const { state } = await db
        .selectFrom('runs')
        .select('state')
        .where('job', '=', job)
        .where('slot', '=', slot)
        .executeTakeFirstOrThrow();
      return state === 'started' ? 'busy' : 'settled';
    },
    async settle(job, slot, state) {
      await db.updateTable('runs').set({ state }).where('job', '=', job).where('slot', '=', slot).execute();
    },
    async settledUntil() {
      const row = await db.selectFrom('marks').select('value').where('name', '=', mark).executeTakeFirst();
      return row?.value;
    },
    async moveSettled(value) {
      await db
        .insertInto('marks')
        .values({ name: mark, value })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet({ value }).where('marks.value', '<', value),
        )
        .execute();
    },
  };
}
