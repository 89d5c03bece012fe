import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cron } from 'croner';
import { z } from 'zod';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time such as 15:00');

const entry = z.strictObject({
  /** The event's id, as the digest names it: "2018-05-15-results". */
  event: z.string().regex(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/, 'is no event id such as 2018-05-15-results'),
  date: z.iso.date('is no date such as 2018-05-15'),
  time,
  zone: z.string().refine(isZone, 'is no time zone such as Asia/Tokyo'),
  kind: z.enum(['results', 'targets', 'dividend', 'report', 'other']),
  /** When the morning preview goes out, in the same zone; none when left out. */
  preview: time.optional(),
  /** By when the digest should have been approved, in the same zone; two hours after the event when left out. */
  deadline: time.optional(),
});

const calendar = z
  .array(entry)
  .refine(
    (entries) => new Set(entries.map(({ event }) => event)).size === entries.length,
    'lists an event twice',
  );

/** One day on which something is due. */
export type CalendarEntry = Readonly<z.infer<typeof entry>>;

/** The calendar file cannot be used as it stands. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
}

/** Reads `calendar.json`. @throws CalendarError with one line for each thing that is wrong in it. */
export function loadCalendar(folder: string): readonly CalendarEntry[] {
  const file = join(folder, 'calendar.json');
  return parseCalendar(readJson(file), file);
}

export function parseCalendar(value: unknown, file = 'calendar.json'): readonly CalendarEntry[] {
  const result = calendar.safeParse(value);
  if (result.success) return [...result.data].sort((a, b) => dueAt(a) - dueAt(b));
  const lines = result.error.issues.map(({ path, message }) => `${file} ${path.join('.')} ${message}`);
  throw new CalendarError(lines.join('\n'));
}

/** The instant at which an entry is due. */
export function dueAt({ date, time: at, zone }: CalendarEntry): number {
  return instantOf(date, at, zone);
}

/** The instant of a local time. Where clocks are put forward over it, the first instant after the gap. */
export function instantOf(date: string, at: string, zone: string): number {
  const job = new Cron(`${date}T${at}:00`, { timezone: zone, paused: true });
  const run = job.nextRun(new Date(Date.parse(`${date}T00:00:00Z`) - 2 * 24 * 60 * 60 * 1000));
  if (!run) throw new CalendarError(`${date} ${at} does not exist in ${zone}`);
  return run.getTime();
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CalendarError(`${file} cannot be read: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

/** Asking for one takes long, and a calendar names the same few again and again. */
const zones = new Set<string>();

function isZone(zone: string): boolean {
  if (zones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
  zones.add(zone);
  return true;
}
