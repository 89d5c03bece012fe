import type { DeliveryRow } from '../store/schema.js';
import type { Store } from '../store/store.js';
import { backoff } from './backoff.js';
import { planOf, type Plan } from './plan.js';
import { correctionNotPosted, fateUnknown, notPosted } from './notices.js';
import type { Found, OutgoingMessage, Poster, Sent } from './ports.js';

export interface WorkerOptions {
  readonly store: Pick<Store, 'claims' | 'deliveries' | 'notices'>;
  readonly poster: Poster;
  /** Tells this worker from all others, of this process and of its predecessors too. */
  readonly owner: string;
  /** How long a claim lasts: at least three times as long as a request to Slack may take. */
  readonly lease: number;
  /** Milliseconds between two messages in one channel. */
  readonly pause: number;
  /** A delivery that cannot be made within so many attempts is given up and reported. */
  readonly attempts: number;
  /** Longest wait between two attempts, where nobody says how long to wait. */
  readonly longestWait: number;
}

/** Looks back a little further than the first try: clocks differ. */
const margin = 5 * 60_000;

/** Takes one delivery and sees it through. @returns whether there was one to take. */
export async function deliverNext(options: WorkerOptions): Promise<boolean> {
  const started = performance.now();
  const claimed = await options.store.claims.claim(options.owner, options.lease);
  if (!claimed) return false;
  const message = JSON.parse(claimed.content) as OutgoingMessage;
  const plan = planOf(claimed, await options.store.deliveries.at(claimed));
  const fate =
    plan.act === 'post' && claimed.suspect ? await look(options, claimed, message, plan) : 'absent';
  // A claim that is about to run out is left alone: a message sent now could be sent by another worker as well.
  const late = performance.now() - started > options.lease / 3;
  if (fate === 'absent' && late) await options.store.claims.retry(claimed, 0, 'slow');
  else if (fate === 'absent') await carryOut(options, claimed, message, plan);
  return true;
}

/** Looks whether an earlier attempt arrived, before anything is repeated. */
async function look(
  { store, poster, pause, ...limits }: WorkerOptions,
  claimed: DeliveryRow,
  message: OutgoingMessage,
  plan: Extract<Plan, { act: 'post' }>,
): Promise<'absent' | 'settled'> {
  const since = (claimed.first_try_at ?? claimed.created_at) - margin;
  const found: Found = await poster.find(plan.target, claimed.key, since, message);
  if (found.kind === 'absent') return 'absent';
  if (found.kind === 'found') await store.claims.posted(claimed, found.ts, pause);
  else if (found.kind === 'later' && claimed.attempts < limits.attempts) {
    const wait = found.wait ?? backoff(claimed.attempts, limits.longestWait);
    await store.claims.lookAgain(claimed, wait, found.reason);
  } else await endUnknown(store, claimed, found.reason);
  return 'settled';
}

async function carryOut(
  options: WorkerOptions,
  claimed: DeliveryRow,
  message: OutgoingMessage,
  plan: Plan,
): Promise<void> {
  const { store, poster } = options;
  if (plan.act === 'skip') {
    await skip(store, claimed, plan);
    return;
  }
  if (claimed.attempts > options.attempts) {
    await endFailed(store, claimed, 'given up');
    return;
  }
  const sent =
    plan.act === 'post'
      ? await poster.post(plan.target, message, claimed.key)
      : await poster.update(plan.target, plan.ts, message, claimed.key);
  await record(options, claimed, plan.act, sent);
}

async function skip(
  store: WorkerOptions['store'],
  claimed: DeliveryRow,
  { reason, report }: Extract<Plan, { act: 'skip' }>,
): Promise<void> {
  const mine = await store.claims.end(claimed, 'cancelled', reason);
  if (mine && report) await store.notices.add(`correction ${claimed.key}`, correctionNotPosted(claimed));
}

async function record(
  { store, pause, attempts, longestWait }: WorkerOptions,
  claimed: DeliveryRow,
  act: 'post' | 'update',
  sent: Sent,
): Promise<void> {
  const { claims } = store;
  const wait = backoff(claimed.attempts, longestWait);
  // An edit may be repeated without a look: it comes to the same.
  if (sent.kind === 'posted') await claims.posted(claimed, sent.ts, pause);
  else if (sent.kind === 'unknown' && act === 'post') await claims.doubt(claimed, 0, sent.reason);
  else if (sent.kind === 'refused' || claimed.attempts >= attempts)
    await endFailed(store, claimed, sent.reason);
  else await claims.retry(claimed, sent.kind === 'later' ? (sent.wait ?? wait) : wait, sent.reason);
}

async function endFailed(
  { claims, notices }: WorkerOptions['store'],
  claimed: DeliveryRow,
  reason: string,
): Promise<void> {
  const mine = await claims.end(claimed, 'failed', reason);
  // Once for a place, not once for each message that cannot be posted there.
  const { event, workspace, channel } = claimed;
  if (mine) await notices.add(`failed ${event} ${workspace} ${channel}`, notPosted(claimed, reason));
}

async function endUnknown(
  { claims, notices }: WorkerOptions['store'],
  claimed: DeliveryRow,
  reason: string,
): Promise<void> {
  const mine = await claims.end(claimed, 'unknown', reason);
  if (mine) await notices.add(`unknown ${claimed.key}`, fateUnknown(claimed, reason));
}
