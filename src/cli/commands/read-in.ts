import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { parseAsOf } from '../as-of.js';
import { runIngest } from '../ingest.js';
import { placeOf } from '../place.js';
import { takenInText } from '../read-in.js';
import { oneOf } from '../subscriptions.js';
import { UsageError } from '../usage.js';
import { config, stored } from '../store.js';
import type { Places } from '../../config.js';
import { loadCalendar } from '../../delivery/calendar.js';
import { createReleaseDesk } from '../../delivery/release-desk.js';
import { exportApproved, IntakeError, takeIn } from '../../app/release-intake.js';
import { messagesOf } from '../../app/event-messages.js';
import { LayoutError } from '../../ingest/source-text.js';
import { createRecordSource } from '../../app/record-source.js';

interface ReadInOptions {
  readonly as?: string;
  readonly published?: string;
  readonly corrects?: string;
  readonly cause?: string;
}

interface IngestOptions extends ReadInOptions {
  readonly verify?: true;
}

/** Adds the commands that take documents in, and over into the data files. */
export function registerReadIn(program: Command, print: (text: string) => void): void {
  program
    .command('ingest')
    .description('read a new release into a draft; or, given a folder, all source documents again')
    .argument('<file>', 'the release as text; or the folder with disclosures/ and record/')
    .option('--verify', 'of a folder: write nothing; fail where the data differ from the documents')
    .option('--as <name>', 'of a release: who reads it in, and so does not approve it')
    .option('--published <instant>', 'of a release: when it is public, where the calendar does not say')
    .option('--corrects <document>', 'of a release: the document that it sets right')
    .option('--cause <who>', 'of a correction: company, or reader for an error of our own')
    .action(async (path: string, options: IngestOptions) => {
      const place = placeOf(program);
      if (!existsSync(path)) throw new UsageError(`cannot read ${path}`);
      const { text, good } = statSync(path).isDirectory()
        ? runIngest(path, place.dataFolder, options.verify === true)
        : await readRelease(place, path, options);
      print(text);
      if (!good) process.exitCode = 1;
    });
  program
    .command('export')
    .description('write the documents that were approved in the store to the data folder')
    .action(async () => {
      const place = placeOf(program);
      const files = await stored(place, (store) => exportApproved(store, place.dataFolder));
      print(
        files.length === 0 ? 'nothing has been approved that the data files do not hold' : files.join('\n'),
      );
    });
}

/** `earnings ingest FILE`: reads a release into a draft. @throws UsageError where it cannot be read or taken in. */
async function readRelease(
  place: Places,
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
  const { dataFolder } = place;
  const { approvals: needed = 1 } = config();
  return await stored(place, async (store) => {
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
