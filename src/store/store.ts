import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { type AppStore, appStoreIn } from './app/app-store.js';
import { type Claims, claimsIn } from './claims.js';
import { clockOf, type Database } from './database.js';
import { type Deliveries, deliveriesIn } from './deliveries.js';
import { type Editions, editionsIn } from './editions.js';
import { migrate, stateOf } from './migrate.js';
import { type Notices, noticesIn } from './notices.js';
import { postgresDialect } from './postgres.js';
import { type ReadIn, readInOf } from './read-in.js';
import { type Releases, releasesIn } from './release.js';
import { prune, type Retention } from './retention.js';
import { type Runs, runsIn } from './runs.js';
import type { Schema } from './schema.js';
import { type SeenKeys, seenIn } from './seen.js';
import { type ShownFigures, shownIn } from './shown.js';
import { sqliteDialect } from './sqlite.js';
import { type Subscriptions, subscriptionsIn } from './subscriptions.js';

/** All that must survive a restart. */
export interface Store {
  readonly subscriptions: Subscriptions;
  readonly editions: Editions;
  readonly releases: Releases;
  readonly deliveries: Deliveries;
  readonly claims: Claims;
  readonly runs: Runs;
  readonly notices: Notices;
  readonly seen: SeenKeys;
  readonly shown: ShownFigures;
  readonly readIn: ReadIn;
  readonly app: AppStore;
  /** Removes what is past its time. @returns how many rows. */
  prune(days?: Retention): Promise<number>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** `postgres://…`; without it, a file in `folder`. */
  readonly url?: string | undefined;
  readonly folder: string;
  /** Told when an idle connection breaks; the next query opens another. */
  readonly onError?: (error: Error) => void;
  /** Takes the place of the database's clock, for tests that move time. */
  readonly clock?: () => number;
  /** For how many days a question is kept as it was written; 30 when left out. */
  readonly questionDays?: number | undefined;
}

/** Where the store is when no server is named. */
export function storeFile(folder: string): string {
  return join(folder, 'earnings.sqlite');
}

/** Opens the store and brings its tables up to date. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const database = connect(options);
  await orClosed(database, () => migrate(database));
  return partsOf(database, options.questionDays);
}

/** Opens the store where there is one. To look something up makes none, and writes nothing to one that is up to date. */
export async function openStoreIfThere(options: StoreOptions): Promise<Store | undefined> {
  if (options.url === undefined && !existsSync(storeFile(options.folder))) return undefined;
  const database = connect(options);
  const state = await orClosed(database, () => stateOf(database));
  if (state === 'none') {
    await database.db.destroy();
    return undefined;
  }
  if (state !== 'current') await orClosed(database, () => migrate(database));
  return partsOf(database, options.questionDays);
}

function connect({ url, folder, onError, clock }: StoreOptions): Database {
  const engine = url === undefined ? 'sqlite' : 'postgres';
  const dialect =
    url === undefined ? sqliteDialect(storeFile(folder)) : postgresDialect(url, onError ?? (() => undefined));
  return { db: new Kysely<Schema>({ dialect }), engine, now: clockOf(engine, clock) };
}

async function orClosed<Result>({ db }: Database, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function partsOf(database: Database, questionDays?: number): Store {
  const app = appStoreIn(database, questionDays);
  return {
    subscriptions: subscriptionsIn(database),
    editions: editionsIn(database),
    releases: releasesIn(database),
    deliveries: deliveriesIn(database),
    claims: claimsIn(database),
    runs: runsIn(database),
    notices: noticesIn(database),
    seen: seenIn(database),
    shown: shownIn(database),
    readIn: readInOf(database),
    app,
    prune: async (days) => (await prune(database, days)) + (await app.prune()),
    close: () => database.db.destroy(),
  };
}
