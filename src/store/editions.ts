import type { Database, Writer } from './database.js';
import type { Act, ActRow, EditionRow } from './schema.js';

/** One kind of message of one event, in one of its revisions. */
export interface EditionOf {
  readonly event: string;
  readonly kind: string;
  readonly revision: number;
}

export interface Editions {
  /** The newest one: approvals of earlier numbers count for nothing. */
  current(of: EditionOf): Promise<EditionRow | undefined>;
  /** The number before this one. */
  before(edition: EditionRow): Promise<EditionRow | undefined>;
  /** The highest revision of an event that people have let out or withdrawn. */
  decided(event: string, kind: string): Promise<EditionRow | undefined>;
  /** Newest number of every revision that was ever prepared. */
  list(state?: EditionRow['state']): Promise<readonly EditionRow[]>;
  /** Keeps what would be posted, unless the newest one is just that, or is out already. @returns the newest, and whether it is new. */
  propose(edition: NewEdition): Promise<{ readonly edition: EditionRow; readonly isNew: boolean }>;
  record(edition: EditionRow, act: Act, person: string, at: number): Promise<void>;
  acts(edition: EditionOf & { readonly number?: number }): Promise<readonly ActRow[]>;
  hold(edition: EditionRow, held: boolean): Promise<void>;
  /** Stops what has not begun to be posted. */
  withdraw(edition: EditionRow): Promise<void>;
}

export type NewEdition = Omit<EditionRow, 'number' | 'state' | 'held'>;

export function editionsIn({ db }: Database): Editions {
  return {
    current: (of) => newest(db, of),
    before: ({ event, kind, revision, number }) =>
      db
        .selectFrom('editions')
        .selectAll()
        .where('event', '=', event)
        .where('kind', '=', kind)
        .where('revision', '=', revision)
        .where('number', '=', number - 1)
        .executeTakeFirst(),
    decided: (event, kind) =>
      db
        .selectFrom('editions')
        .selectAll()
        .where('event', '=', event)
        .where('kind', '=', kind)
        .where('state', '!=', 'proposed')
        .orderBy('revision', 'desc')
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst(),
    list: (state) => listed(db, state),
    propose: (edition) =>
      db.transaction().execute(async (transaction) => {
        const last = await newest(transaction, edition);
        if (last?.hash === edition.hash || last?.state === 'released') return { edition: last, isNew: false };
        const next = { ...edition, number: (last?.number ?? 0) + 1, state: 'proposed', held: 0 } as const;
        const inserted = await transaction
          .insertInto('editions')
          .values(next)
          .onConflict((conflict) => conflict.doNothing())
          .returningAll()
          .executeTakeFirst();
        // Another process prepared at the same moment: its edition stands.
        return { edition: inserted ?? next, isNew: inserted !== undefined };
      }),
    async record({ event, kind, revision, number }, act, person, at) {
      await db
        .insertInto('acts')
        .values({ event, kind, revision, number, act, person, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    acts: ({ event, kind, revision, number }) => {
      const acts = db
        .selectFrom('acts')
        .selectAll()
        .where('event', '=', event)
        .where('kind', '=', kind)
        .where('revision', '=', revision)
        .orderBy('at');
      return (number === undefined ? acts : acts.where('number', '=', number)).execute();
    },
    hold: (edition, held) => change(db, edition, { held: held ? 1 : 0 }),
    withdraw: (edition) => change(db, edition, { state: 'withdrawn' }),
  };
}

/** The newest edition, as the transaction sees it. */
export function newest(db: Writer, { event, kind, revision }: EditionOf): Promise<EditionRow | undefined> {
  return db
    .selectFrom('editions')
    .selectAll()
    .where('event', '=', event)
    .where('kind', '=', kind)
    .where('revision', '=', revision)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

function listed(db: Writer, state?: EditionRow['state']): Promise<EditionRow[]> {
  const rows = db
    .selectFrom('editions as one')
    .selectAll('one')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('editions as other')
            .select('other.number')
            .whereRef('other.event', '=', 'one.event')
            .whereRef('other.kind', '=', 'one.kind')
            .whereRef('other.revision', '=', 'one.revision')
            .whereRef('other.number', '>', 'one.number'),
        ),
      ),
    )
    .orderBy('one.prepared_at');
  return (state === undefined ? rows : rows.where('one.state', '=', state)).execute();
}

async function change(
  db: Writer,
  { event, kind, revision, number }: EditionRow,
  values: Partial<Pick<EditionRow, 'held' | 'state'>>,
): Promise<void> {
  await db
    .updateTable('editions')
    .set(values)
    .where('event', '=', event)
    .where('kind', '=', kind)
    .where('revision', '=', revision)
    .where('number', '=', number)
    .execute();
}
