import type { IncomingMessage } from 'node:http';
import { parse } from 'node:querystring';
import type { Fields } from '../workspace/shape.js';

/** More than any request of the app or the page needs. */
const mostBytes = 8 * 1024 * 1024;

/** A request that this server does not take, with the status that says so. */
export class Unwelcome extends Error {
  override readonly name = 'Unwelcome';

  constructor(readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 415) {
    super(`status ${status}`);
  }
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // A request is a stream of bytes: no encoding was set on it.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new Unwelcome(413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A body of JSON. Pages of other sites cannot send one without asking first, and are refused then. */
export async function jsonOf(request: IncomingMessage): Promise<unknown> {
  if (!isJson(request)) throw new Unwelcome(415);
  return parsed((await bodyOf(request)).toString('utf8'));
}

/** Arguments of a method of the Web API, as a form or as JSON. */
export async function argumentsOf(request: IncomingMessage): Promise<Fields> {
  const text = (await bodyOf(request)).toString('utf8');
  const values = isJson(request) ? parsed(text) : parse(text);
  // Each method looks into its arguments by itself.
  return typeof values === 'object' && values !== null ? { ...values } : {};
}

/** An uploaded file: the body itself, or the file in a form. */
export async function uploadOf(request: IncomingMessage): Promise<Buffer> {
  const body = await bodyOf(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return body;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- for bodies without bounds; this one is whole, and our own app's
    .formData()
    .catch(() => {
      throw new Unwelcome(400);
    });
  const file = [...form.values()].find((value) => typeof value !== 'string');
  if (!file) throw new Unwelcome(400);
  return Buffer.from(await file.arrayBuffer());
}

function isJson(request: IncomingMessage): boolean {
  return request.headers['content-type']?.startsWith('application/json') ?? false;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Unwelcome(400);
  }
}

/**
 * Keeps other sites out. A site whose name was made to lead to this machine shows in the Host header; one that sends
 * requests here from its own page shows in Origin.
 */
export function checkSource({ headers }: IncomingMessage, port: number): void {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!own.includes(headers.host ?? '')) throw new Unwelcome(403);
  if (headers.origin !== undefined && !own.some((host) => headers.origin === `http://${host}`))
    throw new Unwelcome(403);
}
