import { fiscalYearOf, lengthOf, parseSpan, periodId, type PeriodId } from '../../dataset/period.js';
import type { FoundPeriod } from './found.js';
import type { PeriodRef } from '../query.js';
import type { Role } from '../roles/roles.js';

/** "4Q17", then "the same quarter of FY2012", 「2012年度の同四半期」: that part of the year, and not all of it. */

export const saysSame = (text: string): boolean => SAME.test(text);
const SAME =
  /\b(?:same|corresponding|equivalent|comparable|like) (?:fiscal )?(?:quarter|qtr|q|period|half|six months|three months|nine months|time)\b|同(?:じ)?(?:四半期|半期|時期|期)/;

/** Years as that part of them which the period before is of its own year. */
export function samePart(
  periods: readonly PeriodRef[],
  before: PeriodId | null | undefined,
): readonly PeriodRef[] {
  const part = before ? parseSpan(before)?.kind : undefined;
  if (part === undefined) return periods;
  return periods.map((ref) =>
    ref.kind === 'span' && lengthOf(ref.id) === 'year'
      ? { ...ref, id: periodId(fiscalYearOf(ref.id), part) }
      : ref,
  );
}

/** "operating income in 4Q17 and in the same quarter of FY2012": a year beside those words is told from the period before it. */
export const withSameParts = (found: readonly FoundPeriod[], roles: readonly Role[]): FoundPeriod[] =>
  found.map((one, at) => {
    const last = found[at - 1];
    if (last?.ref.kind !== 'span') return one;
    const beside = roles.slice(last.to + 1, one.to + 3).map(({ span }) => span.text);
    const [ref] = saysSame(beside.join(' ')) ? samePart([one.ref], last.ref.id) : [];
    return ref ? { ...one, ref } : one;
  });
