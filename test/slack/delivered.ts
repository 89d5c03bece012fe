import { z } from 'zod';
import type { Workspace } from '../../src/preview/workspace/workspace.js';

const place = { channel: z.string(), thread_ts: z.string().optional() };

/** What somebody wrote, as an event tells of it. */
const written = z.object({
  ...place,
  type: z.enum(['app_mention', 'message']),
  subtype: z.undefined().optional(),
  ts: z.string(),
  user: z.string(),
  bot_id: z.string().optional(),
  text: z.string(),
});

const edited = z.object({
  channel: z.string(),
  subtype: z.literal('message_changed'),
  message: z.object({ ts: z.string(), text: z.string() }),
});

const deleted = z.object({
  channel: z.string(),
  subtype: z.literal('message_deleted'),
  deleted_ts: z.string(),
});

const event = z.union([written, edited, deleted]);

/** What stands in commands, clicks and shortcuts. */
const asking = z.object({
  trigger_id: z.string().optional(),
  response_url: z.string().default(''),
  channel_id: z.string().optional(),
  channel: z.object({ id: z.string() }).optional(),
  container: z
    .object({ message_ts: z.string().optional(), thread_ts: z.string().optional() })
    .catch({})
    .default({}),
});

/** Keeps what Slack knows of something that it delivers: the message, a trigger that is good once, where answers to it go. */
export function keepDelivered(workspace: Workspace, body: Readonly<Record<string, unknown>>): void {
  const told = event.safeParse(body.event);
  if (told.success) keepEvent(workspace, told.data);
  const asked = asking.safeParse(body);
  if (asked.success) keepTickets(workspace, asked.data);
}

function keepEvent({ messages }: Workspace, told: z.infer<typeof event>): void {
  const { channel } = told;
  if ('deleted_ts' in told) messages.remove(channel, told.deleted_ts);
  else if ('message' in told) messages.change(channel, told.message.ts, { text: told.message.text });
  else {
    const { ts, thread_ts, user, bot_id, text } = told;
    // Delivered again, it still stands there once.
    if (!messages.find(channel, ts)) messages.add({ channel, ts, thread_ts, user, bot_id, text });
  }
}

function keepTickets({ tickets }: Workspace, asked: z.infer<typeof asking>): void {
  const { trigger_id: trigger, response_url: url, container } = asked;
  if (trigger !== undefined) tickets.trigger(trigger);
  const ticket = /\/respond\/(.+)$/.exec(url)?.[1];
  const channel = asked.channel_id ?? asked.channel?.id;
  if (ticket === undefined || channel === undefined) return;
  tickets.respondTo({ channel, thread: container.thread_ts, message: container.message_ts }, ticket);
}
