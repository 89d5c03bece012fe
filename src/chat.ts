import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Earnings } from './slack/ports.js';

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

/** Answers questions in a terminal, one line each, until the input ends or says exit. */
export async function chat({ earnings, input, output }: ChatOptions): Promise<void> {
  const lines = createInterface({
    input,
    output,
    prompt,
    terminal: 'isTTY' in output && output.isTTY === true,
  });
  output.write(greeting);
  let thread: readonly string[] = [];
  lines.prompt();
  for await (const line of lines) {
    const question = line.trim();
    if (/^(exit|quit)$/i.test(question)) break;
    if (question !== '') {
      output.write(`${await answerTo(earnings, question, thread)}\n\n`);
      thread = [...thread, question].slice(-rememberedQuestions);
    }
    lines.prompt();
  }
  lines.close();
}

async function answerTo(earnings: Earnings, question: string, thread: readonly string[]): Promise<string> {
  try {
    return (await earnings.ask({ question, thread })).text;
  } catch (error) {
    return `Could not answer: ${error instanceof Error ? error.message : 'unknown error'}`;
  }
}
