import { type Config, readConfig, readEnvironment } from './config.js';
import { withStore } from './cli/store.js';
import { UsageError } from './cli/usage.js';
import type { Store } from './store/store.js';

/** The configuration of a command. @throws UsageError with one line for each thing that is wrong. */
export function config(): Config {
  const result = readConfig(readEnvironment());
  if (!result.ok) throw new UsageError(result.problems.join('\n'));
  return result.config;
}

/** Works with the store that the bot uses, for one command. */
export function stored<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  return withStore(config(), work);
}
