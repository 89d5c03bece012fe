import { monthEnd, periodId, type SpanKind } from '../../dataset/period.js';
import type { PeriodRef, Step } from '../query.js';
import type { Span } from '../text/segment.js';
import { find, type FoundPeriod } from './found.js';
import type { Atom } from './atoms.js';

/** Times that are named by where they lie: "the last three years", "two quarters ago", "the second half than the first". */

type Last = Extract<Atom, { readonly a: 'last' }>;

/** "the last three years"; of a year that is named, its last quarters. */
export function lastOf({ count, step }: Last, spans: readonly Span[], at: number, next: number): FoundPeriod {
  const atom = spans[next]?.atom;
  const first = FROM_LAST[count];
  if (step === 'quarter' && first && (atom?.a === 'fy' || atom?.a === 'year')) {
    const year = atom.a === 'fy' ? atom.fy : atom.year;
    const [from, to] = [periodId(year, first), periodId(year, 'Q4')];
    return { ref: { kind: 'range', from, to }, from: at, to: next };
  }
  return { ref: { kind: 'latest', step, ...(count > 1 && { count }) }, from: at, to: at };
}
/** Where so many quarters at the end of a year begin. */
const FROM_LAST: readonly (SpanKind | undefined)[] = [undefined, 'Q4', 'Q3', 'Q2', 'Q1'];

/** "the target set in May", 「12月末」: of the one fiscal year that the question says; none where it says no year, or several. */
export function monthOfYear(month: number, spans: readonly Span[], at: number): FoundPeriod | null {
  const years = new Set(
    spans.flatMap(({ atom }) =>
      atom?.a === 'fy' || atom?.a === 'span' ? [atom.fy] : atom?.a === 'year' ? [atom.year] : [],
    ),
  );
  const [year] = years;
  const same = spans[at]?.text.startsWith('同年')
    ? spans.slice(0, at).findLast(({ atom }) => atom?.a === 'date')
    : undefined;
  if (same?.atom?.a === 'date')
    return { ref: { kind: 'span', id: monthEnd(Number(same.atom.id.slice(0, 4)), month) }, from: at, to: at };
  if (year === undefined || years.size > 1) return null;
  const id = monthEnd(month >= 4 ? year : year + 1, month);
  return { ref: { kind: 'span', id, label: 'month' }, from: at, to: at };
}

interface Shift {
  readonly step: Step;
  readonly count: number;
  readonly alike?: true;
}

export function relativeOf({ step, count, alike }: Shift, said = ''): PeriodRef {
  return {
    kind: 'relative',
    step,
    count,
    ...(alike && { alike }),
    ...(/quarter|qtr|四半期/.test(said) && { of: 'quarter' as const }),
  };
}

/** "the second half … than the first", "first to fourth quarter": a number that another half or quarter gives its noun. */
export function ordinalPart(spans: readonly Span[], at: number): SpanKind | null {
  const count = ORDINALS.get(spans[at]?.text ?? '');
  if (count === undefined) return null;
  const before = spans.slice(Math.max(0, at - 2), at).some((span) => joins(span)) ? spans.slice(0, at) : [];
  const after = [1, 2].some((step) => joins(spans[at + step])) ? spans.slice(at + 1, at + 4) : [];
  const noun = [...before, ...after].map(({ text }) => NOUN.exec(text)?.[0]).find((one) => one !== undefined);
  return noun === undefined ? null : (PARTS[noun]?.[count] ?? null);
}
const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th'].map((word, at) => [word, at % 4]),
);
const NOUN = /\b(?:half|quarter)$/;
const PARTS: Readonly<Record<string, readonly SpanKind[]>> = {
  half: ['H1', 'H2'],
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
};
export const joins = (span: Span | undefined): boolean =>
  (['compare', 'and', 'to'] as const).some((t) => find(span, t) !== undefined);
