import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Services } from '../../answering.js';
import { attempt } from '../../attempt.js';
import { homeView } from '../../blocks/home.js';
import { reasonOf } from '../../failure.js';

type Arguments = SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs;

/** Shows on the Home tab what can be asked. */
export function appHomeOpened({ logger }: Services) {
  return async ({ event, client }: Arguments): Promise<void> => {
    if (event.tab !== 'home') return;
    try {
      await attempt(() => client.views.publish({ user_id: event.user, view: homeView() }), {
        repeatable: true,
      });
    } catch (error) {
      logger.error({ doing: 'home', reason: reasonOf(error) }, 'could not show the Home tab');
    }
  };
}
