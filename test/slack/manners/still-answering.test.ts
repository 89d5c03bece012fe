import { afterEach, beforeEach, expect, it } from 'vitest';
import { createInterrupted, lease } from '../../../src/slack/manners/interrupted.js';
import type { Turn } from '../../../src/slack/manners/turn.js';
import type { Store } from '../../../src/store/store.js';
import { type Place, sqlite } from '../../store/engines.js';
import { recordingLogger } from '../http-app.js';

const key = 'message:D1:1.1';
const asked = { channel: 'D1', ts: '1.1', person: 'U1', text: 'revenue?' };
let now = 0;
let place: Place;
let store: Store;

beforeEach(async () => {
  place = await sqlite().place();
  store = await place.open({ clock: () => now });
});
afterEach(() => place.remove());

/** One look of a process that took a question on so many milliseconds ago. */
async function look(age: number, isSettled = false): Promise<void> {
  const interrupted = createInterrupted({
    store: store.app,
    sharing: { isPaused: () => Promise.resolve(true) },
    keeping: { keep: () => Promise.resolve(true) },
    clientOf: () => Promise.resolve(undefined),
    logger: recordingLogger().logger,
  });
  const delivery = { ...asked, kind: 'message', keys: [key], subject: '' } as const;
  const turn: Turn = { delivery, workspace: 'T1', began: performance.now() - age, answers: [] };
  interrupted.takenOn(turn);
  if (isSettled) interrupted.settled(turn);
  interrupted.start();
  await interrupted.stop();
}

it.each([
  ['is left to the process that is still at it', 25_000, false, undefined],
  ['is not, once that has settled it', 25_000, true, { text: 'revenue?' }],
  ['is not, after a time that no answer takes', 600_000, false, { text: 'revenue?' }],
])('a question %s', async (_, age, isSettled, found) => {
  const pending = { ...asked, key, workspace: 'T1', thread: '', shared: null };
  const audit = { act: 'asked' };
  await store.app.arrivals.take([{ keys: [key], audit, pending }], { stretch: 60_000, most: 30, lease });
  now += lease - 5_000;
  await look(age, isSettled);
  now += lease - 5_000;
  const claimed = await store.app.pending.claim();
  if (found) expect(claimed).toMatchObject(found);
  else expect(claimed).toBeUndefined();
});
