import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import Database from 'libsql';
import DatabaseBeside from 'libsql/promise';

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
    super({ database: async () => preparedOnce(await database) });
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
    await execBeside(await this.#database, how);
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

/** So many statements are kept ready. Those of batches differ by how many rows they take. */
const mostPrepared = 200;

/** To prepare a statement costs as much as to run it: the latest used ones stay prepared. */
function preparedOnce(database: Database.Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(text) {
      const statement = statements.get(text) ?? database.prepare(text);
      statements.delete(text);
      statements.set(text, statement);
      for (const oldest of statements.keys()) {
        if (statements.size <= mostPrepared) break;
        statements.delete(oldest);
      }
      return statement;
    },
  };
}

/**
 * Ending a transaction waits for the disk, which may take as long as many answers: the library's other face, over the same
 * connection, does that beside the thread that all else needs. Nobody else uses the connection meanwhile.
 */
async function execBeside(database: Database.Database, script: string): Promise<void> {
  const done: unknown = DatabaseBeside.prototype.exec.call(database, script);
  await done;
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
