import type { Logger } from 'pino';
import type { Failure, Tokens } from './client.js';
import type { Refusal } from './guard.js';

/** Why the model was not asked. */
export type Skip = 'not_public' | 'breaker_open' | 'busy';

/** How an answer came by its words. */
export interface Outcome extends Readonly<Spent> {
  readonly result: 'accepted' | 'kept' | 'refused' | 'failed' | 'skipped';
  readonly reason?: Refusal | Failure | Skip | 'too_long';
}

/** What the model was asked for an answer; where its time ran out, up to then. */
export interface Spent {
  calls: number;
  tokens: Tokens;
  /** What the first reply was refused for, where a second was asked for. */
  first?: Refusal;
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

const MESSAGES = { info: 'phrased an answer', warn: 'the model failed, the templates worded the answer' };

/** An audit in the log. Records hold digests, names and counts: no secret, no text of the user or the model. */
export function createAudit({ logger, model, prompt, prices }: AuditOptions): Audit {
  const used = { input: 0, output: 0 };
  const cost = (): object =>
    prices ? { cost: (used.input * prices.input + used.output * prices.output) / 1_000_000 } : {};
  return (answer, outcome, milliseconds) => {
    used.input += outcome.tokens.input;
    used.output += outcome.tokens.output;
    const record = { answer, prompt, model, ...outcome, milliseconds: Math.round(milliseconds) };
    // A key, model or address that is wrong shows in the first answer, whatever the level of the log.
    const level = outcome.result === 'failed' ? 'warn' : 'info';
    logger[level]({ voice: record, used: { ...used, ...cost() } }, MESSAGES[level]);
  };
}
