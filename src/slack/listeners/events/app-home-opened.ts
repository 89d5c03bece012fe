import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Services } from '../../answering.js';
import { attempt } from '../../attempt.js';
import { reasonOf } from '../../failure.js';
import { workspaceOf } from '../../manners/pausing.js';
import { publishHome } from '../../publish-home.js';
import { texts } from '../../texts.js';

type Arguments = SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs;

/** Draws the Home tab; on the tab of messages, offers questions to begin with. */
export function appHomeOpened(services: Services) {
  return async ({ event, client, context }: Arguments): Promise<void> => {
    try {
      if (event.tab === 'home')
        await publishHome(services, client, { workspace: workspaceOf(context), person: event.user });
      else await offerQuestions(services, client, event.channel);
    } catch (error) {
      services.logger.error({ doing: 'home', reason: reasonOf(error) }, 'could not show the Home tab');
    }
  };
}

/** Slack shows so many prompts. */
const most = 4;

/** Questions that the record answers, in both languages. The agent view takes them without a thread. */
async function offerQuestions(
  { reference }: Services,
  client: Arguments['client'],
  channel: string,
): Promise<void> {
  const prompts = [...texts.en.examples, ...texts.ja.examples]
    .filter((question) => reference.answers(question))
    .slice(0, most)
    .map((question) => ({ title: question, message: question }));
  if (prompts.length === 0) return;
  await attempt(() => client.assistant.threads.setSuggestedPrompts({ channel_id: channel, prompts }), {
    repeatable: true,
  });
}
