import type { Span } from '../text/segment.js';
import type { Sense } from './senses.js';

/** A span among the others of its question, and what the thread is about. */
export interface Context {
  readonly spans: readonly Span[];
  readonly at: number;
  readonly says: (t: Sense['t'], test?: (sense: Sense) => boolean) => boolean;
  /** What the thread is about is a target. */
  readonly ofTarget: boolean;
  /** What the thread is about is the current or noncurrent portion of a balance. */
  readonly ofPortion: boolean;
  /** What the thread is about is a dividend. */
  readonly ofDividend: boolean;
  /** What the thread is about is one figure. */
  readonly ofFigure: boolean;
}
