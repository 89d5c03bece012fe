import type { App } from '@slack/bolt';
import type { Services } from '../../answering.js';
import { agentSessionStopped } from './agent-session-stopped.js';
import { appHomeOpened } from './app-home-opened.js';
import { appMention } from './app-mention.js';
import { directMessage } from './direct-message.js';

export function registerEvents(app: App, services: Services): void {
  app.event('app_mention', appMention(services));
  app.event('message', directMessage(services));
  app.event('app_home_opened', appHomeOpened(services));
  app.event('agent_session_stopped', agentSessionStopped(services));
}
