import type { Expression } from 'kysely';
import type { Database } from '../database.js';
import type { AuditRow, AuditTable } from './schema.js';

export type AuditLine = Partial<Omit<AuditTable, 'seq' | 'at' | 'act'>> & Pick<AuditTable, 'act'>;

/** Who asked, approved and was sent what, and when. What is written here stays. */
export interface Audit {
  /** Decisions about digests and posted digests need no call: the database writes them itself. */
  add(...lines: readonly AuditLine[]): Promise<void>;
  /** Lines after one of them, in order. */
  after(seq: number, most: number): Promise<readonly AuditRow[]>;
}

type NewAuditRow = Omit<AuditTable, 'seq' | 'at'> & { readonly at: Expression<number> };

const nothing = { workspace: '', person: '', channel: '', ts: '', subject: '' };

/** A line with every column, on the database's clock. */
export function auditRow({ now }: Pick<Database, 'now'>, line: AuditLine): NewAuditRow {
  return { ...nothing, ...line, at: now };
}

export function auditIn(database: Database): Audit {
  const { db } = database;
  return {
    async add(...lines) {
      if (lines.length === 0) return;
      await db
        .insertInto('audit')
        .values(lines.map((line) => auditRow(database, line)))
        .execute();
    },
    after: (seq, most) =>
      db.selectFrom('audit').selectAll().where('seq', '>', seq).orderBy('seq').limit(most).execute(),
  };
}
