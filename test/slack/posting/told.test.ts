import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEarnings } from '../../../src/earnings.js';
import { openStore, type Store } from '../../../src/store/store.js';
import { click, mention } from '../deliveries.js';
import { type HttpApp, startHttpApp } from '../http-app.js';
import { on, questionBack } from '../standing.js';

const earnings = createEarnings();
const question = '4Q17 network gross margin?';

describe('a thread that was given a figure can be told of its correction', () => {
  let folder: string;
  let store: Store;
  let bot: HttpApp;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'told-'));
    store = await openStore({ folder });
    bot = await startHttpApp(earnings, { store });
  });
  afterEach(async () => {
    await bot.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const threads = async (): Promise<string[]> =>
    (await store.shown.of('network_services/cost', 'FY2017-Q4')).map(
      ({ channel, thread }) => `${channel} ${thread}`,
    );

  it('after a question', async () => {
    await bot.send.event(mention(question, { ts: '7.7' }));
    await bot.slack.waitFor('chat.postMessage');
    expect(await threads()).toEqual(['C1 7.7']);
  });

  it('after a click on what comes next, in a thread or under a message of a direct conversation', async () => {
    await bot.send.click(click({ actionId: 'ask:more:0', value: question }));
    await bot.slack.waitFor('chat.postMessage');
    const direct = { channel_id: 'D1', message_ts: '8.8', thread_ts: undefined };
    await bot.send.click(click({ actionId: 'ask:more:0', value: question, container: direct }));
    await bot.slack.waitFor('chat.postMessage', 2);
    expect(await threads()).toEqual(['C1 1700000000.000001', 'D1 8.8']);
  });

  it('after a choice that is answered in place', async () => {
    await bot.send.click(
      click({ actionId: 'ask:choose:0', value: question, container: on(questionBack(bot.slack)) }),
    );
    await bot.slack.waitFor('chat.update');
    expect(await threads()).toEqual(['C1 1700000000.000001']);
  });

  it('not after an answer that one person alone saw', async () => {
    const responseUrl = `${bot.slack.url}/respond/1`;
    const container = { is_ephemeral: true };
    await bot.send.click(click({ actionId: 'ask:more:0', value: question, responseUrl, container }));
    await bot.slack.waitFor('respond/1');
    expect(await threads()).toEqual([]);
  });
});
