import { sql } from 'kysely';
import type { Database } from '../database.js';
import { type Arrivals, arrivalsIn } from './arrivals.js';
import { type Audit, auditIn } from './audit.js';
import { type Channels, channelsIn } from './channels.js';
import { type Feedback, feedbackIn } from './feedback.js';
import { type Installations, installationsIn } from './installations.js';
import { type Pending, pendingIn } from './pending.js';
import { type Questions, questionsIn } from './questions.js';
import { type Stops, stopsIn } from './stops.js';

/** What the Slack app keeps of people, channels and installations. */
export interface AppStore {
  readonly arrivals: Arrivals;
  readonly audit: Audit;
  readonly channels: Channels;
  readonly feedback: Feedback;
  readonly installations: Installations;
  readonly pending: Pending;
  readonly questions: Questions;
  readonly stops: Stops;
  /** @throws where the database does not answer. */
  alive(): Promise<void>;
  /** Removes what is past its time. @returns how many rows. */
  prune(): Promise<number>;
}

/** For how many days a question is kept as it was written, unless it is set otherwise. */
export const usualQuestionDays = 30;

const day = 24 * 60 * 60 * 1000;
/** Answers can be told from other messages for as long as somebody may edit or delete their question. */
const answerDays = 400;

export function appStoreIn(database: Database, questionDays = usualQuestionDays): AppStore {
  const { db, now } = database;
  return {
    arrivals: arrivalsIn(database),
    audit: auditIn(database),
    channels: channelsIn(database),
    feedback: feedbackIn(database),
    installations: installationsIn(database),
    pending: pendingIn(database),
    questions: questionsIn(database),
    stops: stopsIn(database),
    async alive() {
      await sql`select 1`.execute(db);
    },
    async prune() {
      const before = (days: number) => sql<number>`${now} - ${sql.lit(days * day)}`;
      const results = await Promise.all([
        db.deleteFrom('questions').where('at', '<', before(questionDays)).executeTakeFirst(),
        db.deleteFrom('answers').where('at', '<', before(answerDays)).executeTakeFirst(),
        // These are about the last minute: whoever asks at this very moment may ask a little more.
        db.deleteFrom('rate').executeTakeFirst(),
        db.deleteFrom('stops').where('at', '<', before(1)).executeTakeFirst(),
        db.deleteFrom('pending').where('at', '<', before(1)).executeTakeFirst(),
      ]);
      return results.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
    },
  };
}
