#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { registerAsk } from './cli/commands/ask.js';
import { registerAudit } from './cli/commands/audit.js';
import { registerDelivery } from './cli/commands/delivery.js';
import { registerReadIn } from './cli/commands/read-in.js';
import { registerRecord } from './cli/commands/record.js';
import { dataOption } from './cli/place.js';
import { UsageError } from './cli/usage.js';
import { DataError } from './dataset/load.js';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const program = new Command('earnings')
  .description("Answers questions about a company's disclosed results")
  .option(...dataOption)
  .configureHelp({ showGlobalOptions: true })
  .exitOverride()
  .configureOutput({ outputError: () => undefined });

registerAsk(program, print);
registerRecord(program, print);
registerReadIn(program, print);
registerDelivery(program, print);
registerAudit(program, print);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** One clear line for each way to fail, and its exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  process.stderr.write(`${lineOf(error)}\n`);
  return 2;
}

function lineOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof CommanderError) return error.message.replace(/^error: /, '');
  if (error instanceof UsageError) return error.message;
  // What is damaged may be quoted in the reason, over several lines.
  const message = error.message.replaceAll(/\s+/g, ' ');
  if (error instanceof DataError) return `The record cannot be read: ${message}`;
  const path = 'path' in error ? `${String(error.path)}: ` : '';
  return `${path}${message.replace(/^E[A-Z]+: ([^,]*),.*$/, '$1')}`;
}
