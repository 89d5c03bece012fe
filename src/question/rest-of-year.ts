import { fiscalYearOf, parseSpan, periodId, type PeriodId, type SpanKind } from '../dataset/period.js';
import { takenAway } from './change-words.js';
import type { Frame } from './frame.js';
import type { Request } from './query.js';
import type { Times } from './spans-of-time.js';

/** "full year minus first half", 「通期マイナス上期」: what is left is the other part of the year. */
export function restOfYear(request: Request, frame: Frame, times: Times): Request {
  const [whole] = times.refs;
  const taken = takenAway(frame, times);
  const rest = whole?.kind === 'span' && taken !== undefined ? restOf(whole.id, taken) : undefined;
  if (rest === undefined) return request;
  const { change: _moved, ...others } = request;
  return {
    ...others,
    ask: request.ask === 'change' ? 'value' : request.ask,
    periods: [{ kind: 'span', id: rest }],
  };
}

/** The part of a year that is left without another one of its parts. */
function restOf(whole: PeriodId, part: PeriodId): PeriodId | undefined {
  const [year, taken] = [parseSpan(whole), parseSpan(part)];
  const left = taken && OTHER.get(taken.kind);
  return year?.kind === 'FY' && left && fiscalYearOf(part) === year.fy ? periodId(year.fy, left) : undefined;
}
const OTHER: ReadonlyMap<SpanKind, SpanKind> = new Map<SpanKind, SpanKind>([
  ['H1', 'H2'],
  ['H2', 'H1'],
  ['9M', 'Q4'],
  ['Q4', '9M'],
]);
