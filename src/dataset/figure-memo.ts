import type { PeriodId } from './period.js';

/** What was worked out of figures, by metric and period. */
export interface FigureMemo<T> {
  get(metric: string, period: PeriodId): T | undefined;
  /** Keeps a value, and returns it. */
  keep(metric: string, period: PeriodId, value: T): T;
}

/** Of more figures nothing is remembered: metrics and periods that may be asked for there are millions. */
const MOST = 20_000;

/** Room for what follows from the record alone, whatever is public. What is asked again and again is soon back. */
export function figureMemo<T>(): FigureMemo<T> {
  const known = new Map<string, Map<PeriodId, T>>();
  let count = 0;
  return {
    get: (metric, period) => known.get(metric)?.get(period),
    keep: (metric, period, value) => {
      if (count >= MOST) known.clear();
      count = known.size === 0 ? 1 : count + 1;
      const ofMetric = known.get(metric) ?? new Map<PeriodId, T>();
      known.set(metric, ofMetric.set(period, value));
      return value;
    },
  };
}
