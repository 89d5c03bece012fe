import type { Earnings } from './slack/ports.js';

/** The answerer over the record in a data folder. */
export function createEarnings(_options: { readonly dataFolder?: string } = {}): Earnings {
  return {
    ask: () => {
      throw new Error('not wired');
    },
  };
}
