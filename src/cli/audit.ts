import type { AuditRow } from '../store/app/schema.js';
import type { Store } from '../store/store.js';
import { UsageError } from './usage.js';

/** So many lines are read at once: an audit may be larger than memory. */
const page = 1_000;

/** Prints the audit as JSON Lines, from an instant on. */
export async function printAudit(store: Store, since: number, print: (line: string) => void): Promise<void> {
  for (let last = 0; ;) {
    const rows = await store.app.audit.after(last, page);
    for (const row of rows) if (row.at >= since) print(JSON.stringify(lineOf(row)));
    const next = rows.at(-1)?.seq;
    if (next === undefined) return;
    last = next;
  }
}

/** A line with what applies to it, its instant as people write it. */
function lineOf({ seq, at, act, ...row }: AuditRow): object {
  const told = Object.entries(row).filter(([, value]) => value !== '');
  return { seq, at: new Date(at).toISOString(), act, ...Object.fromEntries(told) };
}

/** Erases what somebody asked. @returns how much that was, in words. */
export async function forget({ app }: Store, person: string): Promise<string> {
  if (!/^[UW][A-Z0-9]+$/.test(person))
    throw new UsageError('that is not the id of a person in Slack, such as U012ABC');
  const count = await app.questions.forget(person);
  await app.audit.add({ act: 'forgot', subject: person });
  return count === 1 ? '1 question erased' : `${count} questions erased`;
}
