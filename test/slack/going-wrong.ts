import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson } from '../../src/preview/http/routes.js';

/** How a call goes wrong. */
export type Fault =
  | { readonly kind: 'rateLimited'; readonly seconds: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Closes the connection without having done anything. */
  | { readonly kind: 'drop' }
  /** Does as it was asked, and closes the connection without a word. */
  | { readonly kind: 'lost' };

/** Which methods go wrong, how, and how many times more. */
export interface Faults {
  readonly set: (method: string, fault: Fault, times?: number) => void;
  readonly take: (method: string) => Fault | undefined;
}

export function createFaults(): Faults {
  const planned = new Map<string, { readonly fault: Fault; left: number }>();
  return {
    set: (method, fault, times = 1) => void planned.set(method, { fault, left: times }),
    take(method) {
      const entry = planned.get(method);
      if (!entry || entry.left === 0) return undefined;
      entry.left -= 1;
      return entry.fault;
    },
  };
}

export function isFault(answered: object | undefined): answered is Fault {
  return answered !== undefined && 'kind' in answered && typeof answered.kind === 'string';
}

/** Answers as it is told to, in the place of a proper answer. */
export function goWrong(
  fault: Exclude<Fault, { kind: 'delay' }>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  switch (fault.kind) {
    case 'drop':
    case 'lost':
      request.socket.destroy();
      return;
    case 'status':
      response.writeHead(fault.status).end('broken');
      return;
    case 'rateLimited':
      response.writeHead(429, { 'retry-after': String(fault.seconds) }).end();
      return;
    case 'error':
      sendJson(response, { ok: false, error: fault.error });
  }
}
