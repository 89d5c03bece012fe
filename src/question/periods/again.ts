import { isDate, monthEnd, parseSpan, periodId, type PeriodId } from '../../dataset/period.js';
import type { Span } from '../text/segment.js';
import type { Sense } from '../roles/senses.js';
import { find, type FoundPeriod } from './found.js';

/** Years that another period beside them makes whole: "March 2017 and 2018", "FY17 vs 16". */

/** "March 2017 and 2018": a year after a month is that month of it. */
export function monthAgain(
  spans: readonly Span[],
  at: number,
  found: readonly FoundPeriod[],
): FoundPeriod | null {
  const last = lastDate(found);
  const atom = spans[at]?.atom;
  if (atom?.a !== 'year' || !last) return null;
  const between = spans.slice(last.to + 1, at);
  if (!isJoined(between)) return null;
  return onDate(last, monthEnd(atom.year, last.month), at);
}

/**
 * A month beside a closing date: 「16年3月末と6月末」, "end March 2016 vs end June", the later one is of the same year;
 * 「2016年6月末の残高と3月末からの増減」, one that is measured from is the last such month before.
 */
export function monthBeside(
  spans: readonly Span[],
  at: number,
  found: readonly FoundPeriod[],
): FoundPeriod | null {
  const last = lastDate(found);
  const atom = spans[at]?.atom;
  if (atom?.a !== 'inYear' || !last || atom.month === last.month) return null;
  const isLater = atom.month > last.month;
  const isBaseAfter = find(spans[at + 1], 'from') ?? find(spans[at + 1], 'compare');
  if (isLater && !isBaseAfter && isJoined(spans.slice(last.to + 1, at)))
    return onDate(last, monthEnd(last.year, atom.month), at);
  if (!isBaseAfter && !find(spans[at - 1], 'from')) return null;
  return onDate(last, monthEnd(isLater ? last.year - 1 : last.year, atom.month), at);
}

/** The period right before, where it is a closing date, with the year and month of it. */
function lastDate(found: readonly FoundPeriod[]): (FoundPeriod & { year: number; month: number }) | null {
  const last = found.at(-1);
  if (last?.ref.kind !== 'span' || !isDate(last.ref.id)) return null;
  const [year = 0, month = 0] = last.ref.id.split('-').map(Number);
  return { ...last, year, month };
}

const onDate = ({ ref }: FoundPeriod, id: PeriodId, at: number): FoundPeriod => ({
  ref: { ...ref, kind: 'span', id },
  from: at,
  to: at,
});

/** "FY17 vs 16", "FY15/16/17", "4Q17 v 16": two digits after a period are another year of it. */
export function yearAgain(
  spans: readonly Span[],
  at: number,
  found: readonly FoundPeriod[],
): FoundPeriod | null {
  const last = found.at(-1);
  const text = spans[at]?.text ?? '';
  if (last?.ref.kind !== 'span' || !YEAR_AGAIN.test(text) || !spans[at]?.number) return null;
  const between = spans.slice(last.to + 1, at);
  const year = 2000 + Number(text.slice(0, 2));
  const span = parseSpan(last.ref.id);
  if (!isJoined(between)) return null;
  const id = span ? periodId(year, span.kind) : `${year}${last.ref.id.slice(4)}`;
  return { ref: { ...last.ref, id }, from: at, to: at };
}

/** 「16→17年度」: two digits that lead to a fiscal year are one, too. */
export function yearAhead(spans: readonly Span[], at: number): FoundPeriod | null {
  const [own, joint, next] = spans.slice(at, at + 3);
  const isYear = own?.number !== undefined && /^[012]\d$/.test(own.text) && next?.atom?.a === 'fy';
  if (!isYear || !find(joint, 'to')) return null;
  return { ref: { kind: 'span', id: periodId(2000 + Number(own.text), 'FY') }, from: at, to: at };
}

/** Two digits, perhaps with the unit of the figure behind them: "mar12/13/18 gbps". */
const YEAR_AGAIN = /^[012]\d(?: [a-z%]+)?$/;
const JOINTS: readonly Sense['t'][] = ['compare', 'and', 'to', 'filler', 'from'];
const isJoint = (span: Span): boolean => JOINTS.some((t) => find(span, t) !== undefined);
const isJoined = (between: readonly Span[]): boolean =>
  between.length > 0 && between.length <= 2 && between.every(isJoint);
