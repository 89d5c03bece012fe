import type { Questions } from '../store/app/questions.js';
import type { Handle } from './blocks/handle.js';
import { createLatest } from './latest.js';

/** A question as it was asked, with the earlier ones of its conversation: the same again gives the same answer. */
export interface AskedQuestion {
  readonly question: string;
  readonly thread: readonly string[];
  /** When it was answered, in milliseconds since the epoch: its answer stands for what was public then. */
  readonly asOf: number;
}

/** Leads a click back to the question whose answer it is under. */
export interface Asked {
  readonly note: (workspace: string, handle: Handle, asked: AskedQuestion) => void;
  find(workspace: string, handle: Handle): Promise<AskedQuestion | undefined>;
  /** What somebody asked last, latest first. */
  recent(workspace: string, person: string, most: number): Promise<readonly string[]>;
}

const hour = 3600 * 1000;
const most = 5_000;

/** In memory, the latest ones, for a day. */
export function createAsked(milliseconds = 24 * hour, now: () => number = Date.now): Asked {
  const kept = createLatest<AskedQuestion>({ most, milliseconds }, now);
  const key = (workspace: string, { channel, ts }: Handle): string => `${workspace} ${channel} ${ts}`;
  return {
    note: (workspace, handle, asked) => kept.put(key(workspace, handle), asked),
    find: (workspace, handle) => Promise.resolve(kept.get(key(workspace, handle))),
    recent: () => Promise.resolve([]),
  };
}

/** Earlier questions than these play no part. */
const window = { age: 31 * 24 * hour, questions: 60, thread: 10 };

/**
 * Out of the store, where any process finds it and what somebody has erased is gone. What was asked a moment ago is still
 * on its way there, so the last minutes are in memory too.
 */
export function storedAsked(questions: Questions, fresh: Asked = createAsked(hour / 6)): Asked {
  const conversationUpTo = async (conversation: string, ts: string): Promise<string[]> => {
    const rows = await questions.earlier(conversation, window.age, window.questions);
    const at = rows.findIndex((row) => row.ts === ts);
    return rows.slice(0, at < 0 ? rows.length : at).map(({ text }) => text);
  };
  return {
    note: fresh.note,
    async find(workspace, handle) {
      const known = await fresh.find(workspace, handle);
      if (known) return known;
      const row = await questions.find({ workspace, ...handle });
      if (!row) return undefined;
      const [channel = '', root = ''] = row.conversation.split(':');
      const start = root === 'direct' ? undefined : await questions.about(channel, root);
      const inherited =
        start && start.conversation !== row.conversation
          ? [...(await conversationUpTo(start.conversation, start.ts)), start.text]
          : [];
      const own = await conversationUpTo(row.conversation, row.ts);
      return { question: row.text, thread: [...inherited, ...own].slice(-window.thread), asOf: row.at };
    },
    async recent(workspace, person, count) {
      const rows = await questions.recent(workspace, person, count * 3);
      return [...new Set(rows.map(({ text }) => text))].slice(0, count);
    },
  };
}
