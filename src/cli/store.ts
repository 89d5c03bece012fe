import { openStore, type Store } from '../store/store.js';
import { UsageError } from './usage.js';

/** Opens the store that the bot uses, for one command. @throws UsageError when it cannot be opened. */
export async function withStore<Result>(
  { databaseUrl, dataFolder }: { readonly databaseUrl?: string; readonly dataFolder: string },
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await openStore({ url: databaseUrl, folder: dataFolder }).catch((error: unknown) => {
    // A driver's message may hold the address, and that a password.
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UsageError(`the store cannot be opened (${reason})`);
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
