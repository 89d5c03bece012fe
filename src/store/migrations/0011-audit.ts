import { PostgresAdapter, sql, type Transaction } from 'kysely';
import type { Schema } from '../schema.js';

const refusal = 'the audit is append-only';

/** What the database itself writes into the audit, so that no part of the program can forget it. */
const acted = `(at, act, workspace, person, channel, ts, subject)
  values (new.at, new.act, '', new.person, '', '', new.event || ' ' || new.kind || ' ' || new.revision || '.' || new.number)`;
const posted = `(at, act, workspace, person, channel, ts, subject)
  values (new.settled_at, 'sent', new.workspace, '', new.channel, coalesce(new.ts, ''), new.key)`;

const columns = `at bigint not null, act text not null, workspace text not null, person text not null,
  channel text not null, ts text not null, subject text not null`;

const sqlite: readonly string[] = [
  `create table audit (seq integer primary key autoincrement, ${columns})`,
  ...['update', 'delete'].map(
    (how) =>
      `create trigger audit_no_${how} before ${how} on audit begin select raise(abort, '${refusal}'); end`,
  ),
  `create trigger audit_acts after insert on acts begin insert into audit ${acted}; end`,
  `create trigger audit_deliveries after update of state on deliveries
    when new.state = 'posted' and old.state <> 'posted' begin insert into audit ${posted}; end`,
];

const procedure = (name: string, body: string): string =>
  `create function ${name}() returns trigger language plpgsql as $$ begin ${body} end $$`;

const postgres: readonly string[] = [
  `create table audit (seq bigint generated always as identity primary key, ${columns})`,
  procedure('audit_is_append_only', `raise exception '${refusal}';`),
  `create trigger audit_no_change before update or delete or truncate on audit
    for each statement execute function audit_is_append_only()`,
  procedure('audit_act', `insert into audit ${acted}; return null;`),
  `create trigger audit_acts after insert on acts for each row execute function audit_act()`,
  procedure('audit_delivery', `insert into audit ${posted}; return null;`),
  `create trigger audit_deliveries after update of state on deliveries for each row
    when (new.state = 'posted' and old.state <> 'posted') execute function audit_delivery()`,
];

/** The audit, and what keeps it whole. */
export async function auditTable(db: Transaction<Schema>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const statement of isPostgres ? postgres : sqlite) await sql.raw(statement).execute(db);
}
