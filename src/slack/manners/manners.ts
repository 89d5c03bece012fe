import type { App } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Store } from '../../store/store.js';
import { type Installs, registerUninstall } from '../install/installs.js';
import type { Metrics } from '../metrics.js';
import type { Asked } from '../asked.js';
import type { Earnings, Reference } from '../ports.js';
import { createSeen, type Seen } from '../seen.js';
import type { SlackSettings } from '../settings.js';
import type { Threads } from '../threads.js';
import { arrivalsBy } from './arrivals-by-seen.js';
import { registerFollowing } from './following.js';
import { guarding } from './guarding.js';
import { createInterrupted } from './interrupted.js';
import { createKeeping } from './keeping.js';
import { createMaintainers, type Maintainers } from './maintainers.js';
import { pausing, registerSharing } from './pausing.js';
import { createSharing } from './sharing.js';
import { storedThreads } from './stored-threads.js';
import { taking } from './taking.js';
import { currentTurn } from './turn.js';

/** How often somebody may ask in a minute, unless it is set otherwise. */
export const usualPerMinute = 30;

export interface MannersOptions {
  readonly config: SlackSettings;
  readonly earnings: Earnings;
  readonly reference: Reference;
  readonly asked: Asked;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly seen: Seen;
  readonly store: Pick<Store, 'app' | 'notices'> | undefined;
  readonly installs: Installs | undefined;
}

export interface Manners {
  /** What has been taken on, as listeners ask for it. */
  readonly seen: Seen;
  readonly maintainers: Maintainers;
  /** Conversations out of the store, where there is one. */
  readonly threads?: Threads;
  /** Begins to look for questions that a process which is gone has left without an answer. */
  start(): void;
  /** Looks no more; resolves when all that was to be recorded has been. */
  stop(): Promise<void>;
}

/** Puts manners before all listeners: everything that Slack delivers passes here first. */
export function createManners(app: App, options: MannersOptions): Manners {
  const { config, logger, metrics, seen, store, installs } = options;
  const perMinute = config.perMinute ?? usualPerMinute;
  const here = createSeen();
  const known = { claim: (key: string) => isTaken(key) || seen.claim(key) };
  const maintainers = createMaintainers(config.maintainers ?? { people: [] }, logger);
  if (!store) {
    const memory = { arrivals: arrivalsBy(seen) };
    const unheard = { takenOn: () => undefined, dealtWith: () => undefined };
    app.use(taking({ store: memory, seen: here, perMinute, logger, metrics, ...unheard }));
    return { seen: known, maintainers, start: () => undefined, stop: () => Promise.resolve() };
  }
  const keeping = createKeeping(store.app, { logger, metrics });
  const threads = storedThreads(store.app.questions, keeping);
  const sharing = createSharing({
    store: store.app,
    logger,
    manyWorkspaces: config.mode === 'oauth',
    onPaused: ({ channel }) => store.notices.add(`shared ${channel} ${Date.now()}`, pausedNotice(channel)),
  });
  const interrupted = createInterrupted({
    ...{ store: store.app, sharing, keeping, logger },
    clientOf: async (workspace) => (installs ? await installs.clientOf(workspace) : app.client),
  });
  app.use(
    taking({
      store: store.app,
      seen: here,
      perMinute,
      logger,
      metrics,
      takenOn: (turn) => interrupted.takenOn(turn),
      dealtWith: (turn) =>
        void keeping.keep(turn).then((isKept) => {
          if (isKept) interrupted.settled(turn);
        }),
    }),
  );
  app.use(guarding({ store: store.app, maintainers }));
  app.use(pausing({ sharing, maintainers }));
  registerSharing(app, sharing);
  registerFollowing(app, { ...options, store: store.app, threads });
  if (installs) registerUninstall(app, installs);
  return {
    ...{ seen: known, maintainers, threads },
    start: () => interrupted.start(),
    async stop() {
      await interrupted.stop();
      await keeping.settled();
    },
  };
}

/** What a delivery was taken on with needs no second claim by whoever deals with it. */
const isTaken = (key: string): boolean => currentTurn()?.delivery.keys.includes(key) ?? false;

const pausedNotice = (channel: string): string =>
  `${channel} is shared with another company now. Nothing is said or posted there until two maintainers allow it.`;
