import type { EditionRow } from '../store/schema.js';
import type { Store } from '../store/store.js';
import { type ApprovalRules, type Standing, standingOf } from './approval.js';
import { recipientsIn, saidIn } from './edition-content.js';
import { waitsForRelease } from './notices.js';
import { deliveriesOf, type Spread, tellingThreads } from './parts.js';

export interface ReleaseOptions extends ApprovalRules, Spread {
  readonly store: Store;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** Posts what may go; says of what waits for nothing but the release itself that it does. */
export async function releaseIfReady(options: ReleaseOptions, prepared: EditionRow): Promise<void> {
  const { store, clock, needed } = options;
  const { edition, standing } = await newestWithStanding(options, prepared);
  if (standing.mayGo) await release(options, edition);
  const { event, revision, number, published_at: time, held } = edition;
  const waits = standing.approvals.length >= needed && time <= clock() && !standing.isPublic;
  if (waits && held === 0)
    await store.notices.add(`waits ${event} ${revision} ${number}`, waitsForRelease(edition));
}

/** Deliveries, and the figures of its documents on every other path, at one moment. */
async function release(options: ReleaseOptions, edition: EditionRow): Promise<void> {
  const { store } = options;
  const said = saidIn(edition);
  const told = said.languages.en.told ?? [];
  const shown = await Promise.all(told.map(({ metric, period }) => store.shown.of(metric, period)));
  const deliveries = [
    ...deliveriesOf(edition, said, recipientsIn(edition), options),
    ...tellingThreads(edition, said, shown.flat(), options),
  ];
  await store.releases.release(edition, deliveries, said.drafts ?? []);
}

/** The newest number of an edition, and where it stands. */
export async function newestWithStanding(
  options: Pick<ReleaseOptions, 'store' | 'clock' | 'needed'>,
  prepared: EditionRow,
): Promise<{ readonly edition: EditionRow; readonly standing: Standing }> {
  const { store, clock } = options;
  const edition = (await store.editions.current(prepared)) ?? prepared;
  return { edition, standing: standingOf(edition, await store.editions.acts(edition), options, clock()) };
}
