import type { ActRow, EditionRow } from '../store/schema.js';
import { brokenIn } from './edition-content.js';
import type { Approval } from './ports.js';

export interface ApprovalRules {
  /** How many people have to approve: 1 or 2. */
  readonly needed: number;
}

/** Where an edition stands on its way out. */
export interface Standing {
  readonly approvals: readonly Approval[];
  /** Somebody who looked at it after its time said or showed that the release is public. */
  readonly isPublic: boolean;
  readonly mayGo: boolean;
}

/**
 * Whether an edition may be posted. Never before its time, and never by the clock alone: companies postpone, so an
 * approval given ahead of the time needs somebody who says, after it, that the release is out.
 */
export function standingOf(
  edition: EditionRow,
  acts: readonly ActRow[],
  { needed }: ApprovalRules,
  now: number,
): Standing {
  const approvals = approvalsOf(edition, acts);
  const after = acts.filter(
    ({ act, at }) => (act === 'approve' || act === 'public') && at >= edition.published_at,
  );
  const isPublic = edition.published_at <= now && after.length > 0;
  const free = edition.state === 'proposed' && edition.held === 0 && brokenIn(edition).length === 0;
  return { approvals, isPublic, mayGo: free && isPublic && approvals.length >= needed };
}

/** The first approval of each person, since it was last sent back. */
function approvalsOf(edition: EditionRow, acts: readonly ActRow[]): readonly Approval[] {
  const since = acts.slice(acts.findLastIndex(({ act }) => act === 'back') + 1);
  const given = since.filter(({ act, person }) => act === 'approve' && person !== edition.prepared_by);
  const people = [...new Set(given.map(({ person }) => person))];
  return people.map((person) => ({ person, at: given.find((one) => one.person === person)?.at ?? 0 }));
}

/** Why somebody may not approve; one clear sentence. */
export class ApprovalError extends Error {
  override readonly name = 'ApprovalError';
}

/** @throws ApprovalError when this person may not approve this edition under this fingerprint. */
export function checkApproval(
  edition: EditionRow | undefined,
  hash: string,
  person: string,
): asserts edition {
  if (!edition)
    throw new ApprovalError('there is nothing to approve: no release of this event has been read in');
  if (edition.state === 'released') throw new ApprovalError('it has been approved and is out already');
  if (edition.state === 'withdrawn') throw new ApprovalError('it was withdrawn');
  const [broken] = brokenIn(edition);
  if (broken !== undefined) throw new ApprovalError(`its figures do not tie: ${broken}`);
  if (hash.length < 8 || !edition.hash.startsWith(hash))
    throw new ApprovalError(
      'that is not its fingerprint: a text or the list of channels has changed; look again',
    );
  if (person === edition.prepared_by)
    throw new ApprovalError('whoever read the release in does not approve it; somebody else has to');
}
