import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tellNotices } from '../../src/delivery/maintainers.js';
import type { Found, Poster, Sent } from '../../src/delivery/ports.js';
import { deliverNext } from '../../src/delivery/worker.js';
import type { NewDelivery } from '../../src/store/release.js';
import type { Store } from '../../src/store/store.js';
import { type Place, sqlite } from '../store/engines.js';

const lease = 30_000;

describe('a worker', () => {
  let place: Place;
  let store: Store;
  let now: number;
  let done: string[];
  let sent: Sent[];
  let found: Found;

  const poster: Poster = {
    post: (target, message) => act(`post ${target.channel} ${target.thread ?? '-'} ${message.text}`),
    update: (target, ts, message) => act(`update ${target.channel} ${ts} ${message.text}`, ts),
    find: () => {
      done.push('find');
      return Promise.resolve(found);
    },
  };
  const act = (what: string, ts?: string): Promise<Sent> => {
    done.push(what);
    return Promise.resolve(sent.shift() ?? { kind: 'posted', ts: ts ?? `${done.length}.0` });
  };

  beforeEach(async () => {
    now = 1_000_000;
    done = [];
    sent = [];
    found = { kind: 'absent' };
    place = await sqlite().place();
    store = await place.open({ clock: () => now });
  });
  afterEach(() => place.remove());

  const add = (text: string, more: Partial<NewDelivery> = {}): Promise<number> =>
    store.releases.enqueue([
      {
        event: 'E',
        kind: 'results',
        revision: 1,
        workspace: 'T1',
        channel: 'C1',
        thread: '',
        part: 0,
        content: JSON.stringify({ notification: '', text }),
        after: 0,
        ...more,
      },
    ]);
  const work = async (times = 1): Promise<void> => {
    for (let count = 0; count < times; count += 1)
      await deliverNext({ store, poster, owner: 'w', lease, pause: 0, attempts: 5, longestWait: 1000 });
  };
  const states = async (): Promise<string[]> => (await store.deliveries.list()).map(({ state }) => state);
  const notices = async (): Promise<string[]> => (await store.notices.list()).map(({ text }) => text);

  it('posts the head, then the replies in its thread', async () => {
    await add('reply', { part: 1 });
    await add('head');
    await work(3);
    expect(done).toEqual(['post C1 - head', 'post C1 1.0 reply']);
  });

  it('does not try again before the time that the other side asked for', async () => {
    sent = [{ kind: 'later', reason: 'rate limited', wait: 7000 }];
    await add('head');
    await work(2);
    now += 6999;
    await work();
    expect(done).toHaveLength(1);
    now += 1;
    await work();
    expect(done).toEqual(['post C1 - head', 'post C1 - head']);
  });

  it('records a permanent failure, reports it once for a channel and drops the replies', async () => {
    sent = [{ kind: 'refused', reason: 'is_archived' }];
    await add('head');
    await add('reply', { part: 1 });
    await work(3);
    expect(await states()).toEqual(['failed', 'cancelled']);
    expect(await notices()).toHaveLength(1);
    expect((await notices())[0]).toContain('is_archived');
  });

  it('looks into the history before it repeats what may have arrived, and takes what it finds', async () => {
    sent = [{ kind: 'unknown', reason: 'no response' }];
    await add('head');
    await work(2);
    expect(done).toEqual(['post C1 - head']);
    found = { kind: 'found', ts: '9.9' };
    now += lease;
    await work();
    expect(done).toEqual(['post C1 - head', 'find']);
    expect(await store.deliveries.list()).toMatchObject([{ state: 'posted', ts: '9.9' }]);
  });

  it('repeats what the history does not hold', async () => {
    sent = [{ kind: 'unknown', reason: 'no response' }];
    await add('head');
    await work();
    now += lease;
    await work();
    expect(done).toEqual(['post C1 - head', 'find', 'post C1 - head']);
  });

  it('never repeats where the history cannot be read: it reports', async () => {
    sent = [{ kind: 'unknown', reason: 'no response' }];
    found = { kind: 'unreadable', reason: 'missing_scope' };
    await add('head');
    await work();
    for (let count = 0; count < 5; count += 1) {
      now += lease;
      await work();
    }
    expect(done).toEqual(['post C1 - head', 'find']);
    expect(await states()).toEqual(['unknown']);
    expect((await notices())[0]).toContain('not known whether a message reached C1');
  });

  it('looks again later when the history is not to be had now, and posts nothing until then', async () => {
    sent = [{ kind: 'unknown', reason: 'no response' }];
    found = { kind: 'later', reason: 'rate limited', wait: 60_000 };
    await add('head');
    await work();
    now += lease;
    await work();
    now += 59_999;
    await work();
    expect(done).toEqual(['post C1 - head', 'find']);
    found = { kind: 'absent' };
    now += 1;
    await work();
    expect(done.slice(2)).toEqual(['find', 'post C1 - head']);
  });

  it('gives up after so many attempts, and says so', async () => {
    sent = Array.from({ length: 9 }, () => ({ kind: 'later', reason: 'rate limited', wait: 0 }));
    await add('head');
    await work(9);
    expect(done).toHaveLength(5);
    expect(await states()).toEqual(['failed']);
    expect(await notices()).toHaveLength(1);
  });

  it('edits in place what an earlier revision posted, adds what is new, and puts one notice into the thread', async () => {
    await add('head');
    await add('reply', { part: 1 });
    await work(2);
    await add('head, right', { revision: 2 });
    await add('reply, right', { revision: 2, part: 1 });
    await add('deck', { revision: 2, part: 2 });
    await add('notice', { revision: 2, part: 2000 });
    await work(5);
    expect(done.slice(2)).toEqual([
      'update C1 1.0 head, right',
      'update C1 2.0 reply, right',
      'post C1 1.0 deck',
      'post C1 1.0 notice',
    ]);
  });

  it('repeats an edit whose end nobody saw without looking: it comes to the same', async () => {
    await add('head');
    await work();
    await add('head, right', { revision: 2 });
    sent = [{ kind: 'unknown', reason: 'no response' }];
    await work();
    now += 1000;
    await work();
    expect(done.slice(1)).toEqual(['update C1 1.0 head, right', 'update C1 1.0 head, right']);
  });

  it('tells another thread of a correction without touching the channel', async () => {
    await add('told', { thread: '7.7', revision: 2 });
    await work();
    expect(done).toEqual(['post C1 7.7 told']);
  });

  it('posts the corrected digest, without the notice, where nobody had begun to post the wrong one', async () => {
    await add('wrong');
    await store.releases.drop({ event: 'E', kind: 'results', revision: 1 });
    await add('right', { revision: 2 });
    await add('notice', { revision: 2, part: 2000 });
    await work(3);
    expect(done).toEqual(['post C1 - right']);
  });

  it('reports a correction for a channel of which nobody knows whether it has the digest', async () => {
    sent = [{ kind: 'unknown', reason: 'no response' }];
    found = { kind: 'unreadable', reason: 'missing_scope' };
    await add('wrong');
    await work();
    now += lease;
    await work();
    await add('right', { revision: 2 });
    await work();
    expect(done).toEqual(['post C1 - wrong', 'find']);
    expect((await notices()).join()).toContain('a correction could be put into');
  });

  it('tells maintainers every notice once', async () => {
    await store.notices.add('a', 'first');
    await store.notices.add('b', 'second');
    const told: string[] = [];
    const tell = (line: string): Promise<void> => Promise.resolve(void told.push(line));
    await Promise.all([tellNotices(store, { tell }), tellNotices(store, { tell })]);
    expect(told.sort()).toEqual(['first', 'second']);
  });
});
