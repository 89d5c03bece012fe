import type { Command } from 'commander';
import { answering } from '../answering.js';
import { optionalAsOf } from '../as-of.js';
import { reportChecks } from '../check.js';
import { checkDraftFile, draftText, isAmiss } from '../check-draft.js';
import { reportCoverage } from '../coverage.js';
import { digestText } from '../digest.js';
import { factsJson } from '../facts.js';
import { placeOf } from '../place.js';

type Print = (text: string) => void;

interface DigestCommand {
  readonly json?: true;
  readonly lang: string;
  readonly asOf?: string;
}

interface CheckDraftCommand {
  readonly json?: true;
  readonly asOf?: string;
}

/** Adds the commands that show the record, or hold something against it. */
export function registerRecord(program: Command, print: Print): void {
  registerShown(program, print);
  registerChecked(program, print);
}

function registerShown(program: Command, print: Print): void {
  program
    .command('facts')
    .description('list every fact of the record')
    .option('--json', 'an array of objects (the only form there is)')
    .option('--as-of <instant>', 'only what was public then')
    .action(async (options: { asOf?: string }) => {
      const { asOf } = optionalAsOf(options.asOf);
      print(await answering(placeOf(program), ({ bot }) => factsJson(bot.viewAt(asOf))));
    });
  program
    .command('digest')
    .argument('<date-or-event>', 'a day (2018-05-15) or an event (2018-05-15-results)')
    .description('results of a day against targets and the prior year, as of that day')
    .option('--json', 'one JSON object')
    .option('--lang <lang>', 'en or ja', 'en')
    .option('--as-of <instant>', 'only events that were public then')
    .action(async (wanted: string, { json, lang, asOf }: DigestCommand) => {
      const options = { lang, json: json === true, ...optionalAsOf(asOf) };
      const { text, note } = await answering(placeOf(program), ({ bot }) =>
        digestText(bot.record, wanted, options),
      );
      print(text);
      if (note !== undefined) process.stderr.write(`${note}\n`);
    });
}

function registerChecked(program: Command, print: Print): void {
  program
    .command('check-draft')
    .argument('<file>', 'the text, - for standard input')
    .description('hold the figures of a text against the record')
    .option('--json', 'one JSON object')
    .option('--as-of <instant>', 'use only what was public then')
    .action(async (file: string, options: CheckDraftCommand) => {
      const { asOf } = optionalAsOf(options.asOf);
      const checked = await answering(placeOf(program), ({ bot }) => checkDraftFile(bot, file, asOf));
      print(options.json ? JSON.stringify(checked) : draftText(checked));
      if (isAmiss(checked)) process.exitCode = 1;
    });
  program
    .command('check')
    .description('run every integrity check over the record')
    .option(
      '--coverage <folder>',
      'instead, count the numbers of the source documents that the record accounts for',
    )
    .action(async ({ coverage }: { coverage?: string }) => {
      const place = placeOf(program);
      const { text, good } =
        coverage === undefined
          ? await answering(place, ({ bot }) => reportChecks(bot.record, place.dataFolder))
          : reportCoverage(coverage, place.dataFolder);
      print(text);
      if (!good) process.exitCode = 1;
    });
}
