import type { Transaction } from 'kysely';
import type { Schema } from '../schema.js';
import { firstTables } from './0001-first-tables.js';
import { readInTable } from './0002-read-in.js';
import { appTables } from './0010-app-tables.js';
import { auditTable } from './0011-audit.js';
import { feedbackTable } from './0020-feedback.js';
import { stopsTable } from './0021-stops.js';
import { pendingTable } from './0022-pending.js';

export type Migration = (db: Transaction<Schema>) => Promise<void>;

/** In order, never changed once released: the place in this list is the version of the schema. */
export const migrations: readonly Migration[] = [
  firstTables,
  readInTable,
  appTables,
  auditTable,
  feedbackTable,
  stopsTable,
  pendingTable,
];
