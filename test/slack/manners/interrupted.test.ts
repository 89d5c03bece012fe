import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../src/preview/workspace/shape.js';
import { postgresDialect } from '../../../src/store/postgres.js';
import { sqliteDialect } from '../../../src/store/sqlite.js';
import { storeFile } from '../../../src/store/store.js';
import { type Bundle, bundled } from '../../bundled.js';
import { engines, type Place } from '../../store/engines.js';
import { until } from '../../waiting.js';
import {
  click,
  directMessage,
  eventBody,
  mention,
  type Sender,
  senderTo,
  signature,
  signingSecret,
} from '../deliveries.js';
import { type HttpApp, startHttpApp } from '../http-app.js';
import { on, saidDirectly, saidIn } from '../standing.js';
import { startWebApiServer, type WebApiServer } from '../web-api-server.js';
import { fakeEarnings } from '../words.js';

const seconds = 1_000;
const minutes = 60 * seconds;
const broken = { 'broken?': new Error('broken') };

let answering: Bundle;
beforeAll(async () => {
  answering = await bundled('test/slack/manners/run-answering.ts');
});
afterAll(() => answering.remove());

describe.each(engines())('who asked a process that is killed, on $name', (engine) => {
  const test = it.skipIf(!engine.available);
  let place: Place;
  let slack: WebApiServer;
  let child: ChildProcess;
  let send: Sender;
  const others: HttpApp[] = [];

  beforeAll(() => engine.start());
  afterAll(() => engine.stop());
  beforeEach(async ({ skip }) => {
    if (!engine.available) skip();
    place = await engine.place();
    slack = await startWebApiServer();
    const { folder, url } = place.options;
    const args = [`${slack.url}/api/`, folder, ...(url === undefined ? [] : [url])];
    child = spawn(process.execPath, [answering.file, ...args], {
      cwd: import.meta.dirname,
      env: { PATH: process.env.PATH ?? '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    send = senderTo(await portOf(child), slack);
  });
  afterEach(async () => {
    if (!engine.available) return;
    child.kill('SIGKILL');
    await Promise.all(others.splice(0).map((one) => one.close()));
    await slack.close();
    await place.remove();
  });

  /** Kills it once so many questions are being answered. */
  const killed = async (questions: number): Promise<void> => {
    await slack.waitFor('agents.sessions.setStatus', questions);
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await gone;
  };
  /** So many other processes, each as long after the questions. */
  const startLater = async (count: number, later: number): Promise<void> => {
    const clock = (): number => Date.now() + later;
    const stores = await Promise.all(Array.from({ length: count }, () => place.open({ clock })));
    const started = stores.map((store) => startHttpApp(fakeEarnings(broken), { store, slack }));
    others.push(...(await Promise.all(started)));
  };
  const quiet = (): Promise<void> => pause(500);
  const posts = (count = 1) => slack.waitFor('chat.postMessage', count);

  test('is told so by another one, once, and can ask again in the same place', async () => {
    const inChannel = mention('4Q17 revenue?');
    const inThread = mention('売上高は?', { channel: 'C2', thread_ts: '1700000000.000001' });
    for (const event of [inChannel, inThread, directMessage('4Q17 cost?')]) await send.event(event);
    await killed(3);
    await startLater(2, 31 * seconds);
    await posts(3);
    await quiet();
    expect(slack.of('chat.postMessage')).toHaveLength(3);
    const [first] = saidIn(slack, 'C1', inChannel.ts);
    expect(first?.text).toMatch(/^I was interrupted/);
    expect(buttonOf(first)).toMatchObject({
      value: '4Q17 revenue?',
      text: { text: 'Ask again: 4Q17 revenue?' },
    });
    const [second] = saidIn(slack, 'C2', '1700000000.000001');
    expect(second?.text).toMatch(/中断されました/);
    expect(buttonOf(second)).toMatchObject({ value: '売上高は?' });
    expect(saidDirectly(slack).map(buttonOf)).toMatchObject([{ value: '4Q17 cost?' }]);
    const signs = slack.of('agents.sessions.setStatus').map(({ arguments: sent }) => sent.status);
    expect(signs.filter((status) => status === 'active')).toHaveLength(3);
    // A click puts the answer in the place of the apology.
    const { action_id: actionId = '', value = '' } = buttonOf(first) ?? {};
    await others[0]?.send.click(click({ actionId, value, container: first ? on(first) : {} }));
    await slack.waitFor('chat.update');
    const said = saidIn(slack, 'C1', inChannel.ts).map(({ text }) => text);
    expect(said).toEqual([expect.stringMatching(/JPY 5,531 million/)]);
  });

  test('is told nothing of what was answered, or told of as it failed', async () => {
    await startLater(1, 0);
    for (const event of [mention('4Q17 revenue?'), directMessage('broken?')])
      await others[0]?.send.event(event);
    await posts();
    await slack.waitFor('chat.postEphemeral');
    await expect.poll(() => pendingIn(place)).toEqual([]);
  });

  test('is told nothing while another one may still answer, nor after a few minutes', async () => {
    await send.event(mention('4Q17 revenue?'));
    await killed(1);
    await startLater(1, 20 * seconds);
    await quiet();
    expect(await pendingIn(place)).toEqual(['4Q17 revenue?']);
    await startLater(1, 6 * minutes);
    await expect.poll(() => pendingIn(place)).toEqual([]);
    await quiet();
    expect(slack.of('chat.postMessage')).toEqual([]);
  });

  test('is told nothing after Stop, of a deleted question, or where nothing may be said', async () => {
    const { channels } = (await place.open()).app;
    await channels.note('default', 'C3', true);
    for (const maintainer of ['U8', 'U9']) await channels.allow('default', 'C3', maintainer);
    const shared = { ...eventBody(mention('1 revenue?', { channel: 'C3' })), is_ext_shared_channel: true };
    slack.delivers(shared);
    const body = JSON.stringify(shared);
    await send.raw(body, { 'content-type': 'application/json', ...signature(body, signingSecret) });
    const stopped = mention('2 revenue?');
    const [gone, changed] = [directMessage('3 revenue?'), directMessage('4 revenue?')];
    for (const event of [stopped, gone, changed]) await send.event(event);
    await killed(4);

    // What had been allowed no longer is.
    for (const isShared of [false, true]) await channels.note('default', 'C3', isShared);
    await startLater(1, 0);
    const tell = (event: Record<string, unknown>): unknown => others[0]?.send.event(event);
    await tell({ type: 'agent_session_stopped', channel: 'C1', thread_ts: stopped.ts, user: 'U1' });
    const about = { type: 'message', channel: 'D1', channel_type: 'im' };
    await tell({ ...about, subtype: 'message_deleted', deleted_ts: gone.ts });
    const message = { type: 'message', user: 'U1', ts: changed.ts, text: '4Q17 revenue?' };
    await tell({ ...about, subtype: 'message_changed', message });
    await expect.poll(() => pendingIn(place)).toEqual(['1 revenue?', '2 revenue?', '4Q17 revenue?']);

    await startLater(1, 31 * seconds);
    await expect.poll(() => pendingIn(place)).toEqual([]);
    await quiet();
    expect(slack.of('chat.postMessage')).toHaveLength(1);
    expect(saidDirectly(slack).map(buttonOf)).toMatchObject([{ value: '4Q17 revenue?' }]);
  });
});

const buttonOf = (message: Message | undefined): { action_id: string; value: string } | undefined => {
  let found: { action_id: string; value: string } | undefined;
  JSON.stringify(message, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'button')
      found = value as unknown as { action_id: string; value: string };
    return value;
  });
  return found;
};

/** The questions that are being answered. */
async function pendingIn({ options: { url, folder } }: Place): Promise<string[]> {
  const dialect = url ? postgresDialect(url, () => undefined) : sqliteDialect(storeFile(folder));
  const db = new Kysely<object>({ dialect });
  const { rows } = await sql<{ text: string }>`select text from pending order by text`.execute(db);
  await db.destroy();
  return rows.map(({ text }) => text);
}

async function portOf(child: ChildProcess): Promise<number> {
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const port = (): string | undefined => /"port":(\d+)/.exec(output)?.[1];
  await until(
    () => port() !== undefined || child.exitCode !== null,
    () => `did not start: ${output}`,
  );
  return Number(port());
}
