import { sql } from 'kysely';
import type { Database, Writer } from './database.js';
import { type EditionOf, newest } from './editions.js';
import { keyOf, type Place } from './places.js';
import { approve, type DraftOf } from './read-in.js';
import type { DeliveryRow, EditionRow } from './schema.js';

/** One message to be posted, and how long to wait with it. */
export interface NewDelivery extends Place, EditionOf {
  readonly part: number;
  readonly content: string;
  /** Milliseconds from now, to spread many channels over time. */
  readonly after: number;
}

export interface Releases {
  /**
   * Turns an edition into deliveries, at once and only once, if it is still the newest, proposed and not held; what an
   * earlier revision has not begun to post is dropped. The documents that wait for it count from then on.
   * @returns whether it was released just now.
   */
  release(
    edition: EditionRow,
    deliveries: readonly NewDelivery[],
    drafts?: readonly DraftOf[],
  ): Promise<boolean>;
  /** Adds deliveries that need no edition; those whose key exists stay as they are. @returns how many are new. */
  enqueue(deliveries: readonly NewDelivery[]): Promise<number>;
  /** Drops what an edition has not begun to post. */
  drop(of: EditionOf): Promise<void>;
}

const rowsAtOnce = 200;

export function releasesIn(database: Database): Releases {
  const { db } = database;
  return {
    release: (edition, deliveries, drafts = []) =>
      db.transaction().execute(async (transaction) => {
        if (!(await stands(database, transaction, edition))) return false;
        await dropBefore(database, transaction, edition);
        await insert(database, transaction, deliveries);
        await approve(database, transaction, drafts);
        await transaction
          .updateTable('editions')
          .set({ state: 'released' })
          .where('event', '=', edition.event)
          .where('kind', '=', edition.kind)
          .where('revision', '=', edition.revision)
          .where('number', '=', edition.number)
          .execute();
        return true;
      }),
    enqueue: (deliveries) =>
      db.transaction().execute((transaction) => insert(database, transaction, deliveries)),
    drop: ({ event, kind, revision }) =>
      db.transaction().execute(async (transaction) => {
        await dropBefore(database, transaction, { event, kind, revision: revision + 1 });
      }),
  };
}

/** Locks the edition against another process that releases or holds it at this moment. */
async function stands({ engine }: Database, db: Writer, edition: EditionRow): Promise<boolean> {
  if (engine === 'postgres')
    await db
      .selectFrom('editions')
      .select('number')
      .where('event', '=', edition.event)
      .where('kind', '=', edition.kind)
      .where('revision', '=', edition.revision)
      .forUpdate()
      .execute();
  const last = await newest(db, edition);
  return last?.number === edition.number && last.state === 'proposed' && last.held === 0;
}

async function dropBefore(
  { now }: Database,
  db: Writer,
  { event, kind, revision }: EditionOf,
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ state: 'cancelled', error: 'superseded', settled_at: now })
    .where('event', '=', event)
    .where('kind', '=', kind)
    .where('revision', '<', revision)
    .where('state', '=', 'ready')
    .execute();
}

async function insert({ now }: Database, db: Writer, deliveries: readonly NewDelivery[]): Promise<number> {
  const rows = deliveries.map(({ after, ...delivery }) => ({
    ...delivery,
    ...untouched,
    key: keyOf(delivery),
    after,
  }));
  let added = 0n;
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('deliveries')
      .values(
        rows.slice(start, start + rowsAtOnce).map(({ after, ...row }) => ({
          ...row,
          created_at: now,
          not_before: sql<number>`${now} + ${after}`,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    added += numInsertedOrUpdatedRows ?? 0n;
  }
  return Number(added);
}

const untouched = {
  state: 'ready',
  owner: null,
  lease_until: 0,
  attempts: 0,
  first_try_at: null,
  suspect: 0,
  ts: null,
  error: null,
  settled_at: null,
} as const satisfies Partial<DeliveryRow>;
