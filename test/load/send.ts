import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Ends all connections; the next post opens others. */
export function hangUp(): void {
  agent.destroy();
}

export interface Sent {
  /** 0 where no answer came. */
  readonly status: number;
  readonly milliseconds: number;
}

/** Posts as cheaply as it can be done: what sends shares the machine with what is measured. */
export function post(port: number, body: string, headers: Readonly<Record<string, string>>): Promise<Sent> {
  const began = performance.now();
  return new Promise((resolve) => {
    const done = (status: number): void => resolve({ status, milliseconds: performance.now() - began });
    const call = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path: '/slack/events',
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        response.resume();
        response.once('end', () => done(response.statusCode ?? 0));
      },
    );
    call.once('error', () => done(0));
    call.end(body);
  });
}
