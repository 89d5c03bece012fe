import {
  lengthOf,
  parseSpan,
  periodId,
  shift,
  fiscalYearOf,
  isDate,
  twelveMonthsTo,
  type PeriodId,
} from '../../dataset/period.js';
import type { PeriodRef, Step } from '../query.js';
import type { Role } from '../roles/roles.js';
import type { FoundPeriod } from './found.js';

/** So many years or quarters on end, by themselves or beside the one where they end or begin. */

type Counted = Extract<PeriodRef, { kind: 'latest' }> & { readonly count: number };

/** "the last three years" */
export const isCounted = (ref: PeriodRef): ref is Counted => ref.kind === 'latest' && ref.count !== undefined;

/** "the last five years to FY2015", 「2015年度までの5年間」: they end there; "three years from FY2012": they begin there. */
export function stretchBeside(
  [first, second, ...more]: readonly FoundPeriod[],
  roles: readonly Role[],
): PeriodRef | null {
  if (!first || !second || more.length > 0) return null;
  const [counted, named] = isCounted(first.ref) ? [first.ref, second.ref] : [second.ref, first.ref];
  const end = named.kind === 'span' && isCounted(counted) ? closing(named.id, counted.step) : null;
  if (end === null || !isCounted(counted)) return null;
  const beside = roles.slice(Math.max(0, first.from - 1), second.from);
  const says = (...kinds: readonly string[]): boolean =>
    beside.some(({ sense }) => sense !== null && kinds.includes(sense.t));
  if (says('compare', 'and', 'plus', 'minus')) return null;
  if (says('from')) return beginningAt(end, counted);
  return says('to', 'asof') ? { ...counted, until: end } : null;
}

/** "LTM to June 2016", "1Q16 TTM": the twelve months to the end of each period that is said. */
export function overTwelveMonths(found: readonly FoundPeriod[]): readonly FoundPeriod[] {
  const named = found.filter(({ ref }) => !isRolling(ref));
  if (named.length === 0 || named.length === found.length) return found;
  return named.map((one) =>
    one.ref.kind === 'span' ? { ...one, ref: { kind: 'span', id: twelveMonthsTo(one.ref.id) } } : one,
  );
}

export const isRolling = (ref: PeriodRef): boolean => ref.kind === 'latest' && ref.rolling === true;

const beginningAt = (from: PeriodId, { count, step = 'year' }: Counted): PeriodRef => ({
  kind: 'range',
  from,
  to: shift(from, step, 1 - count),
});

/** The year or quarter itself; of a year the last quarter. */
function closing(id: PeriodId, step: Step | undefined): PeriodId | null {
  if (isDate(id) || lengthOf(id) === step) return id;
  return step === 'quarter' && parseSpan(id)?.kind === 'FY' ? periodId(fiscalYearOf(id), 'Q4') : null;
}
