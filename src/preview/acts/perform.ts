import type { Act, ActOf, Outcome } from './act.js';
import { click } from './click.js';
import { happen } from './events.js';
import { close, submit } from './modals.js';
import type { Stage } from './person.js';
import { say } from './say.js';
import { shortcut } from './shortcut.js';

/** Does what a person did at the page. */
export async function perform(stage: Stage, act: Act): Promise<Outcome> {
  switch (act.act) {
    case 'say':
      return await say(stage, act);
    case 'click':
      return await click(stage, act);
    case 'submit':
      return await submit(stage, act);
    case 'close':
      return await close(stage, act);
    case 'shortcut':
      return await shortcut(stage, act);
    case 'open':
      return await open(stage, act);
    case 'stop':
      return await stop(stage, act);
    case 'settle':
      stage.workspace.settle({ locale: act.locale, zone: act.zone });
      return {};
    case 'dismiss':
      stage.workspace.messages.remove(act.channel, act.ts);
      return {};
  }
}

/** A person opens the app itself. */
async function open(stage: Stage, { tab }: ActOf<'open'>): Promise<Outcome> {
  const { places, views } = stage.workspace;
  const view = views.home();
  await happen(stage, 'app_home_opened', {
    type: 'app_home_opened',
    user: places.you.id,
    channel: places.channel(places.you.id)?.id,
    tab,
    event_ts: String(Date.now() / 1000),
    ...(view && tab === 'home' && { view }),
  });
  return {};
}

/** A person stops what the app is shown to be working at. */
async function stop(stage: Stage, { channel, thread: thread_ts }: ActOf<'stop'>): Promise<Outcome> {
  await happen(stage, 'agent_session_stopped', {
    type: 'agent_session_stopped',
    user: stage.workspace.places.you.id,
    channel,
    thread_ts,
    streaming_message_ts: [],
    event_ts: String(Date.now() / 1000),
  });
  return {};
}
