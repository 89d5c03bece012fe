import { fiscalYearOf, parseSpan, periodId, type PeriodId, type SpanKind } from '../../dataset/period.js';
import { takenAway } from '../asks/change-words.js';
import type { Frame } from '../roles/frame.js';
import type { Request } from '../query.js';
import type { Times } from '../periods/spans-of-time.js';

/** "full year minus first half", 「通期マイナス上期」: what is left is the other part of the year. */
export function restOfYear(request: Request, frame: Frame, times: Times): Request {
  const [whole] = times.refs;
  const taken = takenAway(frame, times);
  const rest =
    whole?.kind === 'span' && taken !== undefined
      ? restOf(whole.id, taken)
      : leftOfTarget(request, frame, times);
  if (rest === undefined) return request;
  const { change: _moved, ...others } = request;
  return {
    ...others,
    ask: request.ask === 'change' ? 'value' : request.ask,
    periods: [{ kind: 'span', id: rest }],
  };
}

/** 「通期目標から上期目標を引くと」: the target of a part, taken from that of its year. */
function leftOfTarget(
  { ask, target, periods }: Request,
  frame: Frame,
  { refs }: Times,
): PeriodId | undefined {
  if (ask !== 'target' || target?.facet !== 'value' || !frame.has('minus')) return undefined;
  const spans = [...refs, ...periods].flatMap((ref) => (ref.kind === 'span' ? [ref.id] : []));
  const whole = spans.find((id) => parseSpan(id)?.kind === 'FY');
  const parts = [...new Set(spans)].filter((id) => id !== whole);
  const taken = parts.at(-1);
  const rest = whole !== undefined && taken !== undefined ? restOf(whole, taken) : undefined;
  // what is left may be named before: 「下期は、通期から上期を引くと」
  return parts.every((id) => id === taken || id === rest) ? rest : undefined;
}

/** Of two targets that are no year and a part of it, nothing says what the one leaves of the other. */
export const lostOfTargets = (frame: Frame, { ask, exprs, periods }: Request, { refs }: Times): string[] => {
  const [only, ...more] = periods;
  const last = refs.at(-1);
  const isPart = only?.kind === 'span' && parseSpan(only.id)?.kind !== 'FY' && more.length === 0;
  const isRest = isPart && last?.kind === 'span' && last.id !== only.id;
  return ask !== 'target' || isRest || exprs.some(({ op }) => op === 'subtract')
    ? []
    : frame.roles.flatMap(({ sense, span }) => (sense?.t === 'minus' ? [span.text] : []));
};

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
