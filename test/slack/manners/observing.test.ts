import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { click, command, directMessage, mention, signingSecret } from '../deliveries.js';
import type { HttpApp } from '../http-app.js';
import { fakeEarnings } from '../words.js';
import { freePort } from '../free-port.js';
import { until } from '../../waiting.js';
import { type Several, startSeveral } from './several.js';

const secret = 'zanzibar merger';
let several: Several;
let bot: HttpApp;
let metricsPort: number;

beforeEach(async () => {
  metricsPort = await freePort();
  const earnings = fakeEarnings({ 'break zanzibar': new Error(`cannot read ${secret}`) });
  several = await startSeveral(1, { metricsPort, perMinute: 8 }, { earnings });
  const [first] = several.bots;
  if (first) bot = first;
});
afterEach(() => several.close());

/** Something of everything, with all that can go wrong. */
async function aDay(): Promise<void> {
  const respond = `${bot.slack.url}/respond/1`;
  const question = directMessage(`${secret}?`);
  await bot.send.event(question);
  await bot.slack.waitFor('chat.postMessage');
  const changed = { ts: question.ts, text: `${secret}!` };
  await bot.send.event({ ...question, subtype: 'message_changed', message: changed });
  await bot.slack.waitFor('chat.update');
  bot.slack.fail('chat.delete', { kind: 'error', error: 'cant_delete_message' });
  await bot.send.event({ ...question, subtype: 'message_deleted', deleted_ts: question.ts });
  await bot.slack.waitFor('chat.delete');
  bot.slack.fail('respond/1', { kind: 'status', status: 500 });
  await bot.send.command(command(secret, respond));
  await bot.send.click(click({ actionId: 'ask:more:0', value: secret, responseUrl: respond }));
  bot.slack.fail('chat.postMessage', { kind: 'drop' });
  await bot.send.event(mention(`break zanzibar`));
  await bot.send.event(mention(secret));
  await bot.send.raw(`{"text":"${secret}"}`, { 'content-type': 'application/json' });
  for (let count = 0; count < 8; count += 1) await bot.send.event(mention(`${secret} ${count}`));
  await counted('earnings_deliveries_total{kind="mention",how="new"} 10\n');
  several.store.app.arrivals.take = () => Promise.reject(new Error(secret));
  several.store.app.questions.keep = () => Promise.reject(new Error(secret));
  await bot.send.event(mention(secret));
  for (const line of ['could not answer', 'could not follow', 'the store does not answer', 'be recorded'])
    await logged(line);
  await pause(100);
}

async function logged(line: string): Promise<void> {
  await until(
    () => bot.log().includes(line),
    () => `nothing said "${line}"`,
  );
}

/** Slack is answered before a delivery has been taken: what is to come to a sound store is waited for. */
async function counted(line: string): Promise<void> {
  await until(
    async () => (await metrics()).includes(line),
    () => `nothing counted "${line}"`,
  );
}

const metrics = async (): Promise<string> => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();

describe('a day with everything in it', () => {
  it('leaves neither what was written, nor an answer, nor a secret in the log, at its most talkative', async () => {
    await aDay();
    const log = bot.log();
    expect(log).not.toMatch(/zanzibar|merger/i);
    expect(log).not.toMatch(/5,531|network gross margin/i);
    expect(log).not.toMatch(new RegExp(`xox[a-z]-|xapp-|${signingSecret}|v0=`));
    for (const line of log.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level');
    expect(log).toContain('could not answer');
    expect(log).toContain('could not follow');
    expect(log).toContain('the store does not answer');
  });

  it('is counted, without names and without what was written', async () => {
    await aDay();
    const text = await metrics();
    expect(text).toMatch(/^earnings_deliveries_total\{kind="message",how="new"\} 1$/m);
    expect(text).toMatch(/^earnings_limited_total [1-9]/m);
    expect(text).toMatch(/^earnings_store_failures_total\{part="arrivals"\} 1$/m);
    expect(text).toMatch(/^earnings_answer_seconds_count\{kind="message"\} 1$/m);
    expect(text).toMatch(
      /^earnings_slack_call_seconds_count\{method="chat.postMessage",outcome="no response"\} 1$/m,
    );
    expect(text).toMatch(/^earnings_in_flight 0$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
    expect(text).not.toMatch(/zanzibar|U1|C1|xox/);
  });
});

it('metrics are not served where Slack and the world come in', async () => {
  expect((await fetch(`http://127.0.0.1:${bot.port}/metrics`)).status).toBe(404);
});

it('a process whose store does not answer is alive and not ready', async () => {
  several.store.app.alive = () => Promise.reject(new Error('down'));
  const status = async (path: string) => (await fetch(`http://127.0.0.1:${bot.port}${path}`)).status;
  expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
});
