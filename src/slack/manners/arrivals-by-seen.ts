import type { Arrival, Arrivals, Taken } from '../../store/app/arrivals.js';
import type { Seen } from '../seen.js';

/** Arrivals without a store: each once, and nobody's questions are counted. */
export function arrivalsBy(seen: Seen): Arrivals {
  const take = async ({ keys }: Arrival): Promise<Taken> => {
    let isNew = true;
    for (const key of keys) isNew = (await seen.claim(key)) && isNew;
    return { isNew, count: 0 };
  };
  return {
    async take(arrivals) {
      const taken: Taken[] = [];
      // In order: the first of two that are the same is the one that counts.
      for (const one of arrivals) taken.push(await take(one));
      return taken;
    },
  };
}
