import type { Logger } from 'pino';
import type { SlackApp } from './app.js';
import { placesOf, reasonOf } from './failure.js';

const signals = ['SIGTERM', 'SIGINT'] as const;
const faults = ['unhandledRejection', 'uncaughtException'] as const;

/** How long a shutdown waits for answers that are under way. */
const deadline = 10_000;
/** And how much longer the rest of it may take. */
const grace = 5_000;

/** Runs the app until a signal: then it takes nothing more, finishes what is under way, and the process ends with 0. */
export async function serve(app: SlackApp, logger: Logger, mode: string): Promise<void> {
  let leaving = false;
  for (const fault of faults)
    process.on(fault, (error: unknown) => {
      report(error, logger, fault);
      // What breaks on the way out, such as a connection that was being renewed, cuts no answer short.
      if (!leaving) process.exit(1);
    });
  for (const signal of signals)
    process.once(signal, () => {
      if (leaving) return;
      leaving = true;
      void shutDown(app, logger, signal);
    });
  const port = await app.start();
  logger.info({ mode, port }, 'taking questions');
}

async function shutDown(app: SlackApp, logger: Logger, signal: string): Promise<void> {
  logger.info({ signal }, 'shutting down');
  // Nothing may keep the process from ending, such as a database that does not answer.
  setTimeout(() => process.exit(1), deadline + grace).unref();
  try {
    const left = await app.stop(deadline);
    if (left > 0) logger.warn({ left }, 'questions were left unanswered');
    process.exit(0);
  } catch (error) {
    report(error, logger, 'shutdown');
    process.exit(1);
  }
}

/** What state the process is in is unknown now: it ends, and whoever supervises it starts a new one. */
function report(error: unknown, logger: Logger, fault: string): void {
  logger.fatal({ fault, reason: reasonOf(error), at: placesOf(error) }, 'nobody handled this');
}
