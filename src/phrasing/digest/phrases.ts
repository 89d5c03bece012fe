import type { Verdict } from '../../answer/types.js';
import type { DigestItem, GuidanceItem } from '../../digest/types.js';

type Status = GuidanceItem['status'];
export type Sign = 'up' | 'down' | 'flat';

/** What the headline can say of one result. */
export interface Leading {
  readonly name: string;
  readonly value: string;
  readonly growth?: string;
  /** Growth of a whole year, not of a part of one. */
  readonly isYear: boolean;
  readonly percent?: string;
  readonly verdict?: Verdict;
  /** Share of the full year's target, and which year. */
  readonly progress?: { readonly percent: string; readonly year: string };
  /** The full year's target, where it was changed on the day itself. */
  readonly revised?: { readonly year: string; readonly value: string; readonly before: string };
}

/** Every sentence of a digest in one language. Figures, names and periods come in ready to print. */
export interface DigestPhrases {
  readonly company: string;
  readonly digest: (period: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly semicolon: string;
  readonly point: string;
  readonly stop: string;
  /** Names in a table, and in a sentence. */
  readonly rows: Readonly<Partial<Record<string, string>>>;
  readonly names: Readonly<Partial<Record<string, string>>>;
  readonly scopes: Readonly<Partial<Record<string, string>>>;
  readonly unit: Readonly<Record<'million' | 'billion', string>>;
  readonly million: (digits: string) => string;
  readonly billion: (digits: string) => string;
  readonly perShare: (digits: string) => string;
  readonly minus: string;
  /** A negative amount in a table. */
  readonly negative: (digits: string) => string;
  readonly about: (text: string) => string;
  readonly over: (text: string) => string;
  readonly noMeaning: string;
  readonly none: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** A verdict on the first target, where the one in force is not known. */
  readonly onInitial: (verdict: string) => string;
  readonly columns: {
    readonly result: (period: string) => string;
    readonly prior: (period: string, year: boolean) => string;
    readonly ofTarget: string;
    readonly target: string;
    readonly ofYear: (year: string) => string;
    readonly yearTarget: (year: string) => string;
    readonly yearBefore: string;
    /** The prior year's figures, of whatever period each is. */
    readonly lastYear: string;
    readonly growth: (year: boolean) => string;
    readonly revenue: string;
    readonly margin: string;
    readonly ratio: string;
    readonly ratioChange: (base: string) => string;
    readonly now: string;
    readonly before: string;
    readonly change: string;
  };
  readonly captioned: (caption: string, unit: string) => string;
  readonly subject: (months: string, day: string, bounded: boolean) => string;
  /** For a document that tells again what was known. */
  readonly firstPublished: (day: string) => string;
  readonly fullYear: (end: string) => string;
  readonly headline: (
    period: string,
    direction: { revenue: Sign; profit: Sign } | null,
    lead: readonly Leading[],
  ) => string;
  readonly push: (period: string, lead: readonly Leading[]) => string;
  readonly targetsHeadline: (period: string, items: readonly string[]) => string;
  readonly targetsItem: (name: string, value: string, before: string | undefined) => string;
  readonly dividendHeadline: (period: string, value: string) => string;
  readonly published: (day: string, bounded: boolean) => string;
  readonly targetsOf: (day: string, how: 'set' | 'kept' | 'repeated' | 'revised') => string;
  readonly targetsFor: (names: string, text: string) => string;
  /** Of a target of which nobody knows the day. */
  readonly asPrinted: (period: string) => string;
  readonly against: (day: string, items: readonly string[]) => string;
  readonly achieved: (name: string, percent: string, verdict: string, target: string) => string;
  readonly unknownRevision: (names: string, day: string, shown: boolean) => string;
  readonly inLine: (percent: number) => string;
  readonly crosses: (names: string) => string;
  readonly crossesRevision: (names: string) => string;
  readonly progress: (year: string, items: readonly string[]) => string;
  readonly progressRevised: (year: string, items: readonly string[]) => string;
  /** The caption of past progress, and what its columns are. */
  readonly past: (label: string) => string;
  readonly pastNote: string;
  readonly bridge: (total: string, sign: Sign, parts: readonly string[]) => string;
  readonly margin: (scopes: readonly string[]) => string;
  readonly expenses: string;
  readonly rounding: string;
  readonly roundedTable: string;
  readonly reasons: (against: 'yoy' | 'qoq' | 'plan', items: readonly string[], isYear: boolean) => string;
  readonly below: (now: string, was: string, base: string, driver: string | undefined) => string;
  readonly driver: (name: string, now: string, was: string, cost: boolean) => string;
  readonly guidance: (period: string, status: Status, day: string | undefined, items: string) => string;
  readonly target: (
    name: string,
    value: string,
    growth: string | undefined,
    before: string | undefined,
  ) => string;
  readonly half: (label: string, items: readonly string[]) => string;
  readonly implied: (items: readonly string[]) => string;
  /** Of the year, and of other periods. */
  readonly impliedMargin: (percent: string, others: readonly string[]) => string;
  readonly undisclosed: (names: string) => string;
  /** The caption of the targets in detail, and how a computed one is marked. */
  readonly targets: (years: string) => string;
  readonly computedTarget: (label: string) => string;
  readonly dividend: (items: readonly string[]) => string;
  readonly dividendYear: (
    period: string,
    annual: string | undefined,
    forecast: { readonly day: string | undefined } | undefined,
    parts: readonly string[],
  ) => string;
  readonly dividendPart: (
    part: 'interim' | 'year_end' | 'annual',
    digits: string,
    bare: boolean,
    status: string,
    before: string | undefined,
  ) => string;
  /** The value before a change, after the new one. */
  readonly brackets: (before: string) => string;
  readonly dividendStatus: Readonly<Record<'paid' | 'scheduled' | 'forecast', string>>;
  readonly services: (period: string) => string;
  readonly total: string;
  readonly segments: (items: readonly string[]) => string;
  readonly withPrior: (name: string, now: string, was: string, base: string) => string;
  readonly quarter: (period: string) => string;
  readonly ratioOf: (kind: 'ratio' | 'margin', percent: string, change: string | undefined) => string;
  readonly computedQuarter: string;
  readonly computedMargin: string;
  readonly basis: (accounting: string, audited: boolean) => string;
  readonly caution: string;
  readonly sources: (items: readonly string[]) => string;
}

export type { DigestItem };
