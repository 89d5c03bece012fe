import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSlackApp, type SlackApp } from '../../../src/slack/app.js';
import { createClients } from '../../../src/slack/install/clients.js';
import type { OAuthSettings } from '../../../src/slack/settings.js';
import { storeFile, type Store } from '../../../src/store/store.js';
import { type Place, sqlite } from '../../store/engines.js';
import { eventBody, mention, signature, signingSecret } from '../deliveries.js';
import { recordingLogger } from '../http-app.js';
import { type Answer, type Call, startWebApiServer, type WebApiServer } from '../web-api-server.js';
import { fakeEarnings } from '../words.js';

const now = (): number => Math.floor(Date.now() / 1000);

let place: Place;
let store: Store;
let slack: WebApiServer;
let app: SlackApp;
let base: string;
let log: () => string;
let settings: OAuthSettings;
let grant: Answer;
let refreshes: number;

const team = (more: Answer = {}): Answer => ({
  access_token: 'xoxb-first',
  token_type: 'bot',
  scope: 'chat:write',
  bot_user_id: 'UBOT',
  app_id: 'A1',
  team: { id: 'T1', name: 'One' },
  enterprise: null,
  authed_user: { id: 'UADMIN' },
  is_enterprise_install: false,
  ...more,
});

const respond = async ({ method, arguments: asked }: Call): Promise<Answer | undefined> => {
  if (method !== 'oauth.v2.access') return undefined;
  if (asked.grant_type !== 'refresh_token') return grant;
  refreshes += 1;
  await pause(50);
  return {
    access_token: `xoxe.xoxb-${refreshes}`,
    refresh_token: `xoxe-1-${refreshes}`,
    expires_in: 43_200,
    token_type: 'bot',
  };
};

beforeEach(async () => {
  [grant, refreshes] = [team(), 0];
  slack = await startWebApiServer(respond);
  place = await sqlite().place();
  store = await place.open();
  const recording = recordingLogger();
  ({ log } = recording);
  settings = {
    mode: 'oauth',
    signingSecret,
    clientId: '1.2',
    clientSecret: 'loopback-client-secret',
    stateSecret: 'loopback-state-secret',
    keys: [{ id: 'k1', key: Buffer.alloc(32, 7) }],
    publicUrl: 'https://bot.example',
    apiUrl: `${slack.url}/api/`,
    port: 0,
  };
  app = createSlackApp({ config: settings, earnings: fakeEarnings(), logger: recording.logger, store });
  base = `http://127.0.0.1:${await app.start()}`;
});
afterEach(async () => {
  await app.stop(1_000);
  await slack.close();
  await place.remove();
});

const visit = (path: string, cookie = ''): Promise<Response> =>
  fetch(`${base}${path}`, { redirect: 'manual', headers: { cookie } });

/** Goes the way that a browser goes, from our page over Slack's and back. */
async function install(): Promise<Response> {
  const first = await visit('/slack/install');
  const state = new URL(first.headers.get('location') ?? '').searchParams.get('state') ?? '';
  const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0];
  return visit(`/slack/oauth_redirect?code=c&state=${state}`, cookie);
}

async function send(event: Record<string, unknown>, more: Record<string, unknown> = {}): Promise<void> {
  const body = JSON.stringify({ ...eventBody(event), event_time: now() + 1, ...more });
  await fetch(`${base}/slack/events`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...signature(body, signingSecret) },
  });
}

const kept = (): string => readFileSync(storeFile(place.options.folder)).toString('latin1');
const walOf = (): string => readFileSync(`${storeFile(place.options.folder)}-wal`).toString('latin1');
const quiet = (): Promise<void> => pause(200);

describe('a workspace', () => {
  it('installs the app, which asks for just its scopes, and is answered with its own token', async () => {
    const { searchParams } = new URL((await visit('/slack/install')).headers.get('location') ?? '');
    expect(searchParams.get('scope')).toBe(
      'app_mentions:read,assistant:write,channels:read,chat:write,commands,files:write,groups:read,im:history,users:read',
    );
    expect(searchParams.get('redirect_uri')).toBe('https://bot.example/slack/oauth_redirect');
    expect((await install()).status).toBe(200);
    await send(mention('4Q17 revenue?'));
    const [call] = await slack.waitFor('chat.postMessage');
    expect(call?.token).toBe('xoxb-first');
  });

  it('has its tokens kept sealed, and nowhere else', async () => {
    await install();
    await send(mention('4Q17 revenue?'));
    await slack.waitFor('chat.postMessage');
    expect(`${kept()}${walOf()}`).not.toMatch(/xoxb|xoxe/);
    expect(log()).not.toMatch(/xoxb|xoxe|loopback-(client|state)-secret/);
  });

  it('is not answered before it has installed the app', async () => {
    await send(mention('4Q17 revenue?'));
    await quiet();
    expect(slack.of('chat.postMessage')).toEqual([]);
    expect(await createClients(settings, store, recordingLogger().logger)('T1')).toBeUndefined();
  });

  it('has its token renewed in time, once, however many events come at the same time', async () => {
    grant = team({ refresh_token: 'xoxe-1-0', expires_in: 600 });
    await install();
    await Promise.all([1, 2, 3].map(() => send(mention('4Q17 revenue?'))));
    const calls = await slack.waitFor('chat.postMessage', 3);
    expect(calls.map(({ token }) => token)).toEqual(Array.from({ length: 3 }, () => 'xoxe.xoxb-1'));
    expect(refreshes).toBe(1);
    // Another process finds the new one.
    const client = await createClients(settings, store, recordingLogger().logger)('T1');
    expect([client?.token, refreshes]).toEqual(['xoxe.xoxb-1', 1]);
  });

  it.each([
    ['uninstalls the app', { type: 'app_uninstalled' }],
    ['revokes its token', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOT'] } }],
  ])('that %s leaves nothing behind but the audit', async (_, event) => {
    await install();
    await send(mention('4Q17 revenue?'));
    await slack.waitFor('chat.postMessage');
    const channel = { channel: 'C1', kinds: ['results'], language: 'en', metrics: [], zone: 'Asia/Tokyo' };
    await store.subscriptions.put({ workspace: 'T1', ...channel });
    await store.subscriptions.put({ workspace: 'T2', ...channel });
    await send(event);
    await quiet();
    expect(await store.app.installations.keys()).toEqual([]);
    expect((await store.subscriptions.list()).map(({ workspace }) => workspace)).toEqual(['T2']);
    expect(await store.app.questions.earlier('C1:direct', 1e9, 9)).toEqual([]);
    await send(mention('4Q17 revenue?'));
    await quiet();
    expect(slack.of('chat.postMessage')).toHaveLength(1);
    expect((await store.app.audit.after(0, 99)).map(({ act }) => act)).toEqual(
      expect.arrayContaining(['installed', 'uninstalled']),
    );
  });

  it('stays installed when news of an earlier uninstall comes late, or only a person takes a token back', async () => {
    await install();
    await send({ type: 'app_uninstalled' }, { event_time: now() - 60 });
    await send({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } });
    await quiet();
    expect(await store.app.installations.keys()).toEqual(['team:T1']);
  });
});

describe('an organization', () => {
  const of = (id: string) => ({
    team_id: id,
    enterprise_id: 'E1',
    is_enterprise_install: true,
    authorizations: [
      { enterprise_id: 'E1', team_id: id, user_id: 'UBOT', is_bot: true, is_enterprise_install: true },
    ],
  });

  beforeEach(() => {
    grant = team({
      access_token: 'xoxb-org',
      team: null,
      enterprise: { id: 'E1', name: 'Org' },
      is_enterprise_install: true,
    });
  });

  it('installs the app once for all of its workspaces, each of which is named in calls', async () => {
    await install();
    await send(mention('4Q17 revenue?'), of('T7'));
    const [call] = await slack.waitFor('chat.postMessage');
    expect(call).toMatchObject({ token: 'xoxb-org', arguments: { team_id: 'T7' } });
    const clients = createClients(settings, store, recordingLogger().logger);
    expect((await clients('T7'))?.token).toBe('xoxb-org');
    expect(await clients('T8')).toBeUndefined();
  });

  it('that uninstalls it is not answered any more', async () => {
    await install();
    await send({ type: 'app_uninstalled' }, of('T7'));
    await quiet();
    await send(mention('4Q17 revenue?'), of('T7'));
    await quiet();
    expect(slack.of('chat.postMessage')).toEqual([]);
  });
});

describe('whoever comes back', () => {
  it('without a state, as from pages of Slack itself, is sent round our own way', async () => {
    const response = await visit('/slack/oauth_redirect?code=c');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/slack/install']);
  });

  it.each([
    ['with the state of another browser', '?code=c&state=forged'],
    ['having changed their mind', '?error=access_denied'],
  ])('%s gets a plain page, and nothing is kept', async (_, query) => {
    const response = await visit(`/slack/oauth_redirect${query}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Not installed');
    expect(await store.app.installations.keys()).toEqual([]);
  });
});
