import { z } from 'zod';
import { periodId, type SpanKind } from '../dataset/period.js';
import type { DisclosureFile } from '../dataset/schema.js';
import { japaneseDay, japaneseTitle } from './headline-title.js';
import { LayoutError } from './source-text.js';

/** The headline record: figures and targets seen on public pages, one entry for each page. */
const figure = z.object({
  metric: z.string(),
  period: z.string(),
  value: z.number(),
  unit: z.string(),
  printed: z.string(),
  yoy_percent: z.number().optional(),
});
const target = figure.extend({
  status: z.enum(['initial', 'revised', 'reiterated']),
  announced_on: z.iso.date().optional(),
});
export const headlineEntry = z.object({
  date: z.iso.date().nullable(),
  date_not_before: z.iso.date().optional(),
  date_not_after: z.iso.date().optional(),
  title_kind: z.string(),
  url: z.string(),
  accounting: z.string(),
  results: z.array(figure),
  targets: z.array(target),
});
type Entry = z.infer<typeof headlineEntry>;
type Row = DisclosureFile['tables'][number]['rows'][number];

/** Reads the whole record into disclosures of their own, named by date, kind and ordinal. */
export function readHeadlines(raw: unknown): DisclosureFile[] {
  const seen = new Map<string, number>();
  return z
    .array(headlineEntry)
    .parse(raw)
    .map((entry) => {
      const day = entry.date ?? entry.date_not_after;
      if (day === undefined) throw new LayoutError(`${entry.url}: neither a date nor a latest possible one`);
      const ordinal = (seen.get(day) ?? 0) + 1;
      seen.set(day, ordinal);
      return toDisclosure(entry, day, ordinal);
    });
}

function toDisclosure(entry: Entry, day: string, ordinal: number): DisclosureFile {
  const dated = entry.date !== null;
  return {
    id: `${day}-headline-${ordinal}`,
    kind: 'headline',
    title: {
      en: `${titleOf(entry)} (headline record, ${dated ? day : `by ${day}`})`,
      ja: `${japaneseTitle(entry.title_kind)}（見出し記録、${japaneseDay(day)}${dated ? '' : 'まで'}）`,
    },
    // A page of a known day counts from the exchange's close; one whose day is only bounded from its last possible day.
    publishedAt: dated ? `${day}T15:00:00+09:00` : `${day}T00:00:00+09:00`,
    ...(!dated && { publishedBounded: true as const }),
    accounting: entry.accounting,
    audited: false,
    url: entry.url,
    tables: [
      {
        id: 'headlines',
        title: { en: 'Headline figures', ja: '見出しの数値' },
        unit: 'JPY',
        rounding: 'nearest',
        columns: [
          { label: 'figure', spec: 'FY2017' },
          { label: 'year on year', spec: 'FY2017', unit: 'percent' },
        ],
        rows: [
          ...entry.results.map((one) => toRow(one)),
          ...entry.targets.map((one) => toRow(one, one.status, one.announced_on)),
        ],
      },
    ],
    text: [],
  };
}

const titleOf = (entry: Entry): string => entry.title_kind.replace(/ \(.*\)$/, '');

/** Rates are printed with a decimal, which JSON drops where it is nought. */
const rate = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : String(value));

function toRow(
  one: z.infer<typeof figure>,
  status?: 'initial' | 'revised' | 'reiterated',
  setOn?: string,
): Row {
  const { metric, growth } = toMetric(one, status !== undefined);
  const period = toPeriod(one.period);
  const basis = status === undefined ? '' : metric.includes('/dps_') ? ' forecast' : ' target';
  const { printed, unit } = toPrinted(one.printed, one.unit === 'JPY/share');
  const terms = { ...(status && { status }), ...(setOn && { setOn }) };
  const value = { printed, unit, spec: `${period}${basis}${growth ? ' yoy' : ''}`, ...terms };
  const change =
    one.yoy_percent === undefined
      ? null
      : { printed: rate(one.yoy_percent), unit: 'percent', spec: `${period}${basis} yoy` };
  return {
    label: `${one.metric}, ${one.period}${status ? ` (${status} target)` : ''}`,
    metric,
    cells: [value, change],
  };
}

const METRICS: Readonly<Record<string, string>> = {
  total_revenue: 'company/revenue',
  recurring_revenue_share: 'company/recurring_share',
  recurring_revenue: 'recurring/revenue',
  eps_basic: 'company/eps',
};
/** Dividends before the 1:200 split of October 2012 are on another share basis. */
const SPLIT_FROM = 2012;

function toMetric(one: z.infer<typeof figure>, target: boolean): { metric: string; growth: boolean } {
  const growth = one.metric.endsWith('_yoy');
  const name = growth ? one.metric.slice(0, -'_yoy'.length) : one.metric;
  if (name.startsWith('dps_') && isBeforeSplit(one, target))
    return { metric: `company/${name}_unadjusted`, growth };
  return { metric: METRICS[name] ?? `company/${name}`, growth };
}

const isBeforeSplit = (one: z.infer<typeof figure>, _target: boolean): boolean =>
  Number(/(\d{4})$/.exec(one.period)?.[1] ?? 0) <= SPLIT_FROM && one.value >= 500;

const KINDS: Readonly<Record<string, SpanKind>> = {
  '1Q': 'Q1',
  '2Q': 'Q2',
  '3Q': 'Q3',
  '4Q': 'Q4',
  '1H': 'H1',
  '2H': 'H2',
  '9M': '9M',
};

/** "FY2016" and "9M16" as period ids. */
function toPeriod(text: string): string {
  if (/^FY\d{4}$/.test(text)) return text;
  const kind = KINDS[text.slice(0, 2)];
  if (!kind) throw new LayoutError(`"${text}" is not a period of the headline record`);
  return periodId(2000 + Number(text.slice(2)), kind);
}

/** Splits "JPY176.0 billion", "158,000 (millions)", "JPY27.00 per share", "79%" or "570億5500万円" into number and unit. */
function toPrinted(text: string, perShare: boolean): { printed: string; unit: string } {
  if (text.endsWith('円')) return { printed: text.replaceAll(',', ''), unit: 'JPY' };
  if (text.endsWith('%')) return { printed: text.slice(0, -1), unit: 'percent' };
  const match = /^(?:JPY)?\s*(\(?[\d,.]+\)?)\s*\(?(thousand|million|billion)?s?\)?(?: per share)?$/.exec(
    text,
  );
  if (!match?.[1]) throw new LayoutError(`"${text}" is not a printed form of the headline record`);
  return { printed: match[1], unit: perShare ? 'JPY/share' : `JPY${match[2] ? ` ${match[2]}` : ''}` };
}
