import { z } from 'zod';
import { unescape } from './blocks/escape.js';

/** What we read of a message or a mention. */
const incomingSchema = z.object({
  channel: z.string(),
  channel_type: z.string().optional(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  user: z.string().optional(),
  text: z.string().default(''),
  subtype: z.string().optional(),
  bot_id: z.string().optional(),
  edited: z.unknown().optional(),
});

export interface Incoming {
  readonly channel: string;
  readonly ts: string;
  readonly thread?: string;
  readonly user: string;
  readonly text: string;
  readonly direct: boolean;
}

/** What a person newly wrote; nothing for bots, edits, deletions and the notices of Slack itself. */
export function readIncoming(event: unknown): Incoming | undefined {
  const result = incomingSchema.safeParse(event);
  if (!result.success) return undefined;
  const {
    channel,
    ts,
    thread_ts: thread,
    user,
    text,
    subtype,
    bot_id: bot,
    edited,
    channel_type,
  } = result.data;
  if (bot !== undefined || edited !== undefined || user === undefined) return undefined;
  if (subtype !== undefined && subtype !== 'file_share') return undefined;
  const direct = channel_type === 'im' || isDirect(channel);
  return { channel, ts, ...(thread !== undefined && { thread }), user, text, direct };
}

/** Whether a conversation is a direct one, by its id. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}

/** The question in a message as a person reads it: without the mention of the bot, markup written out. */
export function questionIn(text: string, botUser?: string): string {
  const asRead = text.replace(/<([^<>]*)>/g, (_, inside: string) => readable(inside, botUser));
  return unescape(asRead).replace(/\s+/g, ' ').trim();
}

/** `@U1`, `#C1|general`, `!here`, `https://x.example|label` as they show on screen. */
function readable(inside: string, botUser: string | undefined): string {
  const [target = '', label] = inside.split('|', 2);
  if (botUser !== undefined && target === `@${botUser}`) return ' ';
  if (label) return target.startsWith('#') ? `#${label}` : label;
  return target.startsWith('!') ? `@${target.slice(1)}` : target;
}
