import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Kysely, sql } from 'kysely';
import { clockOf } from '../../src/store/database.js';
import { migrate, NewerSchemaError } from '../../src/store/migrate.js';
import { migrations } from '../../src/store/migrations/index.js';
import { postgresDialect } from '../../src/store/postgres.js';
import type { NewDelivery } from '../../src/store/release.js';
import type { Schema } from '../../src/store/schema.js';
import { sqliteDialect } from '../../src/store/sqlite.js';
import { storeFile, type Store } from '../../src/store/store.js';
import { engines, type Place } from './engines.js';

const day = 24 * 60 * 60 * 1000;

const subscription = {
  workspace: 'T1',
  channel: 'C1',
  kinds: ['results'],
  language: 'ja',
  metrics: [],
  zone: 'Asia/Tokyo',
};

const delivery = (channel: string, more: Partial<NewDelivery> = {}): NewDelivery => ({
  event: 'E',
  kind: 'results',
  revision: 1,
  workspace: 'T1',
  channel,
  thread: '',
  part: 0,
  content: '{}',
  after: 0,
  ...more,
});

const edition = {
  event: 'E',
  kind: 'results',
  revision: 1,
  hash: 'aaaa',
  content: '{}',
  channels: '[]',
  prepared_by: 'U1',
  prepared_at: 1,
  published_at: 1,
};

describe.each(engines())('the store on $name', (engine) => {
  const test = it.skipIf(!engine.available);
  let place: Place;
  let store: Store;
  let now = 1_000_000;

  beforeAll(() => engine.start());
  afterAll(() => engine.stop());
  beforeEach(async ({ skip }) => {
    if (!engine.available) skip();
    now = 1_000_000;
    place = await engine.place();
    store = await place.open({ clock: () => now });
  });
  afterEach(async () => {
    if (engine.available) await place.remove();
  });

  test('opened by several at once brings its tables up to date once', async () => {
    const fresh = await engine.place();
    const stores = await Promise.all(Array.from({ length: 4 }, () => fresh.open()));
    await stores[0]?.subscriptions.put(subscription);
    expect(await stores[3]?.subscriptions.list()).toEqual([subscription]);
    await fresh.remove();
  });

  test('survives being closed and opened', async () => {
    await store.subscriptions.put(subscription);
    const again = await place.open();
    expect(await again.subscriptions.list()).toEqual([subscription]);
  });

  test('of a later program is refused, in words', async () => {
    const { url, folder } = place.options;
    const dialect = url ? postgresDialect(url, () => undefined) : sqliteDialect(storeFile(folder));
    const db = new Kysely<Schema>({ dialect });
    await sql`update schema_version set version = 99`.execute(db);
    const kind = url ? 'postgres' : 'sqlite';
    await expect(migrate({ db, engine: kind })).rejects.toThrow(NewerSchemaError);
    await db.destroy();
  });

  test('leaves nothing of a migration that fails halfway', async () => {
    const { url, folder } = place.options;
    const dialect = url ? postgresDialect(url, () => undefined) : sqliteDialect(storeFile(folder));
    const db = new Kysely<Schema>({ dialect });
    const kind = url ? 'postgres' : 'sqlite';
    const none = (): Promise<void> => Promise.resolve();
    const broken = async (transaction: Kysely<Schema>): Promise<void> => {
      await sql`create table half (a integer)`.execute(transaction);
      throw new Error('halfway');
    };
    await expect(migrate({ db, engine: kind }, [...migrations.map(() => none), broken])).rejects.toThrow(
      'halfway',
    );
    await expect(sql`select * from half`.execute(db)).rejects.toThrow();
    await migrate({ db, engine: kind });
    await db.destroy();
  });

  test('has a clock that is right to the second', async () => {
    const { url, folder } = place.options;
    const dialect = url ? postgresDialect(url, () => undefined) : sqliteDialect(storeFile(folder));
    const db = new Kysely<Schema>({ dialect });
    const clock = clockOf(url ? 'postgres' : 'sqlite');
    const { rows } = await sql<{ now: number }>`select ${clock} as now`.execute(db);
    expect(Math.abs(Number(rows[0]?.now) - Date.now())).toBeLessThan(1_000);
    await db.destroy();
  });

  test('keeps one subscription for a channel, the latest', async () => {
    await store.subscriptions.put(subscription);
    await store.subscriptions.put({ ...subscription, language: 'en', metrics: ['company/revenue'] });
    expect(await store.subscriptions.list()).toEqual([
      { ...subscription, language: 'en', metrics: ['company/revenue'] },
    ]);
    expect(await store.subscriptions.remove('T1', 'C1')).toBe(true);
    expect(await store.subscriptions.remove('T1', 'C1')).toBe(false);
  });

  test('lets the first through with a key, of many that ask at once', async () => {
    const claims = await Promise.all(Array.from({ length: 8 }, () => store.seen.claim('event:1')));
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  test('adds a delivery once, whoever adds it', async () => {
    expect(await store.releases.enqueue([delivery('C1'), delivery('C2')])).toBe(2);
    expect(await store.releases.enqueue([delivery('C2'), delivery('C3')])).toBe(1);
  });

  test('gives each delivery to one worker', async () => {
    await store.releases.enqueue(Array.from({ length: 20 }, (_, index) => delivery(`C${index}`)));
    const other = await place.open({ clock: () => now });
    const claims = await Promise.all(
      Array.from({ length: 24 }, (_, index) => (index % 2 ? store : other).claims.claim(`w${index}`, 1000)),
    );
    const keys = claims.flatMap((claimed) => claimed?.key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    let left = 20 - keys.length;
    while (await store.claims.claim('last', 1000)) left -= 1;
    expect(left).toBe(0);
  });

  test('says of a claim whose worker went silent that it may have been posted', async () => {
    await store.releases.enqueue([delivery('C1')]);
    const first = await store.claims.claim('one', 1000);
    expect(first).toMatchObject({ suspect: 0, attempts: 1 });
    expect(await store.claims.claim('two', 1000)).toBeUndefined();
    now += 1000;
    expect(await store.claims.claim('two', 1000)).toMatchObject({ suspect: 1, attempts: 2, owner: 'two' });
    // The first worker comes back too late to say anything.
    if (first) expect(await store.claims.posted(first, '1.1', 0)).toBe(false);
  });

  test('keeps replies back until their head is posted, and then for the pause of the channel', async () => {
    await store.releases.enqueue([delivery('C1', { part: 1 }), delivery('C1')]);
    const head = await store.claims.claim('one', 1000);
    expect(head?.part).toBe(0);
    expect(await store.claims.claim('two', 1000)).toBeUndefined();
    if (head) await store.claims.posted(head, '1.1', 300);
    expect(await store.claims.claim('two', 1000)).toBeUndefined();
    now += 300;
    expect(await store.claims.claim('two', 1000)).toMatchObject({ part: 1 });
  });

  test('waits as long as it was told to', async () => {
    await store.releases.enqueue([delivery('C1')]);
    const claimed = await store.claims.claim('one', 1000);
    if (claimed) await store.claims.retry(claimed, 5000, 'rate limited');
    now += 4999;
    expect(await store.claims.claim('one', 1000)).toBeUndefined();
    now += 1;
    expect(await store.claims.claim('one', 1000)).toMatchObject({ suspect: 0, error: 'rate limited' });
  });

  test('never shortens a lease when the fate of a message is in doubt', async () => {
    await store.releases.enqueue([delivery('C1')]);
    const claimed = await store.claims.claim('one', 1000);
    if (claimed) await store.claims.doubt(claimed, 0, 'no response');
    now += 999;
    expect(await store.claims.claim('two', 1000)).toBeUndefined();
    now += 1;
    expect(await store.claims.claim('two', 1000)).toMatchObject({ suspect: 1 });
  });

  test('drops the replies of a head that failed', async () => {
    await store.releases.enqueue([delivery('C1'), delivery('C1', { part: 1 })]);
    const head = await store.claims.claim('one', 1000);
    if (head) await store.claims.end(head, 'failed', 'is_archived');
    expect((await store.deliveries.list()).map(({ state }) => state)).toEqual(['failed', 'cancelled']);
  });

  test('keeps an edition while nothing of it changes, and counts up when something does', async () => {
    expect((await store.editions.propose(edition)).isNew).toBe(true);
    expect((await store.editions.propose(edition)).isNew).toBe(false);
    const changed = await store.editions.propose({ ...edition, hash: 'bbbb' });
    expect(changed).toMatchObject({ isNew: true, edition: { number: 2 } });
    const back = await store.editions.propose(edition);
    expect(back).toMatchObject({ isNew: true, edition: { number: 3 } });
    expect(await store.editions.list('proposed')).toMatchObject([{ number: 3 }]);
  });

  test('releases an edition once, and only the newest', async () => {
    const old = await store.editions.propose(edition);
    const { edition: newest } = await store.editions.propose({ ...edition, hash: 'bbbb' });
    expect(await store.releases.release(old.edition, [delivery('C1')])).toBe(false);
    const released = await Promise.all(
      Array.from({ length: 3 }, () => store.releases.release(newest, [delivery('C1')])),
    );
    expect(released.filter(Boolean)).toHaveLength(1);
    expect(await store.deliveries.list()).toHaveLength(1);
  });

  test('posts nothing of what is held', async () => {
    const { edition: proposed } = await store.editions.propose(edition);
    await store.releases.release(proposed, [delivery('C1')]);
    await store.editions.hold(proposed, true);
    expect(await store.claims.claim('one', 1000)).toBeUndefined();
    await store.editions.hold(proposed, false);
    expect(await store.claims.claim('one', 1000)).toMatchObject({ key: 'E|results|1|T1|C1||0' });
  });

  test('gives a run to one process, and to another when that one died over it', async () => {
    expect(await store.runs.start('job', 5, 1000)).toBe('mine');
    expect(await store.runs.start('job', 5, 1000)).toBe('busy');
    now += 1000;
    expect(await store.runs.start('job', 5, 1000)).toBe('mine');
    await store.runs.settle('job', 5, 'done');
    now += 5000;
    expect(await store.runs.start('job', 5, 1000)).toBe('settled');
  });

  test('moves the instant up to which all is settled forward, never back', async () => {
    expect(await store.runs.settledUntil()).toBeUndefined();
    await store.runs.moveSettled(10);
    await store.runs.moveSettled(5);
    expect(await store.runs.settledUntil()).toBe(10);
  });

  test('has a notice told once', async () => {
    await store.notices.add('key', 'first');
    await store.notices.add('key', 'second');
    const claims = await Promise.all([store.notices.claim(1000), store.notices.claim(1000)]);
    expect(claims.flatMap((claimed) => claimed?.text ?? [])).toEqual(['first']);
    now += 1000;
    expect(await store.notices.claim(1000)).toMatchObject({ text: 'first' });
    await store.notices.told('key');
    now += 1000;
    expect(await store.notices.claim(1000)).toBeUndefined();
  });

  test('knows which threads were given a figure', async () => {
    const shown = {
      workspace: 'T1',
      channel: 'C1',
      thread: '1.1',
      metric: 'm',
      period: 'FY2017',
      language: 'en',
    };
    await store.shown.add([shown, { ...shown, thread: '2.2' }]);
    await store.shown.add([shown]);
    expect(await store.shown.of('m', 'FY2017')).toHaveLength(2);
    expect(await store.shown.of('m', 'FY2016')).toEqual([]);
  });

  test('removes what is past its time, and nothing that is still to be done', async () => {
    await store.seen.claim('old');
    await store.releases.enqueue([delivery('C1'), delivery('C2')]);
    const claimed = await store.claims.claim('one', 1000);
    if (claimed) await store.claims.posted(claimed, '1.1', 0);
    now += 401 * day;
    await store.seen.claim('new');
    expect(await store.prune()).toBe(2);
    expect((await store.deliveries.list()).map(({ state }) => state)).toEqual(['ready']);
    expect(await store.seen.claim('old')).toBe(true);
    expect(await store.seen.claim('new')).toBe(false);
  });
});
