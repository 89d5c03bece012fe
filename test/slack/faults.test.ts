import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { click, command, mention } from './deliveries.js';
import { type HttpApp, startHttpApp } from './http-app.js';
import { on, questionBack, saidIn } from './standing.js';
import { fakeEarnings, reply } from './words.js';

const table = { caption: 'Revenue', columns: ['', 'FY2017'], rows: [['Network services', '108,119']] };
let bot: HttpApp;

beforeEach(async () => {
  bot = await startHttpApp(fakeEarnings({ 'by service?': reply({ table }) }));
});
afterEach(() => bot.close());

const types = (blocks: unknown): string[] => (blocks as { type: string }[]).map(({ type }) => type);

describe('an answer that Slack', () => {
  it('took without saying so is not posted twice, and the asker is told', async () => {
    bot.slack.fail('chat.postMessage', { kind: 'lost' });
    const question = mention('4Q17 network gross margin?');
    await bot.send.event(question);
    const [told] = await bot.slack.waitFor('chat.postEphemeral');
    expect(told?.arguments.text).toMatch(/^Slack did not confirm/);
    await pause(1_000);
    expect(bot.slack.of('chat.postMessage')).toHaveLength(1);
    expect(saidIn(bot.slack, 'C1', question.ts)).toHaveLength(1);
  });

  it('may have taken before it broke is not posted twice', async () => {
    bot.slack.fail('chat.postMessage', { kind: 'status', status: 500 }, 5);
    await bot.send.event(mention('4Q17 network gross margin?'));
    await bot.slack.waitFor('chat.postEphemeral');
    expect(bot.slack.of('chat.postMessage')).toHaveLength(1);
  });

  it('put off for its rate is posted when Slack says', async () => {
    bot.slack.fail('chat.postMessage', { kind: 'rateLimited', seconds: 1 });
    await bot.send.event(mention('4Q17 network gross margin?'));
    const [first, second] = await bot.slack.waitFor('chat.postMessage', 2);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(950);
    expect(bot.slack.of('chat.postEphemeral')).toEqual([]);
  });

  it('puts off for longer than anyone waits is given up with a line', async () => {
    bot.slack.fail('chat.postMessage', { kind: 'rateLimited', seconds: 3_600 });
    await bot.send.event(mention('4Q17 network gross margin?'));
    const [told] = await bot.slack.waitFor('chat.postEphemeral');
    expect(told?.arguments).toMatchObject({ channel: 'C1', user: 'U1' });
    expect(told?.arguments.text).toMatch(/^Sorry/);
  });

  it('refuses for its table is sent once more with the rows as text', async () => {
    bot.slack.fail('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
    await bot.send.event(mention('by service?'));
    const [first, second] = await bot.slack.waitFor('chat.postMessage', 2);
    expect(types(first?.arguments.blocks)).toContain('table');
    expect(types(second?.arguments.blocks)).not.toContain('table');
    expect(JSON.stringify(second?.arguments.blocks)).toContain('Network services: FY2017 108,119');
  });

  it('refuses altogether is told of in one line, in the language of the question', async () => {
    bot.slack.fail('chat.postMessage', { kind: 'error', error: 'not_in_channel' });
    await bot.send.event(mention('営業利益は?'));
    const [told] = await bot.slack.waitFor('chat.postEphemeral');
    expect(told?.arguments.text).toMatch(/^申し訳ありません/);
    expect(bot.log()).toContain('"reason":"not_in_channel"');
  });
});

it('an update whose response was lost is repeated, which changes nothing', async () => {
  bot.slack.fail('chat.update', { kind: 'lost' });
  const back = questionBack(bot.slack);
  await bot.send.click(click({ actionId: 'ask:choose:0', value: '4Q17 revenue?', container: on(back) }));
  await bot.slack.waitFor('chat.update', 2);
  expect(bot.slack.of('chat.postEphemeral')).toEqual([]);
  const standing = saidIn(bot.slack, 'C1', back.thread_ts);
  expect(standing).toMatchObject([{ ts: back.ts, text: expect.stringMatching(/5,531/) as string }]);
});

it('a command whose table is refused is answered with the rows as text', async () => {
  bot.slack.fail('respond/1', { kind: 'status', status: 400 });
  await bot.send.command(command('by service?', `${bot.slack.url}/respond/1`));
  const [, second] = await bot.slack.waitFor('respond/1', 2);
  expect(types(second?.arguments.blocks)).not.toContain('table');
});

it('a failure of the line about a failure ends there', async () => {
  bot.slack.fail('chat.postMessage', { kind: 'drop' }, 9);
  bot.slack.fail('chat.postEphemeral', { kind: 'error', error: 'user_not_in_channel' }, 9);
  await bot.send.event(mention('4Q17 network gross margin?'));
  await bot.slack.waitFor('chat.postEphemeral');
  await pause(50);
  expect(bot.log()).toContain('could not tell of the failure');
  await bot.send.event(mention('4Q17 network gross margin?'));
  await bot.slack.waitFor('chat.postMessage', 2);
});

it('a shutdown finishes the answer that is under way, and takes no more', async () => {
  bot.slack.fail('chat.postMessage', { kind: 'delay', milliseconds: 300 });
  await bot.send.event(mention('4Q17 network gross margin?'));
  await bot.slack.waitFor('chat.postMessage');
  const started = Date.now();
  expect(await bot.app.stop(5_000)).toBe(0);
  expect(Date.now() - started).toBeGreaterThan(150);
  await expect(bot.send.event(mention('another'))).rejects.toThrow();
  expect(bot.slack.of('chat.postEphemeral')).toEqual([]);
});

it('a shutdown waits no longer than its deadline', async () => {
  bot.slack.fail('chat.postMessage', { kind: 'delay', milliseconds: 2_000 });
  await bot.send.event(mention('4Q17 network gross margin?'));
  await bot.slack.waitFor('chat.postMessage');
  expect(await bot.app.stop(100)).toBe(1);
});
