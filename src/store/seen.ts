import type { Database } from './database.js';

/** Remembers what has been taken on, for all processes that share the store. */
export interface SeenKeys {
  /** True for the first to ask with this key, false for all others. */
  claim(key: string): Promise<boolean>;
}

export function seenIn({ db, now }: Database): SeenKeys {
  return {
    async claim(key) {
      const mine = await db
        .insertInto('seen')
        .values({ key, at: now })
        .onConflict((conflict) => conflict.doNothing())
        .returning('key')
        .executeTakeFirst();
      return mine !== undefined;
    },
  };
}
