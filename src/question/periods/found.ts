import type { SpanKind } from '../../dataset/period.js';
import type { PeriodRef } from '../query.js';
import type { Span } from '../text/segment.js';
import type { Sense } from '../roles/senses.js';

/** A period found in the question, and where its words begin and end among the spans. */
export interface FoundPeriod {
  readonly ref: PeriodRef;
  readonly from: number;
  readonly to: number;
  /** A quarter or half said without a year; it takes the year of its neighbours or of the thread. */
  readonly part?: SpanKind;
}

/** The sense of a kind among those that a span can have. */
export const find = <T extends Sense['t']>(
  span: Span | undefined,
  t: T,
): Extract<Sense, { t: T }> | undefined =>
  span?.senses.find((sense): sense is Extract<Sense, { t: T }> => sense.t === t);
