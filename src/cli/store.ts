import { type Config, type Places, readConfig, readEnvironment } from '../config.js';
import { NewerSchemaError } from '../store/migrate.js';
import { openStore, openStoreIfThere, type Store, type StoreOptions, storeFile } from '../store/store.js';
import { UsageError } from './usage.js';

/** The configuration of a command. @throws UsageError with one line for each thing that is wrong. */
export function config(): Config {
  const result = readConfig(readEnvironment());
  if (!result.ok) throw new UsageError(result.problems.join('\n'));
  return result.config;
}

/** Works with the store of a place, for one command. @throws UsageError when it cannot be opened or read. */
export const stored = <Result>(place: Places, work: (store: Store) => Promise<Result>): Promise<Result> =>
  withStore(openStore, place, work);

/** Works with the store of a place if there is one, and makes none. @throws UsageError when it cannot be opened or read. */
export const storedIfThere = <Result>(
  place: Places,
  work: (store: Store | undefined) => Promise<Result>,
): Promise<Result> => withStore(openStoreIfThere, place, work);

async function withStore<Opened extends Store | undefined, Result>(
  open: (options: StoreOptions) => Promise<Opened>,
  place: Places,
  work: (store: Opened) => Promise<Result>,
): Promise<Result> {
  const { databaseUrl: url, dataFolder: folder } = place;
  const store = await open({ url, folder }).catch((error: unknown) => {
    throw unusable(place, error);
  });
  try {
    return await work(store);
  } catch (error) {
    throw codeOf(error)?.startsWith('SQLITE_') ? unusable(place, error) : error;
  } finally {
    await store?.close();
  }
}

function unusable({ databaseUrl, dataFolder }: Places, error: unknown): UsageError {
  if (error instanceof NewerSchemaError) return new UsageError(error.message);
  // A driver's message may hold the address, and that a password.
  const where = databaseUrl === undefined ? storeFile(dataFolder) : 'of DATABASE_URL';
  return new UsageError(`the store ${where} cannot be used (${codeOf(error) ?? 'unknown reason'})`);
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;
