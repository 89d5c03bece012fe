import { createEarnings, type EarningsBot, type EarningsOptions } from '../earnings.js';
import type { RecordSource } from './record-source.js';

/** The answerer over a record that grows: an approval is answered from by the next question. */
export function liveEarnings(
  source: Pick<RecordSource, 'current'>,
  options: Omit<EarningsOptions, 'record'> = {},
): EarningsBot {
  let bot: EarningsBot | undefined;
  const now = (): EarningsBot => {
    if (bot?.record !== source.current()) bot = createEarnings({ ...options, record: source.current() });
    return bot;
  };
  return {
    get record() {
      return now().record;
    },
    get reader() {
      return now().reader;
    },
    viewAt: (asOf) => now().viewAt(asOf),
    answer: (question) => now().answer(question),
    ask: (question) => now().ask(question),
  };
}
