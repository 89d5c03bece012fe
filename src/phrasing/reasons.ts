import type { UnavailableReason } from '../answer/types.js';
import type { Reading } from '../question/query.js';

export type Unavailable = UnavailableReason;
/** Why a question is none for this bot. */
export type OutOfScope = Extract<Reading, { outcome: 'out_of_scope' }>['why'];

const OUT_OF_SCOPE: Readonly<Record<OutOfScope, true>> = {
  other_company: true,
  advice: true,
  forecast: true,
  off_topic: true,
  instruction: true,
  empty: true,
  private: true,
  greeting: true,
};

/** Reads `missing.why`, which is plain text in the answer; anything unknown counts as off topic. */
export const outOfScopeReason = (why: string | undefined): OutOfScope =>
  why !== undefined && why in OUT_OF_SCOPE ? (why as OutOfScope) : 'off_topic'; // checked by the `in` test
