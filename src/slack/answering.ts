import type { Logger } from 'pino';
import type { ApprovalPort } from '../delivery/ports.js';
import type { RememberShown } from '../delivery/shown.js';
import type { Store } from '../store/store.js';
import type { Asked } from './asked.js';
import { helpReply } from './blocks/help.js';
import type { Message } from './blocks/kinds.js';
import { asksBack, renderMessage, type Setting } from './blocks/message.js';
import type { Maintainers } from './manners/maintainers.js';
import { ownTurn } from './one-a-turn.js';
import type { Earnings, Reference, Reply } from './ports.js';
import type { Seen } from './seen.js';
import type { Place } from './sending.js';
import { languageOf } from './texts.js';
import type { Threads } from './threads.js';

/** What every listener works with. */
export interface Services {
  readonly earnings: Earnings;
  readonly reference: Reference;
  readonly threads: Threads;
  readonly asked: Asked;
  readonly seen: Seen;
  readonly logger: Logger;
  readonly maintainers: Maintainers;
  /** What waits for maintainers; without it nothing is released from Slack. */
  readonly approvals?: ApprovalPort | undefined;
  /** Under which name subscriptions stand where there is one workspace alone. */
  readonly onlyWorkspace?: string | undefined;
  /** What outlives the process; without it nothing is subscribed and no feedback is taken. */
  readonly store?: Pick<Store, 'app' | 'subscriptions'> | undefined;
  /** Keeps which thread was given which figure; without it nobody is told of a correction. */
  readonly remember?: RememberShown | undefined;
}

/** Whose answer it is, beside how it is drawn. */
export interface Asking extends Setting {
  readonly workspace?: string;
  /** The thread that the answer is given in: it is told when a figure of it is corrected. */
  readonly told?: { readonly channel: string; readonly thread: string };
}

/** The key under which a conversation's questions are kept. */
export function conversationOf({ channel, thread }: Place): string {
  return `${channel}:${thread ?? 'direct'}`;
}

/** Answers a question as the next one of its conversation; without words, says what can be asked. */
export async function answerIn(
  services: Services,
  conversation: string,
  question: string,
  asking: Asking = {},
): Promise<Message> {
  if (question === '') return help(question);
  const thread = await services.threads.earlier(conversation);
  const message = await answerAlone(services, question, thread, asking);
  await services.threads.add(conversation, question);
  return message;
}

/** Answers a question, with the earlier ones where there are any. */
export async function answerAlone(
  services: Pick<Services, 'earnings'> & Partial<Pick<Services, 'reference' | 'asked' | 'remember'>>,
  question: string,
  thread: readonly string[] = [],
  { workspace = '', told, ...setting }: Asking = {},
): Promise<Message> {
  if (question === '') return help(question);
  // Answering keeps the processor busy: what has been acknowledged leaves first.
  await ownTurn();
  const reply = await services.earnings.ask({ question, thread });
  if (setting.handle) services.asked?.note(workspace, setting.handle, { question, thread, asOf: Date.now() });
  if (told && reply.shown) await services.remember?.({ workspace, ...told }, reply.shown, reply.lang);
  return renderMessage(withNext(reply, services.reference), setting);
}

/** What people ask next stands behind what the answer itself offers. */
function withNext(reply: Reply, reference: Reference | undefined): Reply {
  if (!reference || asksBack(reply)) return reply;
  return { ...reply, choices: [...reply.choices, ...reference.next(reply)] };
}

function help(question: string): Message {
  return renderMessage(helpReply(languageOf(question)));
}
