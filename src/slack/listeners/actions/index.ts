import type { App, BlockAction, BlockButtonAction } from '@slack/bolt';
import type { Services } from '../../answering.js';
import { answerActions } from '../../blocks/answer-actions.js';
import { releaseAction } from '../../blocks/approval.js';
import { homeActions } from '../../blocks/home.js';
import { acknowledge } from './acknowledge.js';
import { feedback, share, showHow, take, underAnswer } from './answer.js';
import { ask } from './ask.js';
import { homeAsk, homeLanguage } from './home.js';
import { release } from './release.js';

const button = (id: RegExp | string) => ({ type: 'block_actions', action_id: id }) as const;

export function registerActions(app: App, services: Services): void {
  const under = (doing: string, work: Parameters<typeof underAnswer>[2]) =>
    underAnswer(services, doing, work);
  app.action<BlockButtonAction>(button(/^ask:/), ask(services));
  app.action<BlockAction>(button(answerActions.how), under('how', showHow));
  app.action<BlockAction>(button(answerActions.take), under('take', take));
  app.action<BlockAction>(button(answerActions.share), under('share', share));
  app.action<BlockAction>(button(/^answer:feedback/), under('feedback', feedback));
  app.action<BlockButtonAction>(button(homeActions.language), homeLanguage(services));
  app.action<BlockButtonAction>(button(/^home:ask:/), homeAsk(services));
  app.action<BlockButtonAction>(button(releaseAction), release(services));
  // Slack shows a warning beside a button that nobody acknowledges: links, and buttons of earlier versions.
  app.action(/^(?!ask:|answer:|home:|release:)/, acknowledge);
}
