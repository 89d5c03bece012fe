import type { Command } from 'commander';
import { placeOf } from '../place.js';
import { config, stored } from '../store.js';
import { loadCalendar } from '../../delivery/calendar.js';
import { createReleaseDesk } from '../../delivery/release-desk.js';
import { messagesOf } from '../../app/event-messages.js';
import { createRecordSource } from '../../app/record-source.js';
import { parseAsOf } from '../as-of.js';
import { listCalendar, listDeliveries, type DeliveriesOptions } from '../deliveries.js';
import { release, type ReleaseOptions } from '../release.js';
import type { ReplayTo } from '../replay.js';
import { listSubscriptions, subscribe, type SubscribeOptions, unsubscribe } from '../subscriptions.js';

type Print = (text: string) => void;

/** The one workspace of an installation with a single token. */
const workspace = ['--workspace <id>', 'the Slack workspace', 'default'] as const;

/** Adds the commands that have to do with what is posted. */
export function registerDelivery(program: Command, print: Print): void {
  registerSubscriptions(program, print);
  registerReleases(program, print);
  program
    .command('deliveries')
    .description('list what was posted where, and what was not and why')
    .option('--event <event>', 'of one event')
    .option('--state <state>', 'ready, sending, posted, failed, unknown or cancelled')
    .option('--json', 'an array of objects')
    .action(async (options: DeliveriesOptions) =>
      print(await stored(placeOf(program), (store) => listDeliveries(store, options))),
    );
  program
    .command('calendar')
    .description('list what is due, and when')
    .option('--from <date>', 'not before')
    .option('--until <date>', 'not after')
    .option('--json', 'an array of objects')
    .action(({ from, until, json }: { from?: string; until?: string; json?: true }) =>
      print(
        listCalendar(loadCalendar(placeOf(program).dataFolder), {
          ...(from !== undefined && { from: parseAsOf(from) - day }),
          ...(until !== undefined && { until: parseAsOf(until) }),
          ...(json && { json }),
        }),
      ),
    );
}

/** A bare date means the end of its day; as a beginning it means the beginning. */
const day = 24 * 60 * 60 * 1000 - 1;

function registerSubscriptions(program: Command, print: Print): void {
  program
    .command('subscribe')
    .argument('<channel>', "the channel's id")
    .description('tell a channel of results')
    .option('--kinds <list>', 'preview, results, reminder (for maintainers)', 'preview,results')
    .option('--lang <language>', 'en or ja', 'en')
    .option('--metrics <list>', 'only events that touch one of these metrics')
    .option('--zone <zone>', 'the time zone of the channel', 'Asia/Tokyo')
    .option(...workspace)
    .action(async (channel: string, options: SubscribeOptions) =>
      print(await stored(placeOf(program), (store) => subscribe(store, channel, options))),
    );
  program
    .command('unsubscribe')
    .argument('<channel>', "the channel's id")
    .description('tell a channel nothing more')
    .option(...workspace)
    .action(async (channel: string, options: { workspace: string }) =>
      print(await stored(placeOf(program), (store) => unsubscribe(store, channel, options.workspace))),
    );
  program
    .command('subscriptions')
    .description('list the channels that are told')
    .option('--json', 'an array of objects')
    .action(async ({ json }: { json?: true }) =>
      print(await stored(placeOf(program), (store) => listSubscriptions(store, json === true))),
    );
}

function registerReleases(program: Command, print: Print): void {
  program
    .command('release')
    .argument('<act>', 'show, approve, public, back, hold, resume or withdraw')
    .argument('<event>', 'the event, such as 2018-05-15-results')
    .description('decide about what an event would post')
    .option('--as <name>', 'who decides')
    .option('--hash <fingerprint>', 'of what was read')
    .action(async (act: string, event: string, options: ReleaseOptions) => {
      const place = placeOf(program);
      const { approvals = 1 } = config();
      print(
        await stored(place, async (store) => {
          const messages = messagesOf(await createRecordSource({ ...place, store }));
          const desk = createReleaseDesk({ store, messages, clock: Date.now, needed: approvals, pace: 250 });
          return await release(desk, act, event, options);
        }),
      );
    });
  program
    .command('replay')
    .argument('<date>', 'the day, or the event')
    .description('post the digest of a past day as of that day')
    .requiredOption('--channel <channel>', "the channel's id")
    .option('--lang <language>', 'en or ja', 'en')
    .option(...workspace)
    .action(async (date: string, options: ReplayTo) => {
      // Nothing else here talks to Slack, whose packages take longer to load than most commands to end.
      const { replayDay } = await import('../replay.js');
      print(await replayDay(placeOf(program), date, options));
    });
}
