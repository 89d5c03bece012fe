import NodeCache from 'node-cache';

/** Remembers what has been taken on. A store shared by several processes can take the place of the one in memory. */
export interface Seen {
  /** True for the first to ask with this key, false for all others. */
  claim(key: string): boolean | Promise<boolean>;
}

/** Slack repeats an event for up to about six minutes; an hour leaves room for replays. */
const hour = 3600;

/** Keys in memory, forgotten after an hour. */
export function createSeen(seconds = hour): Seen {
  const cache = new NodeCache({ stdTTL: seconds, useClones: false });
  return {
    claim(key) {
      if (cache.has(key)) return false;
      return cache.set(key, true);
    },
  };
}
