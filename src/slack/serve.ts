import type { Logger } from 'pino';
import type { SlackApp } from './app.js';
import { placesOf, reasonOf } from './failure.js';

const signals = ['SIGTERM', 'SIGINT'] as const;
const faults = ['unhandledRejection', 'uncaughtException'] as const;

/** How long a shutdown waits for answers that are under way. */
const deadline = 10_000;

/** Runs the app until a signal: then it takes nothing more, finishes what is under way, and the process ends with 0. */
export async function serve(app: SlackApp, logger: Logger, mode: string): Promise<void> {
  for (const fault of faults) process.on(fault, (error: unknown) => giveUp(error, logger, fault));
  for (const signal of signals) process.once(signal, () => void shutDown(app, logger, signal));
  const port = await app.start();
  logger.info({ mode, port }, 'taking questions');
}

async function shutDown(app: SlackApp, logger: Logger, signal: string): Promise<void> {
  logger.info({ signal }, 'shutting down');
  const left = await app.stop(deadline);
  if (left > 0) logger.warn({ left }, 'questions were left unanswered');
  process.exit(0);
}

/** What state the process is in is unknown now; whoever supervises it starts a new one. */
function giveUp(error: unknown, logger: Logger, fault: string): void {
  logger.fatal({ fault, reason: reasonOf(error), at: placesOf(error) }, 'giving up');
  process.exit(1);
}
