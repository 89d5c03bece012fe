import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from '../../src/dataset/load.js';
import { viewsOf } from '../../src/dataset/view.js';
import { createReleaseDesk, type ReleaseDesk } from '../../src/delivery/release-desk.js';
import type { EarningsBot } from '../../src/earnings.js';
import { type Intake, type TakenIn, takeIn } from '../../src/app/release-intake.js';
import { messagesOf } from '../../src/app/event-messages.js';
import { liveEarnings } from '../../src/app/live-earnings.js';
import { createRecordSource, type RecordSource } from '../../src/app/record-source.js';
import type { Store } from '../../src/store/store.js';

/** One process of several that share a store. */
export interface Replica {
  readonly store: Store;
  readonly source: RecordSource;
  readonly bot: EarningsBot;
  readonly desk: ReleaseDesk;
  takeIn(raw: string, more?: Partial<Intake>): Promise<TakenIn>;
  /** The first line of an answer, as of some instant. */
  says(question: string, asOf: number): string;
  /** Does the record hold the quarter's revenue, as of some instant? */
  knows(asOf: number): boolean;
}

/** The synthetic release, and the same with one total changed so that it does not tie. */
export const release = readFileSync(
  join(import.meta.dirname, 'new-release', '1q18-results-release.txt'),
  'utf8',
);
export const broken = release.replace('Total revenues 40,964 44,000 7.4', 'Total revenues 40,964 44,100 7.7');
/** Capital expenditure of 1Q18 was 5,030 (leases 1,990), not 5,020 (1,980). */
export const corrected = release
  .replace('CAPEX, including capital leases 3,310 5,020', 'CAPEX, including capital leases 3,310 5,030')
  .replace('Capital Leases 1,210 1,980', 'Capital Leases 1,210 1,990');
export const published = Date.parse('2018-08-08T15:00:00+09:00');
export const event = '2018-08-08-results';

export async function replica(store: Store, clock: () => number, needed = 1): Promise<Replica> {
  const dataFolder = DATA_FOLDER;
  const source = await createRecordSource({ dataFolder, store });
  const bot = liveEarnings(source);
  const desk = createReleaseDesk({ store, messages: messagesOf(source), clock, needed, pace: 0 });
  const calendar = [
    { event, date: '2018-08-08', time: '15:00', zone: 'Asia/Tokyo', kind: 'results' },
  ] as const;
  return {
    store,
    source,
    bot,
    desk,
    takeIn: (raw, more) =>
      takeIn({ store, source, desk, dataFolder, calendar, clock }, { raw, person: 'reader', ...more }),
    knows: (asOf) => viewsOf(source.current())(asOf).find('company/revenue', 'FY2018-Q1').length > 0,
    says: (question, asOf) => bot.answer({ question, thread: [], asOf }).words.headline,
  };
}
