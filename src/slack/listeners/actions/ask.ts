import type { AllMiddlewareArgs, BlockButtonAction, RespondFn, SlackActionMiddlewareArgs } from '@slack/bolt';
import { answerAlone, answerIn, type Asking, conversationOf, type Services } from '../../answering.js';
import type { Handle } from '../../blocks/handle.js';
import { workspaceOf } from '../../manners/pausing.js';
import { post, respondTo, update, whisper } from '../../sending.js';
import { guarded } from '../guarded.js';
import { type Click, readClick } from './click.js';

type Arguments = Pick<SlackActionMiddlewareArgs<BlockButtonAction>, 'ack' | 'action' | 'body' | 'respond'> &
  Pick<AllMiddlewareArgs, 'client' | 'context'>;

/** A click on a choice asks its question. What was asked back is replaced by its answer; other answers are new. */
export function ask(services: Services) {
  return async ({ ack, action, body, client, context, respond }: Arguments): Promise<void> => {
    await ack();
    const click = readClick(body, action);
    if (!click) return;
    const { question, place, trigger } = click;
    // The question is found again under the click that asked it.
    const asking = { workspace: workspaceOf(context), handle: { channel: place.channel, ts: trigger } };
    const tell = (text: string): Promise<unknown> => tellClicker(click, client, respond, text);
    await guarded({ logger: services.logger, doing: 'click', question, tell }, () =>
      click.ephemeral
        ? answerPrivately(services, { click, asking }, client, respond)
        : answerOpenly(services, { click, asking }, client),
    );
  };
}

interface Clicked {
  readonly click: Click;
  readonly asking: Asking & { readonly handle: Handle };
}

async function answerPrivately(
  services: Services,
  { click, asking }: Clicked,
  client: Arguments['client'],
  respond: RespondFn,
): Promise<void> {
  const message = await answerAlone(services, click.question, [], { ...asking, isPrivate: true });
  const { channel, ts: thread } = asking.handle;
  await services.threads.add(conversationOf({ channel, thread }), click.question);
  await respondTo(client, respond, message, { replace: click.purpose === 'choose' });
}

async function answerOpenly(
  services: Services,
  { click, asking }: Clicked,
  client: Arguments['client'],
): Promise<void> {
  const { channel, thread = click.message.ts } = click.place;
  const message = await answerIn(services, conversationOf(click.place), click.question, {
    ...asking,
    told: { channel, thread },
  });
  if (click.purpose === 'choose') await update(client, click.message, message);
  else await post(client, click.place, message);
}

function tellClicker(
  click: Click,
  client: Arguments['client'],
  respond: RespondFn,
  text: string,
): Promise<unknown> {
  if (click.ephemeral) return respond({ response_type: 'ephemeral', replace_original: false, text });
  return whisper(client, click.place, click.user, text);
}
