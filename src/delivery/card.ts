import type { EditionRow } from '../store/schema.js';
import type { Standing } from './approval.js';
import { brokenIn, recipientsIn, saidIn } from './edition-content.js';
import type { ApprovalCard } from './ports.js';

/** What of an edition is not as it was in the one before it. */
export function changesOf(before: EditionRow | undefined, now: EditionRow): ApprovalCard['changed'] {
  if (!before) return [];
  return [
    ...(before.content === now.content ? [] : (['text'] as const)),
    ...(before.channels === now.channels ? [] : (['channels'] as const)),
  ];
}

/** An edition as the release team sees it. */
export function cardOf(
  edition: EditionRow,
  { approvals, isPublic }: Standing,
  needed: number,
  changed: ApprovalCard['changed'],
): ApprovalCard {
  const said = saidIn(edition);
  return {
    event: edition.event,
    names: said.names ?? { en: edition.event, ja: edition.event },
    revision: edition.revision,
    state: stateOf(edition),
    fingerprint: edition.hash,
    publishedAt: edition.published_at,
    isPublic,
    ...(said.checks && { checks: said.checks }),
    texts: said.languages,
    recipients: recipientsIn(edition),
    preparedBy: edition.prepared_by,
    preparedAt: edition.prepared_at,
    approvals,
    needed,
    changed,
  };
}

function stateOf(edition: EditionRow): ApprovalCard['state'] {
  if (edition.state !== 'proposed') return edition.state;
  if (brokenIn(edition).length > 0) return 'blocked';
  return edition.held === 0 ? 'waiting' : 'held';
}
