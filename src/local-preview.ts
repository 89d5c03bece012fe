import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { createEarningsDay, withEarningsDay } from './earnings-day.js';
import type { EarningsBot } from './earnings.js';
import { type Preview, startPreview } from './preview/preview.js';
import { createRecordSource } from './record-source.js';
import { createSlackApp } from './slack/app.js';
import { reasonOf } from './slack/failure.js';
import { openStore } from './store/store.js';

export interface LocalPreviewOptions {
  readonly earnings: EarningsBot;
  readonly dataFolder: string;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
  readonly logger: Logger;
}

export interface LocalPreview extends Preview {
  /** Finishes what is under way, and forgets all that was said. */
  stop(): Promise<void>;
}

/** The same app as in Slack, with a workspace on this machine around it in place of Slack. */
export async function startLocalPreview(options: LocalPreviewOptions): Promise<LocalPreview> {
  const { earnings, dataFolder, logger } = options;
  const folder = await mkdtemp(join(tmpdir(), 'earnings-preview-'));
  const store = await openStore({ folder });
  const preview = await startPreview({
    port: options.port,
    onError: (error) => logger.error({ reason: reasonOf(error) }, 'a listener failed'),
  });
  const { botToken, apiUrl, intake } = preview;
  // What the app is told of Slack; with an intake of its own no request has to be signed.
  const slack = { mode: 'http', signingSecret: botToken, botToken, apiUrl, port: 0 } as const;
  const source = await createRecordSource({ dataFolder, store });
  const day = createEarningsDay({ store, source, dataFolder, slack, approvals: 1, logger });
  const app = withEarningsDay(
    createSlackApp({ config: slack, earnings, logger, seen: store.seen, intake }),
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
