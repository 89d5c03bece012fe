import type { Server } from 'node:http';
import { App, type AppOptions, type webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { ApprovalPort } from '../delivery/ports.js';
import { rememberShown } from '../delivery/shown.js';
import type { Store } from '../store/store.js';
import type { Services } from './answering.js';
import { attempt, timeout } from './attempt.js';
import { reasonOf } from './failure.js';
import { metricsRoute, startHealthServer } from './health.js';
import { createInFlight } from './in-flight.js';
import { createInstalls, type Installs } from './install/installs.js';
import { registerListeners } from './listeners/index.js';
import { boltLogger } from './logger.js';
import { createManners } from './manners/manners.js';
import { shownTogether } from './manners/shown-together.js';
import { createMetrics, type Metrics } from './metrics.js';
import { type Earnings, noReference, type Reference } from './ports.js';
import { createIntake, type Intake } from './receiver.js';
import { createSeen, type Seen } from './seen.js';
import type { SlackSettings } from './settings.js';
import { createThreads, type Threads } from './threads.js';
import { createTransport } from './transport.js';
import { createAsked, storedAsked } from './asked.js';
import { createMaintainers } from './manners/maintainers.js';

export interface SlackAppOptions {
  readonly config: SlackSettings;
  readonly earnings: Earnings;
  readonly logger: Logger;
  /** What is shown beside answers; without it, answers alone. */
  readonly reference?: Reference;
  /** What waits for maintainers. */
  readonly approvals?: ApprovalPort;
  /** What outlives the process and is shared with others; without it the app forgets, and minds fewer manners. */
  readonly store?: Pick<Store, 'app' | 'notices' | 'subscriptions' | 'shown'>;
  readonly seen?: Seen;
  readonly threads?: Threads;
  /** Brings in what people do, in place of Slack's own two ways. */
  readonly intake?: Intake;
}

export interface SlackApp {
  /** Checks the token and starts to take questions; says on which port HTTP is served. */
  start(): Promise<number>;
  /** Takes nothing more, finishes what is under way by the deadline, and says how much of it was left. */
  stop(deadline?: number): Promise<number>;
}

/**
 * What comes behind so many others would wait five seconds and longer, and each of them takes about 50 KB: without an end
 * to it, a process that is too slow for a while runs out of memory.
 */
const mostInFlight = 1_000;

/** The bot in Slack: over a socket or over signed HTTP, as the settings say. Nothing happens before start(). */
export function createSlackApp({ config, logger, store, ...parts }: SlackAppOptions): SlackApp {
  const { earnings, reference = noReference, seen = createSeen() } = parts;
  const library = boltLogger(logger);
  const metrics = createMetrics();
  const inFlight = createInFlight();
  metrics.watchInFlight(() => inFlight.count());
  const installs = config.mode === 'oauth' && store ? createInstalls(config, store, library) : undefined;
  let taking = false;
  const ready = async (): Promise<boolean> => taking && intake.connected() && (await answers(store));
  const full = (): boolean => inFlight.count() >= mostInFlight;
  const intake: Intake =
    parts.intake ??
    createIntake(config, { library, ready, metrics, full, ...(installs && { oauth: installs.oauth }) });
  const app = new App({
    ...whoWeAre(config, installs),
    receiver: intake.receiver,
    logger: library,
    clientOptions: clientOptions(config, metrics),
    convoStore: false,
    deferInitialization: true,
  });
  app.error((error) => {
    logger.error({ reason: reasonOf(error) }, 'a listener failed');
    return Promise.resolve();
  });
  app.use(({ next }) => inFlight.during(next));
  const asked = store ? storedAsked(store.app.questions) : createAsked();
  const know = { earnings, reference, asked };
  const manners = createManners(app, { ...know, config, logger, metrics, seen, store, installs });
  const threads = parts.threads ?? manners.threads ?? createThreads();
  const services: Services = {
    ...know,
    seen: manners.seen,
    threads,
    logger,
    maintainers: createMaintainers(config.maintainers ?? { people: [] }, logger),
    approvals: parts.approvals,
    onlyWorkspace: config.mode === 'oauth' ? undefined : 'default',
    store,
    remember: store && rememberShown({ shown: shownTogether(store.shown) }),
  };
  registerListeners(app, services);
  let metricsServer: Server | undefined;

  return {
    async start() {
      await attempt(() => app.init(), { repeatable: true });
      if (config.metricsPort !== undefined)
        metricsServer = await startHealthServer(config.metricsPort, [metricsRoute(metrics)]);
      const port = await intake.start();
      taking = true;
      manners.start();
      return port;
    },
    async stop(deadline = 10_000) {
      taking = false;
      const stopped = intake.stop().catch(() => undefined);
      const left = await inFlight.drained(deadline);
      await manners.stop();
      intake.close();
      metricsServer?.close();
      await stopped;
      return left;
    },
  };
}

/** One token for all, or the token of whoever an event comes from. */
function whoWeAre(config: SlackSettings, installs?: Installs): Pick<AppOptions, 'token' | 'authorize'> {
  if (config.mode !== 'oauth') return { token: config.botToken };
  if (!installs) throw new TypeError('an app for many workspaces needs a store for its installations');
  return { authorize: (origin) => installs.authorize(origin) };
}

async function answers(store: SlackAppOptions['store']): Promise<boolean> {
  try {
    await store?.app.alive();
    return true;
  } catch {
    return false;
  }
}

/** Calls are repeated by attempt() alone, which knows which of them may be. */
function clientOptions({ apiUrl }: SlackSettings, metrics: Metrics): webApi.WebClientOptions {
  const call = createTransport(timeout);
  return {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: (url, init) => timed(metrics, url, () => call(url, init)),
  };
}

async function timed<Answer extends { readonly status: number }>(
  metrics: Metrics,
  url: unknown,
  call: () => Promise<Answer>,
): Promise<Answer> {
  const began = performance.now();
  let outcome = 'no response';
  try {
    const response = await call();
    outcome = String(response.status);
    return response;
  } finally {
    metrics.called(methodIn(String(url)), outcome, performance.now() - began);
  }
}

/** `chat.postMessage`, or `response_url` for whatever is no method. */
function methodIn(url: string): string {
  return /\/api\/([a-zA-Z.]+)(?:\?|$)/.exec(url)?.[1] ?? 'response_url';
}
