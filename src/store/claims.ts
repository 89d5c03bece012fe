import { sql, type UpdateObject } from 'kysely';
import type { Database, Writer } from './database.js';
import { samePlace } from './places.js';
import type { DeliveryRow, Schema } from './schema.js';

/** A delivery that one worker holds until its lease runs out. */
export interface Claims {
  /**
   * Takes the next delivery that is due and whose predecessors in the same place are settled. One whose earlier worker
   * never reported back comes with `suspect` set: it may have been posted.
   */
  claim(owner: string, lease: number): Promise<DeliveryRow | undefined>;
  posted(claimed: DeliveryRow, ts: string, pause: number): Promise<boolean>;
  /** It certainly did not arrive: anyone may try again after the wait. */
  retry(claimed: DeliveryRow, wait: number, error: string): Promise<boolean>;
  /** It may have arrived: whoever claims it when the lease has run out has to look first. */
  doubt(claimed: DeliveryRow, wait: number, error: string): Promise<boolean>;
  /** Nothing was sent this time, and what was sent before is still in doubt: look again after the wait. */
  lookAgain(claimed: DeliveryRow, wait: number, error: string): Promise<boolean>;
  /** The end, other than being posted; replies to a head that ends so end with it. */
  end(claimed: DeliveryRow, state: 'failed' | 'unknown' | 'cancelled', error: string): Promise<boolean>;
}

export function claimsIn(database: Database): Claims {
  const { db, now } = database;
  return {
    claim: (owner, lease) => claim(database, owner, lease),
    posted: (claimed, ts, pause) =>
      db.transaction().execute(async (transaction) => {
        const mine = await report(transaction, claimed, {
          state: 'posted',
          ts,
          error: null,
          settled_at: now,
        });
        if (mine) await delayNext(database, transaction, claimed, pause);
        return mine;
      }),
    retry: (claimed, wait, error) =>
      report(db, claimed, { state: 'ready', not_before: sql<number>`${now} + ${wait}`, error }),
    doubt: (claimed, wait, error) =>
      report(db, claimed, {
        lease_until: sql<number>`case when lease_until > ${now} + ${wait} then lease_until else ${now} + ${wait} end`,
        error,
      }),
    lookAgain: (claimed, wait, error) =>
      report(db, claimed, { lease_until: sql<number>`${now} + ${wait}`, error }),
    end: (claimed, state, error) =>
      db.transaction().execute(async (transaction) => {
        const mine = await report(transaction, claimed, { state, error, settled_at: now });
        if (mine && claimed.part === 0 && state !== 'cancelled')
          await cancelReplies(database, transaction, claimed);
        return mine;
      }),
  };
}

async function claim(
  { db, engine, now }: Database,
  owner: string,
  lease: number,
): Promise<DeliveryRow | undefined> {
  // Several workers of one server pass over each other's rows instead of waiting for them.
  const lock = engine === 'postgres' ? sql`for update of one skip locked` : sql``;
  const { rows } = await sql<DeliveryRow>`
    with picked as (
      select one.key from deliveries one
      where ((one.state = 'ready' and one.not_before <= ${now}) or (one.state = 'sending' and one.lease_until <= ${now}))
        and not exists (
          select 1 from deliveries other
          where other.event = one.event and other.kind = one.kind and other.workspace = one.workspace
            and other.channel = one.channel and other.thread = one.thread and other.state in ('ready', 'sending')
            and (other.revision < one.revision or (other.revision = one.revision and other.part < one.part)))
        and not exists (
          select 1 from editions
          where editions.event = one.event and editions.kind = one.kind and editions.revision = one.revision
            and editions.held = 1)
      order by one.not_before, one.part, one.key limit 1 ${lock})
    update deliveries
    set suspect = case when state = 'sending' then 1 else 0 end, state = 'sending', owner = ${owner},
      lease_until = ${now} + ${lease}, attempts = attempts + 1, first_try_at = coalesce(first_try_at, ${now})
    where key in (select key from picked)
    returning *`.execute(db);
  return rows[0];
}

type Report = UpdateObject<Schema, 'deliveries'>;

/** Only the worker that holds the claim may say how it went: not one that was overtaken. */
async function report(db: Writer, claimed: DeliveryRow, values: Report): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set(values)
    .where('key', '=', claimed.key)
    .where('state', '=', 'sending')
    .where('owner', '=', claimed.owner)
    .where('attempts', '=', claimed.attempts)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Slack takes about one message a second in a channel. */
async function delayNext(
  { now }: Database,
  db: Writer,
  { workspace, channel }: DeliveryRow,
  pause: number,
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ not_before: sql<number>`${now} + ${pause}` })
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .where('state', '=', 'ready')
    .where('not_before', '<', sql<number>`${now} + ${pause}`)
    .execute();
}

async function cancelReplies({ now }: Database, db: Writer, head: DeliveryRow): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ state: 'cancelled', error: 'its head was not posted', settled_at: now })
    .where(samePlace(head))
    .where('revision', '=', head.revision)
    .where('part', '>', 0)
    .where('state', '=', 'ready')
    .execute();
}
