import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';

/** Work on single things that is done on many at once. */
export interface Batch<In, Out> {
  /** Has one thing done, together with all that come while others are being done. */
  add(one: In): Promise<Out>;
  /** Resolves when all that has been added so far is done, well or not. */
  settled(): Promise<void>;
}

interface Waiting<In, Out> {
  readonly one: In;
  resolve(out: Out): void;
  reject(error: unknown): void;
}

/** How many things are done at once, and how many milliseconds lie between the beginnings of two batches. */
const usual = { most: 200, apart: 60 };

/**
 * A database takes a hundred rows in one transaction as fast as one. What comes alone is done at once; what comes fast
 * waits a moment and goes together.
 */
export function inBatches<In, Out>(
  work: (all: readonly In[]) => Promise<readonly Out[]>,
  limits: Partial<typeof usual> = {},
): Batch<In, Out> {
  const { most, apart } = { ...usual, ...limits };
  const waiting: Waiting<In, Out>[] = [];
  let running: Promise<void> | undefined;
  let began = -apart;
  const run = async (): Promise<void> => {
    // What comes in the same turn goes along.
    await nextTurn();
    while (waiting.length > 0) {
      const wait = began + apart - performance.now();
      if (wait > 0) await pause(wait);
      began = performance.now();
      await doAll(work, waiting.splice(0, most));
    }
    running = undefined;
  };
  return {
    add: (one) =>
      new Promise((resolve, reject) => {
        waiting.push({ one, resolve, reject });
        running ??= run();
      }),
    settled: () => running ?? Promise.resolve(),
  };
}

async function doAll<In, Out>(
  work: (all: readonly In[]) => Promise<readonly Out[]>,
  some: readonly Waiting<In, Out>[],
): Promise<void> {
  try {
    const outs = await work(some.map(({ one }) => one));
    outs.forEach((out, index) => some[index]?.resolve(out));
  } catch (error) {
    for (const one of some) one.reject(error);
  }
}
