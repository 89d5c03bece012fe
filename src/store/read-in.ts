import type { Database, Writer } from './database.js';
import type { ReadInRow, ReadInState } from './schema.js';

export type NewReadIn = Omit<ReadInRow, 'state' | 'approved_at'>;

/** A document in just the content that was looked at. */
export type DraftOf = Pick<ReadInRow, 'id' | 'hash'>;

/** Documents that were read in: drafts, and those that were approved since the last update of the data files. */
export interface ReadIn {
  /** Keeps a draft, in the place of an earlier one. @returns false where the document has been approved. */
  put(draft: NewReadIn): Promise<boolean>;
  list(state?: ReadInState): Promise<readonly ReadInRow[]>;
  /** Takes a draft away. @returns whether there was one. */
  drop(id: string): Promise<boolean>;
  /** Changes with every document that is read in, dropped or approved: replicas look at it to know that they have to read again. */
  version(): Promise<number>;
}

const mark = 'read in';

export function readInOf(database: Database): ReadIn {
  const { db } = database;
  return {
    put: (draft) => db.transaction().execute((transaction) => put(transaction, draft)),
    list: (state) => {
      const rows = db.selectFrom('read_in').selectAll().orderBy('published_at').orderBy('id');
      return (state === undefined ? rows : rows.where('state', '=', state)).execute();
    },
    drop: (id) =>
      db.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('read_in')
          .where('id', '=', id)
          .where('state', '=', 'draft')
          .executeTakeFirstOrThrow();
        if (numDeletedRows > 0n) await count(transaction);
        return numDeletedRows > 0n;
      }),
    async version() {
      const row = await db.selectFrom('marks').select('value').where('name', '=', mark).executeTakeFirst();
      return row?.value ?? 0;
    },
  };
}

async function put(db: Writer, draft: NewReadIn): Promise<boolean> {
  const values = { ...draft, state: 'draft', approved_at: null } as const;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('read_in')
    .values(values)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values).where('read_in.state', '=', 'draft'))
    .executeTakeFirstOrThrow();
  const taken = (numInsertedOrUpdatedRows ?? 0n) > 0n;
  if (taken) await count(db);
  return taken;
}

/** Makes drafts count, within the transaction that releases what they bring. @throws when one is not what was looked at. */
export async function approve({ now }: Database, db: Writer, drafts: readonly DraftOf[]): Promise<void> {
  for (const { id, hash } of drafts) {
    const { numUpdatedRows } = await db
      .updateTable('read_in')
      .set({ state: 'approved', approved_at: now })
      .where('id', '=', id)
      .where('hash', '=', hash)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Error(`${id} was read in again meanwhile`);
  }
  if (drafts.length > 0) await count(db);
}

async function count(db: Writer): Promise<void> {
  await db
    .insertInto('marks')
    .values({ name: mark, value: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((eb) => ({ value: eb('marks.value', '+', 1) })),
    )
    .execute();
}
