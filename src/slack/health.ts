import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Metrics } from './metrics.js';

/** Whether the app can take work now. */
export type Ready = () => boolean | Promise<boolean>;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A path that is served beside what Slack sends. */
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
    handler: (_, response) => void answer(response, fine),
  });
  return [route('/healthz', () => true), route('/readyz', ready)];
}

/** What is counted, for Prometheus to read. */
export function metricsRoute(metrics: Metrics): HealthRoute {
  return { path: '/metrics', method: ['GET'], handler: (_, response) => void tellMetrics(response, metrics) };
}

async function tellMetrics(response: ServerResponse, metrics: Metrics): Promise<void> {
  response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.text());
}

/** Serves these paths alone: health in Socket Mode, where nothing else needs a port, and metrics. */
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

async function answer(response: ServerResponse, fine: Ready): Promise<void> {
  say(response, (await fine()) ? 200 : 503);
}

const words: Readonly<Record<number, string>> = { 200: 'ok\n', 503: 'not ready\n', 404: 'not found\n' };

function say(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(words[status]);
}
