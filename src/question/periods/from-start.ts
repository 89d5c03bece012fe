import { cumulative, isDate, spanClosedBy } from '../../dataset/period.js';
import type { PeriodRef } from '../query.js';
import type { Span } from '../text/segment.js';
import { find, type FoundPeriod } from './found.js';

/** Periods that run from the start of their year, as words around them say: "cumulative", "through the third quarter". */

/** The one period said, from the start of its year where a word says so. */
export function fromStart(found: readonly FoundPeriod[], spans: readonly Span[]): FoundPeriod[] {
  const told = spans.some(({ text }) => TO_DATE.test(text))
    ? found.filter((one) => !isYearToDate(one, spans))
    : found;
  const [only, ...others] = told;
  if (!only || others.length > 0 || !runsFromStart(only, spans)) return [...found];
  return [{ ...only, ref: upTo(only.ref) }];
}

/** "year to date" beside the day that it runs to is no year of its own. */
const isYearToDate = ({ from, to }: FoundPeriod, spans: readonly Span[]): boolean =>
  spans.slice(from, to + 1).some(({ text }) => TO_DATE.test(text));

function runsFromStart({ from }: FoundPeriod, spans: readonly Span[]): boolean {
  if (spans.some(({ text }) => THREE_MONTHS.test(text))) return false;
  if (spans.some(({ text }) => TO_DATE.test(text) || CUMULATIVE.test(text))) return true;
  const before = spans
    .slice(Math.max(0, from - 2), from)
    .filter(({ text }) => text !== 'the')
    .at(-1);
  return (
    before !== undefined &&
    THROUGH.test(before.text) &&
    !spans.some((span) => find(span, 'trend') ?? find(span, 'from'))
  );
}

function upTo(ref: PeriodRef): PeriodRef {
  if (ref.kind === 'latest' && ref.part === 'Q3') return { ...ref, part: '9M' };
  if (ref.kind === 'latest' && ref.part === 'Q2') return { ...ref, part: 'H1' };
  if (ref.kind !== 'span') return ref;
  if (!isDate(ref.id)) return { ...ref, id: cumulative(ref.id) };
  const closed = spanClosedBy(ref.id);
  return closed === null ? ref : { kind: 'span', id: closed };
}

const TO_DATE = /^(?:(?:year )?to date|ytd|期初来)$/;
const CUMULATIVE = /^(?:cumulatively?|累計)$/;
const THROUGH = /^(?:up to|through|thru|until|up until|right up to)(?: the)?$/;
const THREE_MONTHS = /(?:three|3) months|(?:3|三)[かヶカケ]月/;
