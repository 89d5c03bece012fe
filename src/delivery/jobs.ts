import { Cron } from 'croner';
import { type CalendarEntry, dueAt, instantOf } from './calendar.js';

/** Something that has to be done at certain times. */
export interface Job {
  /** Tells its runs apart from those of other jobs, in the store. */
  readonly name: string;
  /** How late a run may be after an outage; later than that it is reported instead. */
  readonly window: number;
  /** Its times after one instant and up to another, in order. */
  slots(after: number, until: number): readonly number[];
  run(slot: number): Promise<void>;
}

export const minute = 60_000;
export const hour = 60 * minute;

/** What happens around an event. */
export interface EventWork {
  preview(entry: CalendarEntry): Promise<void>;
  /** It is due: whatever has been read in goes before the release team. */
  due(entry: CalendarEntry): Promise<void>;
  deadline(entry: CalendarEntry): Promise<void>;
}

/** How long after the event a digest should have been approved, unless the calendar says when. */
const patience = 2 * hour;

/** The jobs of a calendar. A preview is of use until the event itself; what is due stays due for three days. */
export function jobsOf(calendar: readonly CalendarEntry[], work: EventWork): readonly Job[] {
  return calendar.flatMap((entry) => {
    const due = dueAt(entry);
    const preview = entry.preview && instantOf(entry.date, entry.preview, entry.zone);
    const deadline = entry.deadline ? instantOf(entry.date, entry.deadline, entry.zone) : due + patience;
    return [
      ...(preview && preview < due
        ? [once(`preview ${entry.event}`, preview, due - preview, () => work.preview(entry))]
        : []),
      once(`due ${entry.event}`, due, 72 * hour, () => work.due(entry)),
      once(`deadline ${entry.event}`, deadline, 72 * hour, () => work.deadline(entry)),
    ];
  });
}

export function once(name: string, at: number, window: number, run: () => Promise<void>): Job {
  return { name, window, slots: (after, until) => (after < at && at <= until ? [at] : []), run };
}

/** A job with a cron pattern in a time zone: each local time once, through every change of the clocks. */
export function recurring(
  name: string,
  { pattern, zone, window }: { readonly pattern: string; readonly zone: string; readonly window: number },
  run: (slot: number) => Promise<void>,
): Job {
  const cron = new Cron(pattern, { timezone: zone, paused: true });
  return { name, window, slots: (after, until) => cronSlots(cron, after, until), run };
}

function cronSlots(cron: Cron, after: number, until: number): number[] {
  const slots: number[] = [];
  let next = cron.nextRun(new Date(after));
  while (next && next.getTime() <= until) {
    // Croner works in whole seconds: a run at the very second of `after` is not after it.
    if (next.getTime() > after) slots.push(next.getTime());
    next = cron.nextRun(next);
  }
  return slots;
}

/** A run that lies ahead or behind. */
export interface Run {
  readonly job: Job;
  readonly slot: number;
}

/** Every run after one instant and up to another, in the order of time. */
export function runsBetween(jobs: readonly Job[], after: number, until: number): readonly Run[] {
  return jobs
    .flatMap((job) => job.slots(after, until).map((slot) => ({ job, slot })))
    .sort((a, b) => a.slot - b.slot || a.job.name.localeCompare(b.job.name));
}
