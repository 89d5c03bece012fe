import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPacer } from '../../../src/slack/posting/pacer.js';
import { createPoster, createPostingClient } from '../../../src/slack/posting/poster.js';
import type { Poster, Target } from '../../../src/delivery/ports.js';
import {
  type Answer,
  type Call,
  type Fault,
  startWebApiServer,
  type WebApiServer,
} from '../web-api-server.js';

const target: Target = { workspace: 'T1', channel: 'C1' };
const message = {
  notification: 'N <b>',
  text: 'T & t',
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'drawn' } }],
  plainer: [{ type: 'header', text: { type: 'plain_text', text: 'drawn plainly' } }],
};

describe('the poster', () => {
  let slack: WebApiServer;
  let poster: Poster;
  let history: Answer | Fault | undefined;

  beforeEach(async () => {
    history = undefined;
    slack = await startWebApiServer((call: Call) =>
      Promise.resolve(call.method.startsWith('conversations.') ? history : undefined),
    );
    const client = createPostingClient({ botToken: 'xoxb-1', apiUrl: `${slack.url}/api/`, timeout: 200 });
    poster = createPoster({
      clientOf: (workspace) => (workspace === 'T1' ? client : undefined),
      apart: { channel: 0, workspace: 0 },
    });
  });
  afterEach(() => slack.close());

  const posts = (): readonly Call[] => slack.of('chat.postMessage');

  it('posts with the key as metadata, quietly, and escapes the text', async () => {
    expect(await poster.post({ ...target, thread: '1.1' }, message, 'key')).toMatchObject({ kind: 'posted' });
    expect(posts()[0]?.arguments).toMatchObject({
      channel: 'C1',
      thread_ts: '1.1',
      text: 'N &lt;b&gt;\n\nT &amp; t',
      metadata: { event_type: 'earnings_delivery', event_payload: { key: 'key' } },
      unfurl_links: 'false',
    });
  });

  it.each<[Fault, object]>([
    [
      { kind: 'rateLimited', seconds: 7 },
      { kind: 'later', wait: 7000 },
    ],
    [{ kind: 'error', error: 'ratelimited' }, { kind: 'later' }],
    [
      { kind: 'error', error: 'channel_not_found' },
      { kind: 'refused', reason: 'channel_not_found' },
    ],
    [
      { kind: 'error', error: 'is_archived' },
      { kind: 'refused', reason: 'is_archived' },
    ],
    [
      { kind: 'error', error: 'not_in_channel' },
      { kind: 'refused', reason: 'not_in_channel' },
    ],
    [{ kind: 'error', error: 'token_revoked' }, { kind: 'refused' }],
    [{ kind: 'error', error: 'invalid_auth' }, { kind: 'later' }],
    [{ kind: 'error', error: 'internal_error' }, { kind: 'unknown' }],
    [{ kind: 'error', error: 'fatal_error' }, { kind: 'unknown' }],
    [{ kind: 'status', status: 500 }, { kind: 'unknown' }],
    [{ kind: 'status', status: 404 }, { kind: 'refused' }],
    [{ kind: 'drop' }, { kind: 'unknown' }],
    [{ kind: 'delay', milliseconds: 400 }, { kind: 'unknown' }],
  ])('takes %o for %o and tries once only', async (fault, outcome) => {
    slack.fail('chat.postMessage', fault, 1);
    expect(await poster.post(target, message, 'key')).toMatchObject(outcome);
    expect(posts()).toHaveLength(1);
  });

  it('gives a workspace that refuses the blocks the plainer ones, then the text', async () => {
    slack.fail('chat.postMessage', { kind: 'error', error: 'invalid_blocks' }, 2);
    expect(await poster.post(target, message, 'key')).toMatchObject({ kind: 'posted' });
    expect(posts().map((call) => call.arguments.blocks)).toEqual([
      [{ type: 'section', text: { type: 'mrkdwn', text: 'drawn' } }],
      [{ type: 'header', text: { type: 'plain_text', text: 'drawn plainly' } }],
      undefined,
    ]);
  });

  it('takes the blocks of an earlier message away when it is edited to plain text', async () => {
    const sent = await poster.post(target, message, 'key');
    const ts = sent.kind === 'posted' ? sent.ts : '';
    await poster.update(target, ts, { notification: 'N', text: '' }, 'key');
    expect(slack.workspace.messages.inChannel('C1')).toMatchObject([{ ts, text: 'N', blocks: [] }]);
  });

  it('does not post where the bot is not installed', async () => {
    expect(await poster.post({ ...target, workspace: 'T2' }, message, 'key')).toMatchObject({
      kind: 'refused',
    });
    expect(await poster.find({ ...target, workspace: 'T2' }, 'key', 0, message)).toMatchObject({
      kind: 'unreadable',
    });
  });

  const keyed = (key: string): object => ({
    event_type: 'earnings_delivery',
    event_payload: { key },
  });

  it.each<[string, Answer | Fault, object]>([
    ['the key', { messages: [{ ts: '1.1', metadata: keyed('key') }] }, { kind: 'found', ts: '1.1' }],
    ['another key', { messages: [{ ts: '1.1', metadata: keyed('other') }] }, { kind: 'absent' }],
    ['nothing', { messages: [] }, { kind: 'absent' }],
    [
      'the same words of a bot, and no metadata',
      { messages: [{ ts: '1.1', bot_id: 'B1', text: 'N &lt;b&gt;\n\nT &amp; t' }] },
      { kind: 'found', ts: '1.1' },
    ],
    [
      'the same words of a person',
      { messages: [{ ts: '1.1', text: 'N &lt;b&gt;\n\nT &amp; t' }] },
      { kind: 'absent' },
    ],
    ['no leave', { kind: 'error', error: 'missing_scope' }, { kind: 'unreadable', reason: 'missing_scope' }],
    ['no membership', { kind: 'error', error: 'not_in_channel' }, { kind: 'unreadable' }],
    ['a wait', { kind: 'rateLimited', seconds: 60 }, { kind: 'later', wait: 60_000 }],
    ['a failure', { kind: 'status', status: 500 }, { kind: 'later' }],
    ['a lost answer', { kind: 'drop' }, { kind: 'later' }],
    ['something else', { messages: 'none' }, { kind: 'unreadable' }],
  ])('understands a history with %s', async (_what, answer, outcome) => {
    history = answer;
    expect(await poster.find(target, 'key', 1_700_000_000_000, message)).toMatchObject(outcome);
  });

  it('finds by its key what it has posted, under pages of what followed', async () => {
    const sent = await poster.post(target, message, 'key');
    for (let count = 0; count < 250; count += 1)
      slack.workspace.messages.add({ channel: 'C1', user: 'U1', text: 'talk' });
    expect(await poster.find(target, 'key', 0, message)).toEqual({ ...sent, kind: 'found' });
    expect(await poster.find(target, 'other', 0, message)).toEqual({ kind: 'absent' });
    const pages = [undefined, '100', '200'];
    expect(slack.of('conversations.history').map((call) => call.arguments.cursor)).toEqual([
      ...pages,
      ...pages,
    ]);
  });

  it('asks for the metadata since the first try, in the thread where there is one', async () => {
    history = { messages: [] };
    await poster.find(target, 'key', 1_700_000_000_000, message);
    await poster.find({ ...target, thread: '1.1' }, 'key', 1_700_000_000_000, message);
    expect(slack.of('conversations.history')[0]?.arguments).toMatchObject({
      oldest: '1700000000.000000',
      include_all_metadata: 'true',
    });
    expect(slack.of('conversations.replies')[0]?.arguments).toMatchObject({ ts: '1.1' });
  });

  it('reads on where there is more, and does not take a history without end for empty', async () => {
    history = { messages: [], has_more: true, response_metadata: { next_cursor: 'next' } };
    expect(await poster.find(target, 'key', 0, message)).toMatchObject({ kind: 'unreadable' });
    expect(slack.of('conversations.history')[1]?.arguments).toMatchObject({ cursor: 'next' });
  });
});

describe('the pacer', () => {
  it('lets calls with one key through one after the other, and others at once', async () => {
    const pacer = createPacer(60);
    const started = performance.now();
    await pacer.turn('a');
    await pacer.turn('b');
    expect(performance.now() - started).toBeLessThan(50);
    await pacer.turn('a');
    expect(performance.now() - started).toBeGreaterThanOrEqual(55);
  });
});
