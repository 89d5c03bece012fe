import type { App } from '@slack/bolt';
import type { Services } from '../../answering.js';
import { earningsCommand } from './earnings.js';

export function registerCommands(app: App, services: Services): void {
  app.command('/earnings', earningsCommand(services));
}
