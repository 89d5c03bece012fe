import type { Basis } from '../dataset/spec.js';
import type { Premise } from '../question/query.js';
import type { UnavailableReason, Verdict } from '../answer/types.js';
import type { OutOfScope } from './reasons.js';

export type Direction = NonNullable<Premise['direction']>;

/** A change in words: what it was, what it is and by how much, each already formatted. */
export interface Move {
  readonly name: string;
  readonly now: string;
  readonly was: string;
  readonly by?: string;
  readonly period: string;
  readonly base: string;
}

/** A result held against a target. */
export interface Comparison {
  readonly result: string;
  readonly resultPeriod?: string;
  readonly target: string;
  readonly period: string;
}

/** Every sentence and label of one language. Figures, names and periods come in ready to print. */
export interface Phrases {
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly stop: string;
  readonly and: (items: readonly string[]) => string;
  readonly quoted: (text: string) => string;
  readonly brackets: (text: string) => string;
  readonly labels: {
    readonly yoy: (period: 'year' | 'part' | 'date') => string;
    readonly qoq: string;
    readonly how: string;
    readonly printed: string;
    readonly why: (against?: 'yoy' | 'qoq' | 'plan') => string;
    readonly note: string;
    readonly assumed: string;
    readonly growth: string;
    readonly gap: string;
    readonly setOn: string;
    readonly versions: string;
    readonly canAnswer: string;
    readonly unanswered: string;
    readonly source: string;
    readonly amount: string;
    readonly period: string;
    readonly item: string;
    readonly share: string;
    readonly total: string;
    readonly change: string;
  };
  /** "Network services gross margin, 4Q17 (…)". */
  readonly subject: (name: string, period: string) => string;
  readonly basisOf: {
    readonly target: (name: string) => string;
    readonly forecast: (name: string) => string;
    /** A figure that follows from targets of the company without being one, such as an implied second half. */
    readonly implied: (name: string) => string;
  };
  readonly against: (base: string) => string;
  readonly rangeOf: (from: string, to: string) => string;
  readonly ratioOf: (percent: string, ratio: string, divisor: string | undefined) => string;
  readonly shareOf: (percent: string, whole: string) => string;
  /** What is measured is how much it moved. */
  readonly changeIn: (name: string) => string;
  readonly named: (name: string, value: string) => string;
  /** A name as a heading of what follows. */
  readonly under: (name: string, text: string) => string;
  readonly brief: (name: string, period: string) => string;
  readonly unchanged: (value: string) => string;
  readonly loss: (value: string) => string;
  readonly changed: (change: string, now: string, was: string, base: string) => string;
  readonly from: (value: string, period: string) => string;
  readonly changeFrom: (change: string, value: string, period: string) => string;
  readonly unchangedFrom: (value: string, period: string) => string;
  readonly ratioChange: (points: string, from: string) => string;
  readonly kinds: {
    readonly average: (value: string) => string;
    readonly cagr: (value: string) => string;
    readonly achievement: (value: string) => string;
    readonly progress: (value: string) => string;
    readonly gap: (value: string) => string;
  };
  readonly formula: {
    readonly plus: string;
    readonly minus: string;
    readonly times: string;
    readonly over: string;
    readonly equals: string;
    readonly basis: Readonly<Record<Basis, string>>;
    readonly operand: (name: string, value: string) => string;
    readonly growth: (after: string, before: string) => string;
    readonly average: (items: readonly string[]) => string;
    readonly cagr: (from: string, to: string) => string;
    readonly forward: (before: string, change: string) => string;
    readonly backward: (after: string, change: string) => string;
  };
  readonly yes: (text: string) => string;
  readonly no: (text: string) => string;
  /** `signed`: from one to the other, where rising and falling are told of the other sign. */
  readonly moved: Readonly<Record<'up' | 'down' | 'flat' | 'signed', (move: Move) => string>>;
  readonly denied: (direction: Direction, ratio: boolean) => string;
  readonly noReason: string;
  readonly target: {
    readonly compared: (one: Comparison) => string;
    readonly estimated: (one: Comparison) => string;
    /** Whether a result that is in line with its target reached it. */
    readonly nearly: (reached: boolean) => string;
    readonly verdict: Readonly<Record<Verdict, string>>;
    readonly gap: (verdict: Verdict | undefined, size: string) => string;
    /** What is left to a target. */
    readonly remaining: (amount: string) => string;
    readonly progress: (percent: string, one: Comparison) => string;
    readonly result: (text: string) => string;
    readonly achieved: (percent: string) => string;
    readonly setOn: (value: string, day: string) => string;
    readonly status: Readonly<Record<'initial' | 'revised' | 'reiterated', string>>;
    readonly revised: (now: string, was: string, by: string) => string;
    readonly unknownRevision: (when: string) => string;
    readonly group: Readonly<Record<Verdict, string>>;
    /** Of a cost, which is to stay below its target, for either audience. */
    readonly ofCost: Pick<Phrases['target'], 'nearly' | 'verdict' | 'gap' | 'group'>;
    readonly caution: string;
  };
  readonly tables: {
    readonly by: Readonly<
      Record<'trend' | 'breakdown' | 'share' | 'threshold' | 'rank', (name: string, period: string) => string>
    >;
    readonly captioned: (caption: string, unit: string) => string;
    readonly ranked: (
      way: 'most' | 'least',
      by: 'value' | 'growth' | 'amount',
      name: string,
      period: string,
    ) => string;
    readonly none: string;
    readonly noneMoved: Readonly<Record<'up' | 'down', string>>;
    /** How many of so many there are, before they are listed. */
    readonly count: (many: number, of: number) => string;
    readonly trend: (first: string, last: string) => string;
    readonly others: string;
  };
  readonly sources: {
    readonly cells: (table: string, rows: readonly string[], columns: readonly string[]) => string;
    readonly prose: (row: string, column: string) => string;
    readonly place: (document: string, cells: string) => string;
    readonly basis: (accounting: string, audited: boolean) => string;
  };
  /** Defaults by the names that answers give them; what stands before a colon may be left out. */
  readonly rules: Readonly<Partial<Record<string, string>>>;
  readonly assumed: (value: string, rule: string) => string;
  readonly whichPeriod: (label: string) => string;
  readonly whichOne: string;
  readonly unavailable: Readonly<Record<UnavailableReason, (what: string) => string>>;
  /** Known words, of which it was not read what they ask together; "" where they are not to be repeated. */
  readonly unread: (words: string) => string;
  /** A target that is missing, not the result. */
  readonly goalOf: (thing: string) => string;
  readonly reasonOf: (thing: string) => string;
  /** The parts that are missing, and not the whole. */
  readonly splitOf: (thing: string) => string;
  readonly thing: (name: string, period: string | undefined) => string;
  /** A known thing with words beside it that have no place in the record. */
  readonly qualified: (words: string, thing: string) => string;
  readonly unnamed: string;
  readonly outOfScope: Readonly<Record<OutOfScope, string>>;
}
