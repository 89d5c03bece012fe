import type { Logger } from 'pino';
import type { Arrival, Taken, Terms } from '../../store/app/arrivals.js';
import type { AppStore } from '../../store/app/app-store.js';
import { reasonOf } from '../failure.js';
import type { Metrics } from '../metrics.js';
import type { Seen } from '../seen.js';
import { languageOf } from '../texts.js';
import { type Batch, inBatches } from './batch.js';
import { arrivalOf, type Coming } from './arrival.js';
import { type Delivery, readDelivery } from './delivery.js';
import { lease } from './interrupted.js';
import { acknowledge, type Arguments, tell } from './tell.js';
import { mannerTexts } from './texts.js';
import { duringTurn, type Turn } from './turn.js';

/** Over this stretch of time somebody's questions are counted, in milliseconds. */
const stretch = 60_000;

/** How long a delivery waits for the store. Slack wants its acknowledgement within three seconds. */
const patience = 1_500;

export interface TakingOptions {
  readonly store: Pick<AppStore, 'arrivals'>;
  /** What this process has taken on: for the time that the store does not answer. */
  readonly seen: Seen;
  /** How often somebody may ask in a minute. */
  readonly perMinute: number;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Is told of everything that is going to be dealt with, … */
  readonly takenOn: (turn: Turn) => void;
  /** … and of everything that has been. */
  readonly dealtWith: (turn: Turn) => void;
}

/** Lets each delivery through once, whichever process it comes to, and nobody ask more than their share. */
export function taking(options: TakingOptions): (args: Arguments) => Promise<void> {
  const terms: Terms = { stretch, most: options.perMinute, lease };
  const batch = inBatches((all: readonly Arrival[]) => options.store.arrivals.take(all, terms));
  return async (args) => {
    const delivery = readDelivery(args.body);
    if (!delivery) {
      await args.next();
      return;
    }
    const workspace = args.context.teamId ?? args.context.enterpriseId ?? '';
    const { isNew, count } = await takenOnce(options, batch, {
      delivery,
      workspace,
      retry: args.context.retryNum,
      botUser: args.context.botUserId,
    });
    options.metrics.delivered(delivery.kind, isNew ? 'new' : 'repeated');
    if (!isNew) await acknowledge(args);
    else if (count > options.perMinute) await refuse(options, args, delivery, count);
    else await deal(options, args, { delivery, workspace, began: performance.now(), answers: [] });
  };
}

async function takenOnce(
  { seen, logger, metrics }: TakingOptions,
  batch: Batch<Arrival, Taken>,
  coming: Coming,
): Promise<Taken> {
  const { delivery, retry } = coming;
  const [name] = delivery.keys;
  if (name !== undefined && !(await seen.claim(name))) return { isNew: false, count: 0 };
  try {
    return await inTime(batch.add(arrivalOf(coming)));
  } catch (error) {
    metrics.storeFailed('arrivals');
    logger.error({ doing: 'taking', reason: reasonOf(error) }, 'the store does not answer');
    // A first delivery is answered all the same; a repeated one may have been answered by another process.
    return { isNew: retry === undefined || retry === 0, count: 0 };
  }
}

class SlowStoreError extends Error {
  override readonly name = 'SlowStoreError';
}

function inTime<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SlowStoreError('too slow')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** A message is answered with the line once; a command or a click has to show something each time. */
async function refuse(
  { perMinute, metrics }: TakingOptions,
  args: Arguments,
  delivery: Delivery,
  count: number,
): Promise<void> {
  metrics.limited();
  await acknowledge(args);
  const isSilent = delivery.kind === 'mention' || delivery.kind === 'message';
  if (isSilent && count > perMinute + 1) return;
  await tell(args, delivery, mannerTexts[languageOf(delivery.text)].tooMany);
}

async function deal(options: TakingOptions, args: Arguments, turn: Turn): Promise<void> {
  const { metrics, takenOn, dealtWith } = options;
  takenOn(turn);
  try {
    await duringTurn(turn, () => args.next());
  } finally {
    if (turn.answers.length > 0) metrics.answered(turn.delivery.kind, performance.now() - turn.began);
    dealtWith(turn);
  }
}
