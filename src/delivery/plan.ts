import type { DeliveryRow } from '../store/schema.js';
import { isNotice } from './parts.js';
import type { Target } from './ports.js';

/** What has to be done for a delivery, given what stands in its place already. */
export type Plan =
  | { readonly act: 'post'; readonly target: Target }
  | { readonly act: 'update'; readonly target: Target; readonly ts: string }
  | { readonly act: 'skip'; readonly reason: string; readonly report: boolean };

/** `others` are all deliveries of the same event in the same place, by revision and part. */
export function planOf(delivery: DeliveryRow, others: readonly DeliveryRow[]): Plan {
  const { workspace, channel, thread, revision, part } = delivery;
  const target = { workspace, channel };
  // Somebody else's thread, which is told of a correction.
  if (thread !== '') return { act: 'post', target: { ...target, thread } };
  const earlier = others.filter((one) => one.revision < revision);
  const sameBefore = earlier.filter((one) => one.part === part && one.ts !== null).at(-1);
  if (sameBefore?.ts) return { act: 'update', target, ts: sameBefore.ts };
  if (part === 0) return planHead(target, earlier);
  const head = others.filter((one) => one.part === 0 && one.ts !== null).at(-1);
  if (!head?.ts) return { act: 'skip', reason: 'its head was not posted', report: false };
  if (isNotice(part) && !earlier.some((one) => one.part === 0 && one.ts !== null))
    return { act: 'skip', reason: 'the channel never saw what is corrected', report: false };
  return { act: 'post', target: { ...target, thread: head.ts } };
}

/** A digest that never arrived is not corrected; one that nobody began to post is posted as it is now. */
function planHead(target: Target, earlier: readonly DeliveryRow[]): Plan {
  const heads = earlier.filter((one) => one.part === 0);
  if (heads.every(({ state }) => state === 'cancelled')) return { act: 'post', target };
  const doubtful = heads.some(({ state }) => state === 'unknown');
  return { act: 'skip', reason: 'there is nothing to correct', report: doubtful };
}
