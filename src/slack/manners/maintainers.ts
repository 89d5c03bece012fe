import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import { attempt } from '../attempt.js';
import { reasonOf } from '../failure.js';

/** Who looks after the bot: named people, the members of a user group, or both. */
export interface MaintainerSettings {
  readonly people: readonly string[];
  readonly group?: string;
}

export interface Maintainers {
  /**
   * Asks Slack anew each time: a role ends with the account, or with leaving the group, at that moment. Where Slack cannot
   * say, nobody is one.
   */
  includes(client: webApi.WebClient, person: string): Promise<boolean>;
}

const account = z.object({
  user: z.object({
    deleted: z.boolean().default(false),
    is_bot: z.boolean().default(false),
    /** Of another company. */
    is_stranger: z.boolean().default(false),
  }),
});

const members = z.object({ users: z.array(z.string()) });

export function createMaintainers({ people, group }: MaintainerSettings, logger: Logger): Maintainers {
  const isNamed = async (client: webApi.WebClient, person: string): Promise<boolean> => {
    if (people.includes(person)) return true;
    if (group === undefined) return false;
    const answer = await attempt(() => client.usergroups.users.list({ usergroup: group }), {
      repeatable: true,
    });
    return members.parse(answer).users.includes(person);
  };
  const isActive = async (client: webApi.WebClient, person: string): Promise<boolean> => {
    const answer = await attempt(() => client.users.info({ user: person }), { repeatable: true });
    const { deleted, is_bot: bot, is_stranger: stranger } = account.parse(answer).user;
    return !deleted && !bot && !stranger;
  };
  return {
    async includes(client, person) {
      if (person === '') return false;
      try {
        return (await isNamed(client, person)) && (await isActive(client, person));
      } catch (error) {
        logger.warn({ doing: 'roles', reason: reasonOf(error) }, 'could not tell who is a maintainer');
        return false;
      }
    },
  };
}
