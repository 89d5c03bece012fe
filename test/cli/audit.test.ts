import { afterEach, beforeEach, expect, it } from 'vitest';
import { forget, printAudit } from '../../src/cli/audit.js';
import { UsageError } from '../../src/cli/usage.js';
import type { Store } from '../../src/store/store.js';
import { type Place, sqlite } from '../store/engines.js';

let place: Place;
let store: Store;
let now = Date.parse('2026-11-22T00:00:00Z');

beforeEach(async () => {
  place = await sqlite().place();
  store = await place.open({ clock: () => now });
});
afterEach(() => place.remove());

async function audit(since = 0): Promise<unknown[]> {
  const lines: string[] = [];
  await printAudit(store, since, (line) => lines.push(line));
  return lines.map((line) => JSON.parse(line) as unknown);
}

it('the audit is printed whole, a line for each act, with what applies to it', async () => {
  await store.app.audit.add(
    ...Array.from({ length: 1_500 }, (_, index) => ({ act: 'asked', person: 'U1', subject: String(index) })),
  );
  const lines = await audit();
  expect(lines).toHaveLength(1_500);
  expect(lines.at(-1)).toEqual({
    seq: 1_500,
    at: '2026-11-22T00:00:00.000Z',
    act: 'asked',
    person: 'U1',
    subject: '1499',
  });
  now += 1_000;
  await store.app.audit.add({ act: 'approve' });
  expect(await audit(now)).toMatchObject([{ act: 'approve' }]);
});

it('forgetting somebody erases what they asked, and says so in the audit', async () => {
  const question = { workspace: 'T1', channel: 'D1', ts: '1.1', conversation: 'D1:direct', answers: [] };
  await store.app.questions.keep([
    { ...question, person: 'U1', text: 'a' },
    { ...question, ts: '1.2', person: 'U2', text: 'b' },
  ]);
  expect(await forget(store, 'U1')).toBe('1 question erased');
  expect(await forget(store, 'U1')).toBe('0 questions erased');
  expect((await store.app.questions.earlier('D1:direct', 1_000, 9)).map(({ text }) => text)).toEqual(['b']);
  expect(await audit()).toMatchObject([{ act: 'forgot', subject: 'U1' }, { act: 'forgot' }]);
});

it('what is no person is refused in one line', async () => {
  await expect(forget(store, 'ann')).rejects.toThrow(UsageError);
});
