import type { CreateTableBuilder, Transaction } from 'kysely';
import type { Schema } from '../schema.js';

/** A question mark allows for null. */
export type Column = 'text' | 'text?' | 'integer' | 'integer?' | 'bigint' | 'bigint?';
export type Columns = Readonly<Record<string, Column>>;

/** Makes a table whose first `key` columns are its key. */
export async function createTable(
  db: Transaction<Schema>,
  name: string,
  key: number,
  columns: Columns,
): Promise<void> {
  const table: Table = db.schema.createTable(name);
  const names = Object.keys(columns).slice(0, key);
  await Object.entries(columns)
    .reduce(addColumn, table)
    .addPrimaryKeyConstraint(`${name}_key`, names)
    .execute();
}

type Table = CreateTableBuilder<string, string>;

function addColumn(table: Table, [name, column]: readonly [string, Column]): Table {
  const type = column.replace('?', '') as 'text' | 'integer' | 'bigint';
  return table.addColumn(name, type, (built) => (column.endsWith('?') ? built : built.notNull()));
}
