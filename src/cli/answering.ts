import { liveEarnings } from '../app/live-earnings.js';
import { createRecordSource } from '../app/record-source.js';
import type { Places } from '../config.js';
import { createEarnings, type EarningsBot } from '../earnings.js';
import { storedIfThere } from './store.js';

/** The answerer of a command, over the record as the running app has it. */
export interface Answerer {
  readonly bot: EarningsBot;
  /** Looks whether releases were approved since. */
  readonly refresh: () => Promise<unknown>;
}

/**
 * Works with the record of a data folder and of the releases that were approved in its store since.
 * @throws DataError or UsageError when either cannot be read: half a record would answer wrongly.
 */
export const answering = <Result>(
  place: Places,
  work: (answerer: Answerer) => Result | Promise<Result>,
): Promise<Result> =>
  storedIfThere(place, async (store) => {
    const { dataFolder } = place;
    if (!store) return work({ bot: createEarnings({ dataFolder }), refresh: () => Promise.resolve() });
    const source = await createRecordSource({ dataFolder, store });
    return work({ bot: liveEarnings(source), refresh: () => source.refresh() });
  });
