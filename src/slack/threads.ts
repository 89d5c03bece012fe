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

interface Kept {
  readonly questions: readonly string[];
  readonly until: number;
}

/** Conversations in memory: the latest questions of the latest used ones, for a day. */
export function createThreads(limits: Partial<ThreadLimits> = {}, now: () => number = Date.now): Threads {
  const { conversations, questions, milliseconds } = { ...usual, ...limits };
  const kept = new Map<string, Kept>();

  const earlier = (key: string): readonly string[] => {
    const entry = kept.get(key);
    return entry && entry.until > now() ? entry.questions : [];
  };
  const keep = (key: string, all: readonly string[]): void => {
    kept.delete(key);
    kept.set(key, { questions: all.slice(-questions), until: now() + milliseconds });
    for (const oldest of kept.keys()) {
      if (kept.size <= conversations) break;
      kept.delete(oldest);
    }
  };
  return {
    earlier,
    add: (key, question) => keep(key, [...earlier(key), question]),
    fork: (from, to) => keep(to, earlier(from)),
  };
}
