import type { Transaction } from 'kysely';
import type { Schema } from '../schema.js';
import { createTable } from './columns.js';

/** Documents that were read in, from draft to approval. */
export async function readInTable(db: Transaction<Schema>): Promise<void> {
  await createTable(db, 'read_in', 1, {
    id: 'text',
    hash: 'text',
    content: 'text',
    prepared_by: 'text',
    prepared_at: 'bigint',
    published_at: 'bigint',
    state: 'text',
    approved_at: 'bigint?',
  });
}
