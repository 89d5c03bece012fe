import type { App, BlockButtonAction } from '@slack/bolt';
import type { Services } from '../../answering.js';
import { acknowledge } from './acknowledge.js';
import { ask } from './ask.js';

export function registerActions(app: App, services: Services): void {
  app.action<BlockButtonAction>({ type: 'block_actions', action_id: /^ask:/ }, ask(services));
  // Slack shows a warning beside a button that nobody acknowledges: links, and buttons of earlier versions.
  app.action(/^(?!ask:)/, acknowledge);
}
