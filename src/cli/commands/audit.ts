import type { Command } from 'commander';
import { parseAsOf } from '../as-of.js';
import { forget, printAudit } from '../audit.js';
import { placeOf } from '../place.js';
import { stored } from '../store.js';

type Print = (text: string) => void;

/** Adds the commands that have to do with what is kept of people. */
export function registerAudit(program: Command, print: Print): void {
  program
    .command('audit')
    .description('print who asked, approved and was sent what, and when, as JSON Lines')
    .option('--since <instant>', 'only what was done since then')
    .action(async ({ since }: { since?: string }) =>
      stored(placeOf(program), (store) =>
        printAudit(store, since === undefined ? 0 : parseAsOf(since), print),
      ),
    );
  program
    .command('forget')
    .argument('<user>', "the person's Slack id")
    .description('erase the questions of one person')
    .action(async (user: string) => print(await stored(placeOf(program), (store) => forget(store, user))));
}
