import { messagesOf } from '../app/event-messages.js';
import { createRecordSource } from '../app/record-source.js';
import type { Places } from '../config.js';
import { languages } from '../delivery/ports.js';
import { replay } from '../delivery/replay.js';
import { createClients } from '../slack/install/clients.js';
import { createLogger } from '../slack/logger.js';
import { createPoster } from '../slack/posting/poster.js';
import { parseAsOf } from './as-of.js';
import { line } from './deliveries.js';
import { config, stored } from './store.js';
import { oneOf, slackChannel } from './subscriptions.js';
import { UsageError } from './usage.js';

export interface ReplayTo {
  readonly channel: string;
  readonly lang: string;
  readonly workspace: string;
}

/** Posts the digest of a past day as of that day. @returns a line for each message. @throws UsageError */
export async function replayDay(place: Places, date: string, options: ReplayTo): Promise<string> {
  const { slack } = config();
  if (!slack)
    throw new UsageError(
      'replay posts to Slack: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN or SLACK_SIGNING_SECRET',
    );
  const to = {
    workspace: options.workspace,
    channel: slackChannel(options.channel),
    language: oneOf(options.lang, languages, '--lang'),
  };
  const asOf = parseAsOf(date.slice(0, 10));
  const rows = await stored(place, async (store) =>
    replay(
      {
        store,
        messages: messagesOf(await createRecordSource({ ...place, store })),
        poster: createPoster({ clientOf: createClients(slack, store, createLogger('silent')) }),
      },
      date,
      asOf,
      to,
    ),
  );
  if (rows.length === 0) throw new UsageError(`nothing was published on ${date}, or not yet`);
  return rows.map(line).join('\n');
}
