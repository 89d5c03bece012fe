import type { Figure } from '../answer/types.js';
import type { WordChart, WordTable } from './words.js';

export interface Line {
  readonly label: string;
  readonly text: string;
}

/** One part of an answer in words; an answer of several parts is several blocks. */
export interface Block {
  readonly headline: string;
  readonly subject?: string;
  readonly lines: readonly Line[];
  readonly table?: WordTable;
  readonly chart?: WordChart;
  /** The figures that the words show, for the sources under them. */
  readonly shown: readonly Figure[];
  /** Places that are cited in words of the record's own. */
  readonly places?: readonly { readonly document: string; readonly row: string; readonly column: string }[];
  /** Name and period, which the notification puts before the headline. */
  readonly brief?: string;
  /** A shorter headline for the notification. */
  readonly push?: string;
}

/** A line that is there only when it has something to say. */
export const line = (label: string, text: string | undefined): Line[] => (text ? [{ label, text }] : []);
