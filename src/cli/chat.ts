import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Earnings } from '../slack/ports.js';

export interface ChatOptions {
  readonly earnings: Earnings;
  readonly input: Readable;
  readonly output: Writable;
}

const greeting = `Ask about IIJ's disclosed results, for example: 4Q17 network gross margin?
Leave with "exit". To answer in Slack instead, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (see .env.example).
`;

const prompt = '> ';
const rememberedQuestions = 10;

/** Answers questions, one line each, until the input ends or says exit. Greets and prompts only where a person types. */
export async function chat({ earnings, input, output }: ChatOptions): Promise<void> {
  const lines = createInterface({
    input,
    output,
    prompt,
    terminal: isTerminal(output),
  });
  const typed = isTerminal(input);
  const ask = (): void => {
    if (typed) lines.prompt();
  };
  if (typed) output.write(greeting);
  let thread: readonly string[] = [];
  ask();
  for await (const line of lines) {
    const question = line.trim();
    if (/^(exit|quit)$/i.test(question)) break;
    if (question !== '') {
      output.write(`${await answerTo(earnings, question, thread)}\n\n`);
      thread = [...thread, question].slice(-rememberedQuestions);
    }
    ask();
  }
  lines.close();
}

function isTerminal(stream: object): boolean {
  return 'isTTY' in stream && stream.isTTY === true;
}

async function answerTo(earnings: Earnings, question: string, thread: readonly string[]): Promise<string> {
  try {
    return (await earnings.ask({ question, thread })).text;
  } catch (error) {
    return `Could not answer: ${error instanceof Error ? error.message : 'unknown error'}`;
  }
}
