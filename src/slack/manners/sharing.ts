import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { AppStore } from '../../store/app/app-store.js';
import { attempt } from '../attempt.js';
import { reasonOf } from '../failure.js';
import { isDirect } from '../incoming.js';

/** How many maintainers have to allow the bot to speak where people of another company read. */
const needed = 2;

/** How long an answer of Slack about a channel is good; it also tells us of changes. */
const hour = 60 * 60 * 1000;

const info = z.object({
  channel: z.object({
    is_ext_shared: z.boolean().default(false),
    is_pending_ext_shared: z.boolean().default(false),
  }),
});

export interface Place {
  readonly workspace: string;
  readonly channel: string;
}

/** Which channels are shared with other companies, and in which of those the bot may speak. */
export interface Sharing {
  /** Whether the bot stays quiet there; `shared` where Slack has just said so, else Slack is asked. */
  isPaused(client: webApi.WebClient, place: Place, shared?: boolean): Promise<boolean>;
  /** Keeps that a channel has become shared, or is no longer. */
  note(place: Place, shared: boolean): Promise<void>;
  /** A maintainer's word. @returns whether there are enough of them now. */
  allow(place: Place, person: string): Promise<boolean>;
}

export interface SharingOptions {
  readonly store: Pick<AppStore, 'channels' | 'audit'>;
  readonly logger: Logger;
  /** With one workspace its name is not looked at: what is posted to it has none. */
  readonly manyWorkspaces: boolean;
  /** Told when a channel becomes shared. */
  readonly onPaused?: (place: Place) => Promise<void>;
  readonly clock?: () => number;
}

export function createSharing(options: SharingOptions): Sharing {
  const { store, logger, manyWorkspaces, onPaused, clock = Date.now } = options;
  const { channels, audit } = store;
  const known = ({ workspace, channel }: Place): readonly [string, string] => [
    manyWorkspaces ? workspace : 'default',
    channel,
  ];
  const note = async (place: Place, shared: boolean): Promise<void> => {
    const { workspace, channel } = place;
    if (!(await channels.note(...known(place), shared))) return;
    await audit.add({ act: shared ? 'paused' : 'unpaused', workspace, channel });
    if (shared) await onPaused?.(place);
  };
  const isShared = async (client: webApi.WebClient, place: Place): Promise<boolean> => {
    const row = await channels.find(...known(place));
    if (row && row.at > clock() - hour) return row.shared === 1;
    const shared = (await askSlack(client, place.channel, logger)) ?? row?.shared === 1;
    await note(place, shared);
    return shared;
  };
  return {
    note,
    async isPaused(client, place, shared) {
      if (place.channel === '' || isDirect(place.channel) || shared === false) return false;
      if (shared) await note(place, true);
      else if (!(await isShared(client, place))) return false;
      return (await channels.allowedBy(...known(place))).length < needed;
    },
    async allow(place, person) {
      const all = await channels.allow(...known(place), person);
      await audit.add({ act: 'allow', ...place, person });
      return all.length >= needed;
    },
  };
}

/** Nothing where Slack does not tell us: then what is known already counts. */
async function askSlack(
  client: webApi.WebClient,
  channel: string,
  logger: Logger,
): Promise<boolean | undefined> {
  try {
    const answer = await attempt(() => client.conversations.info({ channel }), { repeatable: true });
    const { is_ext_shared: shared, is_pending_ext_shared: soon } = info.parse(answer).channel;
    return shared || soon;
  } catch (error) {
    logger.debug({ doing: 'sharing', reason: reasonOf(error) }, 'could not tell whether a channel is shared');
    return undefined;
  }
}
