import { randomUUID } from 'node:crypto';
import type { Fields } from '../workspace/shape.js';
import type { Stage } from './person.js';

/** Delivers an event, if the app's manifest subscribes to it under this name. */
export async function happen(
  { intake, manifest, workspace }: Stage,
  subscribed: string,
  event: Fields,
): Promise<void> {
  const { appId, bot, team } = workspace.places;
  if (!manifest.settings.event_subscriptions?.bot_events.includes(subscribed)) return;
  await intake.deliver({
    type: 'event_callback',
    token: 'preview',
    team_id: team.id,
    api_app_id: appId,
    event_id: `Ev${randomUUID()}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team.id,
        user_id: bot.user,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    event,
  });
}
