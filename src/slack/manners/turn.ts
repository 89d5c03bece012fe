import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { Delivery } from './delivery.js';

/** A message of ours; `ts` is empty where one person alone sees it. */
export interface Answer {
  readonly channel: string;
  readonly ts: string;
  readonly fingerprint: string;
}

/** What became of one delivery, gathered while it is dealt with. */
export interface Turn {
  readonly delivery: Delivery;
  readonly workspace: string;
  /** Milliseconds on the process's own clock. */
  readonly began: number;
  /** What was asked, once it is known: filled in by whoever reads it. */
  asked?: { readonly conversation: string; readonly text: string };
  /** Messages that were posted in answer. */
  readonly answers: Answer[];
}

const turns = new AsyncLocalStorage<Turn>();

/** Does the work of a delivery; all that is called from there finds its turn. */
export function duringTurn<Result>(turn: Turn, work: () => Promise<Result>): Promise<Result> {
  return turns.run(turn, work);
}

/** The turn that the caller works for; undefined for work that no delivery set off. */
export function currentTurn(): Turn | undefined {
  return turns.getStore();
}

/** Notes a message that was posted in answer to what is being dealt with. */
export function answeredBy(message: { readonly channel: string; readonly ts: string }, text: string): void {
  currentTurn()?.answers.push({ ...message, fingerprint: fingerprint(text) });
}

/** Notes an answer that one person alone was shown: Slack gives such a message no name. */
export function answeredPrivately(text: string): void {
  const turn = currentTurn();
  turn?.answers.push({ channel: turn.delivery.channel, ts: '', fingerprint: fingerprint(text) });
}

/** Tells what was said without saying it. */
const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
