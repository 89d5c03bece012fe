import { z } from 'zod';
import type { Channel } from '../workspace/places.js';
import type { Message } from '../workspace/shape.js';
import type { Draft } from '../workspace/messages.js';
import { checkBlocks } from './blocks.js';
import { blockList, type Context, json, type Method, method, object, Refusal } from './method.js';

const content = {
  text: z.string().optional(),
  blocks: blockList.optional(),
  metadata: json(object).optional(),
};
const place = { channel: z.string(), thread_ts: z.string().optional() };
const one = { channel: z.string(), ts: z.string() };

type Content = Pick<Draft, 'text' | 'blocks'>;

/** Methods that write, change and take back messages. */
export const chat: Readonly<Record<string, Method>> = {
  'chat.postMessage': method('chat:write', z.object({ ...place, ...content }), (values, { workspace }) => {
    const { thread_ts, metadata } = values;
    const { id: channel } = inChannel(workspace, values.channel);
    workspace.setStatus(channel, thread_ts ?? '', '');
    const draft = { channel, thread_ts, metadata, ...byBot(workspace), ...contentOf(values) };
    const message = workspace.messages.add(draft);
    return { channel, ts: message.ts, message };
  }),
  'chat.update': method('chat:write', z.object({ ...one, ...content }), (values, { workspace }) => {
    const { channel, ts, metadata } = values;
    if (values.text === undefined && !values.blocks) throw new Refusal('no_text');
    checkBlocks(values.blocks ?? []);
    ours(workspace, values);
    const changed = workspace.messages.change(channel, ts, {
      ...(values.text !== undefined && { text: values.text }),
      // Slack keeps the blocks of an update that brings none, unless it brings a text.
      ...((values.blocks ?? values.text !== undefined) && { blocks: values.blocks ?? [] }),
      ...(metadata && { metadata }),
      edited: { user: workspace.places.bot.user, ts },
    });
    return { channel, ts, text: changed?.text ?? '', message: changed };
  }),
  'chat.delete': method('chat:write', z.object(one), (values, { workspace }) => {
    ours(workspace, values);
    workspace.messages.remove(values.channel, values.ts);
    return { ...values };
  }),
  'chat.postEphemeral': method(
    'chat:write',
    z.object({ ...place, ...content, user: z.string() }),
    (values, { workspace }) => {
      const { channel, thread_ts, user } = values;
      inChannel(workspace, channel);
      if (!workspace.places.person(user)) throw new Refusal('user_not_in_channel');
      const said = { ...byBot(workspace), ...contentOf(values) };
      return {
        message_ts: workspace.messages.add({ channel, thread_ts, ephemeral: true, ...said }).ts,
      };
    },
  ),
  'chat.getPermalink': method(
    undefined,
    z.object({ channel: z.string(), message_ts: z.string() }),
    ({ channel, message_ts: ts }, context) => {
      existing(context.workspace, channel, ts);
      return { channel, permalink: permalink(context, channel, ts) };
    },
  ),
};

export function byBot({ places }: Context['workspace']): Pick<Draft, 'user' | 'bot_id'> {
  return { user: places.bot.user, bot_id: places.bot.id };
}

export function contentOf({
  text,
  blocks,
}: {
  text?: string | undefined;
  blocks?: Content['blocks'];
}): Content {
  if (!text && !blocks?.length) throw new Refusal('no_text');
  checkBlocks(blocks ?? []);
  return { text: text ?? '', blocks };
}

export function inChannel({ places }: Context['workspace'], id: string): Channel {
  const channel = places.channel(id);
  if (!channel) throw new Refusal('channel_not_found');
  return channel;
}

export function existing(workspace: Context['workspace'], channel: string, ts: string): Message {
  inChannel(workspace, channel);
  const message = workspace.messages.find(channel, ts);
  if (!message) throw new Refusal('message_not_found');
  return message;
}

function ours(
  workspace: Context['workspace'],
  { channel, ts }: { readonly channel: string; readonly ts: string },
): void {
  const message = existing(workspace, channel, ts);
  if (message.bot_id !== workspace.places.bot.id || message.ephemeral)
    throw new Refusal('cant_update_message');
}

export function permalink({ origin }: Context, channel: string, ts: string): string {
  return `${origin}/#${channel}/${ts}`;
}
