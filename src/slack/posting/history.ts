import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Found, OutgoingMessage, Target } from '../../delivery/ports.js';
import { eventType, textOf } from './body.js';
import { outcomeOf } from './outcome.js';

/** Further back than this many pages nobody looks: then the history counts as unreadable. */
const mostPages = 20;
const pageSize = 100;

const page = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      text: z.string().default(''),
      bot_id: z.string().optional(),
      metadata: z
        .object({ event_type: z.string(), event_payload: z.looseObject({ key: z.unknown() }) })
        .optional()
        .catch(undefined),
    }),
  ),
  has_more: z.boolean().default(false),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

export interface Search {
  readonly target: Target;
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly message: OutgoingMessage;
}

/** Looks through a channel, or a thread, for a message of ours with this key. */
export async function findInHistory(client: webApi.WebClient, search: Search): Promise<Found> {
  let cursor: string | undefined;
  for (let count = 0; count < mostPages; count += 1) {
    const result = await readPage(client, search, cursor);
    if ('kind' in result) return result;
    const ts = result.messages.find((one) => isIt(one, search))?.ts;
    if (ts !== undefined) return { kind: 'found', ts };
    cursor = result.response_metadata?.next_cursor;
    if (!result.has_more || !cursor) return { kind: 'absent' };
  }
  return { kind: 'unreadable', reason: 'history too long' };
}

type Page = z.infer<typeof page>;

async function readPage(
  client: webApi.WebClient,
  { target, since }: Search,
  cursor: string | undefined,
): Promise<Page | Found> {
  const range = {
    channel: target.channel,
    oldest: (since / 1000).toFixed(6),
    inclusive: true,
    include_all_metadata: true,
    limit: pageSize,
    ...(cursor && { cursor }),
  };
  try {
    const answer = await (target.thread === undefined
      ? client.conversations.history(range)
      : client.conversations.replies({ ...range, ts: target.thread }));
    const parsed = page.safeParse(answer);
    return parsed.success ? parsed.data : { kind: 'unreadable', reason: 'not in the form we know' };
  } catch (error) {
    const outcome = outcomeOf(error);
    // Reading twice does no harm, so what got lost on the way is simply read again.
    if (outcome.kind === 'refused') return { kind: 'unreadable', reason: outcome.reason };
    return { ...outcome, kind: 'later' };
  }
}

/** By its key; where Slack does not show the key, by a bot having said the very same. */
function isIt({ metadata, bot_id: bot, text }: Page['messages'][number], { key, message }: Search): boolean {
  if (metadata?.event_type === eventType) return metadata.event_payload.key === key;
  return bot !== undefined && text === textOf(message);
}
