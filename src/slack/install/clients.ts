import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { boltLogger } from '../logger.js';
import { createPostingClient } from '../posting/poster.js';
import type { SlackSettings } from '../settings.js';
import { createInstalls, type InstallsStore } from './installs.js';

/** The client of a workspace, for what no event asked for; undefined where the app is not installed. */
export type ClientOf = (workspace: string) => Promise<webApi.WebClient | undefined>;

/** One client for the one workspace there is, or one for each that installed the app. */
export function createClients(settings: SlackSettings, store: InstallsStore, logger: Logger): ClientOf {
  if (settings.mode === 'oauth') {
    const installs = createInstalls(settings, store, boltLogger(logger));
    return (workspace) => installs.clientOf(workspace);
  }
  const client = createPostingClient(settings);
  return () => Promise.resolve(client);
}
