import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Places, readEnvironment, readPlaces } from '../config.js';
import { UsageError } from './usage.js';

/** Of every command. */
export const dataOption = [
  '--data <folder>',
  'the data folder: the record and its store (default: DATA_DIR, else the one that comes with the bot)',
] as const;

/** What a folder with a record holds, or one into which the source documents are yet to be read. */
const marks = ['scopes', 'layouts'];

/** Where a command works, whichever it is. @throws UsageError where that is no data folder. */
export function placeOf(program: Command): Places {
  const own = readPlaces(readEnvironment());
  if (!own.ok) throw new UsageError(own.problems.join('\n'));
  return placeIn(program.opts<{ data?: string }>().data, own.config);
}

/**
 * The folder named, or else that of the environment: the record is read from it, and its store is the file in it. Only the
 * folder of the environment has its store on the server of DATABASE_URL: another one has nothing to do with that.
 */
export function placeIn(named: string | undefined, own: Places): Places {
  const wanted = named ?? own.dataFolder;
  if (!marks.some((name) => existsSync(join(wanted, name))))
    throw new UsageError(`${named === undefined ? 'DATA_DIR' : `--data ${named}`} is no data folder`);
  return named === undefined || isSame(named, own.dataFolder) ? own : { dataFolder: named };
}

const isSame = (one: string, other: string): boolean =>
  existsSync(other) && realpathSync(one) === realpathSync(other);
