import { z } from 'zod';
import type { Channel, Places } from '../workspace/places.js';
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
  /** How many messages stand on the pages before. */
  cursor: z.coerce.number().int().min(0).default(0),
};

const one = z.object({ channel: z.string() });

/** Methods that say where one can talk and what was said there. */
export const conversations: Readonly<Record<string, Method>> = {
  'conversations.list': method(undefined, z.object({}), (_values, { workspace: { places } }) => ({
    channels: places.channels.map((one) => described(one, places)),
  })),
  'conversations.info': method(undefined, one, ({ channel }, { workspace }) => ({
    channel: described(inChannel(workspace, channel), workspace.places),
  })),
  'conversations.members': method(undefined, one, ({ channel }, { workspace }) => {
    inChannel(workspace, channel);
    const { you, bot } = workspace.places;
    return { members: [you.id, bot.user], response_metadata: { next_cursor: '' } };
  }),
  'conversations.join': method(undefined, one, ({ channel }, { workspace }) => ({
    channel: described(inChannel(workspace, channel), workspace.places),
  })),
  'conversations.open': method('im:write', z.object({ users: z.string() }), ({ users }, { workspace }) => ({
    channel: { id: inChannel(workspace, users).id },
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

function described({ id, name, kind }: Channel, { you }: Places): object {
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
function mayRead(channel: string, { has, workspace }: Context): void {
  const { kind } = inChannel(workspace, channel);
  const scope = kind === 'direct' ? 'im:history' : 'channels:history';
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
  { limit, cursor, include_all_metadata: all }: Range,
): Readonly<Record<string, unknown>> {
  const shown = messages.slice(cursor, cursor + limit).map(({ metadata, ...message }) => ({
    type: 'message',
    ...message,
    ...(all && metadata && { metadata }),
  }));
  const next = cursor + limit;
  const more = messages.length > next;
  return { messages: shown, has_more: more, response_metadata: { next_cursor: more ? String(next) : '' } };
}
