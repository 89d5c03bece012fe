import { ApprovalError } from '../delivery/approval.js';
import { cardWords } from '../delivery/card-words.js';
import type { ApprovalCard, ApprovalPort } from '../delivery/ports.js';
import { oneOf } from './subscriptions.js';
import { UsageError } from './usage.js';

const acts = ['show', 'approve', 'public', 'back', 'hold', 'resume', 'withdraw'] as const;

export interface ReleaseOptions {
  readonly as?: string;
  readonly hash?: string;
}

/** `earnings release ACT EVENT`: what waits to be posted, and what people decide about it. */
export async function release(
  desk: ApprovalPort,
  act: string,
  event: string,
  options: ReleaseOptions,
): Promise<string> {
  try {
    const card = await carryOut(desk, oneOf(act, acts, 'release'), event, options);
    if (!card)
      throw new UsageError(`there is nothing to post for ${event}: no release of it has been read in`);
    return act === 'show' ? `${texts(card)}\n\n${standing(card)}` : standing(card);
  } catch (error) {
    throw error instanceof ApprovalError ? new UsageError(error.message) : error;
  }
}

async function carryOut(
  desk: ApprovalPort,
  act: (typeof acts)[number],
  event: string,
  { as, hash }: ReleaseOptions,
): Promise<ApprovalCard | undefined> {
  if (act === 'show') return await desk.card(event);
  if (as === undefined) throw new UsageError('who decides? add --as NAME');
  if (act === 'approve') {
    if (hash === undefined)
      throw new UsageError('approve what was read: add --hash FINGERPRINT (see release show)');
    return await desk.approve(event, hash, as);
  }
  if (act === 'public') return await desk.confirmPublic(event, as);
  if (act === 'back') return await desk.sendBack(event, as);
  return await desk[act](event, as);
}

function standing(card: ApprovalCard): string {
  const { title, count, status, rows } = cardWords(card, 'en');
  return [
    `${title}   ${count}`,
    status,
    ...rows.map(({ label, text }) => `${label.padEnd(12)}${text.replaceAll('\n', `\n${' '.repeat(12)}`)}`),
  ].join('\n');
}

/** Both languages, as they will be posted. Only for the release team: it may lie ahead of its time. */
function texts({ texts: { en, ja } }: ApprovalCard): string {
  return [en, ja]
    .flatMap((head) => [head, ...head.replies, ...(head.notice ? [head.notice] : [])])
    .map(({ notification, text }) => `${notification}\n${text}`)
    .join('\n\n');
}
