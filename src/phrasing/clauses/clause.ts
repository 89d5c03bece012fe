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

/** Which way a statement points: a change on the year, or a result against its target. */
export type Sense = 'up' | 'down' | 'above' | 'below';

/**
 * One whole true statement of an answer, as part of a sentence: it begins small where the language has small letters
 * and has no stop. Whoever joins clauses can neither change nor split one.
 */
export interface Clause {
  readonly kind: ClauseKind;
  readonly text: string;
  /** A head states a figure; a clause behind one leans on it; a free one holds for the whole answer. */
  readonly place: 'head' | 'behind' | 'free';
  /** Absent where the statement points nowhere, or its precision leaves the side open. */
  readonly sense?: Sense;
}

/** A clause that is there only when it has something to say. */
export const behind = (kind: ClauseKind, text: string | undefined, sense?: Sense): Clause[] =>
  text === undefined ? [] : [{ kind, text, place: 'behind', ...(sense && { sense }) }];

/** The way of a change, where its interval leaves no doubt. */
export function wayOf(
  change: { readonly low: number; readonly high: number } | undefined,
): Sense | undefined {
  if (!change) return undefined;
  return change.low > 0 ? 'up' : change.high < 0 ? 'down' : undefined;
}
