import type { Language } from '../question/query.js';
import type { Clause } from './clauses/clause.js';
import type { Prose } from './draft.js';

/** Clauses that wait to be joined to prose. */
export interface VoiceRequest {
  readonly lang: Language;
  readonly clauses: readonly Clause[];
  /** A digest of all that the clauses say: the same one means the same prose. */
  readonly hash: string;
  /** The instant since which all of it has been public, in milliseconds since the epoch. */
  readonly publicSince: number;
  /** When the question came, by performance.now(): its time budget runs from then; now when left out. */
  readonly cameAt?: number;
}

/** Joins clauses to prose, or leaves them to the templates. Never fails, and answers within its time budget. */
export interface Voice {
  prose(request: VoiceRequest): Promise<Prose | undefined>;
}
