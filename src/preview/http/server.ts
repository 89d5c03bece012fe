import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Unwelcome } from './request.js';

export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

export interface LocalServer {
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

const tries = 20;
const lastPort = 65_535;

/** A connection at rest stays open for as long as the app may be busy starting on a slow machine, in milliseconds. */
const rest = 60_000;

/**
 * Serves this machine alone, on the first free port from the one given.
 * @throws the system's error when none of twenty is free.
 */
export async function startServer(
  handler: Handler,
  firstPort: number,
  keepAlive = rest,
): Promise<LocalServer> {
  const server = createServer((request, response) => void answered(handler, request, response));
  server.keepAliveTimeout = keepAlive;
  await listening(server, firstPort, tries);
  // It listens on a port, so its address is no path of a socket.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listening(server: Server, port: number, left: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || left <= 1 || port === lastPort) throw error;
    await listening(server, port + 1, left - 1);
  }
}

async function answered(handler: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await handler(request, response, new URL(request.url ?? '/', 'http://local'));
  } catch (error) {
    if (!response.headersSent) response.writeHead(error instanceof Unwelcome ? error.status : 500);
    response.end();
  }
}
