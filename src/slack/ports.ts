import type { Answer, Choice, Status } from '../answer/types.js';
import type { Shown } from '../delivery/shown.js';
import type { CheckedDraft } from '../drafts/words.js';
import type { DigestWords } from '../phrasing/digest/types.js';
import type { Sheet } from '../phrasing/take/sheet.js';
import type { TreeLine } from '../phrasing/take/tree.js';
import type { Words } from '../phrasing/words.js';
import type { Language } from '../question/query.js';
import type { AskedQuestion } from './asked.js';
import type { Handle } from './blocks/handle.js';
import type { UnderDigest } from './posting/digest-message.js';

/** An answer in words, with its ending where the answerer says it. */
export interface Reply extends Words {
  readonly status?: Status;
  /** The answer as data, for whatever goes on from it. */
  readonly answer?: Answer;
  /** The figures that it shows, and those that they are computed from. */
  readonly shown?: readonly Shown[];
}

export interface Question {
  readonly question: string;
  /** The earlier questions of the conversation, oldest first. */
  readonly thread: readonly string[];
  /** Only what was public at this instant may be used; milliseconds since the epoch, now when left out. */
  readonly asOf?: number;
  readonly lang?: 'en' | 'ja';
}

/** All that Slack and the terminal need to know of the rest of the house. */
export interface Earnings {
  ask(input: Question): Promise<Reply>;
}

/** What can be taken along from an answer, and how it was found. */
export interface Details {
  readonly lang: Language;
  readonly subject: string;
  /** One sentence with its source; empty where no figure was found. */
  readonly quote: string;
  readonly sheet: Sheet;
  /** The period that the answer is about, and all that is printed of it. */
  readonly period: { readonly id: string; readonly sheet: Sheet } | undefined;
  readonly tree: readonly TreeLine[];
  /** What was read, in the order of the tree. */
  readonly documents: readonly SourceDocument[];
}

/** A digest in words, and what can be clicked under it. */
export interface ShownDigest {
  readonly words: DigestWords;
  readonly under: UnderDigest | undefined;
}

/** Something that a channel may follow. */
export interface Followed {
  readonly metric: string;
  readonly name: string;
}

/** A document that figures were read in, with its address where the record has one. */
export interface SourceDocument {
  readonly title: string;
  readonly url?: string;
  /** The address leads to a newswire's copy of it. */
  readonly isCopy?: boolean;
}

/** One day on which something is due. */
export interface DueDay {
  readonly event: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** In the company's own time: "15 May 2018, 15:00 JST". */
  readonly when: string;
  readonly what: string;
}

/** What the app shows beside answers, all of it read from the record. Nothing public yet, nothing shown. */
export interface Reference {
  /** Whether a question that stands alone is answered with a figure. */
  readonly answers: (question: string) => boolean;
  /** What people ask next after an answer, where it has an answer of its own. */
  readonly next: (reply: Reply) => readonly Choice[];
  readonly details: (input: Question) => Details | undefined;
  /** The question that a posted digest answers, by the handle under it; undefined for any other handle. */
  readonly ofDigest: (handle: Handle) => AskedQuestion | undefined;
  /** The digest of an event or a day, of the latest results when none is named; undefined where there is none. */
  readonly digest: (lang: Language, event?: string) => ShownDigest | undefined;
  /** What is due from now on, soonest first. */
  readonly calendar: (lang: Language, now: number) => readonly DueDay[];
  /** The company's targets that are in force. */
  readonly targets: (lang: Language) => Reply | undefined;
  /** The company's main figures and those given, by name: what a channel may follow. */
  readonly followed: (lang: Language, also: readonly string[]) => readonly Followed[];
  /** Holds the figures of a text against the record. */
  readonly check: (text: string, lang: Language) => CheckedDraft;
}

/** Knows nothing: what needs a record is not offered. */
export const noReference: Reference = {
  answers: () => false,
  next: () => [],
  details: () => undefined,
  ofDigest: () => undefined,
  digest: () => undefined,
  calendar: () => [],
  targets: () => undefined,
  followed: () => [],
  check: (_, lang) => ({ lang, summary: '', lines: [] }),
};
