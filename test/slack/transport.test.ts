import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mayHaveArrived, neverLeft, reasonOf } from '../../src/slack/failure.js';
import { createTransport } from '../../src/slack/transport.js';
import { freePort } from './free-port.js';

describe('a call of Slack', () => {
  let server: Server;
  let url: string;
  let types: (string | undefined)[];

  beforeEach(async () => {
    types = [];
    server = createServer((request, response) => {
      types.push(request.headers['content-type']);
      request.resume();
      if (request.url === '/api/late') return;
      if (request.url === '/api/cut') return void request.socket.destroy();
      if (request.url === '/api/moved') return void response.writeHead(302, { location: '/api/fine' }).end();
      response.writeHead(200, {
        'content-type': 'application/json',
        'x-oauth-scopes': 'commands,chat:write',
      });
      response.end('{"ok":true}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const client = (slackApiUrl = url): webApi.WebClient =>
    new webApi.WebClient('xoxb-1', {
      slackApiUrl,
      retryConfig: { retries: 0 },
      fetch: createTransport(200),
      logLevel: webApi.LogLevel.ERROR,
    });
  const failureOf = (call: Promise<unknown>): Promise<unknown> =>
    call.then(
      () => undefined,
      (error: unknown) => error,
    );

  it('brings what Slack says, with its headers', async () => {
    const answer = await client().apiCall('fine', { text: 'é' });
    expect(answer).toMatchObject({ ok: true, response_metadata: { scopes: ['commands', 'chat:write'] } });
  });

  it('carries forms as well as texts', async () => {
    await client().apiCall('fine', { text: 'a' });
    await client().apiCall('fine', { file: Buffer.from('a') });
    expect(types).toEqual([
      'application/x-www-form-urlencoded',
      expect.stringMatching(/^multipart\/form-data/),
    ]);
  });

  it('that takes too long is given up, and may have arrived', async () => {
    const failure = await failureOf(client().apiCall('late'));
    expect([reasonOf(failure), mayHaveArrived(failure)]).toEqual(['no response: TimeoutError', true]);
  });

  it('that is cut off may have arrived', async () => {
    const failure = await failureOf(client().apiCall('cut'));
    expect([reasonOf(failure), mayHaveArrived(failure)]).toEqual(['no response: UND_ERR_SOCKET', true]);
  });

  it('that nobody takes never left', async () => {
    const failure = await failureOf(client(`http://127.0.0.1:${await freePort()}/api/`).apiCall('fine'));
    expect([reasonOf(failure), neverLeft(failure)]).toEqual(['no response: ECONNREFUSED', true]);
  });

  it('follows nobody elsewhere with its token', async () => {
    expect(reasonOf(await failureOf(client().apiCall('moved')))).toBe('status 302');
    expect(types).toHaveLength(1);
  });
});
