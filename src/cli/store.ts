import { type Config, readConfig, readEnvironment } from '../config.js';
import { openStore, type Store } from '../store/store.js';
import { UsageError } from './usage.js';

/** The configuration of a command. @throws UsageError with one line for each thing that is wrong. */
export function config(): Config {
  const result = readConfig(readEnvironment());
  if (!result.ok) throw new UsageError(result.problems.join('\n'));
  return result.config;
}

/** Works with the store that the bot uses, for one command. @throws UsageError when it cannot be opened. */
export async function stored<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const { databaseUrl, dataFolder } = config();
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
