import type { AllMiddlewareArgs, BlockButtonAction, RespondFn, SlackActionMiddlewareArgs } from '@slack/bolt';
import { answerAlone, answerIn, conversationOf, type Services } from '../../answering.js';
import { post, respondTo, update, whisper } from '../../sending.js';
import { guarded } from '../guarded.js';
import { type Click, readClick } from './click.js';

type Arguments = Pick<SlackActionMiddlewareArgs<BlockButtonAction>, 'ack' | 'action' | 'body' | 'respond'> &
  Pick<AllMiddlewareArgs, 'client'>;

/** A click on a choice asks its question. What was asked back is replaced by its answer; other answers are new. */
export function ask(services: Services) {
  return async ({ ack, action, body, client, respond }: Arguments): Promise<void> => {
    await ack();
    const click = readClick(body, action);
    if (!click) return;
    const { question } = click;
    const tell = (text: string): Promise<unknown> => tellClicker(click, client, respond, text);
    await guarded({ logger: services.logger, doing: 'click', question, tell }, () =>
      click.ephemeral
        ? answerPrivately(services, click, client, respond)
        : answerOpenly(services, click, client),
    );
  };
}

async function answerPrivately(
  services: Services,
  click: Click,
  client: Arguments['client'],
  respond: RespondFn,
): Promise<void> {
  await respondTo(client, respond, await answerAlone(services, click.question), click.purpose === 'choose');
}

async function answerOpenly(services: Services, click: Click, client: Arguments['client']): Promise<void> {
  const message = await answerIn(services, conversationOf(click.place), click.question);
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
