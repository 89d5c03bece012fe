import { PassThrough } from 'node:stream';
import { createSlackApp, type SlackApp, type SlackAppOptions } from '../../src/slack/app.js';
import { createLogger } from '../../src/slack/logger.js';
import type { HttpSettings } from '../../src/slack/settings.js';
import type { Earnings } from '../../src/slack/ports.js';
import { type Sender, senderTo, signingSecret } from './deliveries.js';
import { type Responder, startWebApiServer, type WebApiServer } from './web-api-server.js';

/** The app over HTTP with a Slack on loopback around it. */
export interface HttpApp {
  readonly app: SlackApp;
  readonly slack: WebApiServer;
  readonly send: Sender;
  readonly port: number;
  readonly logger: SlackAppOptions['logger'];
  /** All that was logged. */
  log(): string;
  close(): Promise<void>;
}

export interface HttpAppOptions {
  readonly store?: SlackAppOptions['store'];
  readonly reference?: SlackAppOptions['reference'];
  readonly approvals?: SlackAppOptions['approvals'];
  /** What the settings say beside where Slack is. */
  readonly settings?: Partial<HttpSettings>;
  /** What Slack answers in place of the usual. */
  readonly responder?: Responder | undefined;
  /** A Slack that others use too, in place of one of its own. */
  readonly slack?: WebApiServer;
}

export async function startHttpApp(
  earnings: Earnings,
  { store, reference, approvals, settings, responder, slack: common }: HttpAppOptions = {},
): Promise<HttpApp> {
  const slack = common ?? (await startWebApiServer(responder));
  const { logger, log } = recordingLogger();
  const config = {
    mode: 'http',
    signingSecret,
    botToken: 'xoxb-loopback',
    apiUrl: `${slack.url}/api/`,
    port: 0,
    ...settings,
  } as const;
  const app = createSlackApp({
    config,
    earnings,
    logger,
    ...(store && { store }),
    ...(reference && { reference }),
    ...(approvals && { approvals }),
  });
  const port = await app.start();
  return {
    app,
    slack,
    port,
    logger,
    log,
    send: senderTo(port, slack),
    async close() {
      await app.stop(1_000);
      if (!common) await slack.close();
    },
  };
}

export function recordingLogger(): { logger: ReturnType<typeof createLogger>; log: () => string } {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { logger: createLogger('trace', stream), log: () => text };
}
