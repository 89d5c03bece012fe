import type { Transaction } from 'kysely';
import type { Schema } from '../schema.js';
import { createTable } from './columns.js';

/** What people say of answers. */
export async function feedbackTable(db: Transaction<Schema>): Promise<void> {
  await createTable(db, 'feedback', 4, {
    workspace: 'text',
    channel: 'text',
    ts: 'text',
    person: 'text',
    verdict: 'text',
    reason: 'text',
    comment: 'text',
    at: 'bigint',
  });
}
