import type { Logger } from 'pino';
import { loadCalendar } from '../delivery/calendar.js';
import { createDeliveryService, type DeliveryService } from '../delivery/service.js';
import { messagesOf } from './event-messages.js';
import { keepFresh, type RecordSource } from './record-source.js';
import type { SlackApp } from '../slack/app.js';
import { reasonOf } from '../slack/failure.js';
import { createClients } from '../slack/install/clients.js';
import { createSharing } from '../slack/manners/sharing.js';
import { createPoster } from '../slack/posting/poster.js';
import type { SlackSettings } from '../slack/settings.js';
import type { Store } from '../store/store.js';

export interface EarningsDayOptions {
  readonly store: Store;
  readonly source: RecordSource;
  readonly dataFolder: string;
  readonly slack: SlackSettings;
  /** How many people have to approve a digest. */
  readonly approvals: number;
  readonly logger: Logger;
}

/** Calendar, release desk and delivery over one store and one workspace's Slack. */
export function createEarningsDay(options: EarningsDayOptions): DeliveryService {
  const { store, source, dataFolder, slack, approvals, logger } = options;
  const sharing = createSharing({ store: store.app, logger, manyWorkspaces: slack.mode === 'oauth' });
  const calendar = loadCalendar(dataFolder);
  return createDeliveryService({
    store,
    messages: messagesOf(source, calendar),
    poster: createPoster({
      clientOf: createClients(slack, store, logger),
      isPaused: (client, target) => sharing.isPaused(client, target),
    }),
    calendar,
    needed: approvals,
    onError: (doing, error) => logger.error({ doing, reason: reasonOf(error) }, 'will be tried again'),
  });
}

/** What has to stop with the app. */
export interface Beside {
  readonly day: DeliveryService;
  readonly source: RecordSource;
  readonly store: Store;
}

/** The app with delivery beside it: both start, both finish what is under way before the store is closed. */
export function withEarningsDay(app: SlackApp, { day, source, store }: Beside, logger: Logger): SlackApp {
  let settle = (): void => undefined;
  return {
    async start() {
      const port = await app.start();
      day.start();
      settle = keepFresh(source, (error) =>
        logger.warn({ reason: reasonOf(error) }, 'the record was not read again'),
      );
      return port;
    },
    async stop(deadline) {
      settle();
      const [left] = await Promise.all([app.stop(deadline), day.stop()]);
      await store.close();
      return left;
    },
  };
}
