import { answerAlone, type Services } from '../../answering.js';
import type { Message } from '../../blocks/kinds.js';
import { questionIn } from '../../incoming.js';
import { workspaceOf } from '../../manners/pausing.js';
import { respondTo } from '../../sending.js';
import { guarded } from '../guarded.js';
import type { Arguments } from './arguments.js';
import { subcommandIn } from './subcommands.js';

/** `/earnings …`: whatever comes back is for the one who asked, and stands alone. */
export function earningsCommand(services: Services) {
  return async (args: Arguments): Promise<void> => {
    const { ack, command, respond, context } = args;
    await ack();
    const question = questionIn(command.text, context.botUserId);
    const tell = (text: string): Promise<unknown> => respond({ response_type: 'ephemeral', text });
    await guarded({ logger: services.logger, doing: 'command', question, tell }, async () => {
      const found = subcommandIn(question);
      const messages = found
        ? await found.run(services, args, found.rest)
        : [await ask(services, args, question)];
      // One after the other: the first is what was asked for, the others go into detail.
      for (const message of messages) await respondTo(args.client, respond, message, { replace: false });
    });
  };
}

async function ask(services: Services, { command, context }: Arguments, question: string): Promise<Message> {
  const { channel_id: channel, trigger_id: ts } = command;
  const message = await answerAlone(services, question, [], {
    workspace: workspaceOf(context),
    handle: { channel, ts },
    isPrivate: true,
  });
  // A conversation of its own: what was asked here is found again by a click, and nothing goes on from it.
  await services.threads.add(`${channel}:${ts}`, question);
  return message;
}
