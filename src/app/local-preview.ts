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
import { you } from '../preview/workspace/places.js';
import { replayPanel } from './preview-replay.js';
import { createRecordSource } from './record-source.js';
import { createSlackApp } from '../slack/app.js';
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
  /** Finishes what is under way, and forgets all that was said. */
  readonly stop: () => Promise<void>;
}

/** The same app as in Slack, with a workspace on this machine around it in place of Slack. */
export async function startLocalPreview(options: LocalPreviewOptions): Promise<LocalPreview> {
  const { dataFolder, logger, port, ...wording } = options;
  const folder = await mkdtemp(join(tmpdir(), 'earnings-preview-'));
  const store = await openStore({ folder });
  await subscribeChannels(store);
  const source = await createRecordSource({ dataFolder, store });
  const panel = replayPanel({ store, source, dataFolder });
  const onError = (error: unknown): void => logger.error({ reason: reasonOf(error) }, 'a listener failed');
  const preview = await startPreview({ port, onError, ask: (asked) => panel(preview, asked) });
  const { botToken, apiUrl, intake } = preview;
  // What the app is told of Slack; with an intake of its own no request has to be signed.
  const slack = {
    mode: 'http',
    signingSecret: botToken,
    botToken,
    apiUrl,
    port: 0,
    // Whoever sits at the page may do all that there is to try.
    maintainers: { people: [you.id] },
  } as const;
  const earnings = liveEarnings(source, wording);
  const reference = createReference(earnings, loadCalendar(dataFolder), options.audience);
  const day = createEarningsDay({ store, source, dataFolder, slack, approvals: 1, logger });
  const app = withEarningsDay(
    createSlackApp({ config: slack, earnings, reference, logger, store, intake, approvals: day.desk }),
    { day, source, store },
    logger,
  );
  await app.start();
  return {
    ...preview,
    async stop() {
      await app.stop();
      await preview.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Two channels are told of results from the start, one in each language, so that a day can be replayed at once. */
async function subscribeChannels({ subscriptions }: Store): Promise<void> {
  const usual = { workspace: 'default', kinds: ['preview', 'results'], metrics: [], zone: 'Asia/Tokyo' };
  await subscriptions.put({ ...usual, channel: 'C0RESULTS', language: 'en' });
  await subscriptions.put({ ...usual, channel: 'C0KESSAN', language: 'ja' });
}
