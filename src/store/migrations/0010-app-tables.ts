import type { Transaction } from 'kysely';
import type { Schema } from '../schema.js';
import { type Columns, createTable } from './columns.js';

const place = { workspace: 'text', channel: 'text' } as const;

/** Each table: its columns, and how many of the first ones make up its key. */
const tables: readonly (readonly [name: string, key: number, columns: Columns])[] = [
  ['installations', 1, { key: 'text', sealed: 'text', at: 'bigint' }],
  ['org_teams', 1, { team: 'text', org: 'text' }],
  [
    'questions',
    3,
    { ...place, ts: 'text', conversation: 'text', person: 'text', text: 'text', at: 'bigint' },
  ],
  ['answers', 5, { ...place, ts: 'text', answer_channel: 'text', answer_ts: 'text', at: 'bigint' }],
  ['rate', 3, { workspace: 'text', person: 'text', slot: 'bigint', count: 'integer' }],
  ['channels', 2, { ...place, shared: 'integer', at: 'bigint' }],
  ['allowances', 3, { ...place, person: 'text', at: 'bigint' }],
];

const indexes: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['questions', ['conversation', 'at']],
  ['questions', ['person']],
  ['questions', ['at']],
  ['answers', ['answer_channel', 'answer_ts']],
  ['answers', ['at']],
];

/** What the Slack app keeps of people, channels and installations. */
export async function appTables(db: Transaction<Schema>): Promise<void> {
  for (const [name, key, columns] of tables) await createTable(db, name, key, columns);
  for (const [table, columns] of indexes)
    await db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns([...columns])
      .execute();
}
