import type { Database } from '../database.js';
import type { FeedbackRow, FeedbackTable } from './schema.js';

/** What people say of answers. */
export interface Feedback {
  /** Keeps somebody's word on an answer; a later one takes its place. */
  put(feedback: Omit<FeedbackTable, 'at'>): Promise<void>;
  list(): Promise<readonly FeedbackRow[]>;
}

export function feedbackIn({ db, now }: Database): Feedback {
  return {
    async put({ workspace, channel, ts, person, verdict, reason, comment }) {
      const said = { verdict, reason, comment, at: now };
      await db
        .insertInto('feedback')
        .values({ workspace, channel, ts, person, ...said })
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'channel', 'ts', 'person']).doUpdateSet(said),
        )
        .execute();
    },
    list: () => db.selectFrom('feedback').selectAll().orderBy('at').execute(),
  };
}
