import { endOf, monthEnd, startOf, type PeriodId } from '../../dataset/period.js';
import { measureOf, type Record } from '../../dataset/record.js';
import { metricsOf } from '../figures/expr.js';
import { saidFor, type Frame } from '../roles/frame.js';
import type { PeriodRef, Request } from '../query.js';

/** "cash at the beginning of FY2017", 「17年度期首の現金」: a balance of the day before a period, or of both its ends. */
export function openingBalance(request: Request, frame: Frame, record: Record): Request {
  const opening = frame.first('opening');
  if (!opening || !opensOne(request, record)) return request;
  const both = opening.both === true || AND_END.test(frame.text);
  return { ...request, periods: request.periods.flatMap((ref) => daysOf(ref, both)) };
}
/** "at the beginning of FY2017, and at the end?" */
const AND_END = /\b(?:and|to) (?:at )?(?:the |its )?(?:end|close|year ?end)\b|(?:と|、|,)期末/;

/** Words for a start where no balance of one period is asked for. */
export const lostOpening = (frame: Frame, request: Request, record: Record): string[] =>
  opensOne(request, record) ? [] : saidFor(frame, 'opening');

const opensOne = ({ ask, exprs, periods }: Request, record: Record): boolean =>
  ask === 'value' &&
  periods.length > 0 &&
  periods.every(({ kind }) => kind === 'span') &&
  exprs.length > 0 &&
  exprs.flatMap(metricsOf).every((name) => record.measures.get(measureOf(name))?.kind === 'stock');

function daysOf(ref: PeriodRef, both: boolean): PeriodRef[] {
  if (ref.kind !== 'span') return [ref];
  const before: PeriodRef = { kind: 'span', id: closingBefore(ref.id) };
  return both ? [before, { kind: 'span', id: endOf(ref.id) }] : [before];
}

/** The last day before a span. */
function closingBefore(id: PeriodId): PeriodId {
  const [year = 0, month = 1] = startOf(id).split('-').map(Number);
  return monthEnd(year, month - 1);
}
