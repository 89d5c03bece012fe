import { createEarnings, type EarningsBot, type EarningsOptions } from '../earnings.js';
import type { RecordSource } from './record-source.js';

/**
 * So many results are remembered of what was worked out, 5 to 10 KB each. What people ask for again and again is some
 * hundreds of them and is back within as many milliseconds; of metrics and periods that may be asked for there are millions.
 */
const mostRemembered = 5_000;

/**
 * The answerer over a record that grows: an approval is answered from by the next question. It starts anew, from the same
 * record, when more has been worked out than is worth keeping.
 */
export function liveEarnings(
  source: Pick<RecordSource, 'current'>,
  options: Omit<EarningsOptions, 'record'> = {},
  most = mostRemembered,
): EarningsBot {
  let bot: EarningsBot | undefined;
  const now = (): EarningsBot => {
    if (bot?.record !== source.current() || bot.viewAt().memo.size > most)
      bot = createEarnings({ ...options, record: source.current() });
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
