import type { PeriodId, SpanKind } from '../dataset/period.js';
import type { Unit } from '../dataset/quantity.js';

/** What a question means. A thread's state is its last Query; both are plain data that can be printed. */

export type Language = 'en' | 'ja';

/** How a slot was filled: from the words, from the thread, or by a named default. */
export type Origin = 'said' | 'carried' | 'assumed';

export type Expr =
  | { readonly op: 'metric'; readonly metric: string }
  | { readonly op: 'add' | 'subtract' | 'ratio' | 'share'; readonly left: Expr; readonly right: Expr };

/** A period as asked for: an id, or one that depends on the metric and the day. */
export type PeriodRef =
  | { readonly kind: 'span'; readonly id: PeriodId; readonly label?: string }
  /** A label with more than one reading, best first ("Q1 2018"). */
  | { readonly kind: 'ambiguous'; readonly label: string; readonly ids: readonly PeriodId[] }
  /** From one to another, both included, in steps of the length said. */
  | {
      readonly kind: 'range';
      readonly from: PeriodId | null;
      readonly to: PeriodId | null;
      readonly whole?: true;
    }
  /** The latest that has been published, of a year a part; or so many of them up to the latest, or up to another one. */
  | {
      readonly kind: 'latest';
      readonly step?: Step;
      readonly part?: SpanKind;
      readonly count?: number;
      readonly until?: PeriodId;
      /** "this year": of targets, those of the year under way. */
      readonly running?: true;
      /** The twelve months to the latest closing date. */
      readonly rolling?: true;
    }
  /** A number of steps away from the period of the thread. */
  | {
      readonly kind: 'relative';
      readonly step: Step;
      readonly count: number;
      readonly anchor?: PeriodId;
      readonly part?: SpanKind;
      /** "the year-ago quarter": with nothing to tell it from, of the latest quarter. */
      readonly of?: 'quarter';
      /** "the one before": by the length of the period that it is told from. */
      readonly alike?: true;
    };

/** `yearEnd`: the end of the fiscal year before, for a balance; of a flow, the year before. `first`: the first of the periods asked about. */
export type NamedBase = 'yoy' | 'qoq' | 'yearEnd' | 'first';
export type ChangeBase = NamedBase | { readonly period: PeriodId };
/** A portion is no change, but a part of a year in percent of it; a contribution, the movement of a part in percent of that of its whole. */
export type ChangeForm = 'percent' | 'amount' | 'points' | 'times' | 'portion' | 'contribution';
export type Step = 'quarter' | 'half' | 'year';
export type Ask =
  | 'value'
  | 'change'
  | 'share'
  | 'breakdown'
  | 'trend'
  | 'rank'
  | 'threshold'
  | 'aggregate'
  | 'target'
  | 'explain'
  | 'topic'
  | 'definition'
  | 'source'
  | 'list'
  | 'help';

export type TargetFacet =
  | 'value'
  | 'achievement'
  | 'gap'
  | 'remaining'
  | 'rate'
  | 'progress'
  | 'portion'
  | 'versions'
  | 'missed'
  | 'revision';

/** A version of a target: the first set, the last one, or a revision by its number or by the month in which it was set ('set-02') or changed ('until-02'). */
export type TargetVersionName = TargetVersionByOrder | `${'set' | 'until'}-${string}`;
export type TargetVersionByOrder = 'initial' | 'revised' | 'latest' | 'revision1' | 'revision2';

export interface Premise {
  /** A direction that the question takes for granted. */
  readonly direction?: 'up' | 'down';
  /** It was said of a loss, of which the figure is the income: the direction here is that of the figure. */
  readonly ofLoss?: true;
  /** The figure named first, or its movement, is held against that of the second. */
  readonly ofAnother?: 'above' | 'below';
  /** "up or down?": asks which way it went, of one figure. */
  readonly either?: true;
  /** A figure that the question takes for granted, in base units. */
  readonly value?: Claim;
  /** The metric that the same short name may mean: the claim is right where it is right of that one. */
  readonly mayMean?: string;
  /** "revenue 176 billion and OI 6.8 billion?": one figure for each that is named, in their order. */
  readonly each?: readonly Claim[];
  /** "from 22 to 27 yen": the figure that it is said to have been before. */
  readonly from?: Claim;
}

/** A figure as a question gives it. */
export interface Claim {
  readonly value: number;
  readonly unit: Unit | 'any';
  readonly step: number;
  readonly said: string;
  /** Not that figure itself: a figure above it, or below it. */
  readonly way?: 'above' | 'below';
  /** That figure itself, too. */
  readonly orEqual?: true;
  /** It is said to have come to that figure: to the digits said. */
  readonly reached?: true;
  /** Where it came to above or below that figure, of what moved: "fell below 7 billion". */
  readonly level?: true;
}

/** The figures and periods that one question of a thread was about. */
export interface Turn {
  readonly exprs: readonly Expr[];
  readonly periods: readonly PeriodRef[];
  /** What of a target it asked for. */
  readonly target?: Request['target'];
  readonly whose?: Request['whose'];
}

export interface Request {
  readonly ask: Ask;
  readonly exprs: readonly Expr[];
  readonly periods: readonly PeriodRef[];
  readonly change?: { readonly base?: ChangeBase; readonly form?: ChangeForm; readonly withValue?: true };
  readonly aggregate?: 'sum' | 'average' | 'cagr';
  /** An average of quarters: "average quarterly revenue". */
  readonly byQuarter?: true;
  /** For rank: what is put in order and by what; for breakdown: into what. */
  readonly order?: {
    readonly way: 'most' | 'least';
    readonly by: 'value' | 'growth' | 'amount';
    /** "which fell the most?": what leads is taken to have moved that way. */
    readonly moves?: 'up' | 'down';
    /** "the top three": so many of them lead. */
    readonly count?: number;
    /** "the best first half": that part of each year is put in order. */
    readonly part?: SpanKind;
    /** "was FY2015 a record?": of that time, and not by what came later. */
    readonly asOfThen?: true;
  };
  readonly groupBy?: 'children' | Step;
  /** "by segment", "by service": told by lines of business alone. */
  readonly ofLines?: true;
  /** What lies between two figures, whichever of them is the larger. */
  readonly apart?: true;
  /** "FY12 to FY17": from the one to the other, and no word asks for what lies between. */
  readonly ends?: true;
  /** "the balance, not the change": how it moved is said not to be asked for. */
  readonly unmoved?: true;
  /** A part of a whole is asked for, which is no more than all of it. */
  readonly portion?: true;
  readonly filter?: {
    readonly way: 'above' | 'below';
    readonly orEqual?: true;
    readonly value: number;
    readonly unit: Unit | 'any';
    /** "in how many quarters?": their number leads. */
    readonly counted?: true;
    /** "in any quarter?": whether there is one leads. */
    readonly any?: true;
  };
  readonly target?: {
    readonly facet: TargetFacet;
    readonly version?: TargetVersionName;
    readonly withResult?: true;
    /** A revision is told from the first version on, over all that came between. */
    readonly sinceFirst?: true;
    /** "did it beat its target?", of a part of a year: the target of just that part. */
    readonly own?: true;
    /** "what is left to go after 1H17?": that of the year, whatever target the part has itself. */
    readonly ofYear?: true;
    /** Of all the company's targets of the year: those that it has. */
    readonly all?: true;
    /** How far the result lies from it, in percent of it; of a revision, its rate beside the amount. */
    readonly inPercent?: true;
    /** "which years missed it?", "when was it cut?": those alone whose result lies on that side of it, or that were revised so. */
    readonly only?: 'above' | 'below' | 'cut' | 'raised' | 'revised';
  };
  readonly premise?: Premise;
  readonly output?: {
    readonly unit?: Unit;
    /** "in yen and dollars": the dollars beside. */
    readonly and?: 'USD';
    readonly form?: 'chart' | 'table';
  };
  /** "attributable to IIJ": the words tell whose part of the figure is meant. */
  readonly whose?: true;
  /** A topic, term or absence of the record that the words name. */
  readonly subject?: string;
  /** Words that could not be placed; what is carried from here is as unclear as this was. */
  readonly unplaced?: readonly string[];
  /** The measures that one name may mean, where it was asked back which: a line said next is told in them. */
  readonly choice?: readonly string[];
  /** The ranking that brings out the year or line that is asked about: "and revenue in that year?" */
  readonly winnerOf?: Request;
  /** What the thread asked about before, question by question, for "both" and sums. */
  readonly trail?: readonly Turn[];
  /** Which slots were carried from the thread or assumed by which default. */
  readonly origins: Readonly<Partial<Record<'metric' | 'scope' | 'measure' | 'period' | 'ask', Origin>>>;
}

export type Outside =
  'other_company' | 'advice' | 'forecast' | 'off_topic' | 'instruction' | 'empty' | 'too_long' | 'greeting';

/** One way to take a clause of a question, the most likely first. */
export type Candidate =
  | { readonly kind: 'request'; readonly request: Request }
  /** A topic, reason, term or absence of the record that the words name. */
  | { readonly kind: 'entry'; readonly entry: string }
  /** In the domain, but these words have no place in it. */
  | {
      readonly kind: 'unplaced';
      readonly words: readonly string[];
      readonly request: Request;
      /** Each word means something here, and yet not what it asks of the others. */
      readonly unread?: true;
    }
  /** Names more than one figure ("profit"): the choice is the asker's. */
  | { readonly kind: 'choose'; readonly requests: readonly Request[] }
  | { readonly kind: 'outside'; readonly why: Outside };

/** What the reader makes of a question: for each clause the ways to take it. */
export interface Reading {
  readonly lang: Language;
  readonly clauses: readonly (readonly Candidate[])[];
}
