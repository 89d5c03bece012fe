import { webApi } from '@slack/bolt';
import type { OutgoingMessage, Poster, Sent, Target } from '../../delivery/ports.js';
import { timeout } from '../attempt.js';
import { refusesBlocks } from '../failure.js';
import { createTransport } from '../transport.js';
import { bodiesOf, metadataOf, type PostBody } from './body.js';
import { findInHistory } from './history.js';
import { outcomeOf } from './outcome.js';
import { createPacer } from './pacer.js';

export interface PosterOptions {
  /** The client of a workspace; undefined where the bot is not installed. */
  readonly clientOf: (workspace: string) => Client | Promise<Client>;
  /** Whether the bot has to stay quiet there for now: in a channel that another company reads. */
  readonly isPaused?: (client: webApi.WebClient, target: Target) => Promise<boolean>;
  /** Milliseconds between messages in one channel, and between any two in one workspace. */
  readonly apart?: { readonly channel: number; readonly workspace: number };
}

type Client = webApi.WebClient | undefined;

const usual = { channel: 1_000, workspace: 200 };
const quiet = { unfurl_links: false, unfurl_media: false } as const;

/** Posts to Slack, one try at a time: delivery knows when another one does no harm. */
export function createPoster({ clientOf, isPaused, apart = usual }: PosterOptions): Poster {
  const channels = createPacer(apart.channel);
  const workspaces = createPacer(apart.workspace);
  const turn = async ({ workspace, channel }: Target): Promise<void> => {
    await workspaces.turn(workspace);
    await channels.turn(`${workspace} ${channel}`);
  };
  const send = async (
    target: Target,
    message: OutgoingMessage,
    call: (client: webApi.WebClient, body: PostBody) => Promise<string | undefined>,
  ): Promise<Sent> => {
    const client = await clientOf(target.workspace);
    if (!client) return { kind: 'refused', reason: 'not installed in this workspace' };
    if (await isPaused?.(client, target)) return { kind: 'refused', reason: 'shared with another company' };
    await turn(target);
    return await firstThatIsTaken(bodiesOf(message), (body) => call(client, body));
  };
  return {
    post: (target, message, key) =>
      send(target, message, async (client, body) => {
        const { channel, thread } = target;
        const inThread = thread === undefined ? {} : { thread_ts: thread };
        const { ts } = await client.chat.postMessage({
          channel,
          ...inThread,
          ...body,
          ...quiet,
          metadata: metadataOf(key),
        });
        return ts;
      }),
    update: (target, ts, message, key) =>
      send(target, message, async (client, body) => {
        // An update without blocks would leave the old ones standing.
        await client.chat.update({
          channel: target.channel,
          ts,
          blocks: [],
          ...body,
          metadata: metadataOf(key),
        });
        return ts;
      }),
    async find(target, key, since, message) {
      const client = await clientOf(target.workspace);
      if (!client) return { kind: 'unreadable', reason: 'not installed in this workspace' };
      return await findInHistory(client, { target, key, since, message });
    },
  };
}

/** Blocks that a workspace refuses were not posted, so the next plainer form may follow at once. */
async function firstThatIsTaken(
  [body, ...plainer]: readonly PostBody[],
  call: (body: PostBody) => Promise<string | undefined>,
): Promise<Sent> {
  if (!body) return { kind: 'refused', reason: 'nothing to say' };
  try {
    const ts = await call(body);
    return ts === undefined ? { kind: 'unknown', reason: 'no ts in the answer' } : { kind: 'posted', ts };
  } catch (error) {
    if (plainer.length > 0 && refusesBlocks(error)) return await firstThatIsTaken(plainer, call);
    return outcomeOf(error);
  }
}

/** A client that tries once, says so when Slack asks it to wait, and gives up in time. */
export function createPostingClient(settings: {
  readonly botToken: string;
  readonly apiUrl: string;
  readonly timeout?: number;
  /** Which workspace is meant, where one token is good for several. */
  readonly teamId?: string;
}): webApi.WebClient {
  return new webApi.WebClient(settings.botToken, {
    slackApiUrl: settings.apiUrl,
    fetch: createTransport(settings.timeout ?? timeout),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: webApi.LogLevel.ERROR,
    ...(settings.teamId !== undefined && { teamId: settings.teamId }),
  });
}
