import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  click,
  command,
  directMessage,
  eventBody,
  mention,
  shortcut,
  signature,
  signingSecret,
  submission,
} from './deliveries.js';
import { type HttpApp, startHttpApp } from './http-app.js';
import { on, saidDirectly, saidIn } from './standing.js';
import { clarify, type FakeEarnings, fakeEarnings, reply } from './words.js';

const threadTs = '1700000000.000001';
let earnings: FakeEarnings;
let bot: HttpApp;

beforeEach(async () => {
  earnings = fakeEarnings({ 'Q1 2018 revenue?': clarify, break: new Error('the question was break') });
  bot = await startHttpApp(earnings);
});
afterEach(() => bot.close());

const posts = (count = 1) => bot.slack.waitFor('chat.postMessage', count);
const quietFor = (milliseconds = 150) => pause(milliseconds);

describe('a mention', () => {
  it('is answered in a new thread below it, quietly, with text and blocks', async () => {
    const event = mention('4Q17 network gross margin?');
    expect((await bot.send.event(event)).status).toBe(200);
    const [call] = await posts();
    expect(call?.arguments).toMatchObject({
      channel: 'C1',
      thread_ts: event.ts,
      unfurl_links: 'false',
      unfurl_media: 'false',
    });
    expect(call?.arguments.text).toMatch(/^4Q17 network gross margin: JPY 5,531 million/);
    expect(JSON.stringify(call?.arguments.blocks)).toContain('*JPY 5,531 million, 19.7% of revenue*');
    expect(earnings.asked).toEqual([{ question: '4Q17 network gross margin?', thread: [] }]);
  });

  it('in a thread is answered there, with the earlier questions of that thread alone', async () => {
    await bot.send.event(mention('4Q17 network gross margin?', { thread_ts: threadTs }));
    await posts(1);
    await bot.send.event(mention('another thread'));
    await posts(2);
    await bot.send.event(mention('and SI?', { thread_ts: threadTs }));
    const calls = await posts(3);
    expect(calls[2]?.arguments.thread_ts).toBe(threadTs);
    expect(saidIn(bot.slack, 'C1', threadTs)).toHaveLength(2);
    expect(earnings.asked[2]).toEqual({ question: 'and SI?', thread: ['4Q17 network gross margin?'] });
  });

  it('without a question is told what can be asked', async () => {
    await bot.send.event(mention(''));
    const [call] = await posts();
    expect(call?.arguments.text).toContain('Internet Initiative Japan');
    expect(earnings.asked).toEqual([]);
  });

  it('is answered once however often Slack delivers it', async () => {
    const event = mention('4Q17 network gross margin?');
    await Promise.all([
      bot.send.event(event, 'Ev1'),
      bot.send.event(event, 'Ev1'),
      bot.send.event(event, 'Ev2'),
    ]);
    await posts();
    await quietFor();
    expect(bot.slack.of('chat.postMessage')).toHaveLength(1);
    expect(saidIn(bot.slack, 'C1', event.ts)).toHaveLength(1);
  });
});

describe('a direct message', () => {
  it('is answered below it, and the next one goes on from it', async () => {
    await bot.send.event(directMessage('4Q17 network gross margin?'));
    const [call] = await posts(1);
    expect(call?.arguments.thread_ts).toBeUndefined();
    await bot.send.event(directMessage('and SI?'));
    await posts(2);
    expect(earnings.asked[1]?.thread).toEqual(['4Q17 network gross margin?']);
  });

  it('in a thread that starts from the answer goes on from the question', async () => {
    await bot.send.event(directMessage('4Q17 network gross margin?'));
    await posts(1);
    await quietFor(30);
    const [answer] = saidDirectly(bot.slack);
    await bot.send.event(directMessage('and SI?', { thread_ts: answer?.ts }));
    await posts(2);
    expect(saidIn(bot.slack, 'D1', answer?.ts)).toHaveLength(2);
    expect(earnings.asked[1]?.thread).toEqual(['4Q17 network gross margin?']);
  });

  it.each([
    ['of a bot', directMessage('loop', { bot_id: 'B2' })],
    ['that was edited', directMessage('loop', { subtype: 'message_changed' })],
    ['with an edit mark', directMessage('loop', { edited: { user: 'U1', ts: '1' } })],
    ['that was deleted', directMessage('loop', { subtype: 'message_deleted' })],
    ['of the bot itself', directMessage('loop', { user: 'UBOT' })],
    ['in a channel', directMessage('loop', { channel: 'C1', channel_type: 'channel' })],
    ['that mentions the bot, as a mention', mention('loop', { channel: 'D1' })],
    ['of a bot, as a mention', mention('loop', { bot_id: 'B2' })],
  ])('%s is left alone', async (_, event) => {
    expect((await bot.send.event(event)).status).toBe(200);
    await quietFor();
    expect(bot.slack.of('chat.postMessage')).toEqual([]);
  });
});

describe('/earnings', () => {
  const respond = (): string => `${bot.slack.url}/respond/1`;

  it('is acknowledged at once and answered for the asker alone', async () => {
    const response = await bot.send.command(command('4Q17 network gross margin?', respond()));
    expect([response.status, await response.text()]).toEqual([200, '']);
    const [call] = await bot.slack.waitFor('respond/1');
    expect(call?.arguments).toMatchObject({ response_type: 'ephemeral', unfurl_links: false });
    expect(call?.arguments.text).toMatch(/5,531/);
    expect(bot.slack.of('chat.postMessage')).toEqual([]);
  });

  it('without a question gives help', async () => {
    await bot.send.command(command('  ', respond()));
    const [call] = await bot.slack.waitFor('respond/1');
    expect(call?.arguments.text).toContain('/earnings');
  });

  it('delivered twice is answered once', async () => {
    const body = command('4Q17 network gross margin?', respond(), { trigger_id: 'T-1' });
    const statuses = [await bot.send.command(body), await bot.send.command(body)].map(({ status }) => status);
    expect(statuses).toEqual([200, 200]);
    await quietFor();
    expect(bot.slack.of('respond/1')).toHaveLength(1);
  });

  it('that fails says so in one line', async () => {
    await bot.send.command(command('break', respond()));
    const [call] = await bot.slack.waitFor('respond/1');
    expect(call?.arguments.response_type).toBe('ephemeral');
    expect(call?.arguments.text).toMatch(/^Sorry.*ask again\.$/);
  });
});

describe('a button', () => {
  it('of a question back puts the answer in its place', async () => {
    const question = mention('Q1 2018 revenue?');
    await bot.send.event(question);
    await posts();
    const [asked] = saidIn(bot.slack, 'C1', question.ts);
    if (!asked) throw new Error('nothing was asked back');
    expect(JSON.stringify(asked.blocks)).toContain('"action_id":"ask:choose:0"');
    const choice = { actionId: 'ask:choose:0', value: '4Q17 revenue?', container: on(asked) };
    expect((await bot.send.click(click(choice))).status).toBe(200);
    await bot.slack.waitFor('chat.update');
    expect(earnings.asked.at(-1)?.question).toBe('4Q17 revenue?');
    const standing = saidIn(bot.slack, 'C1', question.ts);
    expect(standing).toMatchObject([{ ts: asked.ts, text: expect.stringMatching(/5,531/) as string }]);
  });

  it('of a further question answers in the thread', async () => {
    await bot.send.click(click({ actionId: 'ask:more:0', value: '4Q17 SI gross margin?' }));
    const [call] = await posts();
    expect(call?.arguments).toMatchObject({ channel: 'C1', thread_ts: threadTs });
  });

  it.each([
    ['choose', true],
    ['more', false],
  ])('ask:%s that only one person sees is answered to that person', async (purpose, replaced) => {
    const responseUrl = `${bot.slack.url}/respond/2`;
    const container = { is_ephemeral: true };
    await bot.send.click(
      click({ actionId: `ask:${purpose}:0`, value: '4Q17 revenue?', responseUrl, container }),
    );
    const [call] = await bot.slack.waitFor('respond/2');
    expect(call?.arguments).toMatchObject({ response_type: 'ephemeral', replace_original: replaced });
  });

  it.each([
    ['that nothing answers to', click({ actionId: 'link:report', value: 'x' })],
    ['with a forged id', click({ actionId: 'ask:everything', value: 'x' })],
    ['with too long a value', click({ actionId: 'ask:more:0', value: 'x'.repeat(2001) })],
    [
      'outside a message',
      click({ actionId: 'ask:more:0', value: 'x', container: { channel_id: undefined } }),
    ],
  ])('%s is acknowledged and no more', async (_, body) => {
    expect((await bot.send.click(body)).status).toBe(200);
    await quietFor();
    expect(earnings.asked).toEqual([]);
  });
});

describe('what nobody answers', () => {
  const view = { type: 'modal', callback_id: 'check:text' };
  const closed = { ...submission('check:text', {}), type: 'view_closed', view };
  it.each([
    ['a window of an earlier version', submission('earlier:window', {})],
    ['a window that is closed', closed],
    ['a shortcut of an earlier version', shortcut('earlier', 'x')],
    ['options that nobody asked for', { ...shortcut('', ''), type: 'block_suggestion', action_id: 'a' }],
    ['a button of an earlier version', click({ actionId: 'earlier:button', value: 'x' })],
  ])('%s is acknowledged', async (_, sent) => {
    expect((await bot.send.click(sent)).status).toBe(200);
  });
});

describe('the Home tab', () => {
  it('shows what can be asked, and offers the other language', async () => {
    await bot.send.event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' });
    const [call] = await bot.slack.waitFor('views.publish');
    const view = JSON.stringify(call?.arguments.view);
    expect(view).toContain('4Q17 network gross margin?');
    expect(view).toContain('日本語で表示');
  });

  it('is left alone while the messages tab is open', async () => {
    await bot.send.event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages' });
    await quietFor();
    expect(bot.slack.of('views.publish')).toEqual([]);
  });
});

describe('requests', () => {
  it('larger than Slack ever sends are refused with 413', async () => {
    const large = JSON.stringify({ type: 'event_callback', padding: 'x'.repeat(1_100_000) });
    const response = await bot.send.raw(large, signature(large, signingSecret));
    expect(response.status).toBe(413);
  });

  const body = JSON.stringify(eventBody(mention('4Q17 network gross margin?')));
  const json = { 'content-type': 'application/json' };
  const old = Math.floor(Date.now() / 1000) - 600;

  it.each<[string, Record<string, string>]>([
    ['signed with another secret', signature(body, 'another')],
    ['signed for another body', signature(`${body} `, signingSecret)],
    ['signed ten minutes ago', signature(body, signingSecret, old)],
    ['signed for a time to come', signature(body, signingSecret, old + 1_200)],
    ['without a signature', {}],
  ])('%s are refused with 401', async (_, headers) => {
    expect((await bot.send.raw(body, { ...json, ...headers })).status).toBe(401);
    await quietFor();
    expect(earnings.asked).toEqual([]);
  });

  it.each([
    ['/healthz', 200],
    ['/readyz', 200],
    ['/other', 404],
  ])('for %s get %i', async (path, status) => {
    expect((await fetch(`http://127.0.0.1:${bot.port}${path}`)).status).toBe(status);
  });

  it('log neither what was written nor a token', async () => {
    await bot.send.event(mention('break'));
    await bot.slack.waitFor('chat.postEphemeral');
    expect(bot.log()).toContain('"reason":"Error"');
    expect(bot.log()).not.toMatch(/break|xoxb/);
  });
});

it('hostile text is shown as text', async () => {
  const hostile = '<!channel> <@U999> & <https://evil.example|click> @here';
  await bot.close();
  const text = `I do not know "${hostile}"`;
  bot = await startHttpApp({
    ask: () =>
      Promise.resolve(
        reply({
          headline: text,
          subject: hostile,
          text,
          notification: hostile,
          lines: [{ label: hostile, text: hostile }],
        }),
      ),
  });
  await bot.send.event(mention(hostile));
  const [call] = await posts();
  const sent = JSON.stringify([call?.arguments.text, call?.arguments.blocks]);
  expect(sent).not.toMatch(/<[!@#h]|@here/);
  expect(sent).toContain('&lt;!channel&gt;');
});
