#!/usr/bin/env node
import { statSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { chat } from './cli/chat.js';
import { parseAsOf } from './cli/as-of.js';
import { answerBatch } from './cli/batch.js';
import { digestText } from './cli/digest.js';
import { checkDraftFile, draftText, isAmiss } from './cli/check-draft.js';
import { explainReading } from './cli/explain.js';
import { factsJson } from './cli/facts.js';
import { runIngest } from './cli/ingest.js';
import { toJson } from './cli/json.js';
import { UsageError } from './cli/usage.js';
import { reportChecks } from './cli/check.js';
import { reportCoverage } from './cli/coverage.js';
import { registerAudit } from './cli/commands/audit.js';
import { registerDelivery } from './cli/commands/delivery.js';
import { type ReadInOptions, readRelease, registerExport } from './cli/commands/read-in.js';
import { createEarnings } from './earnings.js';
import { DataError, DATA_FOLDER } from './dataset/load.js';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const data = ['--data <folder>', 'the data folder', DATA_FOLDER] as const;
const program = new Command('earnings')
  .description("Answers questions about a company's disclosed results")
  .exitOverride()
  .configureOutput({ outputError: () => undefined });

program
  .command('ask')
  .argument('[question]', 'the question')
  .description('answer one question, or a batch of them from standard input')
  .option('--json', 'one JSON object')
  .option('--batch', 'read JSON Lines {"id","q","thread"?,"as_of"?} and write one for each')
  .option('--as-of <instant>', 'use only what was public then')
  .option('--thread <question...>', 'earlier questions of the thread')
  .option('--explain', 'show every step of the reading')
  .option(...data)
  .action(
    async (
      question: string | undefined,
      options: { json?: true; batch?: true; asOf?: string; thread?: string[]; explain?: true; data: string },
    ) => {
      const asOf = options.asOf === undefined ? undefined : parseAsOf(options.asOf);
      const bot = createEarnings({ dataFolder: options.data });
      if (options.batch) {
        if (!(await answerBatch(bot, process.stdin, process.stdout))) process.exitCode = 2;
        return;
      }
      if (question === undefined || question.trim() === '')
        throw new UsageError('ask needs a question, for example: earnings ask "4Q17 network gross margin?"');
      const thread = options.thread ?? [];
      if (options.explain) print(explainReading(bot, question, thread));
      const { answer, words } = bot.answer({ question, thread, ...(asOf !== undefined && { asOf }) });
      print(options.json ? JSON.stringify(toJson(answer, words)) : words.text);
    },
  );

program
  .command('facts')
  .description('list every fact of the record')
  .option('--json', 'an array of objects (the only form there is)')
  .option('--as-of <instant>', 'only what was public then')
  .option(...data)
  .action((options: { asOf?: string; data: string }) => {
    const bot = createEarnings({ dataFolder: options.data });
    print(factsJson(bot.viewAt(options.asOf === undefined ? undefined : parseAsOf(options.asOf))));
  });

program
  .command('digest')
  .argument('<date-or-event>', 'a day (2018-05-15) or an event (2018-05-15-results)')
  .description('results of a day against targets and the prior year, as of that day')
  .option('--json', 'one JSON object')
  .option('--lang <lang>', 'en or ja', 'en')
  .option('--as-of <instant>', 'only events that were public then')
  .option(...data)
  .action((wanted: string, options: { json?: true; lang: string; asOf?: string; data: string }) => {
    const { record } = createEarnings({ dataFolder: options.data });
    const asOf = options.asOf === undefined ? {} : { asOf: parseAsOf(options.asOf) };
    const { text, note } = digestText(record, wanted, {
      lang: options.lang,
      json: options.json === true,
      ...asOf,
    });
    print(text);
    if (note !== undefined) process.stderr.write(`${note}\n`);
  });

program
  .command('check-draft')
  .argument('<file>', 'the text, - for standard input')
  .description('hold the figures of a text against the record')
  .option('--json', 'one JSON object')
  .option('--as-of <instant>', 'use only what was public then')
  .option(...data)
  .action((file: string, options: { json?: true; asOf?: string; data: string }) => {
    const asOf = options.asOf === undefined ? undefined : parseAsOf(options.asOf);
    const checked = checkDraftFile(createEarnings({ dataFolder: options.data }), file, asOf);
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
  .option(...data)
  .action((options: { coverage?: string; data: string }) => {
    if (options.coverage !== undefined) {
      const { text, good } = reportCoverage(options.coverage, options.data);
      print(text);
      if (!good) process.exitCode = 1;
      return;
    }
    const { text, good } = reportChecks(createEarnings({ dataFolder: options.data }).record, options.data);
    print(text);
    if (!good) process.exitCode = 1;
  });

program
  .command('ingest')
  .description('read a new release into a draft; or, given a folder, all source documents again')
  .argument('<file>', 'the release as text; or the folder with disclosures/ and record/')
  .option('--verify', 'of a folder: write nothing; fail where the data differ from the documents')
  .option('--as <name>', 'of a release: who reads it in, and so does not approve it')
  .option('--published <instant>', 'of a release: when it is public, where the calendar does not say')
  .option('--corrects <document>', 'of a release: the document that it sets right')
  .option('--cause <who>', 'of a correction: company, or reader for an error of our own')
  .option(...data)
  .action(async (path: string, options: ReadInOptions & { verify?: true; data: string }) => {
    const { text, good } = statSync(path).isDirectory()
      ? runIngest(path, options.data, options.verify === true)
      : await readRelease(path, options);
    print(text);
    if (!good) process.exitCode = 1;
  });

program
  .command('chat')
  .description('ask in the terminal, follow up in the same thread')
  .option(...data)
  .action(async (options: { data: string }) => {
    await chat({
      earnings: createEarnings({ dataFolder: options.data }),
      input: process.stdin,
      output: process.stdout,
    });
  });

registerDelivery(program, print);
registerAudit(program, print);
registerExport(program, print);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** One clear line for each way to fail, and its exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    process.stderr.write(`${error.message.replace(/^error: /, '')}\n`);
    return 2;
  }
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n`);
  else if (error instanceof DataError) process.stderr.write(`The record cannot be read: ${error.message}\n`);
  else process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
}
