import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.js';
import type { ApprovalCard, OutgoingMessage } from '../../src/delivery/ports.js';
import { isNotice } from '../../src/delivery/parts.js';
import { rememberShown } from '../../src/delivery/shown.js';
import { shownIn } from '../../src/answer/shown.js';
import { type Place, sqlite } from '../store/engines.js';
import { corrected, event, published, release, replica, type Replica } from './replica.js';

const document = '2018-08-08-1q18-results-release';
const day = 24 * 60 * 60 * 1000;
/** Operating income of 1Q18 and what hangs on it, 100 million more. */
const better = release
  .replaceAll('5,770 6.7', '5,670 4.9')
  .replaceAll('Operating income 1,124 1,475 31.2', 'Operating income 1,124 1,575 40.1');

describe('a correction', () => {
  let place: Place;
  let here: Replica;
  let now = published;

  beforeEach(async () => {
    now = published + 1000;
    place = await sqlite().place();
    here = await replica(await place.open({ clock: () => now }), () => now);
    const kinds = ['results'];
    for (const [channel, language] of [
      ['C1', 'en'],
      ['C2', 'ja'],
    ] as const)
      await here.store.subscriptions.put({
        workspace: 'T1',
        channel,
        kinds,
        language,
        metrics: [],
        zone: 'UTC',
      });
    await here.takeIn(release);
    await approve();
  });
  afterEach(() => place.remove());

  const approve = async (): Promise<ApprovalCard> =>
    here.desk.approve(event, (await here.desk.card(event))?.fingerprint ?? '', 'approver');
  const messages = async (channel: string): Promise<{ part: number; text: string }[]> =>
    (await here.store.deliveries.list({ event }))
      .filter((one) => one.channel === channel && one.revision === 2)
      .map(({ part, content }) => {
        const { notification, text } = JSON.parse(content) as OutgoingMessage;
        return { part, text: `${notification}\n${text}` };
      })
      .sort((a, b) => a.part - b.part);
  const noticeIn = async (channel: string): Promise<{ part: number; text: string } | undefined> =>
    (await messages(channel)).find(({ part }) => isNotice(part));
  const correct = async (raw: string, cause: 'company' | 'reader'): Promise<ApprovalCard> => {
    now += day;
    const publishedAt = '2018-08-09T12:00:00+09:00';
    await here.takeIn(raw, { corrects: document, cause, publishedAt });
    return await approve();
  };

  it('of the company edits the digest, says new and old in its thread, and tells the threads that were given the figure', async () => {
    for (const [channel, metric] of [
      ['C7', 'company/capex'],
      ['C8', 'company/capex_leases'],
      ['C9', 'company/revenue'],
    ] as const)
      await rememberShown(here.store)(
        { workspace: 'T1', channel, thread: '7.7' },
        [{ metric, period: 'FY2018-Q1' }],
        'en',
      );
    expect(await correct(corrected, 'company')).toMatchObject({ state: 'released', revision: 2 });
    const notice = await noticeIn('C1');
    expect(notice).toEqual({
      part: 2000,
      text: expect.stringMatching(
        /^Corrected by the company on 9 August 2018: CAPEX.*, 1Q18.*\n.*JPY 5,030 million, previously JPY 5,020 million\nNotice: Corrected results release, 9 August 2018, CAPEX, row/,
      ) as string,
    });
    expect(notice?.text).toContain('Changed with it: nothing else in this digest');
    const [told] = await messages('C7');
    expect(told?.text).toMatch(/^Corrected by the company on 9 August 2018/);
    expect(told?.text).not.toContain('this digest');
    expect(told?.text).not.toMatch(/1,9[89]0/);
    const [other] = await messages('C8');
    expect(other?.text).toMatch(/lease.*JPY 1,990 million, previously JPY 1,980 million/i);
    expect(other?.text).not.toContain('5,030');
    expect(await messages('C9')).toEqual([]);
  });

  it('of our own says so in other words, in both languages', async () => {
    await correct(corrected, 'reader');
    const english = await noticeIn('C1');
    expect(english?.text).toMatch(/^Our error: CAPEX.*\n.* is JPY 5,030 million, not JPY 5,020 million\n/);
    expect(english?.text).toContain(
      'The release was right; it was read wrongly. Source: Results release, 8 August 2018',
    );
    const japanese = await noticeIn('C2');
    expect(japanese?.text).toMatch(/^当方の誤り：.*\n.*は正しくは5,030百万円です（誤：5,020百万円）\n/);
    expect(japanese?.text).not.toContain('会社による訂正');
  });

  it('that does not tie is held like any other release', async () => {
    await expect(correct(better, 'company')).rejects.toThrow('do not tie');
  });

  it('is not posted where the same figures come again', async () => {
    expect((await here.desk.card(event))?.revision).toBe(1);
    expect(await messages('C1')).toEqual([]);
  });

  it('reaches a question from then on, and not one as of the day before', async () => {
    await correct(corrected, 'company');
    await here.source.refresh();
    expect(here.says('CAPEX 1Q18?', now)).toBe('JPY 5,030 million');
    expect(here.says('CAPEX 1Q18?', published + 1000)).toBe('JPY 5,020 million');
  });
});

describe('what was shown', () => {
  it('takes in what a figure is computed from', async () => {
    const place = await sqlite().place();
    const { bot } = await replica(await place.open(), Date.now);
    const reading = bot.reader.read({ text: '4Q17 network gross margin?', thread: [] });
    const metrics = shownIn(answer(reading, bot.viewAt())).map(({ metric }) => metric);
    expect(metrics).toEqual(
      expect.arrayContaining([
        'network_services/gross_margin',
        'network_services/revenue',
        'network_services/cost',
      ]),
    );
    await place.remove();
  });
});
