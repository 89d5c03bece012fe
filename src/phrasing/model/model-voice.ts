import type { Logger } from 'pino';
import type { Prose } from '../draft.js';
import type { Voice, VoiceRequest } from '../voice.js';
import { type Arrangements, createArrangements } from './arrangements.js';
import { type Audit, createAudit, type Outcome, type Prices, type Skip } from './audit.js';
import { type Breaker, createBreaker } from './breaker.js';
import { within } from './budget.js';
import { createClient, type ModelClient, type ModelSettings } from './client.js';
import { exchange, type Exchanged, PROMPT } from './exchange.js';
import { paragraph } from './paragraph.js';
import { MOST_SLOTS, type Slot, slotsOf } from './slots.js';

export interface VoiceOptions {
  readonly settings: ModelSettings & { readonly prices?: Prices };
  readonly logger: Logger;
  /** Milliseconds that an answer may wait for the model. */
  readonly budget?: number;
  /** Calls that may be under way at once; further answers are left to the templates. */
  readonly most?: number;
  readonly breaker?: Breaker;
  readonly client?: ModelClient;
  readonly arrangements?: Arrangements;
}

interface Parts {
  readonly client: ModelClient;
  readonly breaker: Breaker;
  readonly arrangements: Arrangements;
  readonly audit: Audit;
  readonly budget: number;
  readonly most: number;
  readonly calls: { underWay: number };
}

type Timed = VoiceRequest & { readonly cameAt: number };

interface Phrased extends Outcome {
  readonly prose?: Prose;
}

/** A voice that has a language model order and join the clauses, and falls silent wherever that is not safe or in time. */
export function createVoice({ settings, logger, ...rest }: VoiceOptions): Voice {
  const { model, prices } = settings;
  const parts: Parts = {
    client: rest.client ?? createClient(settings),
    breaker: rest.breaker ?? createBreaker(),
    arrangements: rest.arrangements ?? createArrangements(),
    audit: createAudit({ logger, model, prompt: PROMPT, ...(prices && { prices }) }),
    budget: rest.budget ?? 2500,
    most: rest.most ?? 4,
    calls: { underWay: 0 },
  };
  const pending = new Map<string, Promise<Prose | undefined>>();
  return {
    prose(request) {
      if (request.clauses.length > MOST_SLOTS) return Promise.resolve(undefined);
      const key = `${request.hash} ${request.lang} ${PROMPT}`;
      const timed = { cameAt: performance.now(), ...request };
      const asked = pending.get(key) ?? phrase(timed, key, parts).finally(() => pending.delete(key));
      pending.set(key, asked);
      return asked;
    },
  };
}

async function phrase(request: Timed, key: string, parts: Parts): Promise<Prose | undefined> {
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
  return prose && { result: 'kept', prose, calls: 0, tokens: { input: 0, output: 0 } };
}

/** The reasons for which the model is not asked at all; what is not public yet comes first. */
function skipped({ publicSince }: VoiceRequest, { breaker, calls, most }: Parts): Phrased | undefined {
  const skip = (reason: Skip): Phrased => ({
    result: 'skipped',
    reason,
    calls: 0,
    tokens: { input: 0, output: 0 },
  });
  if (publicSince > Date.now()) return skip('not_public');
  if (calls.underWay >= most) return skip('busy');
  return breaker.allows() ? undefined : skip('breaker_open');
}

async function asked(request: Timed, slots: readonly Slot[], key: string, parts: Parts): Promise<Phrased> {
  const { client, breaker, arrangements, calls, budget } = parts;
  const { pieces, ...outcome } = await within(
    Math.max(0, request.cameAt + budget - performance.now()),
    async (limits): Promise<Exchanged> => {
      calls.underWay += 1;
      try {
        return await exchange(client, slots, request.lang, limits);
      } finally {
        calls.underWay -= 1;
      }
    },
    (): Exchanged => ({ result: 'failed', reason: 'timeout', calls: 1, tokens: { input: 0, output: 0 } }),
  );
  const prose = pieces && paragraph(pieces, slots, request.lang);
  if (!pieces || !prose) {
    breaker.failed();
    return pieces ? { ...outcome, result: 'refused', reason: 'too_long' } : outcome;
  }
  breaker.succeeded();
  arrangements.keep(key, pieces);
  return { ...outcome, prose };
}
