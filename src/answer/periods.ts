import {
  closingQuarter,
  comparePeriods,
  endOf,
  fiscalYearOf,
  isDate,
  lengthOf,
  parseSpan,
  periodId,
  quartersOf,
  shift,
  spanClosedBy,
  twelveMonthsTo,
  type PeriodId,
  type SpanKind,
} from '../dataset/period.js';
import { figureOf, remember } from '../dataset/derive.js';
import type { View } from '../dataset/view.js';
import { fitPeriod, isDated, opens } from './fit-period.js';
import { withinReach } from './within-reach.js';
import type { Expr, PeriodRef, Step } from '../question/query.js';

/** The cumulative period of the latest results that are public: FY2017, or 1Q16 in August 2016. */
export function latestResults(view: View): PeriodId {
  return remember(view, 'latest results', () => findLatestResults(view));
}

function findLatestResults(view: View): PeriodId {
  const spans = view.periodsOf('company/revenue').filter((id) => !isDate(id));
  const end = spans.map(endOf).sort().at(-1) ?? '2018-03-31';
  const closing = spans.filter((id) => endOf(id) === end);
  const latest = [...closing].sort(comparePeriods).at(-1) ?? 'FY2017';
  return closing.length > 0 ? (spanClosedBy(end) ?? periodId(fiscalYearOf(end), 'FY')) : latest;
}

/** The latest period of a kind for which a metric has a printed value. */
function latestOf(view: View, metric: string, step?: Step): PeriodId | undefined {
  const periods = view.periodsOf(metric).filter((id) => step === undefined || lengthOf(id) === step);
  return periods.at(-1);
}

export interface Resolved {
  readonly periods: readonly PeriodId[];
  /** The rule that chose a period nobody said. */
  readonly assumed?: { readonly value: PeriodId; readonly rule: string };
  /** Readings of a label that has more than one. */
  readonly ambiguous?: { readonly label: string; readonly ids: readonly PeriodId[] };
}

export const firstMetric = (expr: Expr | undefined): string =>
  expr === undefined ? 'company/revenue' : expr.op === 'metric' ? expr.metric : firstMetric(expr.left);

/** How a period that was said loosely is taken. */
function ruleOf(view: View, metric: string, ref: PeriodRef | undefined): string | undefined {
  if (ref?.kind === 'latest') return ref.count === undefined ? 'the latest that is published' : undefined;
  if (ref?.kind !== 'span') return undefined;
  if (ref.label === 'year') return 'a year is a fiscal year';
  const closes = ref.label === 'month' && !isDated(view, metric) && !opens(view, metric, ref.id);
  return closes ? 'a month closes its year' : undefined;
}

/** The periods that a request is about. */
export function resolvePeriods(
  view: View,
  refs: readonly PeriodRef[],
  expr: Expr | undefined,
  step?: Step,
): Resolved {
  const metric = firstMetric(expr);
  if (refs.length === 0) return assumeLatest(view, metric);
  const closing = closingDays(view, refs, metric);
  if (closing) return closing;
  const periods: PeriodId[] = [];
  for (const ref of refs) {
    if (ref.kind === 'ambiguous' && refs.length === 1) return disambiguate(view, ref, metric);
    const closed = refs.length === 1 ? closedBy(view, ref, metric) : null;
    if (closed)
      return {
        periods: [],
        ambiguous: { label: ref.kind === 'span' ? ref.id.slice(0, 7) : '', ids: closed },
      };
    periods.push(...periodsOf(view, ref, metric, periods.at(-1), step, refs.length === 1));
  }
  const rule = ruleOf(view, metric, refs[0]);
  return {
    periods: [...new Set(periods)],
    ...(rule !== undefined && periods[0] !== undefined && { assumed: { value: periods[0], rule } }),
  };
}

/** "total assets, 2013 and 2018": where not each of the years holds a balance at its end, and each of the days in March does, those are meant. */
function closingDays(view: View, refs: readonly PeriodRef[], metric: string): Resolved | null {
  const years = refs.flatMap((ref) => (ref.kind === 'span' && ref.label === 'year' ? [ref.id] : []));
  if (years.length < refs.length || !isDated(view, metric)) return null;
  const days = years.map((year) => endOf(shift(year, 'year', 1)));
  const areHeld = (ids: readonly PeriodId[]): boolean =>
    ids.every((id) => figureOf(view, metric, id) !== null);
  const [first] = days;
  return first === undefined || areHeld(years.map(endOf)) || !areHeld(days)
    ? null
    : { periods: [...new Set(days)], assumed: { value: first, rule: 'a year closes in March' } };
}

/** "revenue, December 2017": a quarter and nine months end there; a March closes the year, and a June its first quarter. */
function closedBy(view: View, ref: PeriodRef, metric: string): readonly PeriodId[] | null {
  if (ref.kind !== 'span' || ref.label !== 'month' || isDated(view, metric)) return null;
  const ending = ENDING_IN[ref.id.slice(5, 7)];
  if (!ending || view.find(metric, ref.id).length > 0) return null;
  return ending.map((kind) => periodId(fiscalYearOf(ref.id), kind));
}
const ENDING_IN: Readonly<Record<string, readonly SpanKind[]>> = { '09': ['Q2', 'H1'], '12': ['Q3', '9M'] };

function assumeLatest(view: View, metric: string): Resolved {
  const results = latestResults(view);
  const [usual, own] = isDated(view, metric) ? [endOf(results), latestOf(view, metric)] : [results];
  if (own !== undefined && own !== usual) return ownLatest(own);
  return { periods: [usual], assumed: { value: usual, rule: 'no period said: the latest results' } };
}

const ownLatest = (own: PeriodId): Resolved => ({
  periods: [own],
  assumed: { value: own, rule: 'no period said: the latest one with this figure' },
});

/** Where the latest results hold no figure of a metric, the latest period that does. */
export function fallBack(view: View, metric: string): Resolved | null {
  const own = latestOf(view, metric);
  return own === undefined ? null : ownLatest(own);
}

function disambiguate(
  view: View,
  { label, ids }: Extract<PeriodRef, { kind: 'ambiguous' }>,
  metric: string,
): Resolved {
  const near = withinReach(ids, latestResults(view));
  const [usual = latestResults(view)] = near;
  const rule = `${label}: ${near.length < ids.length ? 'a year of the era' : 'quarters are fiscal'}`;
  const published = endOf(usual) <= endOf(latestResults(view));
  if (published) return { periods: [usual], assumed: { value: usual, rule } };
  const others = near
    .slice(1)
    .filter((id) => fitPeriod(view, metric, id) !== null && endOf(id) <= endOf(latestResults(view)));
  return others.length > 0 ? { periods: [], ambiguous: { label, ids: others } } : { periods: [usual] };
}

function periodsOf(
  view: View,
  ref: PeriodRef,
  metric: string,
  before: PeriodId | undefined,
  step: Step | undefined,
  alone: boolean,
): PeriodId[] {
  if (ref.kind === 'span' && ref.label === 'year') return [dayInYear(view, metric, ref.id)];
  if (ref.kind === 'span')
    // beside another period, a month without a figure is missed and not passed over
    return alone &&
      ref.label === 'month' &&
      !isDated(view, metric) &&
      fitPeriod(view, metric, ref.id) === null
      ? []
      : [ref.id];
  if (ref.kind === 'ambiguous') return withinReach(ref.ids, latestResults(view)).slice(0, 1);
  if (ref.kind === 'range') return expand(view, ref.from, ref.to, metric, step);
  if (ref.kind === 'latest') return latestRef(view, ref, metric);
  const anchor = ref.anchor ?? before ?? anchorOf(view, metric, ref);
  const at = shift(anchor, ref.step, ref.count);
  return [ref.part ? periodId(fiscalYearOf(at), ref.part) : at];
}

/** "directors in 2013": of what is told for one day only, the day in that calendar year. */
function dayInYear(view: View, metric: string, year: PeriodId): PeriodId {
  if (!isDated(view, metric) || view.find(metric, endOf(year)).length > 0) return year;
  const [day, ...others] = view.periodsOf(metric).filter((id) => id.startsWith(String(fiscalYearOf(year))));
  return day !== undefined && others.length === 0 && spanClosedBy(day) === null ? day : year;
}

function latestRef(
  view: View,
  { part, step, count = 1, until, rolling }: Extract<PeriodRef, { kind: 'latest' }>,
  metric: string,
): PeriodId[] {
  if (rolling) return [twelveMonthsTo(latestResults(view))];
  if (part) return [latestPart(view, part, step)];
  const ended = until && (fitPeriod(view, metric, until) ?? until);
  const last = ended
    ? step === 'quarter'
      ? closingQuarter(ended)
      : ended
    : latestPeriod(view, metric, step);
  return Array.from({ length: Math.min(count, LONGEST_RANGE) }, (_, at) =>
    shift(last, step ?? 'year', count - 1 - at),
  );
}

/** With no period to tell it from, "the quarter before" is told from the latest quarter. */
const anchorOf = (
  view: View,
  metric: string,
  { of, step }: Extract<PeriodRef, { kind: 'relative' }>,
): PeriodId => {
  const length = of ?? (step === 'year' ? undefined : step);
  return (
    (length && closingStep(view, metric, length)) ?? latestOf(view, metric, length) ?? latestResults(view)
  );
};

/** "third quarter": of the latest year in which it is over; of a year that is named, of that one. */
function latestPart(view: View, part: SpanKind, step: Step | undefined): PeriodId {
  const results = latestResults(view);
  const year = fiscalYearOf(results);
  if (step === 'year') return periodId(fiscalYearOf(latestPeriod(view, 'company/revenue', 'year')), part);
  const own = periodId(year, part);
  return endOf(own) > endOf(results) ? periodId(year - 1, part) : own;
}

/** The latest period of a length: the year of the latest results, else the latest with a figure. */
function latestPeriod(view: View, metric: string, step: Step | undefined): PeriodId {
  const results = latestResults(view);
  if (step === undefined) return assumeLatest(view, metric).periods[0] ?? results;
  if (isDated(view, metric)) return latestOf(view, metric) ?? endOf(results);
  if (step !== 'year') return closingStep(view, metric, step) ?? latestOf(view, metric, step) ?? results;
  const isInterim = results.includes('-');
  return periodId(fiscalYearOf(results) - (isInterim ? 1 : 0), 'FY');
}

/** The quarter that the latest results close, where the figure is printed for it or follows from others. */
function closingStep(view: View, metric: string, step: Step): PeriodId | undefined {
  const last = step === 'quarter' ? quartersOf(latestResults(view)).at(-1) : undefined;
  return last !== undefined && figureOf(view, metric, last) ? last : undefined;
}

const LONGEST_RANGE = 60;

/** The steps from one period to another, both included. */
function expand(
  view: View,
  from: PeriodId | null,
  to: PeriodId | null,
  metric: string,
  step?: Step,
): PeriodId[] {
  const start = opened(view, metric, from) ?? view.periodsOf(metric)[0] ?? latestResults(view);
  const last =
    opened(view, metric, to) ?? (isDate(start) ? endOf(latestResults(view)) : latestLike(view, start));
  if (step === 'quarter' && parseSpan(start)?.kind === 'FY') return years(start, last).flatMap(quartersOf);
  if (isDate(start)) return view.periodsOf(metric).filter((id) => isDate(id) && id >= start && id <= last);
  const periods: PeriodId[] = [];
  for (let at = start; endOf(at) <= endOf(last) && periods.length < LONGEST_RANGE; at = after(at))
    periods.push(at);
  return periods;
}

/** "april 2013 to april 2018" of what happens in the month that opens a year: those years. */
const opened = (view: View, metric: string, period: PeriodId | null): PeriodId | null =>
  period !== null && isDate(period) && opens(view, metric, period) ? fitPeriod(view, metric, period) : period;

function years(from: PeriodId, to: PeriodId): PeriodId[] {
  const list: PeriodId[] = [];
  for (let fy = fiscalYearOf(from); fy <= fiscalYearOf(to); fy += 1) list.push(periodId(fy, 'FY'));
  return list;
}

const after = (period: PeriodId): PeriodId => shift(period, lengthOf(period) ?? 'year', -1);

function latestLike(view: View, start: PeriodId): PeriodId {
  const kind = parseSpan(start)?.kind ?? 'FY';
  const fy = fiscalYearOf(latestResults(view));
  if (kind.startsWith('Q'))
    return (
      view
        .periodsOf('company/revenue')
        .filter((id) => parseSpan(id)?.kind.startsWith('Q') === true)
        .at(-1) ?? periodId(fy, 'Q4')
    );
  return periodId(fy, kind);
}
