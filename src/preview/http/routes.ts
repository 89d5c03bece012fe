import type { IncomingMessage, ServerResponse } from 'node:http';
import { actSchema } from '../acts/act.js';
import { perform } from '../acts/perform.js';
import type { Stage } from '../acts/person.js';
import { respond } from '../acts/respond.js';
import type { WebApi } from '../web-api/methods.js';
import type { Fields } from '../workspace/shape.js';
import { argumentsOf, checkSource, jsonOf, Unwelcome, uploadOf } from './request.js';
import type { Handler } from './server.js';
import { pageHeaders, sendPage } from './static.js';
import { stream } from './stream.js';

export interface RouteOptions {
  readonly stage: Stage;
  readonly webApi: WebApi;
  /** Without it the Web API refuses: other programs of this machine are not the app. */
  readonly botToken: string;
  readonly port: () => number;
  /** All that the page needs to draw itself. */
  readonly snapshot: () => unknown;
  /** What a panel of the page asks for beside what Slack would know. */
  readonly ask: (body: unknown) => Promise<unknown>;
}

/** One server for both sides: the page of the person, and the Slack that the app talks to. */
export function routes(options: RouteOptions): Handler {
  const { stage, snapshot, ask } = options;
  return async (request, response, { pathname }) => {
    checkSource(request, options.port());
    const [, first = '', rest = ''] = /^\/([\w-]+)\/(.+)$/.exec(pathname) ?? [];
    if (request.method === 'GET') {
      if (pathname === '/changes')
        stream(request, response, { now: snapshot(), feed: stage.workspace.changes });
      else if (first === 'file') sendFile(stage, rest, response);
      else await sendPage(pathname, response);
      return;
    }
    if (request.method !== 'POST') throw new Unwelcome(405);
    if (first === 'api') sendJson(response, await called(options, rest, request));
    else if (first === 'respond')
      response.writeHead(respond(stage.workspace, rest, await jsonOf(request))).end('ok');
    else if (first === 'upload') await receive(stage, rest, request, response);
    else if (pathname === '/act') sendJson(response, await acted(stage, await jsonOf(request)));
    else if (pathname === '/ask') sendJson(response, await ask(await jsonOf(request)));
    else throw new Unwelcome(404);
  };
}

async function called(
  { webApi, botToken, stage }: RouteOptions,
  method: string,
  request: IncomingMessage,
): Promise<Fields> {
  const values = await argumentsOf(request);
  const token = request.headers.authorization?.replace(/^Bearer /, '') ?? values.token;
  return token === botToken ? webApi(method, values, stage.origin()) : { ok: false, error: 'invalid_auth' };
}

async function acted(stage: Stage, body: unknown): Promise<unknown> {
  const act = actSchema.safeParse(body);
  if (!act.success) throw new Unwelcome(400);
  return await perform(stage, act.data);
}

async function receive(
  { workspace }: Stage,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!workspace.files.receive(id, await uploadOf(request))) throw new Unwelcome(404);
  response.writeHead(200).end('ok');
}

function sendFile({ workspace }: Stage, id: string, response: ServerResponse): void {
  const found = workspace.files.find(id);
  if (!found?.content) throw new Unwelcome(404);
  const { mimetype, name } = found.file;
  const shown = mimetype.startsWith('image/') ? 'inline' : 'attachment';
  const disposition = `${shown}; filename*=UTF-8''${encodeURIComponent(name)}`;
  response
    .writeHead(200, { ...pageHeaders, 'content-type': mimetype, 'content-disposition': disposition })
    .end(found.content);
}

export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value ?? {}));
}
