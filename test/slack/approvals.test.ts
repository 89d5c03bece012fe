import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApprovalError } from '../../src/delivery/approval.js';
import type { ApprovalCard, ApprovalPort } from '../../src/delivery/ports.js';
import { openStore, type Store } from '../../src/store/store.js';
import { click } from './deliveries.js';
import { type HttpApp, startHttpApp } from './http-app.js';
import { fakeEarnings } from './words.js';

const said = (text: string) => ({ notification: 'IIJ FY2017', text, replies: [] });
const card: ApprovalCard = {
  event: '2018-05-15-results',
  names: { en: 'IIJ FY2017 digest', ja: 'IIJ 2018年3月期 速報' },
  revision: 1,
  state: 'waiting',
  fingerprint: 'ab'.repeat(32),
  publishedAt: Date.parse('2018-05-15T15:00:00+09:00'),
  isPublic: true,
  checks: { ties: 120, explained: ['one'], open: [] },
  texts: { en: said('Revenue 176,051'), ja: said('売上高 176,051') },
  recipients: [{ workspace: 'default', channel: 'C1', language: 'en' }],
  preparedBy: 'U9',
  preparedAt: Date.parse('2018-05-15T14:00:00+09:00'),
  approvals: [],
  needed: 2,
  changed: [],
};

interface Port extends ApprovalPort {
  readonly done: string[];
}

/** A release desk that keeps what was asked of it. */
function portWith(waiting: ApprovalCard, refusal?: string): Port {
  const done: string[] = [];
  const act =
    (name: string) =>
    (event: string, ...rest: string[]) => {
      if (refusal !== undefined) return Promise.reject(new ApprovalError(refusal));
      done.push([name, event, ...rest].join(' '));
      return Promise.resolve(waiting);
    };
  return {
    done,
    waiting: () => Promise.resolve([waiting]),
    card: () => Promise.resolve(waiting),
    approve: act('approve'),
    confirmPublic: act('public'),
    sendBack: act('send_back'),
    hold: act('hold'),
    resume: act('resume'),
    withdraw: act('withdraw'),
  };
}

let folder: string;
let store: Store;
let bot: HttpApp;

async function start(approvals: ApprovalPort, people = ['U1']): Promise<void> {
  bot = await startHttpApp(fakeEarnings(), { store, approvals, settings: { maintainers: { people } } });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'approvals-'));
  store = await openStore({ folder });
});
afterEach(async () => {
  await bot.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function home(): Promise<string> {
  await bot.send.event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' });
  const [call] = await bot.slack.waitFor('views.publish');
  return JSON.stringify(call?.arguments.view);
}

const value = `en ${card.fingerprint} ${card.event}`;
const press = (act: string, sent = value): Promise<Response> =>
  bot.send.click(click({ actionId: `release:${act}`, value: sent }));

describe('what waits', () => {
  it('is shown to a maintainer with what can be done, and without a figure', async () => {
    await start(portWith(card));
    const view = await home();
    expect(view).toContain('IIJ FY2017 digest');
    expect(view).toContain('120 relations tie, 1 explained exceptions, 0 open');
    expect(view).not.toContain('176,051');
    for (const act of ['approve', 'hold', 'send_back', 'withdraw', 'text'])
      expect(view).toContain(`"release:${act}"`);
  });

  it('is shown to nobody else', async () => {
    await start(portWith(card), ['U7']);
    expect(await home()).not.toContain('IIJ FY2017 digest');
  });

  it.each([
    ['whoever prepared it', { ...card, preparedBy: 'U1' }],
    ['whoever approved it', { ...card, approvals: [{ person: 'U1', at: 0 }] }],
    ['anybody while figures do not tie', { ...card, state: 'blocked' as const }],
    ['anybody while it is held', { ...card, state: 'held' as const }],
  ])('is not offered for approval to %s', async (_, waiting) => {
    await start(portWith(waiting));
    expect(await home()).not.toContain('"release:approve"');
  });
});

describe('a decision', () => {
  it.each([
    ['approve', `approve ${card.event} ${card.fingerprint} U1`],
    ['public', `public ${card.event} U1`],
    ['send_back', `send_back ${card.event} U1`],
    ['hold', `hold ${card.event} U1`],
    ['resume', `resume ${card.event} U1`],
    ['withdraw', `withdraw ${card.event} U1`],
  ])('to %s reaches the desk, and the tab is drawn anew', async (act, expected) => {
    const port = portWith(card);
    await start(port);
    await press(act);
    await bot.slack.waitFor('views.publish');
    expect(port.done).toEqual([expected]);
  });

  it('that is refused shows why', async () => {
    await start(portWith(card, 'it was withdrawn'));
    await press('approve');
    const [call] = await bot.slack.waitFor('views.open');
    expect(JSON.stringify(call?.arguments.view)).toContain('it was withdrawn');
  });

  it('of somebody who is no maintainer does nothing', async () => {
    const port = portWith(card);
    await start(port, ['U7']);
    await press('approve');
    await bot.slack.waitFor('users.info', 0);
    expect(port.done).toEqual([]);
  });

  it('in another shape does nothing', async () => {
    const port = portWith(card);
    await start(port);
    await press('approve', 'en nothing');
    expect(port.done).toEqual([]);
  });

  it('is made on the very text, in both languages', async () => {
    await start(portWith(card));
    await press('text');
    const [call] = await bot.slack.waitFor('views.open');
    const view = JSON.stringify(call?.arguments.view);
    expect(view).toContain('Revenue 176,051');
    expect(view).toContain('売上高 176,051');
    expect(view).toContain('abababababab');
  });
});
