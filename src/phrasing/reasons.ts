const REASONS = [
  'other_company',
  'advice',
  'forecast',
  'off_topic',
  'instruction',
  'empty',
  'too_long',
  'private',
  'greeting',
] as const;

/** Why a question is none for this bot. */
export type OutOfScope = (typeof REASONS)[number];

/** Reads `missing.why`, which is plain text in the answer; anything unknown counts as off topic. */
export const outOfScopeReason = (why: string | undefined): OutOfScope =>
  REASONS.find((reason) => reason === why) ?? 'off_topic';
