import type { Store } from '../store/store.js';
import type { CalendarEntry } from './calendar.js';
import { eventDay, watch } from './event-day.js';
import { hour, type Job, jobsOf, recurring } from './jobs.js';
import { maintainersIn, tellNotices } from './maintainers.js';
import type { Maintainers, Messages, Poster } from './ports.js';
import { repeat } from './repeat.js';
import { createReleaseDesk, type ReleaseDesk } from './release-desk.js';
import { tick } from './scheduler.js';
import { deliverNext, type WorkerOptions } from './worker.js';

/** How fast and how patiently; the defaults suit Slack. */
export interface DeliverySettings {
  readonly lease: number;
  readonly pause: number;
  readonly pace: number;
  readonly attempts: number;
  readonly longestWait: number;
  /** How many messages one process sends at the same time. */
  readonly lanes: number;
  /** How often a process with nothing to do looks for something, in milliseconds. */
  readonly idle: number;
  /** How often the calendar and the release desk are looked at. */
  readonly look: number;
}

export const defaultSettings: DeliverySettings = {
  lease: 30_000,
  pause: 1_100,
  pace: 250,
  attempts: 50,
  longestWait: 300_000,
  lanes: 4,
  idle: 500,
  look: 5_000,
};

export interface DeliveryOptions {
  readonly store: Store;
  readonly messages: Messages;
  readonly poster: Poster;
  readonly maintainers?: Maintainers;
  readonly calendar: readonly CalendarEntry[];
  /** How many people have to approve a digest. */
  readonly needed: number;
  /** Told what failed and will be tried again; never holds what is posted. */
  readonly onError: (doing: string, error: unknown) => void;
  readonly clock?: () => number;
  readonly settings?: Partial<DeliverySettings>;
}

export interface DeliveryService {
  readonly desk: ReleaseDesk;
  /** What the calendar sets off, and the nightly clearing up. */
  readonly jobs: readonly Job[];
  start(): void;
  /** Takes nothing more and finishes what is under way. */
  stop(): Promise<void>;
  /** One look at the calendar and the desk; start() does this again and again. */
  look(): Promise<void>;
}

/** All of delivery in one process; any number of processes may share a store. */
export function createDeliveryService(options: DeliveryOptions): DeliveryService {
  const { store, messages, poster, calendar, needed, onError, clock = Date.now } = options;
  const settings = { ...defaultSettings, ...options.settings };
  const maintainers = options.maintainers ?? maintainersIn(store, poster);
  const desk = createReleaseDesk({ store, messages, clock, needed, pace: settings.pace });
  const work = eventDay({ store, messages, desk, clock, pace: settings.pace });
  const jobs = [...jobsOf(calendar, work), clearingUp(store)];
  const look = async (): Promise<void> => {
    await tick({ store, jobs, clock, onError });
    await watch({ desk, clock }, calendar);
    await tellNotices(store, maintainers);
  };
  const stopping = new AbortController();
  const running: Promise<void>[] = [];
  const again = (doing: string, wait: number, step: () => Promise<boolean>): Promise<void> =>
    repeat(step, wait, stopping.signal, (error) => onError(doing, error));
  return {
    desk,
    jobs,
    look,
    start() {
      running.push(again('calendar', settings.look, () => look().then(() => false)));
      for (let lane = 0; lane < settings.lanes; lane += 1) {
        const worker: WorkerOptions = { store, poster, owner: crypto.randomUUID(), ...settings };
        running.push(again('delivery', settings.idle, () => deliverNext(worker)));
      }
    },
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

function clearingUp(store: Store): Job {
  const nightly = { pattern: '0 0 4 * * *', zone: 'Asia/Tokyo', window: 24 * hour };
  return recurring('clearing up', nightly, async () => {
    await store.prune();
  });
}
