import type { App } from '@slack/bolt';
import type { Services } from '../answering.js';
import { registerActions } from './actions/index.js';
import { registerCommands } from './commands/index.js';
import { registerEvents } from './events/index.js';
import { registerForms } from './forms/index.js';
import { registerShortcuts } from './shortcuts/index.js';
import { unheard } from './unheard.js';

/** Everything that Slack may send us, and who answers it. manifest.json asks Slack for the same. */
export function registerListeners(app: App, services: Services): void {
  app.use(unheard);
  registerEvents(app, services);
  registerCommands(app, services);
  registerShortcuts(app, services);
  registerForms(app, services);
  registerActions(app, services);
}
