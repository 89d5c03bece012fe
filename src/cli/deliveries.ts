import { type CalendarEntry, dueAt } from '../delivery/calendar.js';
import type { DeliveryRow, DeliveryState } from '../store/schema.js';
import type { Store } from '../store/store.js';
import { oneOf } from './subscriptions.js';

const states = [
  'ready',
  'sending',
  'posted',
  'failed',
  'unknown',
  'cancelled',
] as const satisfies readonly DeliveryState[];

export interface DeliveriesOptions {
  readonly event?: string;
  readonly state?: string;
  readonly json?: boolean;
}

/** `earnings deliveries`: what was posted where, and what was not and why. */
export async function listDeliveries(
  { deliveries }: Pick<Store, 'deliveries'>,
  { event, state, json }: DeliveriesOptions,
): Promise<string> {
  const rows = await deliveries.list({
    ...(event !== undefined && { event }),
    ...(state !== undefined && { state: oneOf(state, states, '--state') }),
  });
  if (json) return JSON.stringify(rows.map(asData));
  return rows.length === 0 ? 'no deliveries' : [...rows.map(line), counts(rows)].join('\n');
}

function asData({ content: _content, owner: _owner, lease_until: _lease, ...row }: DeliveryRow): object {
  return row;
}

export function line({
  event,
  kind,
  revision,
  channel,
  part,
  state,
  attempts,
  ts,
  error,
}: DeliveryRow): string {
  const where = ts ?? error ?? '';
  return [event, kind, `r${revision}`, channel, `part ${part}`, state, `${attempts} tries`, where].join('\t');
}

function counts(rows: readonly DeliveryRow[]): string {
  const of = (state: DeliveryState): number => rows.filter((row) => row.state === state).length;
  return states
    .filter((state) => of(state) > 0)
    .map((state) => `${of(state)} ${state}`)
    .join(', ');
}

/** `earnings calendar`: what is due, and when. */
export function listCalendar(
  calendar: readonly CalendarEntry[],
  { from, until, json }: { readonly from?: number; readonly until?: number; readonly json?: boolean },
): string {
  const shown = calendar.filter(
    (entry) => dueAt(entry) >= (from ?? -Infinity) && dueAt(entry) <= (until ?? Infinity),
  );
  if (json)
    return JSON.stringify(shown.map((entry) => ({ ...entry, due_at: new Date(dueAt(entry)).toISOString() })));
  if (shown.length === 0) return 'nothing is due in that time';
  return shown
    .map(({ event, date, time, zone, preview }) =>
      [`${date} ${time}`, zone, event, preview ? `preview ${preview}` : ''].join('\t').trimEnd(),
    )
    .join('\n');
}
