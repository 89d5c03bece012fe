import type { Transaction } from 'kysely';
import type { Schema } from '../schema.js';
import { firstTables } from './0001-first-tables.js';

export type Migration = (db: Transaction<Schema>) => Promise<void>;

/** In order, never changed once released: the place in this list is the version of the schema. */
export const migrations: readonly Migration[] = [firstTables];
