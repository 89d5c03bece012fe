import { z } from 'zod';
import { checkBlocks } from '../web-api/blocks.js';
import { byBot } from '../web-api/chat.js';
import { Refusal } from '../web-api/method.js';
import type { Workspace } from '../workspace/workspace.js';

const answer = z.object({
  text: z.string().default(''),
  blocks: z.array(z.looseObject({ type: z.string() })).default([]),
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.union([z.boolean(), z.literal('true')]).default(false),
  delete_original: z.union([z.boolean(), z.literal('true')]).default(false),
  thread_ts: z.string().optional(),
});

/** Takes what an app sends to a response_url. @returns the status of HTTP that Slack would give. */
export function respond(workspace: Workspace, ticket: string, body: unknown): number {
  const parsed = answer.safeParse(body);
  const place = workspace.tickets.placeOf(ticket);
  if (!place) return 404;
  if (!parsed.success) return 400;
  const { text, blocks, thread_ts, ...how } = parsed.data;
  try {
    checkBlocks(blocks);
  } catch (error) {
    if (error instanceof Refusal) return 400;
    throw error;
  }
  const { channel, message, thread } = place;
  if (message !== undefined && how.delete_original) workspace.messages.remove(channel, message);
  else if (message !== undefined && how.replace_original)
    workspace.messages.change(channel, message, { text, blocks });
  else
    workspace.messages.add({
      channel,
      thread_ts: thread_ts ?? thread,
      text,
      blocks,
      ...byBot(workspace),
      ...(how.response_type === 'ephemeral' && { ephemeral: true }),
    });
  return 200;
}
