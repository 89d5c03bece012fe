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
import { viewsOf, type View } from '../dataset/view.js';
import { asFigure, asShown, percentOf } from './arithmetic.js';
import { dividendsOf } from './dividends.js';
import { dayOf, eventsOf } from './events.js';
import { knownFigure } from './known-figure.js';
import { HEADLINES } from './metrics.js';
import { pastProgress } from './progress.js';
import {
  pastTargets,
  targetOf,
  unknownAfter,
  type PastTargets,
  type PreviewTarget,
} from './preview-targets.js';
import { versionsBefore } from './target-versions.js';
import type { DigestEvent, DividendItem } from './types.js';

/** What is known of a metric on the morning of its results. */
export interface PreviewItem extends PreviewTarget {
  readonly metric: string;
  /** The period that is due, a year before. */
  readonly prior: Figure | null;
  /** The latest cumulative result of the year, and its share of the target. */
  readonly soFar: Figure | null;
  readonly progress: Figure | null;
  /** The same a year before. */
  readonly progressBefore: Figure | null;
}

/** What is due, with the targets in force and last year's figures: all of it public for long. */
export interface Preview {
  readonly period: PeriodId;
  readonly year: PeriodId;
  /** The period of the latest results, where it lies in the same year. */
  readonly last: PeriodId | null;
  readonly items: readonly PreviewItem[];
  readonly past: PastTargets | null;
  /** The year's dividend as it was last forecast. */
  readonly dividend: DividendItem | null;
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
  const coming = comingEvent(asOf, period);
  const items = HEADLINES.map((metric) => itemOf(view, coming, metric, { period, year, last }));
  const dividends = dividendsOf(view, coming).filter((one) => one.period === year && one.part === 'annual');
  return {
    period,
    year,
    last,
    items: items.filter(({ target, prior }) => target ?? prior),
    past:
      last !== null && items.some(({ progressBefore }) => progressBefore) ? pastTargets(view, last) : null,
    dividend: dividends[0] ?? null,
  };
}

/** What is due, while nothing of it is known. */
const comingEvent = (asOf: number, period: PeriodId): DigestEvent => ({
  id: '',
  date: dayOf(asOf),
  kind: 'results',
  disclosures: [],
  instant: asOf,
  bounded: false,
  period,
});

const byEnd = (a: PeriodId, b: PeriodId): number => order(a) - order(b);

/** The later year first, then the longer span of it. */
const order = (period: PeriodId): number =>
  fiscalYearOf(period) * 10 + ['Q1', 'H1', '9M', 'FY'].indexOf(parseSpan(period)?.kind ?? '');

function itemOf(
  view: View,
  coming: DigestEvent,
  metric: string,
  { period, year, last }: Pick<Preview, 'period' | 'year' | 'last'>,
): PreviewItem {
  const version = versionsBefore(view, coming, metric, year).at(-1);
  const prior = knownFigure(view, metric, yearsBefore(period));
  const soFar = last === null ? null : knownFigure(view, metric, last);
  const progress = soFar && version ? percentOf(soFar, soFar, fromFact(version.fact)) : null;
  const [before] = soFar ? pastProgress(view, soFar, 1) : [];
  return {
    metric,
    ...(version ? targetOf(view, coming, version) : { target: null, setOn: null, origin: null }),
    ...unknownAfter(view, metric, year, version),
    prior: prior && asShown(prior),
    soFar: soFar && asShown(soFar),
    progress: progress && asFigure(progress, 'progress'),
    progressBefore: before?.percent ?? null,
  };
}
