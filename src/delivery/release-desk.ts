import type { EditionOf } from '../store/editions.js';
import type { EditionRow } from '../store/schema.js';
import type { Store } from '../store/store.js';
import { type ApprovalRules, checkApproval, type Standing, standingOf } from './approval.js';
import { ApprovalError } from './approval.js';
import { fingerprint } from './fingerprint.js';
import { approvalNeeded, waitsForRelease } from './notices.js';
import { deliveriesOf, type Spread, tellingThreads } from './parts.js';
import type { EventMessages, Kind, Messages, Recipient } from './ports.js';
import { recipientsBefore, recipientsOf } from './recipients.js';

export interface DeskOptions extends ApprovalRules, Spread {
  readonly store: Store;
  readonly messages: Messages;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** An edition with what has been done about it. */
export interface OnDesk {
  readonly edition: EditionRow;
  readonly standing: Standing;
}

/** Where digests wait for the people who answer for them. */
export interface ReleaseDesk {
  /** Looks at what an event would post by now; a change in it starts its approval afresh. */
  prepare(event: string): Promise<OnDesk | undefined>;
  /** @throws ApprovalError when it may not be approved by this person under this fingerprint. */
  approve(event: string, hash: string, person: string): Promise<OnDesk>;
  /** Says that the release is out: for what was approved ahead of its time. */
  confirmPublic(event: string, person: string): Promise<OnDesk>;
  hold(event: string, person: string): Promise<OnDesk>;
  resume(event: string, person: string): Promise<OnDesk>;
  /** Stops what has not been posted; what has been stays, and is corrected by a next revision. */
  withdraw(event: string, person: string): Promise<OnDesk>;
  /** Prepares again all that waits, and posts what may go. */
  refresh(): Promise<void>;
}

const kind: Kind = 'results';

export function createReleaseDesk(options: DeskOptions): ReleaseDesk {
  const { store, clock } = options;
  const onDesk = async (edition: EditionRow): Promise<OnDesk> => {
    const now = await newestOf(store, edition);
    return { edition: now, standing: standingOf(now, await store.editions.acts(now), options, clock()) };
  };
  const act = async (event: string, what: 'public' | 'hold' | 'resume' | 'withdraw', person: string) => {
    const edition = (await prepare(options, event)) ?? (await latest(store, event));
    if (!edition) throw new ApprovalError(`nothing of ${event} has been prepared`);
    await store.editions.record(edition, what, person, clock());
    return edition;
  };
  const held = (isHeld: boolean) => async (event: string, person: string) => {
    const edition = await act(event, isHeld ? 'hold' : 'resume', person);
    await store.editions.hold(edition, isHeld);
    await releaseIfReady(options, edition);
    return onDesk(edition);
  };
  return {
    async prepare(event) {
      const edition = await prepare(options, event);
      return edition && onDesk(edition);
    },
    async approve(event, hash, person) {
      const edition = await prepare(options, event);
      checkApproval(edition, hash, person);
      await store.editions.record(edition, 'approve', person, clock());
      await releaseIfReady(options, edition);
      return onDesk(edition);
    },
    async confirmPublic(event, person) {
      const edition = await act(event, 'public', person);
      await releaseIfReady(options, edition);
      return onDesk(edition);
    },
    hold: held(true),
    resume: held(false),
    async withdraw(event, person) {
      const edition = await act(event, 'withdraw', person);
      await store.editions.withdraw(edition);
      await store.releases.drop(edition);
      return onDesk(edition);
    },
    async refresh() {
      for (const { event } of await store.editions.list('proposed')) {
        const edition = await prepare(options, event);
        if (edition) await releaseIfReady(options, edition);
      }
    },
  };
}

async function prepare(options: DeskOptions, event: string): Promise<EditionRow | undefined> {
  const { store, messages, clock, needed } = options;
  const said = await messages.of(event, kind);
  if (!said) return undefined;
  const { revision, publishedAt, preparedBy } = said;
  const recipients = await recipientsFor(store, event, said);
  const before = await store.editions.current({ event, kind, revision });
  const { edition, isNew } = await store.editions.propose({
    event,
    kind,
    revision,
    hash: fingerprint(said, recipients),
    content: JSON.stringify(said),
    channels: JSON.stringify(recipients),
    prepared_by: preparedBy,
    prepared_at: clock(),
    published_at: publishedAt,
  });
  if (isNew)
    await store.notices.add(
      `approval ${event} ${revision} ${edition.number}`,
      approvalNeeded(edition, needed, before ? whatChanged(before, edition) : ''),
    );
  return edition;
}

/** A correction goes where the digest went; what never went out goes to those who want it now. */
async function recipientsFor(
  store: Store,
  event: string,
  said: EventMessages,
): Promise<readonly Recipient[]> {
  const before = await recipientsBefore(store, { event, kind, revision: said.revision });
  return before ?? recipientsOf(store, kind, said);
}

function whatChanged(before: EditionRow, now: EditionRow): string {
  const parts = [
    ...(before.content === now.content ? [] : ['its text has changed']),
    ...(before.channels === now.channels ? [] : ['the list of channels has changed']),
  ];
  return `Earlier approvals no longer count: ${parts.join(' and ')}.`;
}

async function releaseIfReady(options: DeskOptions, prepared: EditionRow): Promise<void> {
  const { store, clock } = options;
  const edition = await newestOf(store, prepared);
  const standing = standingOf(edition, await store.editions.acts(edition), options, clock());
  if (standing.mayGo) await release(options, edition);
  const { event, revision, number, published_at: time } = edition;
  const waits =
    !standing.mayGo && standing.approvedBy.length >= options.needed && time <= clock() && !standing.isPublic;
  if (waits && edition.held === 0)
    await store.notices.add(`waits ${event} ${revision} ${number}`, waitsForRelease(edition));
}

async function release(options: DeskOptions, edition: EditionRow): Promise<void> {
  const { store } = options;
  const said = JSON.parse(edition.content) as EventMessages;
  const recipients = JSON.parse(edition.channels) as Recipient[];
  const threads = await Promise.all(
    (said.corrected ?? []).map(({ metric, period }) => store.shown.of(metric, period)),
  );
  await store.releases.release(edition, [
    ...deliveriesOf(edition, said, recipients, options),
    ...tellingThreads(edition, said, threads.flat(), options),
  ]);
}

async function latest(store: Store, event: string): Promise<EditionRow | undefined> {
  const all = await store.editions.list();
  return all
    .filter((one) => one.event === event && one.kind === kind)
    .sort(byRevision)
    .at(-1);
}

const byRevision = (a: EditionOf, b: EditionOf): number => a.revision - b.revision;

async function newestOf(store: Store, edition: EditionRow): Promise<EditionRow> {
  return (await store.editions.current(edition)) ?? edition;
}
