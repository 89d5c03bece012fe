import { z } from 'zod';
import type { Reaction } from '../workspace/shape.js';
import { existing } from './chat.js';
import { json, type Method, method, Refusal } from './method.js';

const reaction = z.object({ channel: z.string(), timestamp: z.string(), name: z.string() });
const prompt = z.object({ title: z.string(), message: z.string() });
const thread = { channel_id: z.string(), thread_ts: z.string().default('') };

/** What Slack itself says of a session in which an agent works. */
const working = 'is working…';

/** What an agent shows besides messages: that it is at work, what one could ask, reactions. */
export const agent: Readonly<Record<string, Method>> = {
  'assistant.threads.setStatus': method(
    'chat:write',
    z.object({ ...thread, status: z.string() }),
    ({ channel_id, thread_ts, status }, { workspace }) => {
      workspace.setStatus(channel_id, thread_ts, status);
      return {};
    },
  ),
  'assistant.threads.setSuggestedPrompts': method(
    'assistant:write',
    z.object({ ...thread, prompts: json(z.array(prompt).max(4)) }),
    ({ prompts }, { workspace }) => {
      workspace.suggest(prompts);
      return {};
    },
  ),
  'assistant.threads.setTitle': method(
    'assistant:write',
    z.object({ ...thread, title: z.string() }),
    () => ({}),
  ),
  'agents.sessions.setStatus': method(
    'chat:write',
    z.object({ ...thread, status: z.enum(['processing', 'active', 'suspended', 'closed']) }),
    ({ channel_id, thread_ts, status }, { workspace }) => {
      workspace.setStatus(channel_id, thread_ts, status === 'processing' ? working : '', true);
      return {};
    },
  ),
  'reactions.add': method('reactions:write', reaction, ({ channel, timestamp, name }, { workspace }) => {
    const { reactions = [] } = existing(workspace, channel, timestamp);
    const { user } = workspace.places.bot;
    if (reactions.some((one) => one.name === name && one.users.includes(user)))
      throw new Refusal('already_reacted');
    workspace.messages.change(channel, timestamp, { reactions: [...reactions, by(user, name)] });
    return {};
  }),
  'reactions.remove': method('reactions:write', reaction, ({ channel, timestamp, name }, { workspace }) => {
    const { reactions = [] } = existing(workspace, channel, timestamp);
    const left = reactions.filter((one) => one.name !== name);
    if (left.length === reactions.length) throw new Refusal('no_reaction');
    workspace.messages.change(channel, timestamp, { reactions: left });
    return {};
  }),
};

const by = (user: string, name: string): Reaction => ({ name, users: [user], count: 1 });
