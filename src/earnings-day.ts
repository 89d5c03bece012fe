import type { Logger } from 'pino';
import { loadCalendar } from './delivery/calendar.js';
import { createDeliveryService, type DeliveryService } from './delivery/service.js';
import { messagesOf } from './event-messages.js';
import type { Record } from './dataset/record.js';
import type { SlackApp } from './slack/app.js';
import { reasonOf } from './slack/failure.js';
import { createPoster, createPostingClient } from './slack/posting/poster.js';
import type { SlackSettings } from './slack/settings.js';
import type { Store } from './store/store.js';

export interface EarningsDayOptions {
  readonly store: Store;
  readonly record: Record;
  readonly dataFolder: string;
  readonly slack: SlackSettings;
  /** How many people have to approve a digest. */
  readonly approvals: number;
  readonly logger: Logger;
}

/** Calendar, release desk and delivery over one store and one workspace's Slack. */
export function createEarningsDay(options: EarningsDayOptions): DeliveryService {
  const { store, record, dataFolder, slack, approvals, logger } = options;
  const client = createPostingClient(slack);
  return createDeliveryService({
    store,
    messages: messagesOf(record),
    poster: createPoster({ clientOf: () => client }),
    calendar: loadCalendar(dataFolder),
    needed: approvals,
    onError: (doing, error) => logger.error({ doing, reason: reasonOf(error) }, 'will be tried again'),
  });
}

/** The app with delivery beside it: both start, both finish what is under way before the store is closed. */
export function withEarningsDay(app: SlackApp, day: DeliveryService, store: Store): SlackApp {
  return {
    async start() {
      const port = await app.start();
      day.start();
      return port;
    },
    async stop(deadline) {
      const [left] = await Promise.all([app.stop(deadline), day.stop()]);
      await store.close();
      return left;
    },
  };
}
