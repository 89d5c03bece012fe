import type { IncomingMessage } from 'node:http';
import { respond } from '../../src/preview/acts/respond.js';
import { argumentsOf, jsonOf, Unwelcome, uploadOf } from '../../src/preview/http/request.js';
import type { Fields } from '../../src/preview/workspace/shape.js';
import type { Workspace } from '../../src/preview/workspace/workspace.js';

/** A request as it is recorded, and how it is carried out. */
export interface Asked {
  readonly method: string;
  readonly arguments: Fields;
  /** @throws Unwelcome where Slack would answer with a status. */
  readonly carryOut: () => Fields;
}

export interface Behind {
  readonly workspace: Workspace;
  readonly api: (method: string, values: Fields) => Fields;
}

/** Reads what comes to the Web API, to a response_url or to the address of an upload. */
export async function readAsked(request: IncomingMessage, pathname: string, behind: Behind): Promise<Asked> {
  const [, door = '', rest = ''] = /^\/(\w+)\/(.+)$/.exec(pathname) ?? [];
  const read = doors[door];
  if (!read) throw new Unwelcome(404);
  return await read(request, rest, behind);
}

type Door = (request: IncomingMessage, rest: string, behind: Behind) => Promise<Asked>;

const doors: Readonly<Partial<Record<string, Door>>> = {
  async api(request, method, { api }) {
    const values = await argumentsOf(request);
    const read = Object.entries(values).map(([name, value]) => [name, parsed(value)] as const);
    return { method, arguments: Object.fromEntries(read), carryOut: () => api(method, values) };
  },
  async respond(request, ticket, { workspace }) {
    // What the app says here is one object, which the stand-in looks into by itself.
    const body = (await jsonOf(request)) as Fields;
    const carryOut = (): Fields => {
      const status = respond(workspace, ticket, body);
      if (status !== 200) throw new Unwelcome(status === 404 ? 404 : 400);
      return {};
    };
    return { method: `respond/${ticket}`, arguments: body, carryOut };
  },
  async upload(request, file, { workspace }) {
    const content = await uploadOf(request);
    const carryOut = (): Fields => {
      if (!workspace.files.receive(file, content)) throw new Unwelcome(404);
      return {};
    };
    return { method: 'upload', arguments: { file, content: content.toString('utf8') }, carryOut };
  },
};

/** Arguments that are no texts travel as JSON inside a form. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
