import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listCalendar, listDeliveries } from '../../src/cli/deliveries.js';
import { release } from '../../src/cli/release.js';
import { listSubscriptions, subscribe, unsubscribe } from '../../src/cli/subscriptions.js';
import { UsageError } from '../../src/cli/usage.js';
import { parseCalendar } from '../../src/delivery/calendar.js';
import { createReleaseDesk, type ReleaseDesk } from '../../src/delivery/release-desk.js';
import { replay } from '../../src/delivery/replay.js';
import type { Poster } from '../../src/delivery/ports.js';
import type { Store } from '../../src/store/store.js';
import { said, saying } from '../delivery/said.js';
import { type Place, sqlite } from '../store/engines.js';

const usual = { workspace: 'T1', kinds: 'preview,results', lang: 'en', zone: 'Asia/Tokyo' };
const event = '2018-05-15-results';

describe('the command line', () => {
  let place: Place;
  let store: Store;

  beforeEach(async () => {
    place = await sqlite().place();
    store = await place.open();
  });
  afterEach(() => place.remove());

  const desk = (): ReleaseDesk =>
    createReleaseDesk({
      store,
      messages: saying({ [event]: said('FY2017') }),
      clock: Date.now,
      needed: 1,
      pace: 0,
    });

  it('subscribes, lists and unsubscribes a channel', async () => {
    await subscribe(store, 'C0123', { ...usual, lang: 'ja', metrics: 'company/revenue, si/revenue' });
    expect(await listSubscriptions(store, false)).toBe(
      'C0123\tT1\tpreview, results\tja\tcompany/revenue, si/revenue\tAsia/Tokyo',
    );
    expect(await unsubscribe(store, 'C0123', 'T1')).toBe('C0123 is no longer subscribed');
    await expect(unsubscribe(store, 'C0123', 'T1')).rejects.toThrow('C0123 is not subscribed');
    expect(await listSubscriptions(store, true)).toBe('[]');
  });

  it.each([
    ['general', usual, 'no id of a channel'],
    ['C0123', { ...usual, kinds: 'results,all' }, '--kinds: "all" is none of preview, results, reminder'],
    ['C0123', { ...usual, kinds: ' ' }, '--kinds needs at least one'],
    ['C0123', { ...usual, lang: 'de' }, '--lang: "de" is none of en, ja'],
    ['C0123', { ...usual, zone: 'Mars' }, '--zone: "Mars" is no time zone'],
  ])('refuses %s %o in one line', async (channel, options, line) => {
    await expect(subscribe(store, channel, options)).rejects.toThrow(line);
    await expect(subscribe(store, channel, options)).rejects.toBeInstanceOf(UsageError);
  });

  it('approves under the fingerprint that it shows, and lists what will be posted', async () => {
    await subscribe(store, 'C0123', usual);
    const shown = await release(desk(), 'show', event, {});
    expect(shown).toContain('FY2017: all of it');
    const [, hash = ''] = /· ([0-9a-f]{12})/.exec(shown) ?? [];
    await expect(release(desk(), 'approve', event, { as: 'alice' })).rejects.toThrow('--hash');
    await expect(release(desk(), 'approve', event, { hash })).rejects.toThrow('--as');
    await expect(release(desk(), 'approve', event, { as: 'reader', hash })).rejects.toThrow(UsageError);
    expect(await release(desk(), 'approve', event, { as: 'alice', hash })).toContain(
      'Approved and on its way',
    );
    expect(await listDeliveries(store, {})).toMatch(/2 ready$/);
    expect(await listDeliveries(store, { event, state: 'posted' })).toBe('no deliveries');
    const rows = JSON.parse(await listDeliveries(store, { json: true })) as Record<string, unknown>[];
    expect(rows[0]).toMatchObject({ event, channel: 'C0123', part: 0, state: 'ready' });
    expect(rows[0]).not.toHaveProperty('content');
  });

  it('says so when there is nothing to decide about, or no such decision', async () => {
    await expect(release(desk(), 'show', 'other', {})).rejects.toThrow('nothing to post for other');
    await expect(release(desk(), 'publish', event, { as: 'alice' })).rejects.toThrow('none of show, approve');
  });

  it('lists the calendar of a time', () => {
    const calendar = parseCalendar([
      { event, date: '2018-05-15', time: '15:00', zone: 'Asia/Tokyo', kind: 'results', preview: '08:30' },
    ]);
    expect(listCalendar(calendar, {})).toBe(`2018-05-15 15:00\tAsia/Tokyo\t${event}\tpreview 08:30`);
    expect(listCalendar(calendar, { until: 0 })).toBe('nothing is due in that time');
    expect(listCalendar(calendar, { json: true })).toContain('"due_at":"2018-05-15T06:00:00.000Z"');
  });

  it('replays a past day as often as it is asked to, and nothing that lies ahead', async () => {
    const posted: string[] = [];
    const poster: Poster = {
      post: (target, message, key) => {
        posted.push(key);
        return Promise.resolve({
          kind: 'posted',
          ts: `${posted.length}.0 ${target.channel} ${message.text}`,
        });
      },
      update: () => Promise.resolve({ kind: 'refused', reason: 'not asked for' }),
      find: () => Promise.resolve({ kind: 'absent' }),
    };
    const to = { workspace: 'T1', channel: 'C0123', language: 'en' } as const;
    let now = Date.now();
    const options = { store, messages: saying({ [event]: said('x') }), poster, clock: () => now };
    expect((await replay(options, event, now, to)).map(({ state }) => state)).toEqual(['posted', 'posted']);
    now += 1;
    await replay(options, event, now, to);
    expect(new Set(posted).size).toBe(4);
    expect(await replay(options, event, now + 1000, to)).toEqual([]);
    expect(await replay(options, 'other', now, to)).toEqual([]);
  });
});
