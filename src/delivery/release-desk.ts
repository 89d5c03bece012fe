import type { EditionRow } from '../store/schema.js';
import { ApprovalError, checkApproval } from './approval.js';
import { cardOf, changesOf } from './card.js';
import type { Spread } from './parts.js';
import type { ApprovalCard, ApprovalPort } from './ports.js';
import { approvedKind, prepare, type PrepareOptions } from './preparing.js';
import { newestWithStanding, releaseIfReady } from './releasing.js';

export type DeskOptions = PrepareOptions & Spread;

/** Where digests wait for the people who answer for them. */
export interface ReleaseDesk extends ApprovalPort {
  /** Prepares again all that waits, and posts what may go. */
  refresh(): Promise<void>;
}

export function createReleaseDesk(options: DeskOptions): ReleaseDesk {
  const { store, clock } = options;
  const act = async (event: string, what: SimpleAct, person: string): Promise<EditionRow> => {
    const edition = (await prepare(options, event)) ?? (await latest(options, event));
    if (!edition) throw new ApprovalError(`nothing of ${event} has been prepared`);
    await store.editions.record(edition, what, person, clock());
    return edition;
  };
  const held = (isHeld: boolean) => async (event: string, person: string) => {
    const edition = await act(event, isHeld ? 'hold' : 'resume', person);
    await store.editions.hold(edition, isHeld);
    return await afterAct(options, edition);
  };
  return {
    waiting: async () => {
      const all = await store.editions.list('proposed');
      return await Promise.all(all.map((edition) => showing(options, edition)));
    },
    async card(event) {
      const edition = await prepare(options, event);
      return edition && (await showing(options, edition));
    },
    async approve(event, hash, person) {
      const edition = await prepare(options, event);
      checkApproval(edition, hash, person);
      await store.editions.record(edition, 'approve', person, clock());
      return await afterAct(options, edition);
    },
    confirmPublic: async (event, person) => afterAct(options, await act(event, 'public', person)),
    sendBack: async (event, person) => afterAct(options, await act(event, 'back', person)),
    hold: held(true),
    resume: held(false),
    async withdraw(event, person) {
      const edition = await act(event, 'withdraw', person);
      await store.editions.withdraw(edition);
      await store.releases.drop(edition);
      return await showing(options, edition);
    },
    async refresh() {
      for (const { event } of await store.editions.list('proposed')) {
        const edition = await prepare(options, event);
        if (edition) await releaseIfReady(options, edition);
      }
    },
  };
}

type SimpleAct = 'public' | 'back' | 'hold' | 'resume' | 'withdraw';

async function afterAct(options: DeskOptions, edition: EditionRow): Promise<ApprovalCard> {
  await releaseIfReady(options, edition);
  return await showing(options, edition);
}

async function showing(options: DeskOptions, prepared: EditionRow): Promise<ApprovalCard> {
  const { edition, standing } = await newestWithStanding(options, prepared);
  const before = await options.store.editions.before(edition);
  return cardOf(edition, standing, options.needed, changesOf(before, edition));
}

async function latest({ store }: DeskOptions, event: string): Promise<EditionRow | undefined> {
  const all = await store.editions.list();
  return all
    .filter((one) => one.event === event && one.kind === approvedKind)
    .sort((a, b) => a.revision - b.revision)
    .at(-1);
}
