import { PassThrough } from 'node:stream';
import { createSlackApp, type SlackApp } from '../../src/slack/app.js';
import { createLogger } from '../../src/slack/logger.js';
import type { Earnings } from '../../src/slack/ports.js';
import { type Sender, senderTo, signingSecret } from './deliveries.js';
import { startWebApiServer, type WebApiServer } from './web-api-server.js';

/** The app over HTTP with a Slack on loopback around it. */
export interface HttpApp {
  readonly app: SlackApp;
  readonly slack: WebApiServer;
  readonly send: Sender;
  readonly port: number;
  /** All that was logged. */
  log(): string;
  close(): Promise<void>;
}

export async function startHttpApp(earnings: Earnings): Promise<HttpApp> {
  const slack = await startWebApiServer();
  const { logger, log } = recordingLogger();
  const config = {
    mode: 'http',
    signingSecret,
    botToken: 'xoxb-loopback',
    apiUrl: `${slack.url}/api/`,
    port: 0,
  } as const;
  const app = createSlackApp({ config, earnings, logger });
  const port = await app.start();
  return {
    app,
    slack,
    port,
    log,
    send: senderTo(port),
    async close() {
      await app.stop(1_000);
      await slack.close();
    },
  };
}

export function recordingLogger(): { logger: ReturnType<typeof createLogger>; log: () => string } {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { logger: createLogger('trace', stream), log: () => text };
}
