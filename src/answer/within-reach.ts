import { fiscalYearOf, type PeriodId } from '../dataset/period.js';

/** How many years after the latest results a target may be of, and before them a year that is told by its era. */
const YEARS_AHEAD = 3;
const YEARS_BACK = 3;

/** 「29年3月期」 is of the era where that is one of the latest years, and no target reaches as far as the other one. */
export function withinReach(ids: readonly PeriodId[], latest: PeriodId): readonly PeriodId[] {
  const distance = (id: PeriodId): number => fiscalYearOf(id) - fiscalYearOf(latest);
  const isFar = (id: PeriodId): boolean => distance(id) > YEARS_AHEAD;
  const recent = ids.filter((id) => !isFar(id) && distance(id) > -YEARS_BACK);
  return ids.some(isFar) && recent.length > 0 ? recent : ids;
}
