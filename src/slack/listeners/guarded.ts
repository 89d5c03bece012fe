import type { Logger } from 'pino';
import { mayHaveArrived, placesOf, reasonOf } from '../failure.js';
import { languageOf, texts } from '../texts.js';

interface Guard {
  readonly logger: Logger;
  /** What was being done, for the log. */
  readonly doing: string;
  readonly question: string;
  /** Shows a line to the person who asked, and to nobody else. */
  readonly tell: (line: string) => Promise<unknown>;
}

/** Does the work of a listener. A failure is logged without what was written, and told in one kind line. */
export async function guarded(
  { logger, doing, question, tell }: Guard,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    logger.error({ doing, reason: reasonOf(error), at: placesOf(error) }, 'could not answer');
    const { failed, uncertain } = texts[languageOf(question)];
    try {
      await tell(mayHaveArrived(error) ? uncertain : failed);
    } catch (second) {
      logger.warn({ doing, reason: reasonOf(second) }, 'could not tell of the failure');
    }
  }
}
