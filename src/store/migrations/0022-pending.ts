import type { Transaction } from 'kysely';
import type { Schema } from '../schema.js';
import { createTable } from './columns.js';

/** Questions that are being answered. */
export async function pendingTable(db: Transaction<Schema>): Promise<void> {
  await createTable(db, 'pending', 1, {
    key: 'text',
    workspace: 'text',
    channel: 'text',
    thread: 'text',
    ts: 'text',
    person: 'text',
    text: 'text',
    shared: 'integer?',
    at: 'bigint',
    lease_until: 'bigint',
  });
}
