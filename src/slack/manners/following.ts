import { setTimeout as pause } from 'node:timers/promises';
import type { AllMiddlewareArgs, App, SlackEventMiddlewareArgs, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { AppStore } from '../../store/app/app-store.js';
import type { MessageAt } from '../../store/app/questions.js';
import { answerAlone } from '../answering.js';
import type { Asked } from '../asked.js';
import { attempt } from '../attempt.js';
import { placesOf, reasonOf } from '../failure.js';
import { questionIn } from '../incoming.js';
import type { Earnings, Reference } from '../ports.js';
import { update } from '../sending.js';
import type { Threads } from '../threads.js';
import { workspaceOf } from './pausing.js';

const edited = z.object({
  subtype: z.literal('message_changed'),
  channel: z.string(),
  message: z.object({ ts: z.string(), text: z.string(), bot_id: z.string().optional() }),
});
const deleted = z.object({
  subtype: z.literal('message_deleted'),
  channel: z.string(),
  deleted_ts: z.string(),
});

export interface FollowingOptions {
  readonly store: Pick<AppStore, 'questions' | 'audit'>;
  readonly earnings: Earnings;
  readonly reference: Reference;
  readonly asked: Asked;
  readonly threads: Threads;
  readonly logger: Logger;
  /** An edit may overtake the answer: after which waits, in milliseconds, to look again for it. */
  readonly looks?: readonly number[];
}

type Arguments = SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs;

/** Follows what becomes of a question: one that is edited has its answer edited, one that is deleted has it deleted. */
export function registerFollowing(app: App, options: FollowingOptions): void {
  app.event('message', async ({ event, client, context }: Arguments) => {
    const workspace = workspaceOf(context);
    const [edit, gone] = [edited.safeParse(event).data, deleted.safeParse(event).data];
    try {
      if (edit && edit.message.bot_id === undefined) {
        const { channel, message } = edit;
        const text = questionIn(message.text, context.botUserId);
        await answerAnew(options, client, { workspace, channel, ts: message.ts }, text);
      } else if (gone)
        await takeBack(options, client, { workspace, channel: gone.channel, ts: gone.deleted_ts });
    } catch (error) {
      options.logger.error(
        { doing: 'following', reason: reasonOf(error), at: placesOf(error) },
        'could not follow',
      );
    }
  });
}

/** Slack also says "changed" when it unfurls a link: only another wording is another question. */
async function answerAnew(
  options: FollowingOptions,
  client: webApi.WebClient,
  message: MessageAt,
  text: string,
): Promise<void> {
  const { store, threads } = options;
  const [first] = await answersTo(options, message);
  const question = await store.questions.find(message);
  // Whoever is told that their question was left unanswered is offered it as it stands now.
  if (!first && text !== '') await store.questions.reword(message, text);
  if (!first || !question || question.text === text || text === '') return;
  const earlier = await threads.earlier(question.conversation);
  const place = earlier.lastIndexOf(question.text);
  const before = place < 0 ? earlier : earlier.slice(0, place);
  const { workspace, ...handle } = message;
  await update(client, first, await answerAlone(options, text, before, { workspace, handle }));
  await store.questions.reword(message, text);
  await store.audit.add({ act: 'edited', ...message, person: question.person, subject: first.ts });
}

async function takeBack(
  options: FollowingOptions,
  client: webApi.WebClient,
  message: MessageAt,
): Promise<void> {
  const { store } = options;
  const answers = await answersTo(options, message);
  const question = await store.questions.find(message);
  for (const { channel, ts } of answers)
    await attempt(() => client.chat.delete({ channel, ts }), { repeatable: true }).catch(unlessGone);
  await store.questions.remove(message);
  if (answers.length === 0 && !question) return;
  await store.audit.add({ act: 'deleted', ...message, person: question?.person ?? '' });
}

async function answersTo(
  { store, looks = [0, 1_000, 4_000] }: FollowingOptions,
  message: MessageAt,
): Promise<readonly { readonly channel: string; readonly ts: string }[]> {
  for (const wait of looks) {
    if (wait > 0) await pause(wait);
    const answers = await store.questions.answersTo(message);
    if (answers.length > 0) return answers;
  }
  return [];
}

function unlessGone(error: unknown): void {
  if (reasonOf(error) !== 'message_not_found') throw error;
}
