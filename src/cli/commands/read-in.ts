import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { parseAsOf } from '../as-of.js';
import { takenInText } from '../read-in.js';
import { oneOf } from '../subscriptions.js';
import { UsageError } from '../usage.js';
import { config, stored } from '../store.js';
import { loadCalendar } from '../../delivery/calendar.js';
import { createReleaseDesk } from '../../delivery/release-desk.js';
import { exportApproved, IntakeError, takeIn } from '../../app/release-intake.js';
import { messagesOf } from '../../app/event-messages.js';
import { LayoutError } from '../../ingest/source-text.js';
import { createRecordSource } from '../../app/record-source.js';

export interface ReadInOptions {
  readonly as?: string;
  readonly published?: string;
  readonly corrects?: string;
  readonly cause?: string;
}

/** `earnings ingest FILE`: reads a release into a draft. @throws UsageError where it cannot be read or taken in. */
export async function readRelease(
  path: string,
  { as, published, corrects, cause }: ReadInOptions,
): Promise<{ readonly text: string; readonly good: boolean }> {
  if (as === undefined) throw new UsageError('who reads it in? add --as NAME: somebody else approves it');
  if (published !== undefined) parseAsOf(published);
  const intake = {
    raw: readFileSync(path, 'utf8'),
    person: as,
    ...(published !== undefined && { publishedAt: published }),
    ...(corrects !== undefined && { corrects }),
    ...(cause !== undefined && { cause: oneOf(cause, ['company', 'reader'], '--cause') }),
  };
  const { dataFolder, approvals: needed = 1 } = config();
  return await stored(async (store) => {
    const source = await createRecordSource({ dataFolder, store });
    const desk = createReleaseDesk({
      store,
      messages: messagesOf(source),
      clock: Date.now,
      needed,
      pace: 250,
    });
    const calendar = loadCalendar(dataFolder);
    const options = { store, source, desk, dataFolder, calendar, clock: Date.now };
    return takenInText(await takeIn(options, intake).catch(inOneLine));
  });
}

function inOneLine(error: unknown): never {
  throw error instanceof IntakeError || error instanceof LayoutError ? new UsageError(error.message) : error;
}

/** Adds the command that takes what was approved over into the data files. */
export function registerExport(program: Command, print: (text: string) => void): void {
  program
    .command('export')
    .description('write the documents that were approved in the store to the data folder')
    .action(async () => {
      const files = await stored((store) => exportApproved(store, config().dataFolder));
      print(
        files.length === 0 ? 'nothing has been approved that the data files do not hold' : files.join('\n'),
      );
    });
}
