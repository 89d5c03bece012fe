// The bot in a process of its own, over a store that others open too, which comes to no end with any answer: to be killed.
import { createSlackApp } from '../../../src/slack/app.js';
import { createLogger } from '../../../src/slack/logger.js';
import { serve } from '../../../src/slack/serve.js';
import { openStore } from '../../../src/store/store.js';
import { signingSecret } from '../deliveries.js';

const [, , apiUrl = '', folder = '', url] = process.argv;
const logger = createLogger('info');
const config = { mode: 'http', signingSecret, botToken: 'xoxb-loopback', apiUrl, port: 0 } as const;
const earnings = { ask: () => new Promise<never>(() => undefined) };
const store = await openStore({ folder, url });
await serve(createSlackApp({ config, earnings, logger, store }), logger, config.mode);
