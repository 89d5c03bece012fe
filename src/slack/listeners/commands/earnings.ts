import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { answerAlone, type Services } from '../../answering.js';
import { questionIn } from '../../incoming.js';
import { respondTo } from '../../sending.js';
import { guarded } from '../guarded.js';

type Arguments = Pick<SlackCommandMiddlewareArgs, 'ack' | 'command' | 'respond'> &
  Pick<AllMiddlewareArgs, 'client' | 'context'>;

/** `/earnings QUESTION`: the answer is for the one who asked, and stands alone. */
export function earningsCommand(services: Services) {
  return async ({ ack, command, client, respond, context }: Arguments): Promise<void> => {
    await ack();
    const question = questionIn(command.text, context.botUserId);
    const tell = (text: string): Promise<unknown> => respond({ response_type: 'ephemeral', text });
    await guarded({ logger: services.logger, doing: 'command', question, tell }, async () => {
      await respondTo(client, respond, await answerAlone(services, question), false);
    });
  };
}
