import { sql } from 'kysely';
import type { Database } from './database.js';
import { unsettled } from './places.js';

/** For how many days each thing is kept once nothing more can happen to it. */
export const retention = {
  /** Slack repeats an event for minutes; a week leaves room for replays by hand. */
  seen: 7,
  notices: 90,
  /** Longer than a fiscal year: a correction may come with the next year's results. */
  runs: 400,
  deliveries: 400,
  shown: 400,
} as const;

export type Retention = Readonly<Record<keyof typeof retention, number>>;

const day = 24 * 60 * 60 * 1000;

/** Removes what is past its time. Subscriptions, editions and the acts of people are kept. @returns rows removed. */
export async function prune({ db, now }: Database, days: Retention = retention): Promise<number> {
  const before = (kept: number) => sql<number>`${now} - ${kept * day}`;
  const results = await Promise.all([
    db.deleteFrom('seen').where('at', '<', before(days.seen)).executeTakeFirst(),
    db.deleteFrom('notices').where('told_at', '<', before(days.notices)).executeTakeFirst(),
    db.deleteFrom('runs').where('slot', '<', before(days.runs)).executeTakeFirst(),
    db
      .deleteFrom('deliveries')
      .where('settled_at', '<', before(days.deliveries))
      .where('state', 'not in', unsettled)
      .executeTakeFirst(),
    db.deleteFrom('shown').where('at', '<', before(days.shown)).executeTakeFirst(),
  ]);
  return results.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
}
