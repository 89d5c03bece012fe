import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store, type StoreOptions } from '../../src/store/store.js';
import { type PostgresServer, postgresBinaries, startPostgres } from './postgres-server.js';

/** A database that nobody else uses, to be opened as often as a test likes. */
export interface Place {
  readonly options: StoreOptions;
  open(options?: Partial<StoreOptions>): Promise<Store>;
  /** Closes all that was opened and removes the database. */
  remove(): Promise<void>;
}

export interface Engine {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** Without the programs of PostgreSQL there is nothing to test it with. */
  readonly available: boolean;
  start(): Promise<void>;
  place(): Promise<Place>;
  stop(): Promise<void>;
}

const binaries = postgresBinaries();
if (!binaries) process.stderr.write('PostgreSQL is not installed: its tests are skipped\n');

/** Both databases, each with what the tests need of it. */
export function engines(): readonly Engine[] {
  return [sqlite(), postgres()];
}

export function sqlite(): Engine {
  return {
    name: 'SQLite',
    available: true,
    start: () => Promise.resolve(),
    place: () => {
      const folder = mkdtempSync(join(tmpdir(), 'earnings-store-'));
      return Promise.resolve(placeOf({ folder }, () => rmSync(folder, { recursive: true, force: true })));
    },
    stop: () => Promise.resolve(),
  };
}

export function postgres(): Engine {
  let server: PostgresServer | undefined;
  return {
    name: 'PostgreSQL',
    available: binaries !== undefined,
    async start() {
      if (binaries) server = await startPostgres(binaries);
    },
    async place() {
      if (!server) throw new Error('PostgreSQL has not been started');
      return placeOf({ folder: tmpdir(), url: await server.createDatabase() }, () => undefined);
    },
    stop: async () => server?.stop(),
  };
}

function placeOf(options: StoreOptions, remove: () => void): Place {
  const opened: Store[] = [];
  return {
    options,
    async open(more = {}) {
      const store = await openStore({ ...options, ...more });
      opened.push(store);
      return store;
    },
    async remove() {
      await Promise.all(opened.splice(0).map((store) => store.close()));
      remove();
    },
  };
}
