import { z } from 'zod';
import { loadCalendar } from '../delivery/calendar.js';
import type { Language } from '../delivery/ports.js';
import type { ReleaseDesk } from '../delivery/release-desk.js';
import { replay } from '../delivery/replay.js';
import { endOfDay } from '../digest/events.js';
import { messagesOf } from './event-messages.js';
import type { RecordSource } from './record-source.js';
import { createPoster, createPostingClient } from '../slack/posting/poster.js';
import type { Store } from '../store/store.js';
import type { Subscription } from '../store/subscriptions.js';

const event = z.string().regex(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/);

const asked = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('days') }),
  z.object({ ask: z.literal('replay'), event }),
  z.object({ ask: z.literal('hold'), event }),
]);

interface PanelOptions {
  readonly store: Store;
  readonly source: RecordSource;
  readonly dataFolder: string;
  readonly desk: ReleaseDesk;
  readonly botToken: string;
  readonly apiUrl: string;
}

/**
 * What the page's panel asks: which days there are, to post one of them wherever results are subscribed to, and to put
 * one before the release team first.
 */
export function replayPanel(options: PanelOptions): (body: unknown) => Promise<object> {
  return async (body) => {
    const question = asked.parse(body);
    if (question.ask === 'hold') return { state: (await options.desk.card(question.event))?.state };
    const subscribed = (await options.store.subscriptions.list()).filter(({ kinds }) =>
      kinds.includes('results'),
    );
    return question.ask === 'days'
      ? { days: daysOf(options), channels: subscribed.map(({ channel }) => channel) }
      : { posted: await replayIn(options, subscribed, question.event) };
  };
}

function daysOf({ dataFolder }: PanelOptions): object[] {
  return loadCalendar(dataFolder)
    .map(({ event, date, kind }) => ({ event, date, kind }))
    .reverse();
}

/** @returns the channels in which something was posted. */
async function replayIn(
  { store, source, botToken, apiUrl }: PanelOptions,
  subscribed: readonly Subscription[],
  event: string,
): Promise<string[]> {
  const client = createPostingClient({ botToken, apiUrl });
  const apart = { channel: 0, workspace: 0 };
  const poster = createPoster({ clientOf: () => Promise.resolve(client), apart });
  const messages = messagesOf(source);
  const asOf = endOfDay(event.slice(0, 10));
  const posted = await Promise.all(
    subscribed.map(async ({ workspace, channel, language }) => {
      const to = { workspace, channel, language: languageOf(language) };
      const rows = await replay({ store, messages, poster }, event, asOf, to);
      return rows.some(({ state }) => state === 'posted') ? [channel] : [];
    }),
  );
  return posted.flat();
}

const languageOf = (language: string): Language => (language === 'ja' ? 'ja' : 'en');
