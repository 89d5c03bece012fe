import { App, type webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Services } from './answering.js';
import { attempt } from './attempt.js';
import { reasonOf } from './failure.js';
import { createInFlight } from './in-flight.js';
import { registerListeners } from './listeners/index.js';
import { once } from './listeners/once.js';
import { boltLogger } from './logger.js';
import type { Earnings } from './ports.js';
import { createIntake, type Intake, timeout } from './receiver.js';
import { createSeen, type Seen } from './seen.js';
import type { SlackSettings } from './settings.js';
import { createThreads, type Threads } from './threads.js';

export interface SlackAppOptions {
  readonly config: SlackSettings;
  readonly earnings: Earnings;
  readonly logger: Logger;
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

/** The bot in Slack: over a socket or over signed HTTP, as the settings say. Nothing happens before start(). */
export function createSlackApp({ config, logger, ...parts }: SlackAppOptions): SlackApp {
  const { earnings, seen = createSeen(), threads = createThreads() } = parts;
  const library = boltLogger(logger);
  const inFlight = createInFlight();
  let taking = false;
  const intake: Intake =
    parts.intake ?? createIntake(config, library, () => taking && intake.connected());
  const app = new App({
    token: config.botToken,
    receiver: intake.receiver,
    logger: library,
    clientOptions: clientOptions(config),
    convoStore: false,
    deferInitialization: true,
  });
  app.error((error) => {
    logger.error({ reason: reasonOf(error) }, 'a listener failed');
    return Promise.resolve();
  });
  app.use(({ next }) => inFlight.during(next));
  app.use(once(seen));
  const services: Services = { earnings, seen, threads, logger };
  registerListeners(app, services);

  return {
    async start() {
      await attempt(() => app.init(), { repeatable: true });
      const port = await intake.start();
      taking = true;
      return port;
    },
    async stop(deadline = 10_000) {
      taking = false;
      const stopped = intake.stop().catch(() => undefined);
      const left = await inFlight.drained(deadline);
      intake.close();
      await stopped;
      return left;
    },
  };
}

/** Calls are repeated by attempt() alone, which knows which of them may be. */
function clientOptions({ apiUrl }: SlackSettings): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    timeout,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // The library sets no limit of time on what it sends to a response_url.
    fetch: (url, init) => fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(timeout) }),
  };
}
