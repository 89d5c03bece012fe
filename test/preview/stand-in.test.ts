import { type types, webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Preview, startPreview } from '../../src/preview/preview.js';
import type { Draft } from '../../src/preview/workspace/messages.js';

let preview: Preview;
let client: webApi.WebClient;

beforeEach(async () => {
  preview = await startPreview({ port: 0, onError: () => undefined });
  client = new webApi.WebClient(preview.botToken, {
    slackApiUrl: preview.apiUrl,
    retryConfig: { retries: 0 },
    logLevel: webApi.LogLevel.ERROR,
  });
});
afterEach(() => preview.close());

const channel = 'C0GENERAL';
const written = (text: string): Draft => ({ channel, user: 'U0YOU', text });
const view: types.ModalView = { type: 'modal', title: { type: 'plain_text', text: 'How' }, blocks: [] };

/** The code by which a call is refused. */
async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : 'not refused';
}

describe('the Web API that stands in for Slack', () => {
  it('keeps a message, its change and its end', async () => {
    const { ts = '' } = await client.chat.postMessage({
      channel,
      text: 'first',
      metadata: { event_type: 'e', event_payload: { key: 'k' } },
    });
    await client.chat.update({ channel, ts, text: 'second' });
    expect(preview.workspace.messages.find(channel, ts)).toMatchObject({
      text: 'second',
      metadata: { event_type: 'e' },
    });
    await client.chat.delete({ channel, ts });
    expect(preview.workspace.messages.all()).toEqual([]);
  });

  it('gives every message a later timestamp, and every block an id', async () => {
    const blocks = [{ type: 'divider' as const }];
    const posted = await Promise.all(
      [1, 2, 3].map(() => client.chat.postMessage({ channel, text: 't', blocks })),
    );
    expect(new Set(posted.map(({ ts }) => ts)).size).toBe(3);
    expect(
      preview.workspace.messages.all().flatMap((one) => one.blocks.map(({ block_id }) => block_id)),
    ).toHaveLength(3);
  });

  it.each<[string, string, () => Promise<unknown>]>([
    [
      'a channel that there is not',
      'channel_not_found',
      () => client.chat.postMessage({ channel: 'C9', text: 't' }),
    ],
    ['a message without words', 'no_text', () => client.chat.postMessage({ channel, text: '' })],
    [
      'a block of no known kind',
      'invalid_blocks',
      () => client.chat.postMessage({ channel, text: 't', blocks: [{ type: 'video' }] }),
    ],
    [
      'a message that there is not',
      'message_not_found',
      () => client.chat.update({ channel, ts: '1.000001', text: 't' }),
    ],
    ['a trigger that nobody gave', 'invalid_trigger_id', () => client.views.open({ trigger_id: 'x', view })],
    [
      'a scope that the manifest does not ask for',
      'missing_scope',
      () => client.reactions.add({ channel, timestamp: '1.000001', name: 'eyes' }),
    ],
    ['a method that it does not know', 'unknown_method', () => client.apiCall('admin.users.list')],
    [
      'another token',
      'invalid_auth',
      () => client.chat.postMessage({ channel, text: 't', token: 'xoxb-other' }),
    ],
  ])('refuses %s', async (_what, code, call) => {
    expect(await refusal(call())).toBe(code);
  });

  it('brings what is written to a person into the conversation with them', async () => {
    const { channel: direct } = await client.chat.postMessage({ channel: 'U0YOU', text: 'for you' });
    expect(direct).toBe('D0BOT');
    expect(preview.workspace.messages.inChannel('D0BOT')).toMatchObject([{ text: 'for you' }]);
  });

  it('shows a long history page by page, latest first', async () => {
    for (let count = 0; count < 5; count += 1) preview.workspace.messages.add(written(`${count}`));
    const first = await client.conversations.history({ channel, limit: 3 });
    const cursor = first.response_metadata?.next_cursor ?? '';
    const second = await client.conversations.history({ channel, limit: 3, cursor });
    const texts = [first, second].map(({ messages = [] }) => messages.map(({ text }) => text));
    expect(texts).toEqual([
      ['4', '3', '2'],
      ['1', '0'],
    ]);
    expect([first.has_more, second.has_more]).toEqual([true, false]);
  });

  it('opens a modal once for each trigger', async () => {
    const trigger_id = preview.workspace.tickets.trigger();
    const { view: opened } = await client.views.open({ trigger_id, view });
    expect(preview.workspace.views.modals()).toMatchObject([{ id: opened?.id, title: { text: 'How' } }]);
    expect(await refusal(client.views.open({ trigger_id, view }))).toBe('exchanged_trigger_id');
  });

  it('takes a file in three steps, and gives it back', async () => {
    const file = Buffer.from('a,b\n1,2\n');
    await client.filesUploadV2({ channel_id: channel, file, filename: 'figures.csv', title: 'Figures' });
    const [message] = preview.workspace.messages.all();
    expect(message?.files).toMatchObject([{ title: 'Figures', size: 8 }]);
    const given = await fetch(`${preview.origin}/file/${message?.files?.[0]?.id ?? ''}`);
    expect(await given.text()).toBe('a,b\n1,2\n');
  });

  it('takes five answers at a response_url, and no more', async () => {
    const url = `${preview.origin}/respond/${preview.workspace.tickets.respondTo({ channel })}`;
    const answer = (): Promise<Response> =>
      fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":"t"}' });
    const statuses = [];
    for (let count = 0; count < 6; count += 1) statuses.push((await answer()).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
  });
});

describe('the door of the preview', () => {
  const post = (path: string, headers: Record<string, string>, body = '{}'): Promise<Response> =>
    fetch(`${preview.origin}${path}`, { method: 'POST', headers, body });
  const json = { 'content-type': 'application/json' };
  const say = JSON.stringify({ act: 'say', channel, text: 'hello' });

  it('takes what its own page says', async () => {
    expect((await post('/act', { ...json, origin: preview.origin }, say)).status).toBe(200);
    expect(preview.workspace.messages.all()).toHaveLength(1);
  });

  it.each<[string, () => Promise<Response>, number]>([
    ['a page of another site', () => post('/act', { ...json, origin: 'https://example.com' }, say), 403],
    ['a form, which any site can send', () => post('/act', { 'content-type': 'text/plain' }, say), 415],
    ['what is no act', () => post('/act', json, '{"act":"format"}'), 400],
    ['a body without end', () => post('/act', json, `"${'a'.repeat(9 * 1024 * 1024)}"`), 413],
    ['a path out of its folder', () => fetch(`${preview.origin}/..%2f..%2fmanifest.json`), 404],
    ['a file that is none of its page', () => fetch(`${preview.origin}/tsconfig.json`), 404],
    ['another way to ask', () => fetch(`${preview.origin}/`, { method: 'PUT' }), 405],
  ])('is closed to %s', async (_what, call, status) => {
    expect((await call()).status).toBe(status);
    expect(preview.workspace.messages.all()).toEqual([]);
  });

  it('is closed to a name that was made to lead here', async () => {
    expect(await statusFor('attacker.example')).toBe(403);
    expect(await statusFor(`localhost:${new URL(preview.origin).port}`)).toBe(200);
  });

  it('lets the page load what it serves itself, and nothing else', async () => {
    const policy = (await fetch(preview.origin)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });

  it('takes the next port where one is taken', async () => {
    const port = Number(new URL(preview.origin).port);
    const next = await startPreview({ port, onError: () => undefined });
    expect(Number(new URL(next.origin).port)).toBeGreaterThan(port);
    await next.close();
  });
});

/** The status of the page when it is asked for under this name: fetch() does not let one choose it. */
async function statusFor(host: string): Promise<number> {
  const { request } = await import('node:http');
  return await new Promise((resolve, reject) => {
    request(preview.origin, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}
