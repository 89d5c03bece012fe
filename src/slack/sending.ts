import type { RespondFn, webApi } from '@slack/bolt';
import { attempt } from './attempt.js';
import type { Body, Message } from './blocks/kinds.js';
import { refusesBlocks } from './failure.js';

/** A conversation, and the thread in it; without a thread, the conversation itself. */
export interface Place {
  readonly channel: string;
  readonly thread?: string | undefined;
}

const quiet = { unfurl_links: false, unfurl_media: false } as const;

/** Posts a message and says which one it became. Never posted twice: see attempt(). */
export async function post(
  client: webApi.WebClient,
  place: Place,
  message: Message,
): Promise<string | undefined> {
  const { ts } = await withPlainer(message, (body) =>
    attempt(
      () => client.chat.postMessage({ channel: place.channel, ...inThread(place), ...body, ...quiet }),
      {
        repeatable: false,
      },
    ),
  );
  return ts;
}

/** Puts a message in the place of one of ours. */
export async function update(
  client: webApi.WebClient,
  { channel, ts }: { readonly channel: string; readonly ts: string },
  message: Message,
): Promise<void> {
  await withPlainer(message, (body) =>
    attempt(() => client.chat.update({ channel, ts, ...body }), { repeatable: true }),
  );
}

/** Answers a command, or a click in what only one person sees. */
export async function respondTo(respond: RespondFn, message: Message, replace: boolean): Promise<void> {
  await withPlainer(message, (body) =>
    respond({ response_type: 'ephemeral', replace_original: replace, ...body, ...quiet }),
  );
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

/** A workspace that refuses the native tables gets the same rows as text. */
async function withPlainer<Result>(message: Message, send: (body: Body) => Promise<Result>): Promise<Result> {
  const { plainer, ...body } = message;
  try {
    return await send(body);
  } catch (error) {
    if (!refusesBlocks(error)) throw error;
    return await send(plainer);
  }
}

function inThread({ thread }: Place): { thread_ts?: string } {
  return thread === undefined ? {} : { thread_ts: thread };
}
