import { webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command, directMessage, eventBody } from './deliveries.js';
import { saidDirectly } from './standing.js';
import { startWebApiServer, type WebApiServer } from './web-api-server.js';

const quiet = { unfurl_links: false, unfurl_media: false } as const;
const view = {
  type: 'modal' as const,
  title: { type: 'plain_text' as const, text: 'How' },
  blocks: [{ type: 'divider' as const }],
};

let slack: WebApiServer;
let client: webApi.WebClient;

beforeEach(async () => {
  slack = await startWebApiServer();
  client = new webApi.WebClient('xoxb-1', {
    slackApiUrl: `${slack.url}/api/`,
    retryConfig: { retries: 0 },
    logLevel: webApi.LogLevel.ERROR,
  });
});
afterEach(() => slack.close().catch(() => undefined));

describe('the Slack of the tests', () => {
  it('lets stand what was delivered and what was posted', async () => {
    const question = eventBody(directMessage('revenue?'));
    slack.delivers(question);
    slack.delivers(question);
    await client.chat.postMessage({ channel: 'D1', text: '176,051', ...quiet });
    const { messages = [] } = await client.conversations.history({ channel: 'D1' });
    expect(messages.map(({ text }) => text)).toEqual(['176,051', 'revenue?']);
  });

  it('refuses a change of what does not stand, and whoever tested with it hears of it', async () => {
    const change = client.chat.update({ channel: 'C1', ts: '1.000001', text: 'new' });
    await expect(change).rejects.toThrow('message_not_found');
    await expect(slack.close()).rejects.toThrow('chat.update: message_not_found');
  });

  it('opens one window for what somebody did', async () => {
    const asked = command('check', '');
    slack.delivers(asked);
    const open = (): Promise<unknown> => client.views.open({ trigger_id: String(asked.trigger_id), view });
    await open();
    await expect(open()).rejects.toThrow('exchanged_trigger_id');
  });

  it.each([
    ['lost', 1],
    ['drop', 0],
  ] as const)('has taken what is %s or not', async (kind, standing) => {
    slack.fail('chat.postMessage', { kind });
    await expect(client.chat.postMessage({ channel: 'D1', text: 'revenue', ...quiet })).rejects.toThrow();
    expect(saidDirectly(slack)).toHaveLength(standing);
  });

  it('checks what is sent against what Slack documents', async () => {
    await client.chat.postMessage({ channel: 'C1', text: '<!channel> revenue' });
    await expect(slack.close()).rejects.toThrow(/a mention.*unfurls left on/);
  });
});
