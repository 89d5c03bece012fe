import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'node:querystring';
import { setTimeout as pause } from 'node:timers/promises';
import { lintCall } from './lint.js';

/** One call that the server received, as its method and arguments; JSON arguments are parsed. */
export interface Call {
  readonly method: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly at: number;
  /** The token it came with. */
  readonly token?: string;
}

/** How the next calls of a method go wrong; after `times` of them it answers as usual. */
export type Fault =
  | { readonly kind: 'rateLimited'; readonly seconds: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Takes the call and closes the connection without a word. */
  | { readonly kind: 'drop' };

export interface WebApiServer {
  readonly url: string;
  readonly calls: readonly Call[];
  /** Calls of one method, in order. */
  of(method: string): readonly Call[];
  fail(method: string, fault: Fault, times?: number): void;
  /** Resolves with the calls of a method once there are so many. */
  waitFor(method: string, count?: number): Promise<readonly Call[]>;
  /** What Slack would refuse in anything that was sent; close() fails where there is something. */
  readonly refused: readonly string[];
  /** What apps.connections.open hands out. */
  socketUrl: string;
  /** Forgets the calls so far. */
  forget(): void;
  close(): Promise<void>;
}

export type Answer = Readonly<Record<string, unknown>>;

/** Answers a call in place of the server's usual answer, or says how it goes wrong; undefined leaves it to the server. */
export type Responder = (call: Call) => Promise<Answer | Fault | undefined>;

/** A Slack Web API on loopback that records what it is asked. `/respond/…` stands for response_urls. */
export async function startWebApiServer(responder?: Responder): Promise<WebApiServer> {
  const calls: Call[] = [];
  const refused: string[] = [];
  const faults = new Map<string, { fault: Fault; left: number }>();
  let posted = 0;

  const usual = (method: string): Answer => {
    if (method === 'auth.test') return { user_id: 'UBOT', bot_id: 'BBOT', team_id: 'T1' };
    if (method === 'files.getUploadURLExternal') return { upload_url: `${url}/upload/1`, file_id: 'F1' };
    if (method === 'files.completeUploadExternal') return { files: [{ id: 'F1' }] };
    if (method === 'users.info') return { user: { deleted: false } };
    if (method === 'apps.connections.open') return { url: server.socketUrl };
    if (method === 'chat.postMessage')
      return { channel: 'C1', ts: `1700000900.${String((posted += 1)).padStart(6, '0')}` };
    return {};
  };
  const takeFault = (method: string): Fault | undefined => {
    const entry = faults.get(method);
    if (!entry || entry.left === 0) return undefined;
    entry.left -= 1;
    return entry.fault;
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = (request.url ?? '').replace(/^\/(api\/)?/, '');
    const call = {
      method,
      arguments: readArguments(request, await bodyOf(request)),
      at: Date.now(),
      ...tokenOf(request),
    };
    calls.push(call);
    refused.push(...lintCall(method, call.arguments).map((problem) => `${method}: ${problem}`));
    const answered = await responder?.(call);
    const fault = isFault(answered) ? answered : takeFault(method);
    if (fault?.kind === 'drop') return void request.socket.destroy();
    if (fault?.kind === 'delay') await pause(fault.milliseconds);
    if (fault?.kind === 'status') return void response.writeHead(fault.status).end('broken');
    if (fault?.kind === 'rateLimited')
      return void response.writeHead(429, { 'retry-after': String(fault.seconds) }).end();
    const answer =
      fault?.kind === 'error'
        ? { ok: false, error: fault.error }
        : { ok: true, ...(answered ?? usual(method)) };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  };
  const http = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

  const of = (method: string): Call[] => calls.filter((call) => call.method === method);
  const server: WebApiServer = {
    url,
    calls,
    refused,
    of,
    fail: (method, fault, times = 1) => faults.set(method, { fault, left: times }),
    socketUrl: '',
    async waitFor(method, count = 1) {
      const deadline = Date.now() + 5_000;
      while (of(method).length < count) {
        if (Date.now() > deadline) throw new Error(`${method}: ${of(method).length} of ${count} calls came`);
        await pause(5);
      }
      return of(method);
    },
    forget: () => void calls.splice(0),
    async close() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      if (refused.length > 0) throw new Error(`Slack would refuse: ${refused.join('; ')}`);
    },
  };
  return server;
}

function tokenOf({ headers }: IncomingMessage): { token?: string } {
  const token = headers.authorization?.replace(/^Bearer /, '');
  return token === undefined ? {} : { token };
}

function isFault(answered: Answer | Fault | undefined): answered is Fault {
  return answered !== undefined && typeof answered.kind === 'string';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function readArguments(request: IncomingMessage, body: string): Record<string, unknown> {
  if (request.url?.startsWith('/upload/')) return { content: body };
  if (request.headers['content-type']?.includes('json')) return JSON.parse(body) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(parse(body)).map(([name, value]) => [name, parsed(value)]));
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
