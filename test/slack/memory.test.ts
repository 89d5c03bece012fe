import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { liveEarnings } from '../../src/app/live-earnings.js';
import { loadRecord } from '../../src/dataset/load.js';
import { reachOf, relationsWithin } from '../../src/dataset/reach.js';
import { createInFlight } from '../../src/slack/in-flight.js';
import { createLatest } from '../../src/slack/latest.js';
import { ownTurn } from '../../src/slack/one-a-turn.js';
import { createSeen } from '../../src/slack/seen.js';
import { createThreads } from '../../src/slack/threads.js';

describe('what was put last', () => {
  it('is kept up to its number, and what is put again is the latest', () => {
    const latest = createLatest<number>({ most: 2, milliseconds: 1_000 });
    for (const [index, key] of ['a', 'b', 'a', 'c'].entries()) latest.put(key, index);
    expect(['a', 'b', 'c'].map((key) => latest.get(key))).toEqual([2, undefined, 3]);
  });

  it('ends after its time', () => {
    let now = 0;
    const latest = createLatest<number>({ most: 2, milliseconds: 10 }, () => now);
    latest.put('a', 1);
    now = 10;
    expect(latest.get('a')).toBeUndefined();
  });
});

describe('threads', () => {
  it('keep the latest questions of a conversation, oldest first', () => {
    const threads = createThreads({ questions: 2 });
    for (const question of ['a', 'b', 'c']) void threads.add('C1:1', question);
    expect(threads.earlier('C1:1')).toEqual(['b', 'c']);
    expect(threads.earlier('C1:2')).toEqual([]);
  });

  it('forget a conversation after its time', () => {
    let now = 0;
    const threads = createThreads({ milliseconds: 10 }, () => now);
    void threads.add('C1:1', 'a');
    now = 10;
    expect(threads.earlier('C1:1')).toEqual([]);
  });

  it('forget the conversation that was left alone longest when there are too many', () => {
    const threads = createThreads({ conversations: 2 });
    for (const key of ['1', '2', '1', '3']) void threads.add(key, 'q');
    expect(['1', '2', '3'].map((key) => threads.earlier(key))).toEqual([['q', 'q'], [], ['q']]);
  });

  it('fork without looking back', () => {
    const threads = createThreads();
    void threads.add('D1:direct', 'a');
    void threads.fork('D1:direct', 'D1:9');
    void threads.add('D1:direct', 'b');
    expect(threads.earlier('D1:9')).toEqual(['a']);
  });
});

describe('what was seen', () => {
  it('can be claimed once', async () => {
    const seen = createSeen();
    expect([await seen.claim('e'), await seen.claim('e'), await seen.claim('f')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('takes no more room than for the latest ten thousand', async () => {
    const seen = createSeen();
    for (let key = 0; key <= 10_000; key += 1) void seen.claim(String(key));
    expect([await seen.claim('1'), await seen.claim('0')]).toEqual([false, true]);
  });

  it('can be claimed again after its time', async () => {
    const seen = createSeen(0.05);
    await seen.claim('e');
    await pause(80);
    expect(await seen.claim('e')).toBe(true);
  });
});

describe('what was worked out', () => {
  const record = loadRecord();

  it('is remembered up to its number, and afterwards the same is answered', async () => {
    const [most, question] = [40, 'FY2017 network services cost ratio?'];
    const bot = liveEarnings({ current: () => record }, {}, most);
    const first = await bot.ask({ question, thread: [] });
    for (let year = 2001; year <= 2030; year += 1) {
      await bot.ask({ question: `FY${year} SI gross margin?`, thread: [] });
      expect(bot.viewAt().memo.size).toBeLessThanOrEqual(most);
    }
    expect(await bot.ask({ question, thread: [] })).toEqual(first);
  });

  it('how figures follow from others is forgotten and found again when there is too much of it', () => {
    const reach = reachOf(record, 'actual');
    const found = (): unknown => relationsWithin(reach, 'company/revenue', 'FY2017', 1);
    const first = found();
    expect(found()).toBe(first);
    for (let other = 0; other <= 20_000; other += 1) relationsWithin(reach, 'company/cost', `FY${other}`, 1);
    expect(found()).not.toBe(first);
    expect(found()).toEqual(first);
  });
});

describe('a turn for oneself', () => {
  it('leaves room between any two for whatever else has come', async () => {
    let turn = 0;
    const count = (): void => {
      turn += 1;
      if (turn < 20) setImmediate(count);
    };
    setImmediate(count);
    const turns = await Promise.all([1, 2, 3].map(() => ownTurn().then(() => turn)));
    expect(new Set(turns).size).toBe(3);
  });
});

describe('work in flight', () => {
  it('is waited for, failed work too', async () => {
    const inFlight = createInFlight();
    const failing = inFlight.during(() => pause(20).then(() => Promise.reject(new Error('late'))));
    const drained = inFlight.drained(1_000);
    await expect(failing).rejects.toThrow('late');
    expect(await drained).toBe(0);
  });

  it('that was begun while waiting is waited for', async () => {
    const inFlight = createInFlight();
    let ended = false;
    void inFlight.during(async () => {
      await pause(10);
      void inFlight.during(() => pause(30).then(() => (ended = true)));
    });
    await inFlight.drained(1_000);
    expect(ended).toBe(true);
  });

  it('that takes too long is counted', async () => {
    const inFlight = createInFlight();
    void inFlight.during(() => pause(200));
    expect(await inFlight.drained(10)).toBe(1);
  });
});
