import type { EditionOf } from '../store/editions.js';
import type { EditionRow } from '../store/schema.js';
import type { Store } from '../store/store.js';
import type { ApprovalRules } from './approval.js';
import { changesOf } from './card.js';
import { saidIn } from './edition-content.js';
import { fingerprint } from './fingerprint.js';
import { approvalNeeded, doesNotTie } from './notices.js';
import type { EventMessages, Kind, Messages, Recipient } from './ports.js';
import { recipientsBefore, recipientsOf } from './recipients.js';

export interface PrepareOptions extends ApprovalRules {
  readonly store: Store;
  readonly messages: Messages;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** What waits for the release team: a preview says nothing new, so it needs nobody. */
export const approvedKind: Kind = 'results';

/** Keeps what an event would post by now; a change in it starts its approval afresh, and the team is told. */
export async function prepare(options: PrepareOptions, event: string): Promise<EditionRow | undefined> {
  const { store, messages, clock } = options;
  const said = await messages.of(event, approvedKind);
  if (!said) return undefined;
  const revision = await revisionOf(store, event, said);
  const recipients = await recipientsFor(store, { event, kind: approvedKind, revision }, said);
  const { publishedAt, preparedBy } = said;
  const before = await store.editions.current({ event, kind: approvedKind, revision });
  const { edition, isNew } = await store.editions.propose({
    event,
    kind: approvedKind,
    revision,
    hash: fingerprint(said, recipients),
    content: JSON.stringify(said),
    channels: JSON.stringify(recipients),
    prepared_by: preparedBy,
    prepared_at: clock(),
    published_at: publishedAt,
  });
  if (isNew) await tell(options, edition, said, before);
  return edition;
}

/** One more than what went out last, where documents have come since that correct it or belong to it. */
async function revisionOf(store: Store, event: string, { documents }: EventMessages): Promise<number> {
  const last = await store.editions.decided(event, approvedKind);
  if (!last) return 1;
  const known = new Set(saidIn(last).documents);
  return documents.every((one) => known.has(one)) ? last.revision : last.revision + 1;
}

/** A correction goes where the digest went; what never went out goes to those who want it now. */
async function recipientsFor(
  store: Store,
  edition: EditionOf,
  said: EventMessages,
): Promise<readonly Recipient[]> {
  const before = await recipientsBefore(store, edition);
  return before ?? recipientsOf(store, approvedKind, said);
}

async function tell(
  { store, needed }: PrepareOptions,
  edition: EditionRow,
  { checks }: EventMessages,
  before: EditionRow | undefined,
): Promise<void> {
  const open = checks?.open ?? [];
  const text =
    open.length > 0 ? doesNotTie(edition, open) : approvalNeeded(edition, needed, changesOf(before, edition));
  await store.notices.add(`approval ${edition.event} ${edition.revision} ${edition.number}`, text);
}
