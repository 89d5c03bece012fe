import type { DeliveryRow, EditionRow } from '../store/schema.js';
import { recipientsIn } from './edition-content.js';
import { shortHash } from './fingerprint.js';
import type { ApprovalCard } from './ports.js';

// What maintainers are told. No line holds a figure: some of them are sent before the release is public.

export const missedRun = (job: string, slot: number): string =>
  `"${job}" was due at ${iso(slot)} while the bot was not running, and it is too late for it now. Nothing was posted.`;

export const approvalNeeded = (
  edition: EditionRow,
  needed: number,
  changed: ApprovalCard['changed'],
): string =>
  `Approval needed (0 of ${needed}): ${named(edition)}, fingerprint ${shortHash(edition.hash)}, ` +
  `${counted(edition)}. Prepared by ${edition.prepared_by}.${whatChanged(changed)}`;

const changes = { text: 'its text has changed', channels: 'the list of channels has changed' } as const;

const whatChanged = (changed: ApprovalCard['changed']): string =>
  changed.length === 0
    ? ''
    : ` Earlier approvals no longer count: ${changed.map((one) => changes[one]).join(' and ')}.`;

/** A relation's name tells metric, period and table; what is printed there it does not tell. */
export const doesNotTie = (edition: EditionRow, open: readonly string[]): string =>
  `${named(edition)} cannot be approved: figures do not tie in ${open.length} place(s): ${open.join('; ')}`;

export const notApproved = (event: string, prepared: boolean): string =>
  prepared
    ? `The digest of ${event} is past its deadline and not approved. Nothing has been posted.`
    : `${event} is past its deadline and no release has been read in. Nothing has been posted.`;

export const waitsForRelease = (edition: EditionRow): string =>
  `${named(edition)} is approved and its time has come. It is posted once somebody says that the release is public.`;

export const notPosted = ({ key, channel, error }: DeliveryRow, reason: string): string =>
  `Could not post to ${channel}: ${reason}${error ? ` (before that: ${error})` : ''}. Not tried again. [${key}]`;

export const fateUnknown = ({ key, channel }: DeliveryRow, reason: string): string =>
  `It is not known whether a message reached ${channel} (${reason}). It is not repeated: please look there. [${key}]`;

export const correctionNotPosted = ({ key, channel }: DeliveryRow): string =>
  `${channel} has no message of ours that a correction could be put into: please look there. [${key}]`;

function named({ event, kind, revision }: EditionRow): string {
  return revision > 1 ? `correction ${revision - 1} of ${event} (${kind})` : `${event} (${kind})`;
}

function counted(edition: EditionRow): string {
  const { length } = recipientsIn(edition);
  return length === 1 ? '1 channel' : `${length} channels`;
}

const iso = (instant: number): string => new Date(instant).toISOString();
