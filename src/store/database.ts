import { type Expression, type Kysely, sql, type Transaction } from 'kysely';
import type { Schema } from './schema.js';

export type Engine = 'sqlite' | 'postgres';

/** What every part of the store works with. */
export interface Database {
  readonly db: Kysely<Schema>;
  readonly engine: Engine;
  /** The database's own clock in milliseconds: processes whose clocks differ agree on it. */
  readonly now: Expression<number>;
}

export type Writer = Kysely<Schema> | Transaction<Schema>;

/** The clock of the database itself, or one that a test moves. */
export function clockOf(engine: Engine, clock?: () => number): Expression<number> {
  if (clock) return movedBy(clock);
  return engine === 'postgres'
    ? sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`
    : sql<number>`cast((julianday('now') - 2440587.5) * 86400000.0 as integer)`;
}

function movedBy(clock: () => number): Expression<number> {
  return {
    expressionType: undefined,
    toOperationNode: () => sql<number>`cast(${clock()} as bigint)`.toOperationNode(),
  };
}
