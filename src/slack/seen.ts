import { createLatest } from './latest.js';

/** Remembers what has been taken on. A store shared by several processes can take the place of the one in memory. */
export interface Seen {
  /** True for the first to ask with this key, false for all others. */
  claim(key: string): boolean | Promise<boolean>;
}

/** Slack repeats an event for up to about six minutes; an hour leaves room for replays. */
const hour = 3600;
/** More than a busy workspace sends while Slack may still repeat the first of them. */
const most = 10_000;

/** Keys in memory, forgotten after an hour. */
export function createSeen(seconds = hour): Seen {
  const kept = createLatest<true>({ most, milliseconds: seconds * 1000 });
  return {
    claim(key) {
      if (kept.get(key)) return false;
      kept.put(key, true);
      return true;
    },
  };
}
