// The bot in a process of its own, with a fixed answerer: what test/slack/process.test.ts sends signals to.
import { createSlackApp } from '../../src/slack/app.js';
import { createLogger } from '../../src/slack/logger.js';
import { serve } from '../../src/slack/serve.js';
import { signingSecret } from './deliveries.js';
import { fakeEarnings } from './words.js';

const [, , apiUrl = '', how] = process.argv;
const logger = createLogger('info');
const common = { botToken: 'xoxb-loopback', apiUrl, port: 0 } as const;
const config =
  how === 'socket'
    ? ({ mode: 'socket', appToken: 'xapp-loopback', ...common } as const)
    : ({ mode: 'http', signingSecret, ...common } as const);
await serve(createSlackApp({ config, earnings: fakeEarnings(), logger }), logger, config.mode);
if (how === 'reject') void Promise.reject(new Error('nobody waits for this, and it says xoxb-secret'));
