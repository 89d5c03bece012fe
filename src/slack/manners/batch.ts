import { setImmediate as nextTurn } from 'node:timers/promises';

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

/** A database takes a hundred rows in one transaction as fast as one. */
export function inBatches<In, Out>(
  work: (all: readonly In[]) => Promise<readonly Out[]>,
  most = 200,
): Batch<In, Out> {
  const waiting: Waiting<In, Out>[] = [];
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    // What comes in the same turn goes along.
    await nextTurn();
    while (waiting.length > 0) await doAll(work, waiting.splice(0, most));
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
