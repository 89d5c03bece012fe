import type { Language } from '../../question/query.js';
import type { WordTable } from '../words.js';

/** One message of a digest: the head, or a reply in its thread. */
export interface DigestPart {
  readonly id: 'head' | 'targets' | 'progress' | 'services' | 'quarter';
  /** What the table shows, with its unit. */
  readonly caption: string;
  readonly table?: WordTable;
  /** What has to be known to read the table: which targets, what counts as in line. */
  readonly notes: readonly string[];
  /** One thing each, most wanted first. */
  readonly points: readonly string[];
}

/** A digest in words, still without any markup. */
export interface DigestWords {
  readonly lang: Language;
  /** What it is, without a figure: "IIJ FY2017 digest". */
  readonly name: string;
  /** The push notification: subject, period and figure; at most 90 characters, and it stands alone. */
  readonly notification: string;
  readonly headline: string;
  /** The period and the day of publication. */
  readonly subject: string;
  /** When something is due: `told` stands before the reader's own time, which is drawn from the instant. */
  readonly due?: { readonly instant: number; readonly told: string; readonly time: string };
  readonly parts: readonly DigestPart[];
  /** Accounting basis and caution. */
  readonly basis: string;
  readonly sources: readonly string[];
  /** All of it as plain text. */
  readonly text: string;
}
