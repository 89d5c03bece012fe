import { Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Arrival } from '../../src/store/app/arrivals.js';
import { postgresDialect } from '../../src/store/postgres.js';
import { sqliteDialect } from '../../src/store/sqlite.js';
import { storeFile, type Store } from '../../src/store/store.js';
import { engines, type Place } from './engines.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const terms = { stretch: minute, most: 100, lease: minute };
const message = { workspace: 'T1', channel: 'C1', ts: '1.1' };

const arrival = (keys: readonly string[], person = 'U1'): Arrival => ({
  keys,
  counts: { workspace: 'T1', person },
  audit: { act: 'asked', workspace: 'T1', person },
});

describe.each(engines())('what the app keeps on $name', (engine) => {
  const test = it.skipIf(!engine.available);
  let place: Place;
  let store: Store;
  let now = 0;

  beforeAll(() => engine.start());
  afterAll(() => engine.stop());
  beforeEach(async ({ skip }) => {
    if (!engine.available) skip();
    now = 1_000 * day;
    place = await engine.place();
    store = await place.open({ clock: () => now });
  });
  afterEach(async () => {
    if (engine.available) await place.remove();
  });

  const lines = async (): Promise<string[]> =>
    (await store.app.audit.after(0, 100)).map(({ act, person, subject }) =>
      [act, person, subject].filter(Boolean).join(' '),
    );

  test('takes an arrival once, whichever of its names it comes under, in one batch or two', async () => {
    const { arrivals } = store.app;
    const first = [
      arrival(['event:1', 'message:1']),
      arrival(['event:2', 'message:1']),
      arrival(['event:3']),
    ];
    expect((await arrivals.take(first, terms)).map(({ isNew }) => isNew)).toEqual([true, false, true]);
    expect((await arrivals.take([arrival(['event:1'])], terms))[0]?.isNew).toBe(false);
    expect(await lines()).toEqual(['asked U1', 'asked U1']);
  });

  test('takes an arrival once, of many processes that try at the same time', async () => {
    const other = await place.open({ clock: () => now });
    const keys = Array.from({ length: 30 }, (_, index) => arrival([`event:${index}`, `message:${index}`]));
    const batches = [keys, [...keys].reverse(), keys.slice(10), keys.slice(0, 20)];
    const taken = await Promise.all(
      batches.map((batch, index) => (index % 2 ? store : other).app.arrivals.take(batch, terms)),
    );
    expect(taken.flat().filter(({ isNew }) => isNew)).toHaveLength(30);
  });

  test('counts how often each person asks, afresh with each stretch of time', async () => {
    const count = async (...all: Arrival[]) =>
      (await store.app.arrivals.take(all, terms)).map((one) => one.count);
    expect(await count(arrival(['1']), arrival(['2'], 'U2'), arrival(['3']))).toEqual([1, 1, 2]);
    expect(await count(arrival(['4']), arrival(['4']))).toEqual([3, 0]);
    now += minute;
    expect(await count(arrival(['5']))).toEqual([1]);
  });

  const dealt = (ts: string, text: string, conversation = 'C1:1', person = 'U1') => ({
    ...message,
    ts,
    text,
    conversation,
    person,
    answers: [{ channel: 'C1', ts: `${ts}9`, fingerprint: 'abc' }],
  });

  test('keeps questions with their answers, in order, for those who go on from there', async () => {
    const { questions } = store.app;
    await questions.keep([dealt('1.1', 'a'), dealt('1.2', 'b'), dealt('1.3', 'c', 'C1:2')]);
    expect((await questions.earlier('C1:1', day, 10)).map(({ text }) => text)).toEqual(['a', 'b']);
    expect((await questions.earlier('C1:1', day, 1)).map(({ text }) => text)).toEqual(['b']);
    expect(await questions.answersTo(message)).toEqual([{ channel: 'C1', ts: '1.19' }]);
    expect(await questions.about('C1', '1.29')).toMatchObject({ text: 'b' });
    expect(await questions.about('C1', '1.2')).toMatchObject({ text: 'b' });
    await questions.reword(message, 'A');
    expect(await questions.find(message)).toMatchObject({ text: 'A', person: 'U1' });
    now += day;
    expect(await questions.earlier('C1:1', day, 10)).toEqual([]);
    expect(await lines()).toEqual(['answered U1 1.1 abc', 'answered U1 1.2 abc', 'answered U1 1.3 abc']);
  });

  const asking = (ts: string, person = 'U1'): Arrival => {
    const key = `message:C1:${ts}`;
    const pending = { ...message, key, ts, person, thread: '', text: `question ${ts}`, shared: null };
    return { ...arrival([key], person), pending };
  };

  test('keeps a question that is being answered, for one process to find once nobody answers it', async () => {
    const { arrivals, pending } = store.app;
    await arrivals.take([asking('1.1'), asking('1.2')], terms);
    now += minute - 1;
    expect(await pending.claim()).toBeUndefined();
    await pending.renew('message:C1:1.2', minute);
    now += 1;
    const other = (await place.open({ clock: () => now })).app.pending;
    const claimed = await Promise.all([pending.claim(), other.claim(), pending.claim(), other.claim()]);
    const found = { text: 'question 1.1', person: 'U1', thread: '', shared: null, age: minute };
    expect(claimed.filter((one) => one !== undefined)).toEqual([expect.objectContaining(found)]);
    now += minute;
    expect(await other.claim()).toMatchObject({ ts: '1.2', age: 2 * minute });
  });

  test('keeps no question that has been dealt with, was one too many, or is to be forgotten', async () => {
    const { arrivals, pending, questions } = store.app;
    await arrivals.take([asking('1.1'), asking('1.2'), asking('1.3', 'U2')], { ...terms, most: 1 });
    await questions.keep([
      { ...message, person: 'U1', conversation: '', answers: [], pending: 'message:C1:1.1' },
    ]);
    await questions.forget('U2');
    now += day;
    expect(await pending.claim()).toBeUndefined();
    await arrivals.take([asking('1.4')], terms);
    now += 2 * day;
    expect(await store.prune()).toBeGreaterThan(0);
    expect(await pending.claim()).toBeUndefined();
  });

  test('forgets what somebody wrote, and nobody else', async () => {
    const { questions } = store.app;
    await questions.keep([dealt('1.1', 'a'), dealt('1.2', 'b', 'C1:1', 'U2')]);
    expect(await questions.forget('U1')).toBe(1);
    expect((await questions.earlier('C1:1', day, 10)).map(({ text }) => text)).toEqual(['b']);
    await questions.remove({ ...message, ts: '1.2' });
    expect(await questions.answersTo({ ...message, ts: '1.2' })).toEqual([]);
  });

  test('lets go of questions after 30 days, or as many as it is told', async () => {
    await store.app.questions.keep([dealt('1.1', 'a')]);
    now += 29 * day;
    await store.prune();
    expect(await store.app.questions.find(message)).toBeDefined();
    const shorter = await place.open({ clock: () => now, questionDays: 7 });
    expect(await shorter.prune()).toBe(1);
    expect(await store.app.questions.find(message)).toBeUndefined();
    expect(await store.app.questions.answersTo(message)).toHaveLength(1);
  });

  test('takes back what was allowed in a channel when it becomes shared again', async () => {
    const { channels } = store.app;
    expect(await channels.note('T1', 'C1', false)).toBe(false);
    expect(await channels.note('T1', 'C1', true)).toBe(true);
    await channels.allow('T1', 'C1', 'U1');
    expect(await channels.allow('T1', 'C1', 'U1')).toEqual(['U1']);
    now += 1;
    expect(await channels.allow('T1', 'C1', 'U2')).toEqual(['U1', 'U2']);
    expect(await channels.note('T1', 'C1', true)).toBe(false);
    expect(await channels.allowedBy('T1', 'C1')).toEqual(['U1', 'U2']);
    await channels.note('T1', 'C1', false);
    await channels.note('T1', 'C1', true);
    expect(await channels.allowedBy('T1', 'C1')).toEqual([]);
    expect(await channels.find('T2', 'C1')).toBeUndefined();
  });

  test('keeps installations until they are removed', async () => {
    const { installations } = store.app;
    await installations.put('team:T1', 'one');
    await installations.put('team:T1', 'two');
    await installations.joins('T5', 'E1');
    expect([await installations.find('team:T1'), await installations.orgOf('T5')]).toEqual(['two', 'E1']);
    expect(await installations.remove('team:T1', now - 1_000)).toBe(false);
    expect(await installations.remove('team:T1', now)).toBe(true);
    expect(await installations.remove('team:T1', now)).toBe(false);
    expect(await installations.keys()).toEqual([]);
  });

  test('writes decisions and posted digests into the audit by itself', async () => {
    const of = { event: 'E', kind: 'results', revision: 1 };
    const { edition } = await store.editions.propose({
      ...of,
      hash: 'aaaa',
      content: '{}',
      channels: '[]',
      prepared_by: 'U1',
      prepared_at: 1,
      published_at: 1,
    });
    await store.editions.record(edition, 'approve', 'U2', now);
    await store.editions.record(edition, 'approve', 'U2', now);
    const to = { workspace: 'T1', channel: 'C1', thread: '', part: 0, content: '{}', after: 0 };
    await store.releases.enqueue([{ ...of, ...to }]);
    const claimed = await store.claims.claim('worker', minute);
    if (claimed) await store.claims.posted(claimed, '5.5', 0);
    expect(await lines()).toEqual(['approve U2 E results 1.1', 'sent E|results|1|T1|C1||0']);
    expect((await store.app.audit.after(1, 1))[0]).toMatchObject({
      channel: 'C1',
      ts: '5.5',
      workspace: 'T1',
    });
  });

  test('refuses to change or remove a line of the audit', async () => {
    await store.app.audit.add({ act: 'installed' });
    const { url, folder } = place.options;
    const db = new Kysely<object>({
      dialect: url ? postgresDialect(url, () => undefined) : sqliteDialect(storeFile(folder)),
    });
    await expect(sql`update audit set act = 'x'`.execute(db)).rejects.toThrow('append-only');
    await expect(sql`delete from audit`.execute(db)).rejects.toThrow('append-only');
    await db.destroy();
    expect(await lines()).toEqual(['installed']);
  });
});
