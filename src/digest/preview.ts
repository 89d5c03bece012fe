import { toFigure } from '../answer/figures.js';
import type { Figure } from '../answer/types.js';
import { fromFact } from '../dataset/derive.js';
import {
  fiscalYearOf,
  parseSpan,
  periodId,
  yearsBefore,
  type PeriodId,
  type SpanKind,
} from '../dataset/period.js';
import type { Record } from '../dataset/record.js';
import { targetVersions, type TargetVersion } from '../dataset/targets.js';
import { viewsOf, type View } from '../dataset/view.js';
import { asFigure, asShown, percentOf } from './arithmetic.js';
import { eventsOf } from './events.js';
import { knownFigure } from './known-figure.js';
import { HEADLINES } from './metrics.js';

/** What is known of a metric on the morning of its results. */
export interface PreviewItem {
  readonly metric: string;
  /** The full year's target in force, and the day on which it was set. */
  readonly target: Figure | null;
  readonly setOn: string | null;
  /** The period that is due, a year before. */
  readonly prior: Figure | null;
  /** The latest cumulative result of the year, and its share of the target. */
  readonly soFar: Figure | null;
  readonly progress: Figure | null;
}

/** What is due, with the targets in force and last year's figures: all of it public for long. */
export interface Preview {
  readonly period: PeriodId;
  readonly year: PeriodId;
  /** The period of the latest results, where it lies in the same year. */
  readonly last: PeriodId | null;
  readonly items: readonly PreviewItem[];
}

/** Results come as first quarter, half, nine months and year. */
const NEXT: Readonly<Partial<globalThis.Record<SpanKind, SpanKind>>> = {
  FY: 'Q1',
  Q1: 'H1',
  H1: '9M',
  '9M': 'FY',
};

/** The preview of the results that come next after an instant; null where nothing of them is known. */
export function previewOf(record: Record, asOf: number): Preview | null {
  const view = viewsOf(record)(asOf);
  const past = eventsOf(record).filter(({ kind, instant }) => kind === 'results' && instant <= asOf);
  const latest = past
    .flatMap(({ period }) => period ?? [])
    .sort(byEnd)
    .at(-1);
  const span = latest === undefined ? null : parseSpan(latest);
  const kind = span && NEXT[span.kind];
  if (!span || !kind) return null;
  const period = periodId(span.kind === 'FY' ? span.fy + 1 : span.fy, kind);
  const year = periodId(fiscalYearOf(period), 'FY');
  const last = kind === 'Q1' ? null : periodId(span.fy, span.kind);
  const items = HEADLINES.map((metric) => itemOf(view, metric, { period, year, last }));
  return { period, year, last, items: items.filter(({ target, prior }) => target ?? prior) };
}

const byEnd = (a: PeriodId, b: PeriodId): number => order(a) - order(b);

/** The later year first, then the longer span of it. */
const order = (period: PeriodId): number =>
  fiscalYearOf(period) * 10 + ['Q1', 'H1', '9M', 'FY'].indexOf(parseSpan(period)?.kind ?? '');

/** Of a target that is known from an undated record alone, nobody knows the day. */
const isDated = ({ fact }: TargetVersion): boolean =>
  fact.setOn !== undefined || fact.disclosure.publishedBounded !== true;

function itemOf(view: View, metric: string, { period, year, last }: Omit<Preview, 'items'>): PreviewItem {
  const version = targetVersions(view, metric, year).at(-1);
  const target = version ? fromFact(version.fact) : null;
  const prior = knownFigure(view, metric, yearsBefore(period));
  const soFar = last === null ? null : knownFigure(view, metric, last);
  const progress = soFar && target && percentOf(soFar, soFar, target);
  return {
    metric,
    target: target && toFigure(target),
    setOn: version && isDated(version) ? version.setOn : null,
    prior: prior && asShown(prior),
    soFar: soFar && asShown(soFar),
    progress: progress && asFigure(progress, 'progress'),
  };
}
