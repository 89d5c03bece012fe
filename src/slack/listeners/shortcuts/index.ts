import type { AllMiddlewareArgs, App, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import type { Services } from '../../answering.js';
import { attempt } from '../../attempt.js';
import { questionIn } from '../../incoming.js';
import { checkedModal } from '../../modals/check.js';
import { languageOf } from '../../texts.js';
import { guarded } from '../guarded.js';

/** manifest.json names it so. */
export const checkShortcut = 'check_figures';

type Arguments = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;

const messageSchema = z.object({ message: z.object({ text: z.string().default('') }) });

export function registerShortcuts(app: App, services: Services): void {
  app.shortcut({ callback_id: checkShortcut, type: 'message_action' }, checkFigures(services));
}

/**
 * Holds the figures of a colleague's message against the record. The result opens in a window that the asker alone sees;
 * the text is not kept, logged or sent anywhere.
 */
function checkFigures({ reference, logger }: Services) {
  return async ({ ack, body, client, respond }: Arguments): Promise<void> => {
    await ack();
    const { message } = messageSchema.parse(body);
    const text = questionIn(message.text);
    const tell = (line: string): Promise<unknown> => respond({ response_type: 'ephemeral', text: line });
    await guarded({ logger, doing: 'check', question: '', tell }, async () => {
      const view = checkedModal(reference.check(text, languageOf(text)));
      await attempt(() => client.views.open({ trigger_id: body.trigger_id, view }), { repeatable: false });
    });
  };
}
