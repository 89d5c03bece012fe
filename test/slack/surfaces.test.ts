import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCalendar } from '../../src/delivery/calendar.js';
import { createEarnings, type EarningsBot } from '../../src/earnings.js';
import { createReference } from '../../src/app/reference.js';
import { openStore, type Store } from '../../src/store/store.js';
import { click, command, directMessage, mention, shortcut, submission } from './deliveries.js';
import { type HttpApp, startHttpApp } from './http-app.js';
import { saidDirectly, saidIn } from './standing.js';

type Json = Readonly<Record<string, unknown>>;

const earnings = createEarnings();
const reference = createReference(earnings, loadCalendar(join(import.meta.dirname, '../../data')));
let folder: string;
let store: Store;
let bot: HttpApp;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'surfaces-'));
  store = await openStore({ folder });
  const settings = { maintainers: { people: ['U1'] } };
  bot = await startHttpApp(earnings, { store, reference, settings });
});
afterEach(async () => {
  await bot.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const respond = (): string => `${bot.slack.url}/respond/1`;
const ephemeral = { is_ephemeral: true };

/** Every object of a type in what was sent. */
function found(sent: unknown, type: string): Json[] {
  const all: Json[] = [];
  JSON.stringify(sent, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && (value as Json).type === type) all.push(value as Json);
    return value;
  });
  return all;
}

const buttons = (sent: unknown): { label: string; id: string; value: string }[] =>
  found(sent, 'button').map(({ text, action_id: id, value }) => ({
    label: String((text as Json).text),
    id: String(id),
    value: String(value),
  }));

const shown = (sent: unknown): string => JSON.stringify(sent);

/** Asks in a channel, and gives the blocks that answered. */
async function asked(question: string): Promise<Json[]> {
  await bot.send.event(mention(question));
  const [call] = (await bot.slack.waitFor('chat.postMessage')).slice(-1);
  return call?.arguments.blocks as Json[];
}

async function commanded(text: string, count = 1): Promise<Json[]> {
  await bot.send.command(command(text, respond()));
  const calls = await bot.slack.waitFor('respond/1', count);
  return calls.map((call) => call.arguments);
}

describe('an answer', () => {
  it('offers what comes next, how it was computed, what to take along, and whether it helped', async () => {
    const blocks = await asked('4Q17 network gross margin?');
    expect(buttons(blocks).map(({ label }) => label)).toEqual([
      'How computed',
      'Why?',
      'Breakdown',
      'Trend',
      'Full year FY2017',
      'Source',
    ]);
    expect(found(blocks, 'overflow')).toHaveLength(1);
    expect(found(blocks, 'feedback_buttons')).toHaveLength(1);
  });

  it.each([
    ['quarterly revenue since 1Q16', 'line', 'data_table'],
    ['revenue by service FY2017', 'pie', 'table'],
    ['2018年3月期の売上の内訳', 'pie', 'table'],
  ])('%s is drawn as a %s with a %s', async (question, chart, table) => {
    const blocks = await asked(question);
    expect(found(blocks, 'data_visualization')[0]?.chart).toMatchObject({ type: chart });
    expect(found(blocks, table)).toHaveLength(1);
  });

  it('draws no line over quarters that the record does not hold', async () => {
    expect(found(await asked('network gross margin by quarter'), 'data_visualization')).toEqual([]);
  });

  it('is drawn with fewer kinds of blocks where Slack refuses some, and it is remembered', async () => {
    bot.slack.fail('chat.postMessage', { kind: 'error', error: 'invalid_blocks' }, 1);
    await bot.send.event(mention('revenue by service FY2017'));
    await bot.slack.waitFor('chat.postMessage', 2);
    await bot.send.event(mention('quarterly revenue since 1Q16'));
    const calls = await bot.slack.waitFor('chat.postMessage', 3);
    const charts = calls.map((call) => found(call.arguments.blocks, 'data_visualization').length);
    expect(charts).toEqual([1, 0, 0]);
    expect(found(calls[2]?.arguments.blocks, 'data_table')).toHaveLength(1);
  });

  it('shows in a window how it was computed, down to the printed cells', async () => {
    const [how] = buttons(await asked('4Q17 network gross margin?'));
    await bot.send.click(click({ actionId: 'answer:how', value: how?.value ?? '' }));
    const [call] = await bot.slack.waitFor('views.open');
    expect(shown(call?.arguments.view)).toContain('28,119,300');
    expect(shown(call?.arguments.view)).toContain('Cost of network services');
  });

  it.each([
    ['email', 'Source: Internet Initiative Japan Inc., Results release, 15 May 2018'],
    ['excel', 'network_services/gross_margin\\t4Q17\\t2018-01-01\\t2018-03-31\\tactual\\t5530779000\\tJPY'],
  ])('can be taken along as text: %s', async (choice, text) => {
    const [menu] = found(await asked('4Q17 network gross margin?'), 'overflow');
    const option = (menu?.options as Json[]).find(({ value }) => String(value).startsWith(choice));
    const action = { type: 'overflow', value: undefined, selected_option: option };
    await bot.send.click(click({ actionId: 'answer:take', value: '', action }));
    const [call] = await bot.slack.waitFor('views.open');
    expect(shown(found(call?.arguments.view, 'rich_text_preformatted'))).toContain(text);
  });

  it.each([
    ['csv', 'network_services/gross_margin,4Q17', 'iij-FY2017-Q4-answer.csv'],
    ['period', 'atm_operation/revenue,4Q17', 'iij-FY2017-Q4.csv'],
  ])('can be taken along as a file: %s', async (choice, row, name) => {
    const [menu] = found(await asked('4Q17 network gross margin?'), 'overflow');
    const option = (menu?.options as Json[]).find(({ value }) => String(value).startsWith(choice));
    const action = { type: 'overflow', value: undefined, selected_option: option };
    await bot.send.click(click({ actionId: 'answer:take', value: '', action }));
    const [done] = await bot.slack.waitFor('files.completeUploadExternal');
    const thread = '1700000000.000001';
    expect(done?.arguments).toMatchObject({ channel_id: 'C1', thread_ts: thread });
    const [file] = saidIn(bot.slack, 'C1', thread).flatMap(({ files = [] }) => files);
    expect(file?.name).toBe(name);
    const content = bot.slack.workspace.files.find(file?.id ?? '')?.content?.toString('utf8');
    expect(content).toContain('\ufeffmetric,period,from,to,basis,value,unit,kind,document');
    expect(content).toContain(row);
    expect(content).not.toContain('−');
  });

  it('takes feedback: a word of thanks for the one, a window for the other, and keeps both', async () => {
    const [vote] = found(await asked('4Q17 network gross margin?'), 'feedback_buttons');
    const bad = String((vote?.negative_button as Json).value);
    await bot.send.click(click({ actionId: 'answer:feedback', value: bad }));
    const [call] = await bot.slack.waitFor('views.open');
    const view = call?.arguments.view as Json;
    const values = {
      reason: { reason: { selected_option: { value: 'wrong' } } },
      comment: { comment: { value: 'off by one' } },
    };
    await bot.send.click(submission('feedback:reason', values, String(view.private_metadata)));
    await expect
      .poll(async () => (await store.app.feedback.list()).map(({ reason, comment }) => [reason, comment]))
      .toEqual([['wrong', 'off by one']]);
    expect(bot.log()).not.toContain('off by one');
  });

  it('whose question is no longer kept says so instead of showing another', async () => {
    await bot.send.click(
      click({ actionId: 'answer:how', value: 'C1 1600000000.000001', responseUrl: respond() }),
    );
    const [call] = await bot.slack.waitFor('respond/1');
    expect(call?.arguments.text).toContain('no longer');
  });
});

it('a conversation goes on, and its clicks work, after a restart', async () => {
  const thread = '1700000000.000009';
  await bot.send.event(mention('4Q17 network gross margin?', { thread_ts: thread }));
  await bot.slack.waitFor('chat.postMessage');
  await bot.send.event(mention('and SI?', { thread_ts: thread }));
  const calls = await bot.slack.waitFor('chat.postMessage', 2);
  const [how] = buttons(calls[1]?.arguments.blocks);
  await bot.close();
  bot = await startHttpApp(earnings, { store, reference });
  await bot.send.event(mention('and the year before?', { thread_ts: thread }));
  const [call] = await bot.slack.waitFor('chat.postMessage');
  expect(call?.arguments.text).toContain('2,542');
  await bot.send.click(click({ actionId: 'answer:how', value: how?.value ?? '' }));
  const [opened] = await bot.slack.waitFor('views.open');
  expect(shown(opened?.arguments.view)).toContain('15,714,175');
});

describe('/earnings', () => {
  it('answers for the asker alone, with a button that shares it', async () => {
    const [answer] = await commanded('4Q17 network gross margin?');
    const share = buttons(answer?.blocks).find(({ label }) => label === 'Share in channel');
    expect(answer?.response_type).toBe('ephemeral');
    await bot.send.click(
      click({
        actionId: 'answer:share',
        value: share?.value ?? '',
        responseUrl: `${bot.slack.url}/respond/2`,
        container: ephemeral,
      }),
    );
    const [call] = await bot.slack.waitFor('respond/2');
    expect(call?.arguments).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(shown(call?.arguments.blocks)).toContain('5,531');
    expect(bot.slack.of('chat.postMessage')).toEqual([]);
  });

  it.each([
    ['help', /\/earnings digest/, 1],
    ['digest', /104\.0% of company target/, 3],
    ['速報', /業績予想の104\.0%/, 3],
    ['digest 2013-05-15', /FY2012/, 3],
    ['digest 1999-01-01', /no results of that day/, 1],
    ['targets', /190,000 million/, 1],
    ['業績予想', /190,000百万円/, 1],
    ['calendar', /due/, 1],
    ['compare SI and network gross margin FY2017', /6,819.*19,421/s, 1],
  ])('%s', async (text, expected, count) => {
    const [first] = await commanded(text, count);
    expect(first).toMatchObject({ response_type: 'ephemeral' });
    expect(first?.text).toMatch(expected);
  });

  it('files that only the asker should see go to the asker', async () => {
    const [answer] = await commanded('4Q17 network gross margin?');
    const [menu] = found(answer?.blocks, 'overflow');
    const option = (menu?.options as Json[]).find(({ value }) => String(value).startsWith('csv'));
    const action = { type: 'overflow', value: undefined, selected_option: option };
    await bot.send.click(click({ actionId: 'answer:take', value: '', action, container: ephemeral }));
    const [post] = await bot.slack.waitFor('chat.postMessage');
    expect(post?.arguments.channel).toBe('U1');
    const [done] = await bot.slack.waitFor('files.completeUploadExternal');
    expect(done?.arguments.channel_id).toBe('DU1');
    expect(saidDirectly(bot.slack, 'DU1').map(({ files = [] }) => files.length)).toEqual([0, 1]);
  });

  it('subscribe opens a window; what is sent from it is kept, and taken back again', async () => {
    await bot.send.command(command('subscribe', respond()));
    await bot.slack.waitFor('views.open');
    const values = (kinds: string[]): Json => ({
      channel: { channel: { selected_conversation: 'C1' } },
      kinds: { kinds: { selected_options: kinds.map((value) => ({ value })) } },
      language: { language: { selected_option: { value: 'ja' } } },
    });
    await bot.send.click(submission('subscribe:channel', values(['results']), 'en'));
    await expect.poll(() => store.subscriptions.list()).toMatchObject([{ channel: 'C1', language: 'ja' }]);
    await bot.send.click(submission('subscribe:channel', values([]), 'en'));
    await expect.poll(() => store.subscriptions.list()).toEqual([]);
  });
});

it('what a channel follows is chosen in the window, and stays when another window does not ask for it', async () => {
  const kept = { workspace: 'default', kinds: ['results'], language: 'en', zone: 'Europe/London' };
  await store.subscriptions.put({ ...kept, channel: 'C1', metrics: ['company/dps_annual'] });
  await bot.send.command(command('subscribe', respond()));
  const [call] = await bot.slack.waitFor('views.open');
  const [select] = found(call?.arguments.view, 'multi_static_select');
  expect(select?.initial_options).toMatchObject([{ value: 'company/dps_annual' }]);
  const values = {
    channel: { channel: { selected_conversation: 'C1' } },
    kinds: { kinds: { selected_options: [{ value: 'preview' }] } },
    language: { language: { selected_option: { value: 'ja' } } },
  };
  const now = async (): Promise<unknown> => (await store.subscriptions.list())[0];
  await bot.send.click(submission('subscribe:channel', values, 'en'));
  await expect
    .poll(now)
    .toMatchObject({ language: 'ja', metrics: ['company/dps_annual'], zone: 'Europe/London' });
  const metrics = { metrics: { selected_options: [{ value: 'company/revenue' }] } };
  await bot.send.click(submission('subscribe:channel', { ...values, metrics }, 'en'));
  await expect.poll(now).toMatchObject({ metrics: ['company/revenue'] });
});

describe('the documents that were read', () => {
  const documentsOf = async (question: string): Promise<string> => {
    await bot.send.event(mention(question));
    const [post] = await bot.slack.waitFor('chat.postMessage');
    const [how] = buttons(post?.arguments.blocks).filter(({ id }) => id === 'answer:how');
    await bot.send.click(click({ actionId: 'answer:how', value: how?.value ?? '' }));
    const [call] = await bot.slack.waitFor('views.open');
    return shown(call?.arguments.view);
  };

  it('are linked where they have an address', async () => {
    expect(await documentsOf('FY2007 revenue?')).toMatch(/<https?:[^|]+\|[^>]+>/);
  });

  it.each([
    ['4Q17 network gross margin?', 'Results release, 15 May 2018', 'newswire copy'],
    ['FY2012の売上高は?', '決算リリース（英文、2013年5月15日）', 'ニュース配信サイトの転載'],
  ])('say where the address is that of a newswire copy: %s', async (question, title, copy) => {
    expect(await documentsOf(question)).toMatch(new RegExp(`• ${title} · <https?:[^|]+\\|${copy}>`));
  });

  it('are named where they have none', async () => {
    const view = await documentsOf('1Q16 mobile subscriptions?');
    expect(view).toContain('*Documents*');
    expect(view).not.toContain('<http');
  });
});

describe('the check of a draft', () => {
  const draft = 'FY2017 operating income was JPY 6.9 billion, a secret between us.';

  it('of a message opens in a window that nobody else sees, and keeps nothing', async () => {
    await bot.send.click(shortcut('check_figures', draft));
    const [call] = await bot.slack.waitFor('views.open');
    expect(shown(call?.arguments.view)).toMatch(/Wrong.*6\.9 billion/s);
    expect(shown(call?.arguments.view)).toContain('6,762');
    await pause(100);
    expect(bot.slack.calls.map(({ method }) => method)).not.toContain('chat.postMessage');
    expect(bot.log()).not.toContain('secret');
    const rows = await store.app.audit.after(0, 100);
    expect(shown(rows)).not.toContain('secret');
  });

  it('of pasted text answers in the window that took it', async () => {
    await bot.send.command(command('check', respond()));
    await bot.slack.waitFor('views.open');
    const response = await bot.send.click(
      submission('check:text', { draft: { draft: { value: draft } } }, 'en'),
    );
    const body = (await response.json()) as Json;
    expect(body.response_action).toBe('update');
    expect(shown(body.view)).toContain('6,762');
  });
});

describe('the Home tab', () => {
  const open = (): Promise<Response> =>
    bot.send.event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' });

  it('shows results, targets, subscriptions and what one asked last, in the language of that', async () => {
    await store.subscriptions.put({
      workspace: 'default',
      channel: 'C7',
      kinds: ['results'],
      language: 'en',
      metrics: [],
      zone: 'Asia/Tokyo',
    });
    await bot.send.event(directMessage('2018年3月期の営業利益は?'));
    await bot.slack.waitFor('chat.postMessage');
    await pause(50);
    await open();
    const [call] = await bot.slack.waitFor('views.publish');
    const view = shown(call?.arguments.view);
    for (const text of ['業績予想の104.0%', '190,000百万円', '<#C7>', '2018年3月期の営業利益は?'])
      expect(view).toContain(text);
  });

  it('turns to the other language, and asks again what was asked', async () => {
    await bot.send.click(click({ actionId: 'home:language', value: 'ja' }));
    const [call] = await bot.slack.waitFor('views.publish');
    expect(shown(call?.arguments.view)).toContain('最新の決算');
    await bot.send.click(click({ actionId: 'home:ask:0', value: 'FY2017 revenue?' }));
    const [post] = await bot.slack.waitFor('chat.postMessage');
    expect(post?.arguments.channel).toBe('U1');
    expect(post?.arguments.text).toContain('176,051');
  });

  it('on the tab of messages offers questions that have an answer', async () => {
    await bot.send.event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages' });
    const [call] = await bot.slack.waitFor('assistant.threads.setSuggestedPrompts');
    const prompts = call?.arguments.prompts as { message: string }[];
    expect(call?.arguments.thread_ts).toBeUndefined();
    expect(prompts).toHaveLength(4);
    for (const { message } of prompts) expect(reference.answers(message)).toBe(true);
  });
});

it('what takes long is shown to be under way, can be stopped, and is then not answered', async () => {
  const slow = {
    ask: async (input: Parameters<EarningsBot['ask']>[0]) => {
      await pause(1_500);
      return earnings.ask(input);
    },
  };
  await bot.close();
  bot = await startHttpApp(slow, { store, reference });
  const event = directMessage('FY2017 revenue?');
  await bot.send.event(event);
  const [status] = await bot.slack.waitFor('agents.sessions.setStatus');
  expect(status?.arguments).toMatchObject({ channel_id: 'D1', thread_ts: event.ts, status: 'processing' });
  await bot.send.event({
    type: 'agent_session_stopped',
    channel: 'D1',
    thread_ts: event.ts,
    user: 'U1',
    streaming_message_ts: [],
  });
  const calls = await bot.slack.waitFor('agents.sessions.setStatus', 2);
  expect(calls[1]?.arguments.status).toBe('active');
  await pause(1_600);
  expect(bot.slack.of('chat.postMessage')).toEqual([]);
});
