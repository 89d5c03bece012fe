import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSlackApp, type SlackApp } from '../../src/slack/app.js';
import { until } from '../waiting.js';
import { click, command, directMessage, eventBody, mention, shortcut, submission } from './deliveries.js';
import { recordingLogger } from './http-app.js';
import { type SocketServer, startSocketServer } from './socket-server.js';
import { on, questionBack, saidIn } from './standing.js';
import { startWebApiServer, type WebApiServer } from './web-api-server.js';
import { type FakeEarnings, fakeEarnings } from './words.js';

let slack: WebApiServer;
let socket: SocketServer;
let earnings: FakeEarnings;
let app: SlackApp;
let port: number;
let log: () => string;

beforeEach(async () => {
  slack = await startWebApiServer();
  socket = await startSocketServer(slack);
  earnings = fakeEarnings();
  const recording = recordingLogger();
  ({ log } = recording);
  const config = {
    mode: 'socket',
    appToken: 'xapp-loopback',
    botToken: 'xoxb-loopback',
    apiUrl: `${slack.url}/api/`,
    port: 0,
  } as const;
  app = createSlackApp({ config, earnings, logger: recording.logger });
  port = await app.start();
});
afterEach(async () => {
  await app.stop(1_000);
  await Promise.all([slack.close(), socket.close()]);
});

const ready = async (): Promise<number> => (await fetch(`http://127.0.0.1:${port}/readyz`)).status;

it('a mention is acknowledged and answered in its thread', async () => {
  const event = mention('4Q17 network gross margin?');
  const id = socket.deliver('events_api', eventBody(event));
  const [call] = await slack.waitFor('chat.postMessage');
  expect(call?.arguments).toMatchObject({ channel: 'C1', thread_ts: event.ts });
  expect(saidIn(slack, 'C1', event.ts)).toHaveLength(1);
  expect(socket.acknowledged).toEqual([id]);
});

it('a direct message is answered', async () => {
  socket.deliver('events_api', eventBody(directMessage('4Q17 network gross margin?')));
  const [call] = await slack.waitFor('chat.postMessage');
  expect(call?.arguments.channel).toBe('D1');
});

it('a command is acknowledged, and answered at its response_url', async () => {
  const id = socket.deliver(
    'slash_commands',
    command('4Q17 network gross margin?', `${slack.url}/respond/1`),
  );
  await slack.waitFor('respond/1');
  expect(socket.acknowledged).toEqual([id]);
});

it('a choice puts the answer in the place of the question back', async () => {
  const back = questionBack(slack);
  const choice = { actionId: 'ask:choose:1', value: '1Q17 revenue?', container: on(back) };
  socket.deliver('interactive', click(choice));
  await slack.waitFor('chat.update');
  expect(saidIn(slack, 'C1', back.thread_ts).map(({ ts }) => ts)).toEqual([back.ts]);
  expect(earnings.asked).toEqual([{ question: '1Q17 revenue?', thread: [] }]);
});

it('windows open over the socket too: the check of a message, and of pasted text', async () => {
  const first = socket.deliver('interactive', shortcut('check_figures', 'nothing to check'));
  await slack.waitFor('views.open');
  const second = socket.deliver('slash_commands', command('check', `${slack.url}/respond/1`));
  await slack.waitFor('views.open', 2);
  const values = { draft: { draft: { value: 'nothing to check' } } };
  const third = socket.deliver('interactive', submission('check:text', values, 'en'));
  await expect.poll(() => socket.acknowledged).toEqual([first, second, third]);
});

it('somebody who presses Stop gets the session back', async () => {
  const stop = { type: 'agent_session_stopped', channel: 'D1', thread_ts: '1.2', user: 'U1' };
  socket.deliver('events_api', eventBody({ ...stop, streaming_message_ts: [] }));
  const [call] = await slack.waitFor('agents.sessions.setStatus');
  expect(call?.arguments).toMatchObject({ channel_id: 'D1', thread_ts: '1.2', status: 'active' });
});

it('an event that is delivered again is acknowledged again and not answered again', async () => {
  const body = eventBody(mention('4Q17 network gross margin?'));
  socket.deliver('events_api', body);
  await slack.waitFor('chat.postMessage');
  socket.deliver('events_api', body);
  await pause(150);
  expect(socket.acknowledged).toHaveLength(2);
  expect(slack.of('chat.postMessage')).toHaveLength(1);
});

describe('the connection', () => {
  it('is two connections: while Slack renews one, the other one hears', async () => {
    await socket.connections(2);
    socket.recycle();
    await until(() => socket.open() === 1);
    expect(await ready()).toBe(200);
    socket.deliver('events_api', eventBody(mention('4Q17 network gross margin?')));
    await slack.waitFor('chat.postMessage');
    await socket.connections(3);
  });

  it('after a cut is not ready, comes back by itself and answers', async () => {
    expect(await ready()).toBe(200);
    socket.cut();
    await until(async () => (await ready()) === 503);
    await socket.connections(4);
    await until(async () => (await ready()) === 200);
    socket.deliver('events_api', eventBody(mention('4Q17 network gross margin?')));
    await slack.waitFor('chat.postMessage');
  });

  it('that has gone deaf without a word is noticed and renewed', async () => {
    await socket.connections(2);
    socket.deafen();
    await socket.connections(4);
    await until(async () => (await ready()) === 200);
    socket.deliver('events_api', eventBody(mention('4Q17 network gross margin?')));
    await slack.waitFor('chat.postMessage');
  });

  it('outlives an outage of the Web API while it comes back', async () => {
    slack.fail('apps.connections.open', { kind: 'status', status: 503 }, 6);
    socket.cut();
    await until(() => slack.of('apps.connections.open').length >= 6);
    expect(await ready()).toBe(503);
    await socket.connections(3);
    await until(async () => (await ready()) === 200);
    socket.deliver('events_api', eventBody(mention('4Q17 network gross margin?')));
    await slack.waitFor('chat.postMessage');
  });

  it.each([
    [
      'that Slack limits the rate',
      { type: 'events_api', envelope_id: 'e', payload: { type: 'app_rate_limited' } },
    ],
    ['of no known kind', { type: 'news', envelope_id: 'e' }],
    ['without a payload', { type: 'events_api', envelope_id: 'e' }],
  ])('takes a message %s without harm', async (_, message) => {
    socket.say(message);
    await pause(50);
    socket.deliver('events_api', eventBody(mention('4Q17 network gross margin?')));
    await slack.waitFor('chat.postMessage');
  });
});

it('nothing that was written and no token is logged', async () => {
  socket.deliver('events_api', eventBody(mention('a secret plan')));
  await slack.waitFor('chat.postMessage');
  expect(log()).not.toMatch(/secret plan|xapp-|xoxb-/);
});

it('a shutdown finishes the answer that is under way', async () => {
  slack.fail('chat.postMessage', { kind: 'delay', milliseconds: 300 });
  socket.deliver('events_api', eventBody(mention('4Q17 network gross margin?')));
  await slack.waitFor('chat.postMessage');
  const started = Date.now();
  expect(await app.stop(5_000)).toBe(0);
  expect(Date.now() - started).toBeGreaterThan(150);
});
