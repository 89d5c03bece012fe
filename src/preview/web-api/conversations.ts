import { z } from 'zod';
import { bot, type Channel, channelOf, channels, you } from '../workspace/places.js';
import type { Message } from '../workspace/shape.js';
import { inChannel } from './chat.js';
import { type Context, flag, type Method, method, Refusal } from './method.js';

const range = {
  channel: z.string(),
  oldest: z.string().default('0'),
  latest: z.string().optional(),
  inclusive: flag,
  include_all_metadata: flag,
  limit: z.coerce.number().int().min(1).max(999).default(100),
};

/** Methods that say where one can talk and what was said there. */
export const conversations: Readonly<Record<string, Method>> = {
  'conversations.list': method(undefined, z.object({}), () => ({ channels: channels.map(described) })),
  'conversations.info': method(undefined, z.object({ channel: z.string() }), ({ channel }) => {
    inChannel(channel);
    return { channel: channels.filter(({ id }) => id === channel).map(described)[0] };
  }),
  'conversations.members': method(undefined, z.object({ channel: z.string() }), ({ channel }) => {
    inChannel(channel);
    return { members: [you.id, bot.user], response_metadata: { next_cursor: '' } };
  }),
  'conversations.join': method(undefined, z.object({ channel: z.string() }), ({ channel }) => {
    inChannel(channel);
    return { channel: channels.filter(({ id }) => id === channel).map(described)[0] };
  }),
  'conversations.open': method('im:write', z.object({ users: z.string() }), () => ({
    channel: { id: directId },
  })),
  'conversations.history': method(undefined, z.object(range), (values, context) => {
    mayRead(values.channel, context);
    const found = context.workspace.messages.inChannel(values.channel).filter(within(values));
    return page([...found].reverse(), values);
  }),
  'conversations.replies': method(undefined, z.object({ ...range, ts: z.string() }), (values, context) => {
    mayRead(values.channel, context);
    const thread = context.workspace.messages.inThread(values.channel, values.ts);
    if (thread.length === 0) throw new Refusal('thread_not_found');
    return page(thread.filter(within(values)), values);
  }),
};

const directId = channels.find(({ kind }) => kind === 'direct')?.id;

function described({ id, name, kind }: Channel): object {
  return kind === 'direct'
    ? { id, is_im: true, user: you.id }
    : {
        id,
        name,
        is_channel: true,
        is_member: true,
        is_private: false,
        is_ext_shared: false,
        num_members: 2,
      };
}

/** Slack lets an app read a channel only with the scope for its kind. */
function mayRead(channel: string, { has }: Context): void {
  inChannel(channel);
  const scope = channelOf(channel)?.kind === 'direct' ? 'im:history' : 'channels:history';
  if (!has(scope)) throw new Refusal('missing_scope');
}

type Range = z.output<z.ZodObject<typeof range>>;

function within({ oldest, latest, inclusive }: Range): (message: Message) => boolean {
  const from = Number(oldest);
  const until = latest === undefined ? Infinity : Number(latest);
  return ({ ts }) =>
    inclusive ? Number(ts) >= from && Number(ts) <= until : Number(ts) > from && Number(ts) < until;
}

function page(
  messages: readonly Message[],
  { limit, include_all_metadata: all }: Range,
): Readonly<Record<string, unknown>> {
  const shown = messages.slice(0, limit).map(({ metadata, ...message }) => ({
    type: 'message',
    ...message,
    ...(all && metadata && { metadata }),
  }));
  // One page is all there is: a preview does not get that long.
  return { messages: shown, has_more: false, response_metadata: { next_cursor: '' } };
}
