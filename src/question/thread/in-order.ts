import { comparePeriods, shift, type PeriodId } from '../../dataset/period.js';
import type { PeriodRef } from '../query.js';

/** The periods that a thread has told, by name and in the order of time. */

/** The period that a thread is about by name; null where it is the latest, a range, or not clear. */
export function idOf(ref: PeriodRef): PeriodId | null {
  if (ref.kind === 'span') return ref.id;
  return ref.kind === 'relative' && ref.anchor !== undefined ? shift(ref.anchor, ref.step, ref.count) : null;
}

/** The earliest first. */
export const inOrder = (periods: readonly PeriodRef[]): PeriodRef[] =>
  [...periods].sort((a, b) => comparePeriods(idOf(a) ?? '', idOf(b) ?? ''));

/** The earliest and the latest of them. */
export const firstAndLast = (periods: readonly PeriodRef[]): PeriodRef[] => {
  const all = inOrder(periods);
  return [...all.slice(0, 1), ...all.slice(1).slice(-1)];
};

/** Two periods by name, the earlier first; null where they are not two, or not both known. */
export function pairOf(periods: readonly PeriodRef[]): [from: PeriodId, to: PeriodId] | null {
  const [from, to, ...more] = inOrder(periods).map(idOf);
  return from && to && more.length === 0 ? [from, to] : null;
}
