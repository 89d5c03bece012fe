import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Services } from '../../answering.js';
import { readIncoming } from '../../incoming.js';
import { workspaceOf } from '../../manners/pausing.js';
import { reply } from './reply.js';

type Arguments = SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs;

/** A direct message is answered where it was written: below it, or in its thread. */
export function directMessage(services: Services) {
  return async ({ event, client, context }: Arguments): Promise<void> => {
    const incoming = readIncoming(event);
    if (!incoming?.direct) return;
    const place = { channel: incoming.channel, thread: incoming.thread };
    await reply(services, {
      incoming,
      place,
      client,
      workspace: workspaceOf(context),
      botUser: context.botUserId,
    });
  };
}
