import type { Operation } from '../dataset/derive.js';
import type { PeriodId } from '../dataset/period.js';
import type { Unit } from '../dataset/quantity.js';
import type { SourceCell, TargetStatus } from '../dataset/record.js';
import type { Basis } from '../dataset/spec.js';
import type { Language, Request } from '../question/query.js';

export type FigureKind =
  | 'value'
  | 'ratio'
  | 'share'
  | 'change'
  | 'difference'
  | 'growth'
  | 'cagr'
  | 'average'
  | 'sum'
  | 'achievement'
  | 'progress'
  | 'gap'
  | 'count';

/** A quantity in an answer, with the way it was found. The names are those of the JSON contract. */
export interface Figure {
  readonly kind: FigureKind;
  /** `scope/measure`, or an expression of several such as `a/revenue + b/revenue`. */
  readonly metric: string;
  readonly period: PeriodId;
  readonly base_period?: PeriodId;
  readonly basis: Basis;
  /** The printed figure, or the midpoint of a derived interval, in base units, unrounded. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  /** As people would quote it, in the printed unit: "28,119,300" for a printed cell, "5,530,779" for a derived one. */
  readonly printed: string;
  /** The inputs do not support the last digit that is usually shown. */
  readonly about: boolean;
  readonly derivation: {
    readonly op: Operation;
    readonly inputs: readonly Figure[];
    readonly signs?: readonly (1 | -1)[];
  };
  readonly sources: readonly SourceCell[];
  /** For targets: when it was set, and how it stands to earlier ones. */
  readonly set_on?: string;
  readonly status?: TargetStatus;
}

export type Status = 'answered' | 'clarify' | 'unavailable' | 'out_of_scope';
export type UnavailableReason = 'not_in_record' | 'not_disclosed' | 'illegible' | 'not_yet_published';

export interface Choice {
  readonly label: string;
  readonly question: string;
}

export type Verdict = 'above' | 'in_line' | 'below';

/** What one request came to, in a shape that can be put into words or a table. */
export type Part =
  /** Values, ratios, changes: each asked figure with what the bot adds. */
  | { readonly shape: 'values'; readonly request: Request; readonly items: readonly ValueItem[] }
  /** One row for each label: trends, breakdowns, comparisons of many figures. */
  | {
      readonly shape: 'table';
      readonly request: Request;
      readonly rows: readonly Row[];
      readonly total?: Figure;
      readonly about: 'trend' | 'breakdown' | 'share' | 'threshold';
      /** How many rows pass, of how many that were looked at. */
      readonly count?: { readonly figure: Figure; readonly of: number };
      /** All rows that were looked at, where one figure is held against another. */
      readonly among?: readonly Row[];
    }
  | {
      readonly shape: 'rank';
      readonly request: Request;
      readonly rows: readonly Row[];
      readonly winner: Row;
      /** "was it a record?": the row that is asked about, and whether it was. */
      readonly record?: { readonly holds: boolean; readonly row: Row };
      /** "which fell the most?", of several that did not: none moved that way. */
      readonly none?: 'up' | 'down';
    }
  | { readonly shape: 'target'; readonly request: Request; readonly items: readonly TargetItem[] }
  | {
      readonly shape: 'explain';
      readonly request: Request;
      readonly items: readonly ValueItem[];
      readonly reasons: readonly string[];
      readonly premise?: PremiseCheck;
    }
  /** A fact, definition, source note or list, already in the record's own words. */
  | { readonly shape: 'statement'; readonly request: Request; readonly lines: readonly Said[] };

export interface Said {
  readonly en: string;
  readonly ja: string;
  readonly source?: { readonly document: string; readonly row: string; readonly column: string };
}

export interface ValueItem {
  readonly figure: Figure;
  /** Figures that complete it in the direct answer: the ratio beside an amount, the amount beside a growth rate. */
  readonly with: readonly Figure[];
  /** Year-on-year change and what it is measured from; for a change, what it came to. */
  readonly yoy?: { readonly change: Figure; readonly prior: Figure; readonly current?: Figure };
  readonly premise?: PremiseCheck;
}

export interface PremiseCheck {
  readonly holds: boolean;
  readonly said: string;
  /** The change that decides a premise of direction. */
  readonly change?: Figure;
  /** It is a size that was claimed, of the movement or of what it came to, and not the way alone. */
  readonly ofSize?: true;
}

export interface Row {
  readonly metric: string;
  readonly period: PeriodId;
  readonly figure: Figure;
  readonly share?: Figure;
  readonly growth?: Figure;
}

export interface TargetItem {
  readonly metric: string;
  readonly period: PeriodId;
  readonly result?: Figure;
  /** The period that the result covers, where it is not the target's own (progress). */
  readonly resultPeriod?: PeriodId;
  /** An earlier result that the target is set beside. */
  readonly against?: Figure;
  /** Versions, oldest first; the last one is the one that counts here: in force, or the version asked for. */
  readonly targets: readonly Figure[];
  readonly measure?: Figure;
  readonly gap?: Figure;
  readonly growth?: Figure;
  /** The same of the versions before it, in their order. */
  readonly otherGrowths?: readonly Figure[];
  /** By how much the target that counts differs from the version before it. */
  readonly revision?: Figure;
  /** The same in percent, where both are asked for. */
  readonly revisionRate?: Figure;
  readonly verdict?: Verdict;
  /** A revision that is known to exist but whose value is not in the record. */
  readonly unknownRevision?: string;
  /** A cost: to end below its target is no miss. */
  readonly ofCost?: true;
  /** What was expected is no aim of the company: nothing is met or missed. */
  readonly isEstimate?: true;
}

export interface Answer {
  readonly status: Status;
  readonly reason?: UnavailableReason;
  readonly lang: Language;
  readonly parts: readonly Part[];
  readonly figures: readonly Figure[];
  readonly context: readonly Figure[];
  readonly assumed: readonly { readonly slot: string; readonly value: string; readonly rule: string }[];
  readonly options: readonly Choice[];
  readonly nearest: readonly Choice[];
  readonly query: readonly Request[];
  /** Questions beside the ones that are answered, for which there is nothing: each with its own ending. */
  readonly unanswered?: readonly Answer[];
  /** For endings without figures: what could not be placed or found, and what was looked at. */
  readonly missing?: {
    readonly words: readonly string[];
    /** The words are known, and what they ask together was not read. */
    readonly unread?: true;
    readonly note?: Said;
    readonly metric?: string;
    readonly period?: PeriodId;
    readonly why?: string;
  };
}
