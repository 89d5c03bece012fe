import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** Whether the app can take work now. */
export type Ready = () => boolean;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface HealthRoute {
  readonly path: string;
  readonly method: string[];
  readonly handler: Handler;
}

/** `/healthz` says that the process lives, `/readyz` whether it takes questions. */
export function healthRoutes(ready: Ready): HealthRoute[] {
  const route = (path: string, fine: Ready): HealthRoute => ({
    path,
    method: ['GET', 'HEAD'],
    handler: (_, response) => say(response, fine() ? 200 : 503),
  });
  return [route('/healthz', () => true), route('/readyz', ready)];
}

/** Serves health alone, for Socket Mode, where nothing else needs a port. */
export function startHealthServer(port: number, routes: readonly HealthRoute[]): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    const route = routes.find((one) => one.path === path && one.method.includes(request.method ?? ''));
    if (route) route.handler(request, response);
    else say(response, 404);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

const words: Readonly<Record<number, string>> = { 200: 'ok\n', 503: 'not ready\n', 404: 'not found\n' };

function say(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(words[status]);
}
