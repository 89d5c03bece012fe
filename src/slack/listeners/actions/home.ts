import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { answerIn, conversationOf, type Services } from '../../answering.js';
import { workspaceOf } from '../../manners/pausing.js';
import { publishHome } from '../../publish-home.js';
import { post } from '../../sending.js';
import { guarded } from '../guarded.js';

type Arguments = Pick<SlackActionMiddlewareArgs<BlockButtonAction>, 'ack' | 'action' | 'body'> &
  Pick<AllMiddlewareArgs, 'client' | 'context'>;

const silent = (): Promise<unknown> => Promise.resolve();

/** Draws one's Home tab in the other language. */
export function homeLanguage(services: Services) {
  return async ({ ack, action, body, client, context }: Arguments): Promise<void> => {
    await ack();
    const home = { workspace: workspaceOf(context), person: body.user.id };
    const lang = action.value === 'ja' ? 'ja' : 'en';
    await guarded({ logger: services.logger, doing: 'home', question: '', tell: silent }, () =>
      publishHome(services, client, { ...home, lang }),
    );
  };
}

/** Asks one of one's questions again; the answer comes as a direct message. */
export function homeAsk(services: Services) {
  return async ({ ack, action, body, client, context }: Arguments): Promise<void> => {
    await ack();
    const question = action.value ?? '';
    const person = body.user.id;
    if (question === '') return;
    await guarded({ logger: services.logger, doing: 'home', question, tell: silent }, async () => {
      const asking = { workspace: workspaceOf(context), handle: { channel: person, ts: body.trigger_id } };
      const place = { channel: person };
      await post(
        client,
        place,
        await answerIn(
          services,
          conversationOf({ channel: person, thread: body.trigger_id }),
          question,
          asking,
        ),
      );
    });
  };
}
