import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver } from 'kysely';
import Database from 'libsql';

/** The library waits for a lock without letting anything else in the process run, so it waits only this long … */
const blockingWait = 50;
/** … and then again and again while the rest goes on: for another process, such as the command line beside the bot. */
const patience = 15_000;
const betweenTries = 20;

/** A file that several processes may open; whoever writes waits for the others instead of failing. */
export function sqliteDialect(file: string): SqliteDialect {
  return new WaitingDialect(() => open(file));
}

class WaitingDialect extends SqliteDialect {
  readonly #database: () => Promise<Database.Database>;

  constructor(database: () => Promise<Database.Database>) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new WaitingDriver(this.#database());
  }
}

async function open(file: string): Promise<Database.Database> {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file, { timeout: blockingWait });
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL'])
    await patiently(() => database.pragma(pragma));
  return database;
}

/**
 * Takes the lock before it writes, never while it does: the library leaves a statement that was refused the lock open, and
 * no transaction can be ended beside it. What it executes as a script it always closes.
 */
class WaitingDriver extends SqliteDriver {
  readonly #database: Promise<Database.Database>;
  #inTransaction = false;

  constructor(database: Promise<Database.Database>) {
    super({ database: () => database });
    this.#database = database;
  }

  override async beginTransaction(): Promise<void> {
    const database = await this.#database;
    await patiently(() => database.exec('begin immediate') as unknown);
    this.#inTransaction = true;
  }

  override commitTransaction(): Promise<void> {
    return this.#end('commit');
  }

  override rollbackTransaction(): Promise<void> {
    return this.#end('rollback');
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: (query) =>
        this.#inTransaction || query.query.kind === 'SelectQueryNode'
          ? connection.executeQuery(query)
          : this.#alone(() => connection.executeQuery(query)),
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
  }

  async #end(how: 'commit' | 'rollback'): Promise<void> {
    this.#inTransaction = false;
    (await this.#database).exec(how);
  }

  async #alone<Result>(write: () => Promise<Result>): Promise<Result> {
    await this.beginTransaction();
    try {
      const result = await write();
      await this.commitTransaction();
      return result;
    } catch (error) {
      await this.rollbackTransaction();
      throw error;
    }
  }
}

async function patiently<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  for (const deadline = performance.now() + patience; ;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    }
    await pause(betweenTries);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
}
