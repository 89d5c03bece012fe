import type { IncomingMessage, Server } from 'node:http';
import { HTTPReceiver, type Receiver } from '@slack/bolt';
import { healthRoutes } from '../health.js';
import type { Intake, IntakeParts } from './intake.js';
import type { HttpSettings, OAuthSettings } from '../settings.js';
import { portOf } from './port.js';

/** How far the clock of a request may be from ours, in seconds; the library looks for old ones only. */
const skew = 5 * 60;

/** What Slack sends is a few kilobytes; larger requests come from somebody else. */
const bodyLimit = 1024 * 1024;

/** A request has to be here within this time, and connections outlive those of load balancers, which close after 60 s. */
const limits = { requestTimeout: 10_000, headersTimeout: 5_000, keepAliveTimeout: 75_000 };

/** Signed requests over HTTP. */
export function httpIntake(
  settings: HttpSettings | OAuthSettings,
  { library, ready, metrics, full, oauth }: IntakeParts,
): Intake {
  const receiver = new HTTPReceiver({
    signingSecret: settings.signingSecret,
    signatureVerification: true,
    logger: library,
    customRoutes: healthRoutes(ready),
    bodyLimit,
    ...oauth,
  });
  refuseFuture(receiver);
  putOff(receiver, () => {
    const isFull = full();
    if (isFull) metrics.delivered('request', 'put off');
    return isFull;
  });
  let server: Server | undefined;
  return {
    receiver: withoutInstaller(receiver),
    async start() {
      server = await receiver.start(settings.port, limits);
      return portOf(server);
    },
    stop: () => receiver.stop(),
    close: () => server?.closeAllConnections(),
    connected: () => server?.listening ?? false,
  };
}

/** Bolt takes over authorization from a receiver that shows its installer; ours keeps tokens at hand. */
function withoutInstaller(receiver: HTTPReceiver): Receiver {
  return {
    init: (app) => receiver.init(app),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}

/** A signature of a time to come could be kept and sent when it suits: it is refused like one that is too old. */
export function refuseFuture(receiver: HTTPReceiver): void {
  const listen = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    if (isFuture(request)) {
      request.resume();
      response.writeHead(401).end();
    } else listen(request, response);
  };
}

/** What Slack sends while there is too much to do is refused: Slack sends an event again soon, a minute and five minutes later. */
function putOff(receiver: HTTPReceiver, full: () => boolean): void {
  const listen = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    if (request.method === 'POST' && full()) {
      request.resume();
      response.writeHead(503).end();
    } else listen(request, response);
  };
}

function isFuture({ headers }: IncomingMessage): boolean {
  const seconds = Number(headers['x-slack-request-timestamp'] ?? 0);
  return seconds > Date.now() / 1000 + skew;
}
