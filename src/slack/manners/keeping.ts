import type { Logger } from 'pino';
import type { AppStore } from '../../store/app/app-store.js';
import type { Dealt } from '../../store/app/questions.js';
import { reasonOf } from '../failure.js';
import type { Metrics } from '../metrics.js';
import { inBatches } from './batch.js';
import { waitsAs } from './arrival.js';
import type { Turn } from './turn.js';

/** Keeps what was asked and which messages answered it. */
export interface Keeping {
  /** Keeps a turn soon; no answer waits for it. @returns whether there is nothing left to keep of it. */
  keep(turn: Turn): Promise<boolean>;
  /** Resolves when all that was to be kept of a channel has been. */
  settledIn(channel: string): Promise<void>;
  /** Resolves when all that was to be kept has been. */
  settled(): Promise<void>;
}

/** Nobody waits for it, so that more goes into one transaction. In milliseconds. */
const apart = 100;

export function createKeeping(
  store: Pick<AppStore, 'questions'>,
  { logger, metrics }: { readonly logger: Logger; readonly metrics: Metrics },
): Keeping {
  const work = async (all: readonly Dealt[]): Promise<readonly Dealt[]> => {
    await store.questions.keep(all);
    return all;
  };
  const batch = inBatches(work, { apart });
  /** The latest of each channel that is on its way; batches are done in order, so that those before it are done with it. */
  const open = new Map<string, Promise<boolean>>();
  return {
    keep(turn) {
      // What nobody asked for, such as the edit of a question, is recorded by whoever does it.
      if (!isToBeKept(turn)) return Promise.resolve(true);
      const { channel } = turn.delivery;
      const kept = batch
        .add(dealtOf(turn))
        .then(() => true)
        .catch((error: unknown) => {
          metrics.storeFailed('questions');
          logger.error({ doing: 'keeping', reason: reasonOf(error) }, 'an answer could not be recorded');
          return false;
        })
        .finally(() => {
          if (open.get(channel) === kept) open.delete(channel);
        });
      open.set(channel, kept);
      return kept;
    },
    async settledIn(channel) {
      await open.get(channel);
    },
    settled: () => batch.settled(),
  };
}

function isToBeKept({ delivery, asked, answers }: Turn): boolean {
  if (delivery.person === '') return false;
  return asked !== undefined || answers.length > 0 || waitsAs(delivery) !== undefined;
}

function dealtOf({ workspace, delivery, asked, answers }: Turn): Dealt {
  const { channel, ts, person } = delivery;
  const { conversation = '', text } = asked ?? {};
  const pending = waitsAs(delivery);
  return {
    ...{ workspace, channel, ts, person, conversation, answers },
    ...(text !== undefined && { text }),
    ...(pending !== undefined && { pending }),
  };
}
