export const CLAUSE_KINDS = [
  'answer',
  'correction',
  'comparison',
  'gap',
  'growth',
  'versions',
  'reason',
  'note',
  'assumption',
] as const;

/** What a clause does in an answer. */
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/**
 * One whole true statement of an answer, as part of a sentence: it begins small where the language has small letters
 * and has no stop. Whoever joins clauses can neither change nor split one.
 */
export interface Clause {
  readonly kind: ClauseKind;
  readonly text: string;
  /** A head states a figure; a clause behind one leans on it; a free one holds for the whole answer. */
  readonly place: 'head' | 'behind' | 'free';
}

/** A clause that is there only when it has something to say. */
export const behind = (kind: ClauseKind, text: string | undefined): Clause[] =>
  text === undefined ? [] : [{ kind, text, place: 'behind' }];
