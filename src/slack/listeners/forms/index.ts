import type { AllMiddlewareArgs, App, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { Services } from '../../answering.js';
import { channelLink } from '../../blocks/home.js';
import { section } from '../../blocks/sections.js';
import { workspaceOf } from '../../manners/pausing.js';
import { checkCallback, checkedModal, readDraft } from '../../modals/check.js';
import { feedbackCallback, readFeedback } from '../../modals/feedback.js';
import { modal } from '../../modals/parts.js';
import { readSubscription, subscribeCallback } from '../../modals/subscribe.js';
import type { Language } from '../../../question/query.js';
import { languageOf, texts } from '../../texts.js';

type Arguments = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** What people send from windows. Each is answered in the window that it was sent from. */
export function registerForms(app: App, services: Services): void {
  app.view({ callback_id: feedbackCallback, type: 'view_submission' }, feedbackSent(services));
  app.view({ callback_id: checkCallback, type: 'view_submission' }, draftSent(services));
  app.view({ callback_id: subscribeCallback, type: 'view_submission' }, subscriptionSent(services));
}

function feedbackSent({ store }: Services) {
  return async ({ ack, view, body, context }: Arguments): Promise<void> => {
    await ack();
    const sent = readFeedback(view);
    if (!sent) return;
    const { handle, reason, comment } = sent;
    const said = { person: body.user.id, verdict: 'bad', reason, comment } as const;
    await store?.app.feedback.put({ workspace: workspaceOf(context), ...handle, ...said });
  };
}

/** The text is held against the record here and now; nothing of it is kept. */
function draftSent({ reference }: Services) {
  return async ({ ack, view }: Arguments): Promise<void> => {
    const text = readDraft(view);
    if (text === undefined) await ack();
    else
      await ack({ response_action: 'update', view: checkedModal(reference.check(text, languageOf(text))) });
  };
}

/** Who may has been looked at by now. */
function subscriptionSent({ store, onlyWorkspace }: Services) {
  return async ({ ack, view, context }: Arguments): Promise<void> => {
    const sent = readSubscription(view);
    if (!sent || !store) {
      await ack();
      return;
    }
    const workspace = onlyWorkspace ?? workspaceOf(context);
    const { lang, ...wanted } = sent;
    const { channel, kinds } = wanted;
    const { subscribed, unsubscribed } = texts[lang].modals;
    // Acknowledged within its time, whatever the store takes.
    await ack({
      response_action: 'update',
      view: said(
        lang,
        kinds.length > 0 ? subscribed(channelLink(channel)) : unsubscribed(channelLink(channel)),
      ),
    });
    if (kinds.length === 0) await store.subscriptions.remove(workspace, channel);
    else
      await store.subscriptions.put({
        // What the window does not show stays as it was set.
        ...((await store.subscriptions.find(workspace, channel)) ?? { metrics: [], zone: 'Asia/Tokyo' }),
        ...wanted,
        workspace,
      });
  };
}

function said(lang: Language, line: string) {
  const { modals, shortened } = texts[lang];
  return modal({
    title: modals.subscribe,
    close: modals.close,
    blocks: section(line),
    pointer: shortened,
  });
}
