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

/** With a file, or in a thread and to the channel beside it: a person's words all the same. */
const written = new Set(['file_share', 'thread_broadcast']);

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
  if (subtype !== undefined && !written.has(subtype)) return undefined;
  const direct = channel_type === 'im' || isDirect(channel);
  return { channel, ts, ...(thread !== undefined && { thread }), user, text, direct };
}

/** Whether a conversation is a direct one, by its id. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}

/** What is no part of a question: signs of quotes and lists, and who is called to read along before or behind it. */
const aside: readonly RegExp[] = [
  /^[ \t]*(?:&gt;|[•◦▪])[ \t]*/gm,
  /^(?:\s*<@[UW][^<>]*>[,:]?)+/,
  /(?:\s+\(?cc:?)?(?:\s+<@[UW][^<>]*>[,)]*)+\s*$/i,
];

/** The question in a message as a person reads it: without who it is addressed to, markup written out. */
export function questionIn(text: string, botUser?: string): string {
  const said = aside.reduce((rest, pattern) => rest.replace(pattern, ''), text);
  const asRead = said.replace(/<([^<>]*)>/g, (_, inside: string) => readable(inside, botUser));
  return unescape(asRead).replace(/\s+/g, ' ').trim();
}

/** `@U1`, `#C1|general`, `!here`, `https://x.example|label` as they show on screen. */
function readable(inside: string, botUser: string | undefined): string {
  const [target = '', label] = inside.split('|', 2);
  if (botUser !== undefined && target === `@${botUser}`) return ' ';
  if (label) return target.startsWith('#') ? `#${label}` : label;
  return target.startsWith('!') ? `@${target.slice(1)}` : target;
}
