import type { Choice } from '../answer/types.js';
import type { Language } from '../question/query.js';

/** An answer in words, still without any markup: what a terminal prints and what Slack draws. */
export interface Words {
  readonly lang: Language;
  /** The push notification: subject, period, figure, unit; at most 90 characters, and it stands alone. */
  readonly notification: string;
  /** The answer itself, the first line that is read. */
  readonly headline: string;
  /** What the headline is about: metric and period with its months. */
  readonly subject?: string;
  /** Labelled lines under it: year on year, how it was computed, what was assumed, a note. */
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  readonly table?: WordTable;
  readonly chart?: WordChart;
  /** One line for each place of origin, without repeats. */
  readonly sources: readonly string[];
  /** Accounting basis, where figures are shown. */
  readonly basis?: string;
  /** Choices to click: readings to choose from, or neighbours that can be answered. */
  readonly choices: readonly Choice[];
  /** All of it as plain text. */
  readonly text: string;
}

export interface WordTable {
  readonly caption: string;
  /** The first column holds labels, the others figures, most wanted first. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The figures of a table as a picture, with the digits that the table shows. */
export interface WordChart {
  readonly kind: 'line' | 'bar' | 'pie';
  readonly title: string;
  /** Of all values; empty for numbers that need none. */
  readonly unit: string;
  /** One for each value of every series; of a pie, its segments. */
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}
