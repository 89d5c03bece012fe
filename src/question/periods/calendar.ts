import { periodId, type SpanKind } from '../../dataset/period.js';
import type { PeriodRef } from '../query.js';

/** Calendar years and their parts, in fiscal quarters. */

const CALENDAR: Readonly<Partial<Record<SpanKind, readonly [SpanKind, number]>>> = {
  Q1: ['Q4', -1],
  Q2: ['Q1', 0],
  Q3: ['Q2', 0],
  Q4: ['Q3', 0],
  H2: ['H1', 0],
};

/** A part said by its months, in a calendar year: January to March closes the fiscal year before. */
export const monthsOf = (year: number, kind: SpanKind): PeriodRef => ({
  kind: 'span',
  id: periodId(kind === 'Q4' ? year - 1 : year, kind),
});

/** A part of a calendar year: its halves are two fiscal quarters each. */
export function inCalendar(year: number, kind: SpanKind): PeriodRef {
  // one figure, not a series of quarters
  if (kind === 'H1')
    return { kind: 'range', from: periodId(year - 1, 'Q4'), to: periodId(year, 'Q1'), whole: true };
  if (kind === 'H2')
    return { kind: 'range', from: periodId(year, 'Q2'), to: periodId(year, 'Q3'), whole: true };
  return { kind: 'span', id: calendarPart(year, kind) ?? periodId(year, kind) };
}

export function calendarPart(year: number, kind: SpanKind): string | null {
  const fiscal = CALENDAR[kind];
  return fiscal ? periodId(year + fiscal[1], fiscal[0]) : null;
}

/** A year from January to December. */
export const calendarYear = (year: number): PeriodRef => ({ kind: 'span', id: periodId(year, 'LTM3') });
