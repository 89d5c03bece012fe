import type { Language } from '../question/query.js';

/** One figure of a draft, and what is to be said of it. */
export interface CheckedFigure {
  /** As it stands in the draft. */
  readonly quote: string;
  /** "Exact", "Wrong": the verdict in a word or two. */
  readonly label: string;
  /** What it was read as, and the right figure where it is another. */
  readonly text: string;
  readonly source: string;
}

/** A draft that was held against the record, in words. */
export interface CheckedDraft {
  readonly lang: Language;
  readonly summary: string;
  readonly lines: readonly CheckedFigure[];
}
