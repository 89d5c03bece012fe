import { setTimeout as pause } from 'node:timers/promises';

/** Keeps calls with the same key apart in time. */
export interface Pacer {
  /** Resolves when it is this caller's turn. */
  turn(key: string): Promise<void>;
}

/** Slack takes about one message a second in a channel: turns with one key come at least so many milliseconds apart. */
export function createPacer(apart: number, clock: () => number = () => performance.now()): Pacer {
  const free = new Map<string, number>();
  return {
    async turn(key) {
      const now = clock();
      const at = Math.max(now, free.get(key) ?? 0);
      free.set(key, at + apart);
      forgetPast(free, now);
      if (at > now) await pause(at - now);
    },
  };
}

const crowd = 1_000;

function forgetPast(free: Map<string, number>, now: number): void {
  if (free.size < crowd) return;
  for (const [key, at] of free) if (at <= now) free.delete(key);
}
