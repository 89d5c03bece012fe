import type { Transaction } from 'kysely';
import type { Schema } from '../schema.js';
import { type Columns, createTable } from './columns.js';

const event = { event: 'text', kind: 'text', revision: 'integer' } as const;
const place = { workspace: 'text', channel: 'text', thread: 'text' } as const;

/** Each table: its columns, and how many of the first ones make up its key. */
const tables: readonly (readonly [name: string, key: number, columns: Columns])[] = [
  [
    'subscriptions',
    2,
    {
      workspace: 'text',
      channel: 'text',
      kinds: 'text',
      language: 'text',
      metrics: 'text',
      zone: 'text',
      created_at: 'bigint',
    },
  ],
  [
    'editions',
    4,
    {
      ...event,
      number: 'integer',
      hash: 'text',
      content: 'text',
      channels: 'text',
      prepared_by: 'text',
      prepared_at: 'bigint',
      published_at: 'bigint',
      state: 'text',
      held: 'integer',
    },
  ],
  ['acts', 7, { ...event, number: 'integer', act: 'text', person: 'text', at: 'bigint' }],
  [
    'deliveries',
    1,
    {
      key: 'text',
      ...event,
      ...place,
      part: 'integer',
      content: 'text',
      state: 'text',
      owner: 'text?',
      lease_until: 'bigint',
      not_before: 'bigint',
      attempts: 'integer',
      first_try_at: 'bigint?',
      suspect: 'integer',
      ts: 'text?',
      error: 'text?',
      created_at: 'bigint',
      settled_at: 'bigint?',
    },
  ],
  ['runs', 2, { job: 'text', slot: 'bigint', state: 'text', lease_until: 'bigint', at: 'bigint' }],
  ['seen', 1, { key: 'text', at: 'bigint' }],
  [
    'notices',
    1,
    { key: 'text', text: 'text', created_at: 'bigint', lease_until: 'bigint', told_at: 'bigint?' },
  ],
  ['shown', 5, { ...place, metric: 'text', period: 'text', language: 'text', at: 'bigint' }],
  ['marks', 1, { name: 'text', value: 'bigint' }],
];

const indexes: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['deliveries', ['state', 'not_before']],
  ['deliveries', ['event', 'kind', 'workspace', 'channel', 'thread', 'revision', 'part']],
  ['seen', ['at']],
  ['shown', ['metric', 'period']],
];

export async function firstTables(db: Transaction<Schema>): Promise<void> {
  for (const [name, key, columns] of tables) await createTable(db, name, key, columns);
  for (const [table, columns] of indexes)
    await db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns([...columns])
      .execute();
}
