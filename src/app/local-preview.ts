import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { createEarningsDay, withEarningsDay } from './earnings-day.js';
import { loadCalendar } from '../delivery/calendar.js';
import { liveEarnings } from './live-earnings.js';
import { createReference } from './reference.js';
import type { Audience } from '../phrasing/audience.js';
import type { Voice } from '../phrasing/voice.js';
import { type Preview, startPreview } from '../preview/preview.js';
import { localPlaces } from '../preview/workspace/places.js';
import { replayPanel } from './preview-replay.js';
import { createRecordSource } from './record-source.js';
import { createSlackApp, type SlackApp } from '../slack/app.js';
import { reasonOf } from '../slack/failure.js';
import { openStore, type Store } from '../store/store.js';

export interface LocalPreviewOptions {
  readonly dataFolder: string;
  readonly audience?: Audience;
  readonly voice?: Voice;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
  readonly logger: Logger;
}

export interface LocalPreview extends Preview {
  /** Resolves once there is an answer to what is asked; until then it waits. Rejects where the app cannot start. */
  readonly ready: Promise<void>;
  /** Finishes what is under way, and forgets all that was said. */
  readonly stop: () => Promise<void>;
}

/** The same app as in Slack, with a workspace on this machine around it in place of Slack. Its page is there at once. */
export async function startLocalPreview(options: LocalPreviewOptions): Promise<LocalPreview> {
  const { port, logger } = options;
  const folder = await mkdtemp(join(tmpdir(), 'earnings-preview-'));
  const onError = (error: unknown): void => logger.error({ reason: reasonOf(error) }, 'a listener failed');
  const preview = await startPreview({ port, onError, ask: async (asked) => (await behind).panel(asked) });
  const behind = appBehind(preview, folder, options);
  return {
    ...preview,
    ready: behind.then(() => undefined),
    async stop() {
      await (await behind).app.stop();
      await preview.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Behind {
  readonly app: SlackApp;
  /** Answers the page's panel. */
  readonly panel: (asked: unknown) => Promise<object>;
}

/** Starts the app itself, with a store that is gone when it ends. */
async function appBehind(
  { botToken, apiUrl, intake }: Preview,
  folder: string,
  { dataFolder, logger, audience, voice }: LocalPreviewOptions,
): Promise<Behind> {
  // What the app is told of Slack; with an intake of its own no request has to be signed.
  const slack = {
    mode: 'http',
    signingSecret: botToken,
    botToken,
    apiUrl,
    port: 0,
    // Whoever sits at the page may do all that there is to try.
    maintainers: { people: [localPlaces.you.id] },
  } as const;
  const store = await openStore({ folder });
  await subscribeChannels(store);
  const source = await createRecordSource({ dataFolder, store });
  const earnings = liveEarnings(source, { ...(audience && { audience }), ...(voice && { voice }) });
  const reference = createReference(earnings, loadCalendar(dataFolder), audience);
  const day = createEarningsDay({ store, source, dataFolder, slack, approvals: 1, logger });
  const app = withEarningsDay(
    createSlackApp({ config: slack, earnings, reference, logger, store, intake, approvals: day.desk }),
    { day, source, store },
    logger,
  );
  earnings.viewAt(); // what it needs to answer is built before the first question
  await app.start();
  return { app, panel: replayPanel({ store, source, dataFolder, desk: day.desk, botToken, apiUrl }) };
}

/**
 * Two channels are told of results from the start, one in each language, so that a day can be replayed at once; one is
 * the release team's.
 */
async function subscribeChannels({ subscriptions }: Store): Promise<void> {
  const usual = { workspace: 'default', kinds: ['preview', 'results'], metrics: [], zone: 'Asia/Tokyo' };
  await subscriptions.put({ ...usual, channel: 'C0RESULTS', language: 'en' });
  await subscriptions.put({ ...usual, channel: 'C0KESSAN', language: 'ja' });
  await subscriptions.put({ ...usual, channel: 'C0RELEASE', language: 'en', kinds: ['reminder'] });
}
