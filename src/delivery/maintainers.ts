import type { Store } from '../store/store.js';
import { minute } from './jobs.js';
import type { Maintainers, Poster } from './ports.js';

/** Tells maintainers in the channels that are subscribed to `reminder`. */
export function maintainersIn(store: Pick<Store, 'subscriptions'>, poster: Poster): Maintainers {
  return {
    async tell(line) {
      const all = await store.subscriptions.list();
      for (const { workspace, channel } of all.filter((one) => one.kinds.includes('reminder'))) {
        const sent = await poster.post({ workspace, channel }, { notification: line, text: '' }, 'notice');
        if (sent.kind === 'later') throw new Error(`could not tell the maintainers: ${sent.reason}`);
      }
    },
  };
}

/** Tells what has not been told yet. A notice is repeated only when a process died over it or could not tell it. */
export async function tellNotices(
  { notices }: Pick<Store, 'notices'>,
  maintainers: Maintainers,
): Promise<void> {
  for (let notice = await notices.claim(minute); notice; notice = await notices.claim(minute)) {
    await maintainers.tell(notice.text);
    await notices.told(notice.key);
  }
}
