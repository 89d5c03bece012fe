import { z } from 'zod';
import type { Manifest } from '../manifest.js';
import type { Workspace } from '../workspace/workspace.js';
import { type Method, method, object, Refusal } from './method.js';

/** Methods that say who is there. */
export function people({ features }: Manifest): Readonly<Record<string, Method>> {
  const botName = features.bot_user.display_name;
  return {
    'auth.test': method(undefined, object, (_values, { origin, workspace: { places } }) => ({
      url: `${origin}/`,
      team: places.team.name,
      team_id: places.team.id,
      user: botName,
      user_id: places.bot.user,
      bot_id: places.bot.id,
      app_id: places.appId,
      is_enterprise_install: false,
    })),
    'team.info': method('team:read', object, (_values, { workspace }) => ({ team: workspace.places.team })),
    // Groups of people are none here: whoever asks finds nobody in them.
    'usergroups.users.list': method('usergroups:read', object, () => ({ users: [] })),
    'users.info': method('users:read', z.object({ user: z.string() }), ({ user: id }, { workspace }) => {
      if (id === workspace.places.bot.user) return { user: { id, name: botName, is_bot: true } };
      return { user: describedPerson(workspace, id) };
    }),
  };
}

function describedPerson(workspace: Workspace, id: string): object {
  const { places } = workspace;
  const found = places.person(id);
  if (!found) throw new Refusal('user_not_found');
  const { name } = found;
  const { locale, zone } = workspace.person();
  return {
    id,
    name,
    team_id: places.team.id,
    real_name: name,
    deleted: false,
    is_bot: false,
    locale,
    tz: zone,
    profile: { display_name: name, real_name: name },
  };
}
