import NodeCache from 'node-cache';
import type { Piece } from './guard.js';

const SECONDS = 24 * 60 * 60;

/** Arrangements that passed the guard, so that the same answer is worded the same way again. */
export interface Arrangements {
  get(key: string): readonly Piece[] | undefined;
  keep(key: string, pieces: readonly Piece[]): void;
}

/** Keeps so many arrangements in memory for a day; when full, it starts anew. */
export function createArrangements(most = 2000): Arrangements {
  const cache = new NodeCache({ stdTTL: SECONDS, useClones: false, checkperiod: 0 });
  return {
    get: (key) => cache.get<readonly Piece[]>(key),
    keep(key, pieces) {
      if (cache.getStats().keys >= most) cache.flushAll();
      cache.set(key, pieces);
    },
  };
}
