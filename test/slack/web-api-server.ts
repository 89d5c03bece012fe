import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { sendJson } from '../../src/preview/http/routes.js';
import { startServer } from '../../src/preview/http/server.js';
import { readManifest } from '../../src/preview/manifest.js';
import { createWebApi } from '../../src/preview/web-api/methods.js';
import type { Fields } from '../../src/preview/workspace/shape.js';
import { slackLimits } from '../../src/preview/workspace/tickets.js';
import { createWorkspace, type Workspace } from '../../src/preview/workspace/workspace.js';
import { until } from '../waiting.js';
import { keepDelivered } from './delivered.js';
import { readAsked } from './doors.js';
import { createFaults, type Fault, goWrong, isFault } from './going-wrong.js';
import { lintCall } from './lint.js';
import { anyPlaces } from './places.js';

/** One call that the server received, as its method and arguments; JSON arguments are parsed. */
export interface Call {
  readonly method: string;
  readonly arguments: Fields;
  readonly at: number;
  /** The token it came with. */
  readonly token?: string;
}

export interface WebApiServer {
  readonly url: string;
  /** What stands there by now. */
  readonly workspace: Workspace;
  readonly calls: readonly Call[];
  /** Calls of one method, in order. */
  of(method: string): readonly Call[];
  /** The next calls of a method go wrong; after `times` of them it answers as usual. */
  fail(method: string, fault: Fault, times?: number): void;
  /** Resolves with the calls of a method once there are so many. */
  waitFor(method: string, count?: number): Promise<readonly Call[]>;
  /** Told of what a test delivers to the app, before it does. */
  delivers(body: Fields): void;
  /** What Slack would refuse in anything that was sent; close() fails where there is something. */
  readonly refused: readonly string[];
  /** What apps.connections.open hands out. */
  socketUrl: string;
  /** Forgets the calls so far. */
  forget(): void;
  close(): Promise<void>;
}

export type { Fault } from './going-wrong.js';

export type Answer = Fields;

/** Answers a call in place of the workspace, or says how it goes wrong; undefined leaves it to the workspace. */
export type Responder = (call: Call, usual: () => Answer) => Promise<Answer | Fault | undefined>;

/** On a machine that is busy with other tests a window may open late: how late is none of theirs. */
const limits = { ...slackLimits, triggerLife: 60_000 };

/** Milliseconds after which a connection at rest is closed, so that what an app holds open ends soon after its work. */
const keepAlive = 5_000;

/**
 * The Slack of the local preview on loopback, with a workspace of which tests name what they like. It records what it is
 * asked, checks it against what Slack documents, and goes wrong where it is told to. Tokens are recorded and all good.
 */
export async function startWebApiServer(responder?: Responder): Promise<WebApiServer> {
  const calls: Call[] = [];
  const refused: string[] = [];
  const faults = createFaults();
  const workspace = createWorkspace({ places: anyPlaces, limits });
  const webApi = createWebApi(workspace, readManifest());
  // What an app-level token is for: the preview has no use for it.
  const api = (method: string, values: Fields): Fields =>
    method === 'apps.connections.open'
      ? { ok: true, url: server.socketUrl }
      : webApi(method, values, http.origin);

  const handle = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const asked = await readAsked(request, url.pathname, { workspace, api });
    const { method } = asked;
    const call = { method, arguments: asked.arguments, at: Date.now(), ...tokenOf(request) };
    calls.push(call);
    refused.push(...lintCall(method, call.arguments).map((problem) => `${method}: ${problem}`));
    const carryOut = (): Answer => {
      const answer = asked.carryOut();
      if (answer.ok === false) refused.push(`${method}: ${String(answer.error)}`);
      return answer;
    };
    const answered = await responder?.(call, carryOut);
    const fault = isFault(answered) ? answered : faults.take(method);
    if (fault?.kind === 'delay') await pause(fault.milliseconds);
    if (fault?.kind === 'lost') carryOut();
    if (fault && fault.kind !== 'delay') goWrong(fault, request, response);
    else sendJson(response, answered && !isFault(answered) ? { ok: true, ...answered } : carryOut());
  };
  const http = await startServer(handle, 0, keepAlive);

  const of = (method: string): Call[] => calls.filter((call) => call.method === method);
  const server: WebApiServer = {
    url: http.origin,
    workspace,
    calls,
    refused,
    of,
    fail: faults.set,
    delivers: (body) => keepDelivered(workspace, body),
    socketUrl: '',
    async waitFor(method, count = 1) {
      await until(
        () => of(method).length >= count,
        () => `${method}: ${of(method).length} of ${count} calls came`,
      );
      return of(method);
    },
    forget: () => void calls.splice(0),
    async close() {
      await http.close();
      if (refused.length > 0) throw new Error(`Slack would refuse: ${refused.join('; ')}`);
    },
  };
  return server;
}

function tokenOf({ headers }: IncomingMessage): { token?: string } {
  const token = headers.authorization?.replace(/^Bearer /, '');
  return token === undefined ? {} : { token };
}
