import { sql, type Transaction } from 'kysely';
import type { Database } from './database.js';
import { type Migration, migrations } from './migrations/index.js';
import type { Schema } from './schema.js';

/** Any number will do, as long as nothing else on the server locks the same. */
const lockNumber = 3_774_001;

/** The file or server holds tables of a later version of this program. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';

  constructor(found: number, known: number) {
    super(
      `the store has version ${found}, this program knows versions up to ${known}: use the newer program`,
    );
  }
}

/** Brings the tables up to date, all or nothing; of several processes that start at once, one does it and the others wait. */
export async function migrate(
  { db, engine }: Pick<Database, 'db' | 'engine'>,
  known: readonly Migration[] = migrations,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(transaction);
    const version = await versionOf(transaction);
    if (version > known.length) throw new NewerSchemaError(version, known.length);
    for (const migration of known.slice(version)) await migration(transaction);
    await sql`update schema_version set version = ${known.length}`.execute(transaction);
  });
}

/** Tables by name, as a query may find them. */
const catalogue = {
  sqlite: sql<{ name: string }>`(select name from sqlite_master)`,
  postgres: sql<{ name: string }>`(select relname as name from pg_class where pg_table_is_visible(oid))`,
};

/** Whether the file or server holds tables of ours, and whether they are of this version of the program. It only looks. */
export async function stateOf({
  db,
  engine,
}: Pick<Database, 'db' | 'engine'>): Promise<'none' | 'other' | 'current'> {
  const table = await db
    .selectFrom(catalogue[engine].as('tables'))
    .select('name')
    .where('name', '=', 'schema_version')
    .executeTakeFirst();
  if (!table) return 'none';
  const found = await db
    .selectFrom(sql<{ version: number }>`schema_version`.as('found'))
    .select('version')
    .executeTakeFirst();
  return found?.version === migrations.length ? 'current' : 'other';
}

async function versionOf(db: Transaction<Schema>): Promise<number> {
  await sql`create table if not exists schema_version (version integer not null)`.execute(db);
  await sql`insert into schema_version (version) select 0 where not exists (select 1 from schema_version)`.execute(
    db,
  );
  const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(db);
  return rows[0]?.version ?? 0;
}
