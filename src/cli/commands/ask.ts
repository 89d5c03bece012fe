import type { Command } from 'commander';
import { answering } from '../answering.js';
import { optionalAsOf } from '../as-of.js';
import { answerBatch } from '../batch.js';
import { chat } from '../chat.js';
import { explainReading } from '../explain.js';
import { toJson } from '../json.js';
import { placeOf } from '../place.js';
import { UsageError } from '../usage.js';

type Print = (text: string) => void;

interface AskOptions {
  readonly json?: true;
  readonly batch?: true;
  readonly asOf?: string;
  readonly thread?: readonly string[];
  readonly explain?: true;
}

/** Adds the commands that answer questions. */
export function registerAsk(program: Command, print: Print): void {
  program
    .command('ask')
    .argument('[question]', 'the question')
    .description('answer one question, or a batch of them from standard input')
    .option('--json', 'one JSON object')
    .option('--batch', 'read JSON Lines {"id","q","thread"?,"as_of"?} and write one for each')
    .option('--as-of <instant>', 'use only what was public then')
    .option('--thread <question...>', 'earlier questions of the thread')
    .option('--explain', 'show every step of the reading')
    .action(async (question: string | undefined, options: AskOptions) => {
      if (options.batch) await askBatch(program, options);
      else print(await ask(program, question, options));
    });
  program
    .command('chat')
    .description('ask in the terminal, follow up in the same thread')
    .action(() =>
      answering(placeOf(program), ({ bot, refresh }) =>
        chat({
          earnings: {
            async ask(question) {
              await refresh();
              return await bot.ask(question);
            },
          },
          input: process.stdin,
          output: process.stdout,
        }),
      ),
    );
}

async function ask(program: Command, question = '', options: AskOptions): Promise<string> {
  if (question.trim() === '')
    throw new UsageError('ask needs a question, for example: earnings ask "4Q17 network gross margin?"');
  const { thread = [], explain, json } = options;
  const asOf = optionalAsOf(options.asOf);
  return await answering(placeOf(program), ({ bot }) => {
    const steps = explain ? [explainReading(bot, question, thread)] : [];
    const { answer, words } = bot.answer({ question, thread, ...asOf });
    return [...steps, json ? JSON.stringify(toJson(answer, words)) : words.text].join('\n');
  });
}

async function askBatch(program: Command, options: AskOptions): Promise<void> {
  const { asOf } = optionalAsOf(options.asOf);
  const good = await answering(placeOf(program), ({ bot }) =>
    answerBatch(bot, process.stdin, process.stdout, asOf),
  );
  if (!good) process.exitCode = 2;
}
