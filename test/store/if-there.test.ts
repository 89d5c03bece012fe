import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStoreIfThere, type Store, storeFile } from '../../src/store/store.js';
import { engines, type Place } from './engines.js';

describe.each(engines())('a store that may not be there, over $name', (engine) => {
  let place: Place;
  beforeAll(() => engine.start());
  afterAll(() => engine.stop());
  beforeEach(async ({ skip }) => {
    if (!engine.available) skip();
    place = await engine.place();
  });
  afterEach(async () => {
    if (engine.available) await place.remove();
  });

  const opened = async <Result>(work: (store: Store | undefined) => Promise<Result>): Promise<Result> => {
    const store = await openStoreIfThere(place.options);
    try {
      return await work(store);
    } finally {
      await store?.close();
    }
  };

  it('is not made by looking, however often', async () => {
    for (const _ of [1, 2]) expect(await opened((store) => Promise.resolve(store))).toBeUndefined();
    expect(existsSync(storeFile(place.options.folder))).toBe(false);
  });

  it('is opened where it is, beside a process that has it open', async () => {
    const bot = await place.open();
    await bot.readIn.put({
      id: 'a',
      hash: 'h',
      content: '{}',
      prepared_by: 'p',
      prepared_at: 1,
      published_at: 2,
    });
    const drafts = await opened((store) => store?.readIn.list() ?? Promise.resolve([]));
    expect(drafts.map(({ id }) => id)).toEqual(['a']);
  });
});
