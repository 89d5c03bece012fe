import { flatMap } from '../../dataset/flat-map.js';
import {
  cumulative,
  endOf,
  fiscalYearOf,
  isDate,
  parseSpan,
  periodId,
  type SpanKind,
} from '../../dataset/period.js';
import type { PeriodRef } from '../query.js';
import type { Span } from '../text/segment.js';
import { isDividend } from '../roles/conditions.js';
import { isOfPortion } from '../roles/portion-after.js';
import { OTHER_PORTIONS, type Sense } from '../roles/senses.js';
import { monthAgain, monthBeside, yearAgain, yearAhead } from './again.js';
import { calendarPart, calendarYear, inCalendar, monthsOf } from './calendar.js';
import { asToldIn, isDocumentWord } from './document.js';
import { find, type FoundPeriod } from './found.js';
import { fromStart } from './from-start.js';
import { joins, lastOf, monthOfYear, ordinalPart, relativeOf } from './named.js';
import type { Atom } from './atoms.js';
import { saysWhole, withItsYear } from './whole-year.js';

/** A period that its own words say in full. */
type Whole = Exclude<Atom, { readonly a: 'part' | 'last' | 'ago' | 'inYear' }>;

/** Joins the pieces that name time: "4Q" and "FY2017", "2018年3月期" and "第4四半期", "end of" and "March 2018". */
export function composePeriods(spans: readonly Span[]): {
  readonly found: FoundPeriod[];
  readonly covered: ReadonlySet<number>;
} {
  const found: FoundPeriod[] = [];
  for (let at = 0; at < spans.length; at += 1) {
    const one =
      monthAgain(spans, at, found) ??
      monthBeside(spans, at, found) ??
      wholeAt(spans, at) ??
      yearAgain(spans, at, found) ??
      yearAhead(spans, at);
    if (!one) continue;
    const last = found.at(-1);
    if (last && isOwnEnd(last, one, spans)) found.splice(-1, 1, { ...last, to: one.to });
    else found.push(one);
    at = one.to;
  }
  const covered = new Set(
    flatMap(found, ({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
  );
  const told = found.filter((one) => !isNamedNext(one, found));
  const inDocument = asToldIn(told, spans);
  if (inDocument) return { found: inDocument, covered };
  return { found: fromStart(shareYear(withItsYear(ofNamedYear(told, spans), spans), spans), spans), covered };
}

/** 「今期（2018年度）」: right before its name, "this year" is that year. */
const isNamedNext = ({ ref, to }: FoundPeriod, all: readonly FoundPeriod[]): boolean =>
  ref.kind === 'latest' &&
  !ref.rolling &&
  all.some((next) => next.from === to + 1 && next.ref.kind === 'span');

/** "nine months of FY2017 (to Dec. 2017)": the month in which a span ends, said once more. */
const isOwnEnd = (span: FoundPeriod, end: FoundPeriod, spans: readonly Span[]): boolean =>
  span.ref.kind === 'span' &&
  !isDate(span.ref.id) &&
  end.ref.kind === 'span' &&
  end.ref.id === endOf(span.ref.id) &&
  end.from === span.to + 2 &&
  find(spans[span.to + 1], 'to') !== undefined;

function wholeAt(spans: readonly Span[], at: number): FoundPeriod | null {
  const span = spans[at];
  if (!span) return null;
  return span.atom ? atomAt(spans, at, span.atom) : wordAt(spans, at, span);
}

function atomAt(spans: readonly Span[], at: number, atom: Atom): FoundPeriod | null {
  if (atom.a === 'part') return partFirst(spans, at, atom.kind);
  if (atom.a === 'last') return lastOf(atom, spans, at, nextIndex(spans, at));
  if (atom.a === 'inYear') return monthOfYear(atom.month, spans, at);
  // "in the two quarters before 4Q17", "the three after it" are a stretch of time, and no quarter
  if (atom.a === 'ago' && Math.abs(atom.count) > 1 && /\bthe$/.test(spans[at - 1]?.text ?? '')) return null;
  if (atom.a === 'ago') return { ref: relativeOf(atom, spans[at]?.text), from: at, to: at };
  return withPart(spans, at, atom);
}

function wordAt(spans: readonly Span[], at: number, span: Span): FoundPeriod | null {
  const ordinal = ordinalPart(spans, at);
  if (ordinal) return { ref: { kind: 'latest', part: ordinal }, from: at, to: at, part: ordinal };
  const part = find(span, 'part');
  if (part && !find(span, 'target') && !isDividendPart(spans, at)) return partFirst(spans, at, part.kind);
  const latest = find(span, 'latest');
  if (latest && !isPortion(spans, at)) return { ref: latestRef(latest), from: at, to: at };
  const prior = find(span, 'prior');
  return prior ? { ref: relativeOf(prior, span.text), from: at, to: at } : null;
}

/** "dividend, interim": which of the two, and no half year. */
const isDividendPart = (spans: readonly Span[], at: number): boolean =>
  find(spans[at], 'variant') !== undefined && isDividend(spans, at);

/** "current and noncurrent", "current and deferred": a portion of a balance, no time. */
const isPortion = (spans: readonly Span[], at: number): boolean =>
  find(spans[at], 'variant') !== undefined &&
  (isOfPortion(spans, at) ||
    spans.some(({ senses }) =>
      senses.some(
        (sense) =>
          (sense.t === 'variant' && OTHER_PORTIONS.has(sense.kind)) ||
          (sense.t === 'measure' && sense.id.startsWith('deferred_')),
      ),
    ));

/** Small words between a year and its part: "of", "の", a comma; in "FY2017 release: interim target" it is a document that they name. */
const isGlue = (span: Span | undefined): boolean =>
  span !== undefined &&
  !isDocumentWord(span) &&
  span.senses.length > 0 &&
  span.senses.some((sense) => sense.t === 'of' || sense.t === 'filler' || sense.t === 'asof') &&
  span.text.length <= 7 &&
  !span.senses.some((sense) => sense.t === 'scope' || sense.t === 'measure');

function nextIndex(spans: readonly Span[], at: number): number {
  const next = isGlue(spans[at + 1]) ? at + 2 : at + 1;
  return find(spans[next], 'calendar') ? next + 1 : next;
}

/** "FY2017 second half": a year and the part of it that follows; null where none does. */
function ofPart(spans: readonly Span[], at: number, atom: Whole): FoundPeriod | null {
  if (atom.a !== 'fy' && atom.a !== 'year') return null;
  const next = nextIndex(spans, at);
  const part = isDividendPart(spans, next) ? undefined : find(spans[next], 'part');
  if (!part) return null;
  if (part.kind !== 'FY')
    return { ref: labelled(atom, part.kind, spans, at, next, false), from: at, to: next };
  // "the 2018 annual meeting" may be that of the year ended then
  const label = atom.a === 'year' && spans[next]?.text === 'annual' ? { label: 'year' as const } : {};
  return { ref: { ...ofYear(atom, 'FY', spans[at]?.text), ...label }, from: at, to: next };
}

/** A year, then perhaps a part of it. */
function withPart(spans: readonly Span[], at: number, atom: Whole): FoundPeriod {
  const inPart = ofPart(spans, at, atom);
  if (inPart) return inPart;
  if (atom.a === 'year' && spans.some((span) => find(span, 'calendar')))
    return { ref: calendarYear(atom.year), from: at, to: at };
  if (atom.a === 'span' && isCumulative(spans, at))
    return { ref: { kind: 'span', id: cumulative(periodId(atom.fy, atom.kind)) }, from: at, to: at + 1 };
  const closing = find(spans[at - 1], 'asof') !== undefined || find(spans[at + 1], 'asof') !== undefined;
  return { ref: single(atom, closing, spans[at]?.text), from: at, to: at };
}

/** 「3Q17累計」 runs from the start of the year; 「1Q17から3Q17累計」 is the sum of a range. */
const isCumulative = (spans: readonly Span[], at: number): boolean =>
  spans[at + 1]?.text.startsWith('累計') === true &&
  !find(spans[at - 1], 'to') &&
  !find(spans[at - 1], 'from');

/** A part, then perhaps its year. */
function partFirst(spans: readonly Span[], at: number, kind: SpanKind): FoundPeriod | null {
  const next = nextIndex(spans, at);
  const atom = spans[next]?.atom;
  if (atom?.a === 'calendar') return { ref: inCalendar(atom.year, kind), from: at, to: next };
  if (atom?.a === 'fy' || atom?.a === 'year')
    return { ref: labelled(atom, kind, spans, at, next, true), from: at, to: next };
  if (kind === 'FY')
    return spans[at]?.senses.some((sense) => sense.t !== 'part')
      ? null
      : { ref: { kind: 'latest', step: 'year' }, from: at, to: at, part: 'FY' };
  return { ref: { kind: 'latest', part: kind }, from: at, to: at, part: kind };
}

const latestRef = ({ t: kind, ...more }: Extract<Sense, { t: 'latest' }>): PeriodRef => ({ kind, ...more });

/** A part of a year, or the whole of it; 「29年度」 may be a year of the era. */
const ofYear = (atom: Whole, kind: SpanKind, label = ''): PeriodRef =>
  atom.a === 'fy' && atom.or !== undefined
    ? {
        kind: 'ambiguous',
        label,
        ids: [periodId(atom.fy, kind), periodId(atom.or, kind)],
      }
    : { kind: 'span', id: periodId(yearOf(atom), kind) };

const yearOf = (atom: Whole): number => (atom.a === 'fy' ? atom.fy : atom.a === 'year' ? atom.year : 0);

/** "Q1 2018" may be a fiscal or a calendar quarter, or one of the year to March 2018. */
function labelled(
  atom: Whole,
  kind: SpanKind,
  spans: readonly Span[],
  from: number,
  to: number,
  partLeads: boolean,
): PeriodRef {
  const year = yearOf(atom);
  const first = spans[Math.min(from, to)];
  const last = spans[Math.max(from, to)];
  const label = first && last ? [first.text, last.text].join(' ').toUpperCase() : String(year);
  if (atom.a === 'fy' || kind === 'FY') return ofYear(atom, kind, label);
  const calendar = calendarPart(year, kind);
  // 「2018年の1-3月」 can only be those months of that year
  if (spans[partLeads ? from : to]?.text.includes('月')) return monthsOf(year, kind);
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  if (spans.slice(Math.max(0, start - 1), end + 2).some((span) => find(span, 'calendar')))
    return inCalendar(year, kind);
  return {
    kind: 'ambiguous',
    label,
    ids: [
      periodId(year, kind),
      ...(calendar ? [calendar] : []),
      ...(partLeads || calendar ? [periodId(year - 1, kind)] : []),
    ],
  };
}

/** A month said without "end of" may be the month itself. */
function single(atom: Whole, closing: boolean, said?: string): PeriodRef {
  if (atom.a === 'fy') return ofYear(atom, 'FY', said);
  if (atom.a === 'span') return { kind: 'span', id: periodId(atom.fy, atom.kind) };
  if (atom.a === 'date' && atom.or !== undefined)
    return { kind: 'ambiguous', label: said ?? atom.id, ids: [atom.id, atom.or] };
  if (atom.a === 'date')
    return { kind: 'span', id: atom.id, ...(atom.month && !closing && { label: 'month' }) };
  if (atom.a === 'year') return { kind: 'span', id: periodId(atom.year, 'FY'), label: 'year' };
  return calendarYear(atom.year);
}

/** "the third quarter of last year": a part of a year that is named by where it lies. */
function ofNamedYear(found: readonly FoundPeriod[], spans: readonly Span[]): FoundPeriod[] {
  const yearOf = (part: FoundPeriod, at: number): FoundPeriod | undefined =>
    [found[at - 1], found[at + 1]].find(
      (one) => one && isNamedYear(one) && !between(part, one, spans).some(joins),
    );
  const years = new Set<FoundPeriod>();
  const told = found.map((one, at) => {
    const { part, from, to } = one;
    const year = part !== undefined && part !== 'FY' ? yearOf(one, at) : undefined;
    if (!part || !year || (year.ref.kind !== 'latest' && year.ref.kind !== 'relative')) return one;
    years.add(year);
    return { ref: { ...year.ref, part }, from, to };
  });
  return told.filter((one) => !years.has(one));
}

const isNamedYear = ({ ref, part }: FoundPeriod): boolean =>
  part === undefined && (ref.kind === 'latest' || ref.kind === 'relative') && ref.step === 'year';

const between = (a: FoundPeriod, b: FoundPeriod, spans: readonly Span[]): readonly Span[] =>
  a.to < b.from ? spans.slice(a.to + 1, b.from) : spans.slice(b.to + 1, a.from);

/** "Q4 capex FY17 vs FY16": that part of each year. */
function inEachYear(found: readonly FoundPeriod[], lone: FoundPeriod, part: SpanKind): FoundPeriod[] {
  return flatMap(found, (one) => {
    if (one === lone) return [];
    const isYear = one.ref.kind === 'span' && one.from === one.to && parseSpan(one.ref.id)?.kind === 'FY';
    if (one.ref.kind !== 'span' || !isYear) return [one];
    return [{ ...one, ref: { kind: 'span' as const, id: periodId(fiscalYearOf(one.ref.id), part) } }];
  });
}

/** "FY2017 and the fourth quarter alone": the year, and a part of it. */
const isYearBeside = ([year, part]: readonly FoundPeriod[], spans: readonly Span[]): boolean =>
  year !== undefined &&
  part?.part !== undefined &&
  year.part === undefined &&
  part.from === year.to + 2 &&
  BESIDE.test(spans[year.to + 1]?.text ?? '');
const BESIDE = /^(?:and(?: the)?|と)$/;

/** "1Q and 4Q of FY2017": a part without a year takes the year that is said beside it. */
function shareYear(all: readonly FoundPeriod[], spans: readonly Span[]): FoundPeriod[] {
  const said = all.some((one) => one.part === undefined && one.ref.kind !== 'relative');
  const found = said ? all.filter((one) => one.part !== 'FY') : all;
  const years = flatMap(found, ({ ref, part }) =>
    part === undefined && ref.kind === 'span' && ref.id.startsWith('FY') ? [Number(ref.id.slice(2, 6))] : [],
  );
  const year = years.at(-1);
  const lone = found.filter((one) => one.part !== undefined && one.part !== 'FY');
  if (year === undefined || lone.length === 0) return [...found];
  const wholeToo = all.some((one) => one.part === 'FY' || (one.from < one.to && saysWhole(one, spans)));
  const [only, ...others] = lone;
  if (only?.part && others.length === 0 && years.length > 1 && !wholeToo)
    return inEachYear(found, only, only.part);
  const dropped =
    wholeToo || isYearBeside(found, spans)
      ? found
      : found.filter(
          ({ ref, part }) => !(part === undefined && ref.kind === 'span' && ref.id === periodId(year, 'FY')),
        );
  return dropped.map((one) =>
    one.part === undefined
      ? one
      : { ref: { kind: 'span', id: periodId(year, one.part) }, from: one.from, to: one.to },
  );
}
