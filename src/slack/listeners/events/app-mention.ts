import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Services } from '../../answering.js';
import { readIncoming } from '../../incoming.js';
import { workspaceOf } from '../../manners/pausing.js';
import { reply } from './reply.js';

type Arguments = SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs;

/** A mention in a channel is answered in its thread. In a direct conversation the message itself is answered instead. */
export function appMention(services: Services) {
  return async ({ event, client, context }: Arguments): Promise<void> => {
    const incoming = readIncoming(event);
    if (!incoming || incoming.direct) return;
    const place = { channel: incoming.channel, thread: incoming.thread ?? incoming.ts };
    await reply(services, {
      incoming,
      place,
      client,
      workspace: workspaceOf(context),
      botUser: context.botUserId,
    });
  };
}
