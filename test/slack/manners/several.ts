import { sqlite } from '../../store/engines.js';
import type { Store } from '../../../src/store/store.js';
import { type HttpApp, type HttpAppOptions, startHttpApp } from '../http-app.js';
import type { Responder } from '../web-api-server.js';
import { type FakeEarnings, fakeEarnings } from '../words.js';

/** One or more processes of the bot over one store, each with a Slack of its own around it. */
export interface Several {
  readonly bots: readonly HttpApp[];
  readonly store: Store;
  readonly earnings: FakeEarnings;
  close(): Promise<void>;
}

interface Around {
  readonly earnings?: FakeEarnings;
  readonly responder?: Responder;
}

export async function startSeveral(
  count: number,
  settings: HttpAppOptions['settings'] = {},
  { earnings = fakeEarnings(), responder }: Around = {},
): Promise<Several> {
  const place = await sqlite().place();
  // Stands still, so that no minute ends while questions are counted.
  const began = Date.now();
  const clock = (): number => began;
  const stores = await Promise.all(Array.from({ length: count }, () => place.open({ clock })));
  const bots = await Promise.all(
    stores.map((store) => startHttpApp(earnings, { store, settings, responder })),
  );
  const [store] = stores;
  if (!store) throw new Error('no process to start');
  return {
    bots,
    store,
    earnings,
    async close() {
      await Promise.all(bots.map((bot) => bot.close()));
      await place.remove();
    },
  };
}

/** The lines of the audit, as "act person subject". */
export async function auditOf({ store }: Pick<Several, 'store'>): Promise<string[]> {
  const rows = await store.app.audit.after(0, 1_000);
  return rows.map(({ act, person, subject }) => [act, person, subject].filter(Boolean).join(' '));
}
