import type { Figure } from '../answer/types.js';
import type { PeriodId } from '../dataset/period.js';
import type { Unit } from '../dataset/quantity.js';

/**
 * What a figure in a draft is worth. `wrong` is said only where scope, measure and period were all understood;
 * what was not is `not_checked`, with the reason.
 */
export type Verdict =
  'exact' | 'rounds' | 'cut_off' | 'wrong' | 'wrong_period' | 'not_in_record' | 'not_checked';

/** Why a figure was not checked. */
export type Unclear =
  | { readonly why: 'words'; readonly words: readonly string[] }
  | { readonly why: 'metric' }
  | { readonly why: 'period' }
  | { readonly why: 'unit' }
  | { readonly why: 'coarse' }
  | { readonly why: 'several' };

/** A number as it stands in a draft. */
export interface Mention {
  /** Offsets in the text, the second one behind its end. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In base units; a fall is negative where the words say so. */
  readonly value: number;
  readonly unit: Unit | 'any';
  /** What one unit of the last digit is worth. */
  readonly step: number;
  readonly hedge?: 'about' | 'over' | 'under';
}

/** What a mention was taken for. */
export interface ReadAs {
  readonly metric: string;
  readonly period: PeriodId;
  readonly basis: 'actual' | 'target';
  readonly kind: 'value' | 'growth' | 'ratio' | 'achievement' | 'difference';
  /** The period was not said in the draft, but taken to be this one. */
  readonly assumed: boolean;
}

export interface Mark {
  readonly mention: Mention;
  readonly verdict: Verdict;
  readonly readAs?: ReadAs;
  /** The figure of the record, with its derivation and sources. */
  readonly right?: Figure;
  /** The period to which the figure belongs instead. */
  readonly period?: PeriodId;
  readonly unclear?: Unclear;
}

/** Every figure of a draft, in the order of the text. */
export interface DraftReport {
  readonly marks: readonly Mark[];
}
