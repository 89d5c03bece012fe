import type { Server } from 'node:http';
import { type App, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { timeout } from '../attempt.js';
import { reasonOf } from '../failure.js';
import { healthRoutes, startHealthServer } from '../health.js';
import type { Intake, IntakeParts } from './intake.js';
import type { SocketSettings } from '../settings.js';
import { portOf } from './port.js';

/** Slack recycles each connection every few hours; while one is being renewed, the other one hears. */
const connections = 2;

/** The library waits this long before it reconnects: its default leaves a connection deaf for five seconds each time. */
const clientPingTimeout = 2_000;

/** How the socket's own calls are repeated: for as long as it takes, at most so many milliseconds apart. */
const retryConfig = { forever: true, factor: 1.3, minTimeout: 500, maxTimeout: 10_000 };

/** Events over sockets that we open. */
export function socketIntake(settings: SocketSettings, { library, ready, metrics }: IntakeParts): Intake {
  const sockets = Array.from({ length: connections }, () => createSocket(settings, library));
  const open = new Set<SocketModeReceiver>();
  for (const socket of sockets) {
    socket.client.on('connected', () => {
      open.add(socket);
      metrics.connections(open.size);
    });
    socket.client.on('close', () => {
      open.delete(socket);
      metrics.connections(open.size);
    });
  }
  let server: Server | undefined;
  return {
    receiver: allOf(sockets),
    async start() {
      server = await startHealthServer(settings.port, healthRoutes(ready));
      await Promise.all(sockets.map((socket) => socket.start()));
      return portOf(server);
    },
    async stop() {
      await Promise.all(sockets.map((socket) => socket.stop()));
    },
    close: () => {
      server?.close();
      server?.closeAllConnections();
    },
    connected: () => open.size > 0,
  };
}

/**
 * The receiver is our own, because the one that Bolt makes hands the app's client options, which never repeat a call, to
 * the socket, which must: it would end the process when Slack cannot be reached while it reconnects.
 */
function createSocket(
  { appToken, apiUrl }: SocketSettings,
  library: IntakeParts['library'],
): SocketModeReceiver {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: library,
    clientPingTimeout,
    installerOptions: { clientOptions: { slackApiUrl: apiUrl, timeout, retryConfig } },
  });
  shield(receiver, library);
  letGo(receiver);
  return receiver;
}

/** A connection that is given up while it is being made anew rejects with nothing, and nobody waits for that promise. */
function letGo({ client }: SocketModeReceiver): void {
  const start = client.start.bind(client);
  client.start = () =>
    start().catch((error: unknown) => {
      if (error === undefined) return { ok: false };
      throw error;
    });
}

/** One message that the library cannot read, such as Slack's notice that it limits the rate, must not end the process. */
function shield({ client }: SocketModeReceiver, library: IntakeParts['library']): void {
  // Their type says that they return nothing; what reads messages returns a promise.
  const readers: readonly ((...message: unknown[]) => unknown)[] = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (...message: unknown[]) => {
    for (const read of readers)
      Promise.resolve(read.apply(client, message)).catch((error: unknown) =>
        library.warn('a message of the socket could not be read', reasonOf(error)),
      );
  });
}

function allOf(receivers: readonly Receiver[]): Receiver {
  return {
    init: (app: App) => receivers.forEach((one) => one.init(app)),
    start: () => Promise.all(receivers.map((one) => one.start())),
    stop: () => Promise.all(receivers.map((one) => one.stop())),
  };
}
