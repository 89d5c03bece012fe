import type { Figure, Verdict } from '../answer/types.js';
import type { Reason } from '../dataset/knowledge.js';
import type { PeriodId } from '../dataset/period.js';
import type { TargetStatus } from '../dataset/record.js';
import type { Bilingual } from '../dataset/schema.js';

/** What a day's disclosures are about: results, a revision of targets, a dividend, or a report of results known before. */
export type EventKind = 'results' | 'targets' | 'dividend' | 'report' | 'other';

/** The disclosures of one company, day and kind: release, deck and headline record together. */
export interface DigestEvent {
  /** "2018-05-15-results"; "by-2018-05-15-results-9m17" where only the latest possible day is known. */
  readonly id: string;
  /** The day in Tokyo, or the latest possible one. */
  readonly date: string;
  readonly kind: EventKind;
  readonly disclosures: readonly string[];
  /** When the last of them was public, in milliseconds since 1970. */
  readonly instant: number;
  /** The day is only bounded; `date` is the latest possible one. */
  readonly bounded: boolean;
  /** The longest period that ends last among those whose results are reported. */
  readonly period: PeriodId | null;
}

/** Where a version of a target comes from. */
export interface TargetOrigin {
  /** The target's own period: the full year where an interim result is held against it. */
  readonly period: PeriodId;
  /** The day on which it was set; null where the record shows only that it was in force. */
  readonly setOn: string | null;
  /** Where the day is not known: the period whose results it was printed with. */
  readonly printedWith?: PeriodId;
  readonly status: TargetStatus;
  /** Repeated later with the same value, before the event. */
  readonly kept: boolean;
}

/** A result held against one version of a target. */
export interface TargetCheck extends TargetOrigin {
  readonly target: Figure;
  readonly disclosure: string;
  readonly inForce: boolean;
  readonly achievement?: Figure;
  readonly gap?: Figure;
  readonly verdict?: Verdict;
  readonly favourable: boolean | null;
  /** The gap is one at which the Tokyo exchange asks for a revised forecast. */
  readonly crosses: boolean;
}

/** A cumulative result over the target of the full year. */
export interface Progress {
  readonly period: PeriodId;
  readonly percent: Figure;
}

export interface DigestItem {
  readonly metric: string;
  readonly period: PeriodId;
  readonly result: Figure;
  readonly prior: Figure | null;
  readonly growth: Figure | null;
  /** Versions in force before the event, oldest first. */
  readonly targets: readonly TargetCheck[];
  /** The day of a revision that is known to exist though its value is not in the record. */
  readonly unknownRevision?: string;
  readonly progress?: Progress;
  /** The same against a target that was changed in this very disclosure. */
  readonly progressRevised?: Progress;
  /** At the same point of past years, latest first. */
  readonly pastProgress: readonly Progress[];
}

/** A service line or segment: what it brought in and what was left of it. */
export interface DigestLine {
  readonly scope: string;
  readonly revenue: Figure;
  readonly revenuePrior: Figure | null;
  readonly revenueGrowth: Figure | null;
  readonly margin: Figure | null;
  readonly marginPrior: Figure | null;
  readonly marginGrowth: Figure | null;
  readonly ratio: Figure | null;
  /** Change of the ratio in points. */
  readonly ratioChange: Figure | null;
}

export interface BridgePart {
  /** Gross margins of scopes (several small ones together), or the company's SG&A and R&D. */
  readonly metrics: readonly string[];
  /** What it adds to operating income or takes from it, in base units. */
  readonly change: Figure;
}

/** How operating income moved from the prior year's: parts that add up to the change. */
export interface Bridge {
  readonly total: Figure;
  readonly parts: readonly BridgePart[];
  /** What one shown digit is worth: a million, or a tenth of a billion. */
  readonly step: number;
  /** Do the rounded parts add up to the rounded total? */
  readonly closes: boolean;
}

/** What lies between operating income and income before tax. */
export interface BelowOperating {
  readonly now: Figure;
  readonly was: Figure;
  /** The part of it that moved most. */
  readonly driver?: { readonly now: Figure; readonly was: Figure };
}

/** One line of the table of a quarter. */
export interface QuarterRow {
  readonly metric: string;
  readonly now: Figure;
  readonly was: Figure | null;
  readonly growth: Figure | null;
  readonly ratio?: Figure;
  readonly ratioChange?: Figure;
}

export interface GuidanceItem {
  readonly metric: string;
  readonly period: PeriodId;
  readonly target: Figure;
  /** The word with which the company weakens it. */
  readonly hedge?: 'about' | 'over';
  readonly growth: Figure | null;
  readonly status: TargetStatus;
  /** The day on which it was set: the event's or an earlier one; null where it is not known. */
  readonly setOn: string | null;
  /** The prior year's figure. */
  readonly prior: Figure | null;
  /** The value that was in force before, where it differs. */
  readonly before?: Figure;
  readonly revision?: Figure;
  readonly crosses: boolean;
}

/** What follows from targets without being printed: a second half, a margin. */
export interface Implied {
  readonly metric: string;
  readonly period: PeriodId;
  readonly figure: Figure;
  readonly growth: Figure | null;
}

/** Targets that the company does not give. */
export interface Undisclosed {
  readonly metrics: readonly string[];
  readonly period: PeriodId;
  /** In the company's words, where the record has them; else the event's documents simply hold none. */
  readonly note?: Bilingual;
  readonly source?: { readonly document: string; readonly row: string; readonly column: string };
}

export interface DividendItem {
  readonly period: PeriodId;
  readonly part: 'interim' | 'year_end' | 'annual';
  readonly figure: Figure;
  readonly status: 'paid' | 'scheduled' | 'forecast';
  /** For a forecast: the value before it was changed in this event. */
  readonly before?: Figure;
}

/** An event as of its day: everything that a reader of results wants, each figure with its derivation. */
export interface Digest {
  readonly event: DigestEvent;
  /** Of a report of results known before: the day on which they were published. */
  readonly firstPublished?: string;
  /** The quarter that closes the period, where it is not the period itself. */
  readonly quarter: PeriodId | null;
  /** Revenue, operating income, income before tax, net income of the event's period. */
  readonly items: readonly DigestItem[];
  readonly bridge: Bridge | null;
  readonly below: BelowOperating | null;
  readonly lines: readonly DigestLine[];
  readonly total: DigestLine | null;
  readonly segments: readonly QuarterRow[];
  readonly quarterRows: readonly QuarterRow[];
  readonly reasons: readonly Reason[];
  readonly guidance: readonly GuidanceItem[];
  readonly implied: readonly Implied[];
  readonly undisclosed: readonly Undisclosed[];
  readonly dividends: readonly DividendItem[];
}
