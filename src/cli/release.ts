import { ApprovalError } from '../delivery/approval.js';
import { shortHash } from '../delivery/fingerprint.js';
import type { EventMessages } from '../delivery/ports.js';
import type { OnDesk, ReleaseDesk } from '../delivery/release-desk.js';
import { oneOf } from './subscriptions.js';
import { UsageError } from './usage.js';

const acts = ['show', 'approve', 'public', 'hold', 'resume', 'withdraw'] as const;

export interface ReleaseOptions {
  readonly as?: string;
  readonly hash?: string;
}

/** `earnings release ACT EVENT`: what waits to be posted, and what people decide about it. */
export async function release(
  desk: ReleaseDesk,
  act: string,
  event: string,
  options: ReleaseOptions,
): Promise<string> {
  try {
    const onDesk = await carryOut(desk, oneOf(act, acts, 'release'), event, options);
    if (!onDesk)
      throw new UsageError(`there is nothing to post for ${event}: no release of it has been read in`);
    return act === 'show' ? `${texts(onDesk)}\n\n${standing(onDesk)}` : standing(onDesk);
  } catch (error) {
    throw error instanceof ApprovalError ? new UsageError(error.message) : error;
  }
}

async function carryOut(
  desk: ReleaseDesk,
  act: (typeof acts)[number],
  event: string,
  { as, hash }: ReleaseOptions,
): Promise<OnDesk | undefined> {
  if (act === 'show') return await desk.prepare(event);
  if (as === undefined) throw new UsageError('who decides? add --as NAME');
  if (act === 'approve') {
    if (hash === undefined)
      throw new UsageError('approve what was read: add --hash FINGERPRINT (see release show)');
    return await desk.approve(event, hash, as);
  }
  if (act === 'public') return await desk.confirmPublic(event, as);
  return await desk[act](event, as);
}

function standing({ edition, standing: { approvedBy, needed, isPublic } }: OnDesk): string {
  const { length } = JSON.parse(edition.channels) as readonly unknown[];
  return [
    `${edition.event}, revision ${edition.revision}: ${edition.held ? 'held' : edition.state}`,
    `fingerprint ${shortHash(edition.hash)}, ${length} channel(s), prepared by ${edition.prepared_by}`,
    `approved by ${approvedBy.length} of ${needed}${approvedBy.length > 0 ? ` (${approvedBy.join(', ')})` : ''}`,
    isPublic ? 'the release is public' : 'nobody has said yet that the release is public',
  ].join('\n');
}

/** Both languages, as they will be posted. Only for the release team: it may lie ahead of its time. */
function texts({ edition }: OnDesk): string {
  const { languages } = JSON.parse(edition.content) as EventMessages;
  return [languages.en, languages.ja]
    .flatMap((head) => [head, ...head.replies])
    .map(({ notification, text }) => `${notification}\n${text}`)
    .join('\n\n');
}
