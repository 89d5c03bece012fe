import type { Verdict } from '../../answer/types.js';
import type { Audience } from '../audience.js';

/** A result held against its target, each already formatted. */
export interface Held {
  readonly name: string;
  /** "for FY2017 (April 2017–March 2018)". */
  readonly when: string;
  readonly result: string;
  readonly target: string;
  readonly percent?: string;
  /** What is made of it: a verdict, or the gap, as the end of a sentence. */
  readonly end?: string;
}

/** The sentences of one language into which clauses are put, without capital and stop. */
export interface Sentences {
  /** "for 4Q17 (January–March 2018)", "at 31 March 2018". */
  readonly when: (period: string, date: boolean) => string;
  readonly level: (name: string, when: string, text: string) => string;
  readonly goal: Readonly<
    Record<'target' | 'forecast', (name: string, when: string, text: string) => string>
  >;
  readonly implied: Readonly<Record<Audience, (name: string, when: string, text: string) => string>>;
  readonly changed: (name: string, period: string, base: string, text: string) => string;
  /** An amount with the change that led to it. */
  readonly led: (name: string, when: string, level: string, base: string, change: string) => string;
  readonly compared: (held: Held) => string;
  readonly progress: (held: Held, goalWhen: string) => string;
  /** The end of a sentence about a result that was held against its target. */
  readonly verdict: Readonly<Record<Audience | 'ofCost', Readonly<Record<Verdict, string>>>>;
  readonly gap: Readonly<Record<Audience | 'ofCost', Readonly<Record<Verdict, (size: string) => string>>>>;
  /** A name with the end of a sentence. */
  readonly ending: (name: string, end: string) => string;
  readonly yoy: (label: string, name: string, text: string) => string;
  readonly growth: (name: string, text: string) => string;
  readonly versions: (name: string, text: string) => string;
  readonly reason: (label: string, text: string) => string;
  readonly assumed: (text: string) => string;
  /** A whole sentence of the templates as a clause: begins small, has no stop. */
  readonly small: (sentence: string) => string;
}
