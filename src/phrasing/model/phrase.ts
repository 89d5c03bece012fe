import type { Prose } from '../draft.js';
import type { VoiceRequest } from '../voice.js';
import type { Arrangements } from './arrangements.js';
import type { Audit, Outcome, Skip, Spent } from './audit.js';
import type { Breaker } from './breaker.js';
import { within } from './budget.js';
import type { ModelClient } from './client.js';
import { exchange, type Exchanged } from './exchange.js';
import { paragraph } from './paragraph.js';
import { type Slot, slotsOf } from './slots.js';

/** What phrasing works with. */
export interface Parts {
  readonly client: ModelClient;
  readonly breaker: Breaker;
  readonly arrangements: Arrangements;
  readonly audit: Audit;
  readonly budget: number;
  readonly most: number;
  readonly calls: { underWay: number };
}

/** A request whose time runs. */
export type Timed = VoiceRequest & { readonly cameAt: number };

interface Phrased extends Outcome {
  readonly prose?: Prose;
}

/** Has the model arrange the clauses, unless that was done before or must not be; writes an audit record. */
export async function phrase(request: Timed, key: string, parts: Parts): Promise<Prose | undefined> {
  const slots = slotsOf(request.clauses);
  const phrased =
    kept(key, slots, request, parts) ?? skipped(request, parts) ?? (await asked(request, slots, key, parts));
  const { prose, ...outcome } = phrased;
  parts.audit(request.hash, outcome, performance.now() - request.cameAt);
  return prose;
}

function kept(
  key: string,
  slots: readonly Slot[],
  { lang }: VoiceRequest,
  { arrangements }: Parts,
): Phrased | undefined {
  const pieces = arrangements.get(key);
  const prose = pieces && paragraph(pieces, slots, lang);
  return prose && { result: 'kept', prose, ...nothing() };
}

/** The reasons for which the model is not asked at all; what is not public yet comes first. */
function skipped({ publicSince }: VoiceRequest, { breaker, calls, most }: Parts): Phrased | undefined {
  const skip = (reason: Skip): Phrased => ({ result: 'skipped', reason, ...nothing() });
  if (publicSince > Date.now()) return skip('not_public');
  if (calls.underWay >= most) return skip('busy');
  return breaker.allows() ? undefined : skip('breaker_open');
}

async function asked(request: Timed, slots: readonly Slot[], key: string, parts: Parts): Promise<Phrased> {
  const { breaker, arrangements } = parts;
  const { pieces, ...outcome } = await counted(parts, () => inTime(request, slots, parts));
  const prose = pieces && paragraph(pieces, slots, request.lang);
  if (!pieces || !prose) {
    breaker.failed();
    return pieces ? { ...outcome, result: 'refused', reason: 'too_long' } : outcome;
  }
  breaker.succeeded();
  arrangements.keep(key, pieces);
  return { ...outcome, prose };
}

/** Counts a call as under way until its result is known, or its time is over and its connection let go of. */
async function counted<Result>({ calls }: Parts, call: () => Promise<Result>): Promise<Result> {
  calls.underWay += 1;
  try {
    return await call();
  } finally {
    calls.underWay -= 1;
  }
}

async function inTime(
  { cameAt, lang }: Timed,
  slots: readonly Slot[],
  { client, budget }: Parts,
): Promise<Exchanged & Spent> {
  const spent: Spent = nothing();
  const exchanged = await within(
    Math.max(0, cameAt + budget - performance.now()),
    (limits) => exchange(client, slots, lang, limits, spent),
    (): Exchanged => ({ result: 'failed', reason: 'timeout' }),
  );
  return { ...exchanged, ...spent };
}

const nothing = (): Spent => ({ calls: 0, tokens: { input: 0, output: 0 } });
