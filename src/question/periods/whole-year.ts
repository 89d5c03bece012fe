import { isDate, parseSpan, fiscalYearOf, periodId, type PeriodId } from '../../dataset/period.js';
import { NAMES_TARGET } from '../asks/target-names.js';
import type { Span } from '../text/segment.js';
import { find, type FoundPeriod } from './found.js';

/** A year asked for beside a part of it: "1H18 and full year", "FY2018 full year, then the first half". */

/** "FY2018 full year": the year is asked for, and does not only say whose half it is. */
export const saysWhole = ({ from, to }: FoundPeriod, spans: readonly Span[]): boolean =>
  spans.slice(from, to + 1).some(({ text }) => WHOLE.test(text));
const WHOLE = /^(?:full(?: fiscal)?[ -]?(?:year|yr)|whole year|entire year|通期|通年)$/;

/** A full year without its number is that of the part of a year which it is listed with. */
export function withItsYear(found: readonly FoundPeriod[], spans: readonly Span[]): FoundPeriod[] {
  return found.map((one, at) => {
    if (one.part !== 'FY' || !saysWhole(one, spans)) return one;
    const part = [found[at - 1], found[at + 1]]
      .filter((beside) => beside !== undefined && (areListed(beside, one, spans) || isHeldUp(one, spans)))
      .flatMap((beside) => partSaid(beside) ?? [])[0];
    if (part === undefined) return one;
    const { from, to } = one;
    return { ref: { kind: 'span', id: periodId(fiscalYearOf(part), 'FY') }, from, to };
  });
}

const partSaid = (one: FoundPeriod | undefined): PeriodId | undefined =>
  one?.ref.kind === 'span' && !isDate(one.ref.id) && parseSpan(one.ref.id)?.kind !== 'FY'
    ? one.ref.id
    : undefined;

/** "4Q17 gross margin against the full year's", "than for the full year", 「4Q17は通期より」: what the part is held against, and no target. */
function isHeldUp({ from, to }: FoundPeriod, spans: readonly Span[]): boolean {
  const after = spans[to + 1]?.text ?? '';
  const isBase = [spans[from - 1], spans.slice(0, from).findLast((span) => !isSmall(span))].some(
    (span) => find(span, 'compare') ?? find(span, 'minus'),
  );
  const isExceeded = after === 'を' && spans.slice(to).some(({ text }) => /^[上下]回/.test(text));
  return !namesTarget(spans) && (isBase || isExceeded || /^(?:より|と?に?比べ|対比|に対し)/.test(after));
}

const namesTarget = (spans: readonly Span[]): boolean =>
  spans.some((span) => NAMES_TARGET.test(span.text) && find(span, 'target') !== undefined);

/** "4Q17 revenue and the full year": nothing but small words stand between "and" and the second. */
function areListed(one: FoundPeriod, other: FoundPeriod, spans: readonly Span[]): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const between = spans.slice(first.to + 1, second.from);
  const last = between.findLastIndex(isAnd);
  return last >= 0 && between.slice(last + 1).every(isSmall);
}
/** "and", "and what about" */
const isAnd = (span: Span): boolean =>
  find(span, 'and') !== undefined || (find(span, 'elliptic') !== undefined && /^and\b/.test(span.text));
const isSmall = (span: Span): boolean =>
  span.text === 'the' || (['and', 'of', 'asof', 'filler'] as const).some((t) => find(span, t));
