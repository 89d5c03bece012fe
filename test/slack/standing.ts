import type { Message } from '../../src/preview/workspace/shape.js';
import type { WebApiServer } from './web-api-server.js';

/** What the bot has said in a thread of this channel, oldest first. */
export function saidIn({ workspace }: WebApiServer, channel: string, root: unknown): readonly Message[] {
  const { messages, places } = workspace;
  return messages.inThread(channel, String(root)).filter(({ user }) => user === places.bot.user);
}

/** What the bot has said in a conversation itself, oldest first. */
export function saidDirectly({ workspace }: WebApiServer, channel = 'D1'): readonly Message[] {
  const { messages, places } = workspace;
  return messages.inChannel(channel).filter(({ user }) => user === places.bot.user);
}

/** A question back that stands in a thread. */
export function questionBack({ workspace }: WebApiServer): Message {
  const { user, id } = workspace.places.bot;
  const thread_ts = '1700000000.000001';
  return workspace.messages.add({ channel: 'C1', thread_ts, user, bot_id: id, text: 'Which quarter?' });
}

/** Where a click on a message says that it was. */
export function on({ channel, ts, thread_ts }: Message): Readonly<Record<string, unknown>> {
  return { channel_id: channel, message_ts: ts, thread_ts };
}
