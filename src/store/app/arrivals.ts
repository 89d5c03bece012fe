import { sql } from 'kysely';
import type { Database, Writer } from '../database.js';
import { auditRow, type AuditLine } from './audit.js';
import type { PendingTable } from './schema.js';

/** Something that Slack delivered. */
export interface Arrival {
  /** Its names: of several deliveries that share one, the first alone is taken. */
  readonly keys: readonly string[];
  /** Whose asking it counts as; left out where nobody asked anything. */
  readonly counts?: { readonly workspace: string; readonly person: string };
  readonly audit: AuditLine;
  /** The question that it asks, where nobody would ever hear of it again if the process that answers it were killed. */
  readonly pending?: Omit<PendingTable, 'at' | 'lease_until'>;
}

/** How arrivals are counted and kept; times in milliseconds. */
export interface Terms {
  /** Over this stretch of time somebody's questions are counted, … */
  readonly stretch: number;
  /** … and so many of them are answered. */
  readonly most: number;
  /** For how long a question is left to the process that takes it on. */
  readonly lease: number;
}

export interface Taken {
  /** Nobody has taken it before. */
  readonly isNew: boolean;
  /** How often this person has asked in the present stretch of time, with this one. */
  readonly count: number;
}

export interface Arrivals {
  /** Takes many at once, in one transaction. @returns one outcome for each, in order. */
  take(arrivals: readonly Arrival[], terms: Terms): Promise<readonly Taken[]>;
}

export function arrivalsIn(database: Database): Arrivals {
  return {
    take: (arrivals, { stretch, most, lease }) =>
      database.db.transaction().execute(async (db) => {
        const fresh = await claimAll(database, db, arrivals);
        const taken = arrivals.filter((one) => fresh.has(one));
        const counts = await countAll(database, db, taken, stretch);
        if (taken.length > 0)
          await db
            .insertInto('audit')
            .values(taken.map(({ audit }) => auditRow(database, audit)))
            .execute();
        const answered = taken.filter((one) => (counts.get(one) ?? 0) <= most);
        await keepPending(database, db, answered, lease);
        return arrivals.map((one) => ({
          isNew: fresh.has(one),
          count: fresh.has(one) ? (counts.get(one) ?? 0) : 0,
        }));
      }),
  };
}

/** An arrival is new when all of its keys are, and no earlier one of the same batch has them. */
async function claimAll(
  { now }: Database,
  db: Writer,
  arrivals: readonly Arrival[],
): Promise<ReadonlySet<Arrival>> {
  // In one order everywhere: two processes that insert the same keys would wait for each other otherwise.
  const keys = [...new Set(arrivals.flatMap((one) => one.keys))].sort();
  if (keys.length === 0) return new Set(arrivals);
  const inserted = await db
    .insertInto('seen')
    .values(keys.map((key) => ({ key, at: now })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .execute();
  const free = new Set(inserted.map(({ key }) => key));
  const fresh = new Set<Arrival>();
  for (const one of arrivals) {
    if (one.keys.every((key) => free.has(key))) fresh.add(one);
    for (const key of one.keys) free.delete(key);
  }
  return fresh;
}

/** Adds to each person's count of this stretch. @returns for each arrival, how many there have been with it. */
async function countAll(
  { now }: Database,
  db: Writer,
  arrivals: readonly Arrival[],
  stretch: number,
): Promise<ReadonlyMap<Arrival, number>> {
  const groups = byPerson(arrivals);
  if (groups.size === 0) return new Map();
  const slot = sql<number>`${now} / ${sql.lit(stretch)}`;
  const rows = await db
    .insertInto('rate')
    .values([...groups.values()].map(({ counts, all }) => ({ ...counts, slot, count: all.length })))
    .onConflict((conflict) =>
      conflict
        .columns(['workspace', 'person', 'slot'])
        .doUpdateSet((eb) => ({ count: eb('rate.count', '+', eb.ref('excluded.count')) })),
    )
    .returning(['workspace', 'person', 'count'])
    .execute();
  return new Map(
    rows.flatMap((row) => {
      const all = groups.get(personOf(row))?.all ?? [];
      return all.map((one, index) => [one, row.count - all.length + index + 1] as const);
    }),
  );
}

/** What is taken on and whatever is to be answered of it stand or fall together. */
async function keepPending(
  { now }: Database,
  db: Writer,
  arrivals: readonly Arrival[],
  lease: number,
): Promise<void> {
  const rows = arrivals.flatMap(({ pending }) =>
    pending ? [{ ...pending, at: now, lease_until: sql<number>`${now} + ${sql.lit(lease)}` }] : [],
  );
  if (rows.length === 0) return;
  await db
    .insertInto('pending')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

type Person = NonNullable<Arrival['counts']>;

const personOf = ({ workspace, person }: Person): string => `${workspace} ${person}`;

/** In one order everywhere, for the same reason as keys. */
function byPerson(
  arrivals: readonly Arrival[],
): ReadonlyMap<string, { readonly counts: Person; readonly all: readonly Arrival[] }> {
  const groups = new Map<string, { counts: Person; all: Arrival[] }>();
  for (const one of arrivals) {
    if (!one.counts) continue;
    const { workspace, person } = one.counts;
    const group = groups.get(personOf(one.counts)) ?? { counts: { workspace, person }, all: [] };
    groups.set(personOf(one.counts), { ...group, all: [...group.all, one] });
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
