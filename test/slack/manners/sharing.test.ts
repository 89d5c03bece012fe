import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPoster } from '../../../src/slack/posting/poster.js';
import { createSharing } from '../../../src/slack/manners/sharing.js';
import { webApi } from '@slack/bolt';
import { click, command, eventBody, mention, signature, signingSecret } from '../deliveries.js';
import type { HttpApp } from '../http-app.js';
import type { Answer, Call, Fault } from '../web-api-server.js';
import { auditOf, type Several, startSeveral } from './several.js';

let several: Several;
let bot: HttpApp;
let gone: Set<string>;
let sharedAt: Set<string>;
let silent: boolean;

/** What Slack says of people, groups and channels. */
const directory = ({ method, arguments: asked }: Call): Promise<Answer | Fault | undefined> => {
  if (silent && method === 'users.info') return Promise.resolve({ kind: 'error', error: 'missing_scope' });
  if (method === 'users.info')
    return Promise.resolve({ user: { id: asked.user, deleted: gone.has(String(asked.user)) } });
  if (method === 'usergroups.users.list') return Promise.resolve({ users: ['UM3'] });
  if (method === 'conversations.info')
    return Promise.resolve({
      channel: { id: asked.channel, is_ext_shared: sharedAt.has(String(asked.channel)) },
    });
  return Promise.resolve(undefined);
};

beforeEach(async () => {
  [gone, sharedAt, silent] = [new Set(), new Set(), false];
  several = await startSeveral(
    1,
    { maintainers: { people: ['UM1', 'UM2'], group: 'S1' } },
    { responder: directory },
  );
  const [first] = several.bots;
  if (first) bot = first;
});
afterEach(() => several.close());

const quiet = (): Promise<void> => pause(200);
const posts = (count = 1) => bot.slack.waitFor('chat.postMessage', count);

/** An event as it comes from a channel with people of another company in it. */
async function fromShared(event: Record<string, unknown>, shared = true): Promise<void> {
  const body = JSON.stringify({ ...eventBody(event), is_ext_shared_channel: shared });
  await bot.send.raw(body, { 'content-type': 'application/json', ...signature(body, signingSecret) });
}

const allow = (person: string) => {
  const responseUrl = `${bot.slack.url}/respond/allow`;
  return bot.send.click({
    ...click({ actionId: 'maintain:allow-channel', value: 'C1', responseUrl }),
    user: { id: person },
  });
};

describe('in a channel that is shared with another company', () => {
  it('the bot says to the asker alone that it stays quiet, and answers nothing', async () => {
    await fromShared(mention('4Q17 revenue?'));
    const [told] = await bot.slack.waitFor('chat.postEphemeral');
    expect(told?.arguments).toMatchObject({ channel: 'C1', user: 'U1' });
    expect(told?.arguments.text).toMatch(/^This channel is shared with another company/);
    expect(told?.arguments.blocks).toBeUndefined();
    expect(several.earnings.asked).toEqual([]);
  });

  it('it answers once two maintainers have allowed it, and not before', async () => {
    await fromShared(mention('4Q17 revenue?', { user: 'UM1' }));
    const [told] = await bot.slack.waitFor('chat.postEphemeral');
    expect(JSON.stringify(told?.arguments.blocks)).toContain('maintain:allow-channel');
    await allow('UM1');
    const [first] = await bot.slack.waitFor('respond/allow');
    expect(first?.arguments.text).toMatch(/^Noted/);
    await allow('UM1');
    await fromShared(mention('4Q17 revenue?'));
    await bot.slack.waitFor('chat.postEphemeral', 2);
    await allow('UM3');
    const calls = await bot.slack.waitFor('respond/allow', 3);
    expect(calls[2]?.arguments.text).toMatch(/^Two maintainers/);
    await fromShared(mention('4Q17 revenue?'));
    await posts();
    expect(await auditOf(several)).toEqual(expect.arrayContaining(['paused', 'allow UM1', 'allow UM3']));
  });

  it('a click and a command get the same line', async () => {
    sharedAt.add('C1');
    const responseUrl = `${bot.slack.url}/respond/1`;
    await bot.send.click(click({ actionId: 'ask:choose:0', value: '4Q17 revenue?', responseUrl }));
    await bot.send.command(command('4Q17 revenue?', responseUrl));
    const calls = await bot.slack.waitFor('respond/1', 2);
    expect(calls.every((call) => String(call.arguments.text).startsWith('This channel is shared'))).toBe(
      true,
    );
    expect(several.earnings.asked).toEqual([]);
    expect(bot.slack.of('conversations.info')).toHaveLength(1);
  });

  it('what was allowed ends when it is shared anew', async () => {
    await fromShared(mention('4Q17 revenue?'));
    for (const person of ['UM1', 'UM2']) await allow(person);
    await bot.slack.waitFor('respond/allow', 2);
    await bot.send.event({ type: 'channel_unshared', channel: 'C1', is_ext_shared: false });
    await bot.send.event({ type: 'channel_shared', channel: 'C1', connected_team_id: 'T9' });
    await quiet();
    await fromShared(mention('4Q17 revenue?'));
    await bot.slack.waitFor('chat.postEphemeral', 2);
    expect(several.earnings.asked).toEqual([]);
  });
});

describe('a channel that becomes shared', () => {
  it('is paused, and the maintainers hear of it', async () => {
    await bot.send.event({ type: 'channel_shared', channel: 'C1', connected_team_id: 'T9' });
    await quiet();
    expect((await several.store.notices.list()).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^C1 is shared with another company now/),
    ]);
  });

  it('gets no digest', async () => {
    sharedAt.add('C2');
    const client = new webApi.WebClient('xoxb-loopback', { slackApiUrl: `${bot.slack.url}/api/` });
    const { logger } = bot;
    const sharing = createSharing({ store: several.store.app, logger, manyWorkspaces: false });
    const poster = createPoster({
      clientOf: () => client,
      isPaused: (...asked) => sharing.isPaused(...asked),
      apart: { channel: 0, workspace: 0 },
    });
    const message = { notification: 'Results', text: 'Results' };
    const post = (channel: string) => poster.post({ workspace: 'default', channel }, message, 'key');
    expect(await post('C2')).toEqual({ kind: 'refused', reason: 'shared with another company' });
    expect(await post('C3')).toMatchObject({ kind: 'posted' });
  });
});

describe('what only maintainers may do', () => {
  const answer = async (person: string): Promise<unknown> => {
    await allow(person);
    const calls = await bot.slack.waitFor('respond/allow');
    return calls.at(-1)?.arguments.text;
  };

  it('is refused to others, kindly, and written down', async () => {
    expect(await answer('U1')).toMatch(/^Only maintainers/);
    expect(await auditOf(several)).toContain('refused U1 click maintain:allow-channel');
    expect(await several.store.app.channels.allowedBy('default', 'C1')).toEqual([]);
  });

  it('ends with the account, at that very moment', async () => {
    gone.add('UM1');
    expect(await answer('UM1')).toMatch(/^Only maintainers/);
  });

  it('is refused while Slack cannot say who somebody is', async () => {
    silent = true;
    expect(await answer('UM1')).toMatch(/^Only maintainers/);
  });

  it.each(['subscribe', 'approve 2018-05-15-results', 'calendar add', '  Withdraw x'])(
    '/earnings %s is refused to others',
    async (text) => {
      await bot.send.command(command(text, `${bot.slack.url}/respond/1`));
      const [call] = await bot.slack.waitFor('respond/1');
      expect(call?.arguments.text).toMatch(/^Only maintainers/);
      expect(several.earnings.asked).toEqual([]);
    },
  );

  it.each(['approved budget?', 'calendar', 'resume of 4Q17?', 'hold on, revenue?'])(
    '/earnings %s is open to all',
    async (text) => {
      await bot.send.command(command(text, `${bot.slack.url}/respond/1`));
      const [call] = await bot.slack.waitFor('respond/1');
      expect(call?.arguments.text).not.toMatch(/^Only maintainers/);
    },
  );
});
