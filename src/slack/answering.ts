import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from 'pino';
import { helpReply } from './blocks/home.js';
import type { Message } from './blocks/kinds.js';
import { renderMessage } from './blocks/message.js';
import type { Earnings } from './ports.js';
import type { Seen } from './seen.js';
import type { Place } from './sending.js';
import { languageOf } from './texts.js';
import type { Threads } from './threads.js';

/** What every listener works with. */
export interface Services {
  readonly earnings: Earnings;
  readonly threads: Threads;
  readonly seen: Seen;
  readonly logger: Logger;
}

/** The key under which a conversation's questions are kept. */
export function conversationOf({ channel, thread }: Place): string {
  return `${channel}:${thread ?? 'direct'}`;
}

/** Answers a question as the next one of its conversation; without words, says what can be asked. */
export async function answerIn(
  { earnings, threads }: Services,
  conversation: string,
  question: string,
): Promise<Message> {
  if (question === '') return help(question);
  const thread = await threads.earlier(conversation);
  const message = await answerAlone({ earnings }, question, thread);
  await threads.add(conversation, question);
  return message;
}

/** Answers a question, with the earlier ones where there are any. */
export async function answerAlone(
  { earnings }: Pick<Services, 'earnings'>,
  question: string,
  thread: readonly string[] = [],
): Promise<Message> {
  if (question === '') return help(question);
  // Answering keeps the processor busy: what has been acknowledged leaves first.
  await nextTurn();
  return renderMessage(await earnings.ask({ question, thread }));
}

function help(question: string): Message {
  return renderMessage(helpReply(languageOf(question)));
}
