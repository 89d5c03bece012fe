import { sql } from 'kysely';
import type { Database } from '../database.js';
import { auditRow } from './audit.js';
import type { QuestionRow, QuestionTable } from './schema.js';

/** A message, by its place. */
export interface MessageAt {
  readonly workspace: string;
  readonly channel: string;
  readonly ts: string;
}

/** A question that has been dealt with, and the messages that answer it. */
export interface Dealt extends Omit<QuestionTable, 'at' | 'text'> {
  /** What was asked; left out where nothing was, or where it is not to be kept. */
  readonly text?: string;
  readonly answers: readonly AnswerMessage[];
  /** The name under which it waited for its answer. */
  readonly pending?: string;
}

/** A message that answers; without a name where one person alone was shown it. */
export interface AnswerMessage {
  readonly channel: string;
  readonly ts: string;
  /** Stands for its text. */
  readonly fingerprint: string;
}

export interface Questions {
  /** Keeps many at once, and who was sent what; none of them is pending any more. */
  keep(dealt: readonly Dealt[]): Promise<void>;
  find(message: MessageAt): Promise<QuestionRow | undefined>;
  answersTo(message: MessageAt): Promise<readonly { readonly channel: string; readonly ts: string }[]>;
  /** The latest questions of a conversation since an age in milliseconds, oldest first. */
  earlier(conversation: string, age: number, most: number): Promise<readonly QuestionRow[]>;
  /** What somebody asked last, latest first. */
  recent(workspace: string, person: string, most: number): Promise<readonly QuestionRow[]>;
  /** The question that a message asks or answers. */
  about(channel: string, ts: string): Promise<QuestionRow | undefined>;
  reword(message: MessageAt, text: string): Promise<void>;
  /** Forgets one question with what is known of its answers. */
  remove(message: MessageAt): Promise<void>;
  /** Forgets everything that somebody wrote. @returns how many questions it was. */
  forget(person: string): Promise<number>;
  forgetWorkspace(workspace: string): Promise<void>;
}

export function questionsIn(database: Database): Questions {
  const { db, now } = database;
  const all = db.selectFrom('questions').selectAll();
  return {
    keep: (dealt) => keep(database, dealt),
    find: ({ workspace, channel, ts }) =>
      all
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .where('ts', '=', ts)
        .executeTakeFirst(),
    answersTo: ({ workspace, channel, ts }) =>
      db
        .selectFrom('answers')
        .select(['answer_channel as channel', 'answer_ts as ts'])
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .where('ts', '=', ts)
        .orderBy('answer_ts')
        .execute(),
    async earlier(conversation, age, most) {
      const latest = await all
        .where('conversation', '=', conversation)
        .where('at', '>', sql<number>`${now} - ${sql.lit(age)}`)
        .orderBy('at', 'desc')
        .orderBy('ts', 'desc')
        .limit(most)
        .execute();
      return latest.reverse();
    },
    recent: (workspace, person, most) =>
      all
        .where('workspace', '=', workspace)
        .where('person', '=', person)
        .orderBy('at', 'desc')
        .orderBy('ts', 'desc')
        .limit(most)
        .execute(),
    async about(channel, ts) {
      const asked = await all.where('channel', '=', channel).where('ts', '=', ts).executeTakeFirst();
      return (
        asked ??
        (await db
          .selectFrom('answers')
          .innerJoin('questions', (join) =>
            join
              .onRef('questions.workspace', '=', 'answers.workspace')
              .onRef('questions.channel', '=', 'answers.channel')
              .onRef('questions.ts', '=', 'answers.ts'),
          )
          .selectAll('questions')
          .where('answer_channel', '=', channel)
          .where('answer_ts', '=', ts)
          .executeTakeFirst())
      );
    },
    async reword({ workspace, channel, ts }, text) {
      for (const table of ['questions', 'pending'] as const)
        await db
          .updateTable(table)
          .set({ text })
          .where('workspace', '=', workspace)
          .where('channel', '=', channel)
          .where('ts', '=', ts)
          .execute();
    },
    async remove({ workspace, channel, ts }) {
      for (const table of ['questions', 'answers', 'pending'] as const)
        await db
          .deleteFrom(table)
          .where('workspace', '=', workspace)
          .where('channel', '=', channel)
          .where('ts', '=', ts)
          .execute();
    },
    async forget(person) {
      // A comment is something that they wrote too, and so is what is being answered.
      for (const table of ['feedback', 'pending'] as const)
        await db.deleteFrom(table).where('person', '=', person).execute();
      const { numDeletedRows } = await db
        .deleteFrom('questions')
        .where('person', '=', person)
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
    async forgetWorkspace(workspace) {
      for (const table of ['questions', 'answers', 'pending'] as const)
        await db.deleteFrom(table).where('workspace', '=', workspace).execute();
    },
  };
}

async function keep(database: Database, dealt: readonly Dealt[]): Promise<void> {
  const { now } = database;
  const questions = dealt.flatMap(({ text, answers: _, pending: __, ...one }) =>
    text === undefined ? [] : [{ ...one, text, at: now }],
  );
  const answers = dealt.flatMap(({ workspace, channel, ts, answers: all }) =>
    all
      .filter((one) => one.ts !== '')
      .map((one) => ({ workspace, channel, ts, answer_channel: one.channel, answer_ts: one.ts, at: now })),
  );
  const lines = dealt.flatMap(({ workspace, person, ts: asked, answers: all }) =>
    all.map(({ fingerprint, ...one }) =>
      auditRow(database, { act: 'answered', workspace, person, ...one, subject: `${asked} ${fingerprint}` }),
    ),
  );
  const settled = dealt.flatMap(({ pending }) => pending ?? []);
  await database.db.transaction().execute(async (db) => {
    if (settled.length > 0) await db.deleteFrom('pending').where('key', 'in', settled).execute();
    if (questions.length > 0)
      await db
        .insertInto('questions')
        .values(questions)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    if (answers.length > 0)
      await db
        .insertInto('answers')
        .values(answers)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    if (lines.length > 0) await db.insertInto('audit').values(lines).execute();
  });
}
