import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watch } from '../../src/delivery/event-day.js';
import type { ApprovalCard, EventMessages } from '../../src/delivery/ports.js';
import { createReleaseDesk, type ReleaseDesk } from '../../src/delivery/release-desk.js';
import type { Store } from '../../src/store/store.js';
import { type Place, sqlite } from '../store/engines.js';
import { inEnglish, said, saying } from './said.js';

const published = 2_000_000;
const event = '2018-05-15-results';

describe('the release desk', () => {
  let place: Place;
  let store: Store;
  let now: number;
  let events: Record<string, EventMessages>;

  beforeEach(async () => {
    now = published + 1;
    events = { [event]: said('FY2017', { publishedAt: published }) };
    place = await sqlite().place();
    store = await place.open({ clock: () => now });
    await subscribe('C1');
  });
  afterEach(() => place.remove());

  const subscribe = (channel: string, kinds = ['results']): Promise<void> =>
    store.subscriptions.put({ workspace: 'T1', channel, kinds, language: 'ja', metrics: [], zone: 'UTC' });
  const deskFor = (needed = 1): ReleaseDesk =>
    createReleaseDesk({ store, messages: saying(events), clock: () => now, needed, pace: 0 });
  const hashNow = async (desk: ReleaseDesk): Promise<string> => (await desk.card(event))?.fingerprint ?? '';
  const approve = async (desk: ReleaseDesk, person: string): Promise<ApprovalCard> =>
    desk.approve(event, await hashNow(desk), person);
  const approvers = ({ approvals }: ApprovalCard): string[] => approvals.map(({ person }) => person);
  const rows = async (): Promise<string[]> =>
    (await store.deliveries.list()).map(({ channel, part, state }) => `${channel} ${part} ${state}`);
  const notices = async (): Promise<string> =>
    (await store.notices.list()).map(({ text }) => text).join('\n');

  it('posts nothing without an approval', async () => {
    await deskFor().card(event);
    await deskFor().refresh();
    expect(await rows()).toEqual([]);
    expect(await notices()).toContain('Approval needed (0 of 1)');
  });

  it('posts head and replies in the language of the channel once it is approved', async () => {
    await approve(deskFor(), 'U2');
    const all = await store.deliveries.list();
    expect(all.map(({ part }) => part)).toEqual([0, 1]);
    expect(all[0]?.content).toContain('日本語');
  });

  it('does not count the person who read the release in', async () => {
    await expect(approve(deskFor(), 'reader')).rejects.toThrow('somebody else');
  });

  it('with two to approve wants two different people', async () => {
    const desk = deskFor(2);
    expect(approvers(await approve(desk, 'U2'))).toEqual(['U2']);
    expect(approvers(await approve(desk, 'U2'))).toEqual(['U2']);
    expect(await rows()).toEqual([]);
    await approve(desk, 'U3');
    expect(await rows()).toEqual(['C1 0 ready', 'C1 1 ready']);
  });

  it.each<[string, () => Promise<void> | void]>([
    ['a text', () => void (events[event] = said('FY2017 (new)', { publishedAt: published }))],
    ['the list of channels', () => subscribe('C2')],
  ])('counts from 0 again when %s changes', async (what, change) => {
    const desk = deskFor(2);
    await approve(desk, 'U2');
    const old = await hashNow(desk);
    await change();
    await expect(desk.approve(event, old, 'U3')).rejects.toThrow('has changed');
    expect(approvers(await approve(desk, 'U3'))).toEqual(['U3']);
    expect(await notices()).toContain(`${what === 'a text' ? 'its text' : what} has changed`);
    expect(await rows()).toEqual([]);
  });

  it('counts from 0 again when it is sent back, and takes the same person once more', async () => {
    const desk = deskFor(2);
    await approve(desk, 'U2');
    now += 1;
    expect((await desk.sendBack(event, 'U3')).approvals).toEqual([]);
    now += 1;
    expect(approvers(await approve(desk, 'U2'))).toEqual(['U2']);
    expect(await rows()).toEqual([]);
  });

  it('shows what it is about, where it goes and what has changed, to whoever draws it', async () => {
    const desk = deskFor(2);
    await approve(desk, 'U2');
    await subscribe('C2');
    const [card] = await Promise.all([desk.card(event)]);
    expect(card).toMatchObject({ event, state: 'waiting', needed: 2, approvals: [], changed: ['channels'] });
    expect(card?.recipients.map(({ channel }) => channel)).toEqual(['C1', 'C2']);
    expect(card?.texts.en.text).toBe('FY2017: all of it');
    expect(await desk.waiting()).toEqual([card]);
  });

  it('cannot be approved while figures do not tie, and names the table', async () => {
    const broken = 'sum company/revenue FY2018-Q1 in Operating results summary';
    const checks = { ties: 90, explained: [], open: [broken] };
    events[event] = said('FY2017', { publishedAt: published, checks });
    const desk = deskFor();
    await expect(approve(desk, 'U2')).rejects.toThrow(broken);
    expect((await desk.card(event))?.state).toBe('blocked');
    expect(await notices()).toContain(`cannot be approved: figures do not tie in 1 place(s): ${broken}`);
    expect(await rows()).toEqual([]);
    events[event] = said('FY2017', { publishedAt: published, checks: { ...checks, open: [] } });
    await approve(desk, 'U2');
    expect(await rows()).toHaveLength(2);
  });

  it('does not take a change back for the text that was approved before it', async () => {
    const desk = deskFor(2);
    await approve(desk, 'U2');
    const first = events[event];
    events[event] = said('other', { publishedAt: published });
    await desk.refresh();
    if (first) events[event] = first;
    expect(approvers(await approve(desk, 'U3'))).toEqual(['U3']);
  });

  it('posts nothing before its time, and not by the clock alone when the time comes', async () => {
    const desk = deskFor();
    now = published - 1000;
    await approve(desk, 'U2');
    await desk.confirmPublic(event, 'U3');
    expect(await rows()).toEqual([]);
    now = published + 1000;
    await desk.refresh();
    expect(await rows()).toEqual([]);
    expect(await notices()).toContain('once somebody says that the release is public');
    await desk.confirmPublic(event, 'U3');
    expect(await rows()).toHaveLength(2);
  });

  it('tells maintainers no figure', async () => {
    events[event] = { ...said('x'), languages: { en: inEnglish('6,762'), ja: inEnglish('6,762') } };
    await deskFor().card(event);
    expect(await notices()).not.toMatch(/6,762|6762/);
  });

  it('posts nothing while held, and goes on when it is resumed', async () => {
    const desk = deskFor();
    await desk.card(event);
    await desk.hold(event, 'U4');
    await approve(desk, 'U2');
    expect(await rows()).toEqual([]);
    await desk.resume(event, 'U4');
    expect(await rows()).toHaveLength(2);
    await desk.hold(event, 'U4');
    expect(await store.claims.claim('w', 1000)).toBeUndefined();
  });

  it('drops what has not been posted when it is withdrawn, and takes no approval then', async () => {
    const desk = deskFor();
    await approve(desk, 'U2');
    await desk.withdraw(event, 'U4');
    expect(await rows()).toEqual(['C1 0 cancelled', 'C1 1 cancelled']);
    await expect(approve(desk, 'U3')).rejects.toThrow('withdrawn');
  });

  it('refuses a fingerprint that is too short to mean anything', async () => {
    const desk = deskFor();
    const hash = await hashNow(desk);
    await expect(desk.approve(event, hash.slice(0, 3), 'U2')).rejects.toThrow('fingerprint');
    expect((await desk.approve(event, hash.slice(0, 12), 'U2')).state).toBe('released');
  });

  it('sends a correction where the digest went, though the channel has unsubscribed', async () => {
    const desk = deskFor();
    await approve(desk, 'U2');
    await store.subscriptions.remove('T1', 'C1');
    await subscribe('C9');
    await store.shown.add([
      { workspace: 'T1', channel: 'C7', thread: '7.7', metric: 'm', period: 'FY2017', language: 'en' },
    ]);
    const told = [{ metric: 'm', period: 'FY2017', message: inEnglish('told') }];
    const corrected = inEnglish('right', { notice: inEnglish('notice'), told });
    events[event] = said('FY2017', {
      documents: ['release', 'correction'],
      publishedAt: published,
      languages: { en: corrected, ja: corrected },
    });
    await approve(desk, 'U2');
    const second = (await store.deliveries.list()).filter(({ revision }) => revision === 2);
    expect(second.map(({ channel, thread, part }) => `${channel} ${thread} ${part}`).sort()).toEqual([
      'C1  0',
      'C1  1',
      'C1  2000',
      'C7 7.7 0',
    ]);
  });

  it('prepares what the calendar has due, as soon as it has been read in', async () => {
    const entry = { event, date: '1970-01-01', time: '09:30', zone: 'Asia/Tokyo', kind: 'results' } as const;
    const desk = deskFor();
    await watch({ desk, clock: () => now }, [entry]);
    expect(await store.editions.list('proposed')).toHaveLength(1);
    now += 100 * 60 * 60 * 1000;
    await watch({ desk, clock: () => now }, [{ ...entry, event: 'other' }]);
    expect(await store.editions.list('proposed')).toHaveLength(1);
  });
});
