import type { Logger } from 'pino';
import type { Failure, Tokens } from './client.js';
import type { Refusal } from './guard.js';

/** Why the model was not asked. */
export type Skip = 'not_public' | 'breaker_open' | 'busy';

/** How an answer came by its words. */
export interface Outcome {
  readonly result: 'accepted' | 'kept' | 'refused' | 'failed' | 'skipped';
  readonly reason?: Refusal | Failure | Skip | 'too_long';
  /** What the first reply was refused for, where a second was asked for. */
  readonly first?: Refusal;
  readonly calls: number;
  readonly tokens: Tokens;
}

/** Prices of a million tokens, in whatever currency the provider bills. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

export interface AuditOptions {
  readonly logger: Logger;
  readonly model: string;
  readonly prompt: string;
  readonly prices?: Prices;
}

/** Writes one record for each answer that was to be phrased, with what has been used since the start. */
export type Audit = (answer: string, outcome: Outcome, milliseconds: number) => void;

/** An audit in the log. Records hold digests, names and counts: no secret, no text of the user or the model. */
export function createAudit({ logger, model, prompt, prices }: AuditOptions): Audit {
  const used = { input: 0, output: 0 };
  const cost = (): object =>
    prices ? { cost: (used.input * prices.input + used.output * prices.output) / 1_000_000 } : {};
  return (answer, outcome, milliseconds) => {
    used.input += outcome.tokens.input;
    used.output += outcome.tokens.output;
    const record = { answer, prompt, model, ...outcome, milliseconds: Math.round(milliseconds) };
    logger.info({ voice: record, used: { ...used, ...cost() } }, 'phrased an answer');
  };
}
