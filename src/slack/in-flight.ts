import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';

/** Counts work that is under way, so that a shutdown can wait for it. */
export interface InFlight {
  /** Counts until the work has ended, however it ends. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Waits for all of it, at most so many milliseconds; says how many pieces were left. */
  drained(milliseconds: number): Promise<number>;
  count(): number;
}

export function createInFlight(): InFlight {
  const open = new Set<Promise<unknown>>();
  return {
    async during(work) {
      const piece = work();
      open.add(piece);
      try {
        return await piece;
      } finally {
        open.delete(piece);
      }
    },
    async drained(milliseconds) {
      const abort = new AbortController();
      const deadline = pause(milliseconds, undefined, { signal: abort.signal }).catch(() => undefined);
      await Promise.race([settled(open), deadline]);
      abort.abort();
      return open.size;
    },
    count: () => open.size,
  };
}

/** What was taken on in the last moment counts too, so it looks again after each round. */
async function settled(open: ReadonlySet<Promise<unknown>>): Promise<void> {
  do {
    await Promise.allSettled(open);
    await nextTurn();
  } while (open.size > 0);
}
