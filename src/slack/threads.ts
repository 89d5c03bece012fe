import { createLatest } from './latest.js';

/** The earlier questions of a conversation, by its key. A store can take the place of the one in memory. */
export interface Threads {
  earlier(key: string): readonly string[] | Promise<readonly string[]>;
  add(key: string, question: string): void | Promise<void>;
  /** Lets a conversation that starts from another go on from what was asked there. */
  fork(from: string, to: string): void | Promise<void>;
}

export interface ThreadLimits {
  readonly conversations: number;
  readonly questions: number;
  readonly milliseconds: number;
}

const usual: ThreadLimits = { conversations: 5_000, questions: 10, milliseconds: 24 * 3600 * 1000 };

/** Conversations in memory: the latest questions of the latest used ones, for a day. */
export function createThreads(limits: Partial<ThreadLimits> = {}, now: () => number = Date.now): Threads {
  const { conversations: most, questions, milliseconds } = { ...usual, ...limits };
  const kept = createLatest<readonly string[]>({ most, milliseconds }, now);
  const earlier = (key: string): readonly string[] => kept.get(key) ?? [];
  return {
    earlier,
    add: (key, question) => kept.put(key, [...earlier(key), question].slice(-questions)),
    fork: (from, to) => kept.put(to, earlier(from)),
  };
}
