import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

import type { WebApiServer } from './web-api-server.js';
import { until } from '../waiting.js';

type Fields = Readonly<Record<string, unknown>>;

/** Slack's end of Socket Mode, on loopback, to which its Web API leads. */
export interface SocketServer {
  /** Envelopes that the app acknowledged, in order. */
  readonly acknowledged: readonly string[];
  /** Sends an envelope of this type over the latest connection that is open and gives its id. */
  deliver(type: 'events_api' | 'slash_commands' | 'interactive', payload: Fields): string;
  /** Sends any message over every open connection. */
  say(message: Fields): void;
  /** Cuts every connection without a word. */
  cut(): void;
  /** Keeps every connection open and hears nothing over it any more. */
  deafen(): void;
  /** Asks the oldest open connection to come back over a new one, as Slack does every few hours. */
  recycle(): void;
  /** Resolves once so many connections have been opened in all. */
  connections(count: number): Promise<void>;
  /** How many are open now. */
  open(): number;
  close(): Promise<void>;
}

export async function startSocketServer(slack: WebApiServer): Promise<SocketServer> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const acknowledged: string[] = [];
  const sockets: WebSocket[] = [];
  const openOnes = (): WebSocket[] => sockets.filter((socket) => socket.readyState === socket.OPEN);
  server.on('connection', (socket) => {
    sockets.push(socket);
    socket.on('message', (data: Buffer) => {
      acknowledged.push((JSON.parse(data.toString()) as { envelope_id: string }).envelope_id);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
  });
  slack.socketUrl = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    acknowledged,
    deliver(type, payload) {
      slack.delivers(payload);
      const id = randomUUID();
      openOnes()
        .at(-1)
        ?.send(JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: true }));
      return id;
    },
    say: (message) => openOnes().forEach((socket) => socket.send(JSON.stringify(message))),
    cut: () => openOnes().forEach((socket) => socket.terminate()),
    deafen: () => openOnes().forEach((socket) => socket.pause()),
    recycle: () => openOnes()[0]?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' })),
    open: () => openOnes().length,
    connections: (count) =>
      until(
        () => sockets.length >= count,
        () => `${sockets.length} of ${count} connections came`,
      ),
    async close() {
      for (const socket of sockets) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
