import { createDeliveryService } from '../../src/delivery/service.js';
import { createPoster, createPostingClient } from '../../src/slack/posting/poster.js';
import { openStore } from '../../src/store/store.js';
import { timing } from './chaos-timing.js';

// One process of the bot as far as delivery goes, to be killed at any moment.

const { STORE_URL: url, STORE_FOLDER: folder = '', SLACK_URL: slackUrl = '' } = process.env;
const store = await openStore({ url: url === '' ? undefined : url, folder });
const client = createPostingClient({
  botToken: 'xoxb-loopback',
  apiUrl: `${slackUrl}/api/`,
  timeout: timing.timeout,
});
createDeliveryService({
  store,
  messages: { of: () => Promise.resolve(undefined) },
  poster: createPoster({ clientOf: () => client, apart: { channel: 5, workspace: 1 } }),
  calendar: [],
  needed: 1,
  settings: { ...timing.settings, lease: timing.lease },
  onError: (doing, error) => process.stderr.write(`${doing}: ${String(error)}\n`),
}).start();
process.stdout.write('ready\n');
