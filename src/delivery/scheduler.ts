import type { Store } from '../store/store.js';
import { type Job, minute, type Run, runsBetween } from './jobs.js';
import { missedRun } from './notices.js';

export interface SchedulerOptions {
  readonly store: Pick<Store, 'runs' | 'notices'>;
  readonly jobs: readonly Job[];
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Told of a run that failed; it is tried again. */
  readonly onError: (job: string, error: unknown) => void;
}

/** How long a run may take before another process takes it over. */
const lease = 5 * minute;

/**
 * Runs what has become due since the last time anybody looked: late where that is still of use, reported where it is
 * not. Safe to call from any number of processes; every run of a job is done by one of them.
 */
export async function tick({ store, jobs, clock, onError }: SchedulerOptions): Promise<void> {
  const now = clock();
  const settled = await store.runs.settledUntil();
  // The first look ever: what was before is nobody's business.
  if (settled === undefined) {
    await store.runs.moveSettled(now);
    return;
  }
  let allSettled = true;
  for (const run of runsBetween(jobs, settled, now))
    allSettled = (await settle(store, run, now, onError)) && allSettled;
  if (allSettled) await store.runs.moveSettled(now);
}

async function settle(
  store: SchedulerOptions['store'],
  { job, slot }: Run,
  now: number,
  onError: SchedulerOptions['onError'],
): Promise<boolean> {
  const turn = await store.runs.start(job.name, slot, lease);
  if (turn !== 'mine') return turn === 'settled';
  if (now - slot > job.window) {
    await store.notices.add(`missed ${job.name} ${slot}`, missedRun(job.name, slot));
    await store.runs.settle(job.name, slot, 'missed');
    return true;
  }
  try {
    await job.run(slot);
  } catch (error) {
    onError(job.name, error);
    return false;
  }
  await store.runs.settle(job.name, slot, 'done');
  return true;
}
