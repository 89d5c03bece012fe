import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HTTPReceiver, type Logger as BoltLogger, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { healthRoutes, type Ready, startHealthServer } from './health.js';
import type { HttpSettings, SlackSettings, SocketSettings } from './settings.js';

/** How long one call of Slack's Web API may take. */
export const timeout = 10_000;

/** Where what Slack sends comes in, by either way. */
export interface Intake {
  readonly receiver: Receiver;
  /** Starts taking requests; says on which port health is served. */
  start(): Promise<number>;
  /** Takes nothing more. */
  stop(): Promise<void>;
  /** Ends the connections that are left. */
  close(): void;
  connected(): boolean;
}

export function createIntake(settings: SlackSettings, logger: BoltLogger, ready: Ready): Intake {
  return settings.mode === 'socket'
    ? socketIntake(settings, logger, ready)
    : httpIntake(settings, logger, ready);
}

function httpIntake(settings: HttpSettings, logger: BoltLogger, ready: Ready): Intake {
  const receiver = new HTTPReceiver({
    signingSecret: settings.signingSecret,
    signatureVerification: true,
    logger,
    customRoutes: healthRoutes(ready),
    installerOptions: { clientOptions: { slackApiUrl: settings.apiUrl, timeout } },
  });
  let server: Server | undefined;
  return {
    receiver,
    async start() {
      server = await receiver.start(settings.port);
      return portOf(server);
    },
    stop: () => receiver.stop(),
    close: () => server?.closeAllConnections(),
    connected: () => server?.listening ?? false,
  };
}

/**
 * The receiver is our own, because the one that Bolt makes hands the app's client options, which never repeat a call, to
 * the socket, which must: it would end the process when Slack cannot be reached while it reconnects.
 */
function socketIntake(settings: SocketSettings, logger: BoltLogger, ready: Ready): Intake {
  const receiver = new SocketModeReceiver({
    appToken: settings.appToken,
    logger,
    // The library waits this long before it reconnects: its default leaves the bot deaf for five seconds each time.
    clientPingTimeout: 2000,
    installerOptions: { clientOptions: { slackApiUrl: settings.apiUrl, timeout } },
  });
  let connected = false;
  receiver.client.on('connected', () => (connected = true));
  receiver.client.on('close', () => (connected = false));
  let server: Server | undefined;
  return {
    receiver,
    async start() {
      server = await startHealthServer(settings.port, healthRoutes(ready));
      await receiver.start();
      return portOf(server);
    },
    stop: () => receiver.stop(),
    close: () => {
      server?.close();
      server?.closeAllConnections();
    },
    connected: () => connected,
  };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
