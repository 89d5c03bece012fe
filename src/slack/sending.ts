import type { RespondFn, webApi } from '@slack/bolt';
import { z } from 'zod';
import { attempt } from './attempt.js';
import type { Message } from './blocks/kinds.js';
import { inFormTaken } from './forms.js';
import { answeredBy, answeredPrivately } from './manners/turn.js';

/** A conversation, and the thread in it; without a thread, the conversation itself. */
export interface Place {
  readonly channel: string;
  readonly thread?: string | undefined;
}

const posted = z.object({ ts: z.string().optional() });

const quiet = { unfurl_links: false, unfurl_media: false } as const;

/** Posts a message and says which one it became. Never posted twice: see attempt(). */
export async function post(
  client: webApi.WebClient,
  place: Place,
  message: Message,
): Promise<string | undefined> {
  const answer = await inFormTaken(client, message, ({ blocks, ...body }) => {
    // Written out here: the library copies whatever is no text twice over, to log it where it may.
    const said = { ...body, blocks: JSON.stringify(blocks) };
    const call = { channel: place.channel, ...inThread(place), ...said, ...quiet };
    return attempt(() => client.apiCall('chat.postMessage', call), { repeatable: false });
  });
  const { ts } = posted.parse(answer);
  answeredBy({ channel: place.channel, ts: ts ?? '' }, message.text);
  return ts;
}

/** Puts a message in the place of one of ours. */
export async function update(
  client: webApi.WebClient,
  { channel, ts }: { readonly channel: string; readonly ts: string },
  message: Message,
): Promise<void> {
  await inFormTaken(client, message, (body) =>
    attempt(() => client.chat.update({ channel, ts, ...body }), { repeatable: true }),
  );
  answeredBy({ channel, ts }, message.text);
}

/** How an answer to a command or a click is shown. */
export interface Showing {
  /** In the place of the message that holds the button. */
  readonly replace: boolean;
  /** To everybody in the conversation, not to the asker alone. */
  readonly open?: boolean;
}

/** Answers a command, or a click in what only one person sees. */
export async function respondTo(
  client: webApi.WebClient,
  respond: RespondFn,
  message: Message,
  { replace, open = false }: Showing,
): Promise<void> {
  const type = open ? 'in_channel' : 'ephemeral';
  await inFormTaken(client, message, (body) =>
    respond({ response_type: type, replace_original: replace, ...body, ...quiet }),
  );
  answeredPrivately(message.text);
}

/** One line that only this person sees. */
export async function whisper(
  client: webApi.WebClient,
  place: Place,
  user: string,
  text: string,
): Promise<void> {
  await attempt(() => client.chat.postEphemeral({ channel: place.channel, user, text, ...inThread(place) }), {
    repeatable: false,
  });
}

function inThread({ thread }: Place): { thread_ts?: string } {
  return thread === undefined ? {} : { thread_ts: thread };
}
