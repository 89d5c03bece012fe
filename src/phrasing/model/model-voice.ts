import type { Logger } from 'pino';
import type { Prose } from '../draft.js';
import type { Voice } from '../voice.js';
import { type Arrangements, createArrangements } from './arrangements.js';
import { createAudit, type Prices } from './audit.js';
import { type Breaker, createBreaker } from './breaker.js';
import { createClient, type ModelSettings } from './client.js';
import { PROMPT } from './exchange.js';
import { type Parts, phrase } from './phrase.js';
import { MOST_SLOTS } from './slots.js';

export interface VoiceOptions {
  readonly settings: ModelSettings & { readonly prices?: Prices };
  readonly logger: Logger;
  /** Milliseconds that an answer may wait for the model. */
  readonly budget?: number;
  /** Calls that may be under way at once; further answers are left to the templates. */
  readonly most?: number;
  readonly breaker?: Breaker;
  readonly arrangements?: Arrangements;
}

/** A voice that has a language model order and join the clauses, and falls silent wherever that is not safe or in time. */
export function createVoice({ settings, logger, ...rest }: VoiceOptions): Voice {
  const { model, prices } = settings;
  const parts: Parts = {
    client: createClient(settings),
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
