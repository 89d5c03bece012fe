import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { click, command, directMessage, mention } from '../deliveries.js';
import type { HttpApp } from '../http-app.js';
import { on, questionBack, saidDirectly, saidIn } from '../standing.js';
import { fakeEarnings } from '../words.js';
import { auditOf, type Several, startSeveral } from './several.js';

let several: Several;
let bot: HttpApp;

const start = async (...args: Parameters<typeof startSeveral>): Promise<void> => {
  several = await startSeveral(...args);
  const [first] = several.bots;
  if (first) bot = first;
};

beforeEach(() => start(2, { perMinute: 5 }));
afterEach(() => several.close());

const posts = (count = 1) => bot.slack.waitFor('chat.postMessage', count);
const quiet = (): Promise<void> => pause(200);
const allPosts = (): number =>
  several.bots.reduce((sum, { slack }) => sum + slack.of('chat.postMessage').length, 0);

describe('one event', () => {
  it('is answered once however often it comes, to whichever process', async () => {
    const event = mention('4Q17 network gross margin?');
    await Promise.all(
      several.bots.flatMap(({ send }) => [
        send.event(event, 'Ev1'),
        send.event(event, 'Ev1'),
        send.event(event, 'Ev2'),
      ]),
    );
    await quiet();
    expect(allPosts()).toBe(1);
  });

  it('that comes again after a minute is acknowledged and no more', async () => {
    const event = directMessage('4Q17 network gross margin?');
    await bot.send.event(event, 'Ev1');
    await posts();
    expect((await several.bots[1]?.send.event(event, 'Ev1'))?.status).toBe(200);
    await quiet();
    expect(allPosts()).toBe(1);
  });

  it('of a command is acknowledged again, and not answered again', async () => {
    const fields = command('4Q17 revenue?', `${bot.slack.url}/respond/1`);
    for (const { send } of several.bots) expect((await send.command(fields)).status).toBe(200);
    await bot.slack.waitFor('respond/1');
    await quiet();
    expect(bot.slack.of('respond/1')).toHaveLength(1);
  });
});

describe('somebody who asks too much', () => {
  it('is told so once, kindly, and others are answered', async () => {
    for (let count = 0; count < 8; count += 1) await bot.send.event(mention('again?'));
    const [told] = await bot.slack.waitFor('chat.postEphemeral');
    expect(told?.arguments).toMatchObject({ channel: 'C1', user: 'U1' });
    expect(told?.arguments.text).toMatch(/^That is a lot of questions/);
    await bot.send.event(mention('another person', { user: 'U2' }));
    await posts(6);
    await quiet();
    expect(bot.slack.of('chat.postEphemeral')).toHaveLength(1);
    expect(bot.slack.of('chat.postMessage')).toHaveLength(6);
  });

  it('with a command is told each time, in the language of the question', async () => {
    const respond = `${bot.slack.url}/respond/1`;
    for (let count = 0; count < 7; count += 1) await bot.send.command(command('営業利益は?', respond));
    const calls = await bot.slack.waitFor('respond/1', 7);
    const told = calls.filter((call) => String(call.arguments.text).startsWith('短い時間に'));
    expect(told).toHaveLength(2);
  });
});

describe('the acknowledgement', () => {
  it('does not wait for a store that hangs, and the question is answered', async () => {
    several.store.app.arrivals.take = () => new Promise(() => undefined);
    // Had nobody acknowledged it by then, the library would say 404 after three seconds.
    const response = await bot.send.command(command('4Q17 revenue?', `${bot.slack.url}/respond/1`));
    expect(response.status).toBe(200);
    await bot.slack.waitFor('respond/1');
    expect(bot.log()).toContain('the store does not answer');
  });

  it('of a repeated event is all there is while the store fails: another process may have answered', async () => {
    several.store.app.arrivals.take = () => Promise.reject(new Error('down'));
    const event = mention('4Q17 revenue?');
    await bot.send.event(event, 'Ev9', { 'x-slack-retry-num': '1' });
    await quiet();
    expect(allPosts()).toBe(0);
    await bot.send.event(mention('4Q17 revenue?'));
    await posts();
  });
});

describe('a question that is edited', () => {
  const edit = (question: Record<string, unknown>, text: string) => ({
    type: 'message',
    subtype: 'message_changed',
    channel: question.channel,
    channel_type: 'im',
    ts: '1700000999.000001',
    message: { type: 'message', user: 'U1', ts: question.ts, text, edited: { user: 'U1', ts: '1700000999' } },
    previous_message: { user: 'U1', ts: question.ts, text: question.text },
  });

  it('has its answer edited in place, with the questions before it and not after', async () => {
    await bot.send.event(directMessage('4Q17 network gross margin?'));
    await posts();
    const question = directMessage('and SI?');
    await bot.send.event(question);
    await posts(2);
    await bot.send.event(edit(question, 'and ATM?'));
    await bot.slack.waitFor('chat.update');
    const [, answer] = saidDirectly(bot.slack);
    expect(answer?.edited).toBeDefined();
    expect(several.earnings.asked.at(-1)).toMatchObject({
      question: 'and ATM?',
      thread: ['4Q17 network gross margin?'],
    });
    await bot.send.event(directMessage('in FY2016?'));
    await posts(3);
    expect(several.earnings.asked.at(-1)?.thread).toEqual(['4Q17 network gross margin?', 'and ATM?']);
    expect(await auditOf(several)).toContain(`edited U1 ${answer?.ts}`);
  });

  it('before its answer is there has it edited once it is', async () => {
    bot.slack.fail('chat.postMessage', { kind: 'delay', milliseconds: 300 });
    const question = directMessage('4Q17 revenue?');
    await bot.send.event(question);
    await bot.send.event(edit(question, '4Q17 cost?'));
    await bot.slack.waitFor('chat.update');
    expect(several.earnings.asked.at(-1)?.question).toBe('4Q17 cost?');
  });

  it('in no word of it, as when a link is unfurled, leaves the answer alone', async () => {
    const question = directMessage('4Q17 revenue?');
    await bot.send.event(question);
    await posts();
    await quiet();
    await bot.send.event(edit(question, '4Q17 revenue?'));
    await quiet();
    expect(bot.slack.of('chat.update')).toEqual([]);
  });

  it('in a channel whose messages the bot may read has its answer edited too', async () => {
    const question = mention('4Q17 revenue?');
    await bot.send.event(question);
    await posts();
    await bot.send.event({ ...edit(question, '<@UBOT> 4Q17 cost?'), channel_type: 'channel' });
    await bot.slack.waitFor('chat.update');
    expect(saidIn(bot.slack, 'C1', question.ts).map(({ edited }) => edited !== undefined)).toEqual([true]);
  });
});

describe('a question that is deleted', () => {
  const gone = (question: Record<string, unknown>) => ({
    type: 'message',
    subtype: 'message_deleted',
    channel: question.channel,
    channel_type: 'im',
    ts: '1700000999.000002',
    deleted_ts: question.ts,
    previous_message: { user: 'U1', ts: question.ts, text: question.text },
  });

  it('has its answer deleted, and is not gone on from', async () => {
    const question = directMessage('4Q17 revenue?');
    await bot.send.event(question);
    await posts();
    await bot.send.event(gone(question));
    await bot.slack.waitFor('chat.delete');
    await quiet();
    expect(bot.slack.workspace.messages.inChannel('D1')).toEqual([]);
    await bot.send.event(directMessage('and SI?'));
    await posts(2);
    expect(several.earnings.asked.at(-1)?.thread).toEqual([]);
    expect((await auditOf(several)).some((line) => line.startsWith('deleted U1'))).toBe(true);
  });

  it('is at peace when somebody else has deleted the answer', async () => {
    bot.slack.fail('chat.delete', { kind: 'error', error: 'message_not_found' });
    const question = directMessage('4Q17 revenue?');
    await bot.send.event(question);
    await posts();
    await bot.send.event(gone(question));
    await bot.slack.waitFor('chat.delete');
    await quiet();
    expect(bot.log()).not.toContain('could not follow');
  });
});

describe('the bot', () => {
  it('stays silent in threads that it was not called into, where it may read them', async () => {
    for (const channelType of ['channel', 'group', 'mpim'])
      await bot.send.event(
        directMessage('nobody asked', {
          channel: 'C1',
          channel_type: channelType,
          thread_ts: '1700000000.000001',
        }),
      );
    await quiet();
    expect([allPosts(), several.earnings.asked]).toEqual([0, []]);
  });

  it.each([
    ['a private channel', 'G1', 'group'],
    ['a group conversation', 'G2', 'mpim'],
  ])('answers a mention in %s in its thread', async (_, channel, channelType) => {
    const event = mention('4Q17 revenue?', { channel, channel_type: channelType });
    await bot.send.event(event);
    const [call] = await posts();
    expect(call?.arguments).toMatchObject({ channel, thread_ts: event.ts });
  });

  it('goes on in one process from what was asked in another', async () => {
    const root = directMessage('4Q17 network gross margin?');
    await bot.send.event(root);
    await posts();
    await quiet();
    const [, other] = several.bots;
    await other?.send.event(directMessage('and SI?', { thread_ts: root.ts }));
    await other?.slack.waitFor('chat.postMessage');
    expect(several.earnings.asked.at(-1)).toMatchObject({ thread: ['4Q17 network gross margin?'] });
  });

  it('writes down who asked and was sent what, and nothing that anybody wrote', async () => {
    await bot.send.event(mention('a secret plan'));
    const container = on(questionBack(bot.slack));
    await bot.send.click(click({ actionId: 'ask:choose:0', value: 'a secret plan', container }));
    await posts();
    await bot.slack.waitFor('chat.update');
    await bot.app.stop(1_000);
    const lines = await auditOf(several);
    expect(lines).toContain('asked U1 mention app_mention');
    expect(lines.filter((line) => /^answered U1 \S+ [0-9a-f]{16}$/.test(line))).toHaveLength(2);
    expect(JSON.stringify(await several.store.app.audit.after(0, 100))).not.toContain('secret');
  });
});

it('a question that somebody has erased is gone from conversations', async () => {
  await several.close();
  await start(1, {}, { earnings: fakeEarnings() });
  await bot.send.event(directMessage('4Q17 network gross margin?'));
  await posts();
  await quiet();
  expect(await several.store.app.questions.forget('U1')).toBe(1);
  await bot.send.event(directMessage('and SI?'));
  await posts(2);
  expect(several.earnings.asked.at(-1)?.thread).toEqual([]);
});
