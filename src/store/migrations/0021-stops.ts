import type { Transaction } from 'kysely';
import type { Schema } from '../schema.js';
import { createTable } from './columns.js';

/** Where somebody pressed Stop: the process that works there may be another one. */
export async function stopsTable(db: Transaction<Schema>): Promise<void> {
  await createTable(db, 'stops', 3, { workspace: 'text', channel: 'text', thread: 'text', at: 'bigint' });
}
