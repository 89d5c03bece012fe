import { z } from 'zod';
import type { Manifest } from '../manifest.js';
import { appId, bot, team, you } from '../workspace/places.js';
import { type Context, type Method, method, object, Refusal } from './method.js';

/** Methods that say who is there. */
export function people({ features }: Manifest): Readonly<Record<string, Method>> {
  const botName = features.bot_user.display_name;
  return {
    'auth.test': method(undefined, object, (_values, { origin }) => ({
      url: `${origin}/`,
      team: team.name,
      team_id: team.id,
      user: botName,
      user_id: bot.user,
      bot_id: bot.id,
      app_id: appId,
      is_enterprise_install: false,
    })),
    'team.info': method('team:read', object, () => ({ team })),
    // Groups of people are none here: whoever asks finds nobody in them.
    'usergroups.users.list': method('usergroups:read', object, () => ({ users: [] })),
    'users.info': method('users:read', z.object({ user: z.string() }), ({ user }, context) => {
      if (user === bot.user) return { user: { id: bot.user, name: botName, is_bot: true } };
      if (user !== you.id) throw new Refusal('user_not_found');
      return { user: describedPerson(context) };
    }),
  };
}

function describedPerson({ workspace }: Context): object {
  const { locale, zone } = workspace.person();
  return {
    ...you,
    team_id: team.id,
    real_name: you.name,
    is_bot: false,
    locale,
    tz: zone,
    profile: { display_name: you.name, real_name: you.name },
  };
}
