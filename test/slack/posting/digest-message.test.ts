import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/dataset/checks/run.js';
import type { EventMessages } from '../../../src/delivery/ports.js';
import { createEarnings } from '../../../src/earnings.js';
import { messagesOf } from '../../../src/app/event-messages.js';
import { createReference } from '../../../src/app/reference.js';
import { click, command } from '../deliveries.js';
import { type HttpApp, startHttpApp } from '../http-app.js';
import { lint } from '../lint.js';
import { openStore, type Store } from '../../../src/store/store.js';

type Json = Readonly<Record<string, unknown>>;

const earnings = createEarnings();
const { record } = earnings;
const messages = messagesOf({
  current: () => record,
  forEvent: () => Promise.resolve({ record, drafts: [], checks: () => runChecks(record, []) }),
});

async function saidOn(event: string): Promise<EventMessages['languages']> {
  const said = await messages.of(event, 'results');
  if (!said) throw new RangeError(`nothing to say of ${event}`);
  return said.languages;
}

const elementsOf = (blocks: readonly object[] = []): Json[] =>
  blocks.flatMap((block) => ('elements' in block ? (block.elements as Json[]) : []));
const labelsOf = (blocks: readonly object[] | undefined): string[] =>
  elementsOf(blocks).flatMap(({ type, text }) => (type === 'button' ? [String((text as Json).text)] : []));

describe('under a digest', () => {
  it.each([
    [
      '2018-05-15-results',
      'en',
      [
        'How computed',
        'Why?',
        'Against target',
        'Breakdown',
        'Trend',
        '4Q17',
        'Summary in words',
        'FY2018 targets',
      ],
    ],
    [
      '2018-05-15-results',
      'ja',
      [
        '計算の過程',
        '理由は?',
        '予想に対して',
        '内訳',
        '推移',
        '第4四半期',
        '文章で要約',
        '2019年3月期の業績予想',
      ],
    ],
    // Nobody gave a reason for operating income then, so nobody is offered one.
    [
      '2014-02-07-results',
      'en',
      ['How computed', 'Against target', 'Trend', 'Source', 'Summary in words', 'FY2013 targets'],
    ],
    ['2018-05-24-dividend', 'en', ['How computed', 'Against target', 'Breakdown', 'Source']],
  ] as const)('of %s in %s stands what has an answer', async (event, lang, labels) => {
    const { blocks, plainer } = (await saidOn(event))[lang];
    expect(labelsOf(blocks)).toEqual(labels);
    expect(labelsOf(plainer)).toEqual(labels);
  });

  it.each(['2018-05-15-results', '2016-08-05-results', '2014-02-07-results', '2018-05-24-dividend'])(
    'nothing of %s is more than Slack takes',
    async (event) => {
      for (const { replies, ...head } of Object.values(await saidOn(event)))
        for (const { text, blocks = [], plainer = [] } of [head, ...replies])
          expect([...lint({ text, blocks }), ...lint({ text, blocks: plainer })]).toEqual([]);
    },
  );
});

it('a reply names its table and its unit once', async () => {
  const { replies } = (await saidOn('2018-05-15-results')).en;
  const times = replies.map(({ blocks }) => JSON.stringify(blocks).split('JPY million').length - 1);
  expect(times).toEqual([1, 1, 1]);
});

describe('the menu under a digest', () => {
  let folder: string;
  let store: Store;
  let bot: HttpApp;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'digest-'));
    store = await openStore({ folder });
    bot = await startHttpApp(earnings, { store, reference: createReference(earnings, []) });
  });
  afterEach(async () => {
    await bot.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['en', 'email', /104\.0%.*120\.6%.*127\.7%.*Source: Internet Initiative Japan Inc\./s],
    ['ja', 'excel', /company\/income_before_tax\tFY2017\t[-\d]+\t[-\d]+\tactual\t7840123000\tJPY/],
  ] as const)('in %s gives its figures for %s', async (lang, take, expected) => {
    const menu = elementsOf((await saidOn('2018-05-15-results'))[lang].blocks).find(
      ({ type }) => type === 'overflow',
    );
    const option = (menu?.options as Json[]).find(({ value }) => String(value).startsWith(take));
    const action = { type: 'overflow', value: undefined, selected_option: option };
    await bot.send.click(click({ actionId: 'answer:take', value: '', action }));
    const [call] = await bot.slack.waitFor('views.open');
    expect(JSON.stringify(call?.arguments.view).replaceAll('\\t', '\t')).toMatch(expected);
  });

  it('is shown with the digest of a command too', async () => {
    await bot.send.command(command('digest 2018-05-15', `${bot.slack.url}/respond/1`));
    const [head] = await bot.slack.waitFor('respond/1');
    expect(elementsOf(head?.arguments.blocks as object[]).some(({ type }) => type === 'overflow')).toBe(true);
  });
});
