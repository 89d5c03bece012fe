import { flatMap } from '../../dataset/flat-map.js';
import type { Figure, Part, Row } from '../../answer/types.js';
import { comparePeriods, previous, yearsBefore, type PeriodId } from '../../dataset/period.js';
import { measureOf } from '../../dataset/record.js';
import type { Block } from '../block.js';
import { capital, scopeName } from '../format/names.js';
import type { Speaker } from '../speaker.js';
import type { WordTable } from '../words.js';
import { chartOf } from './chart.js';
import { columnOf } from './columns.js';
import { leading, tellApart } from './wording.js';

type Table = Extract<Part, { shape: 'table' }>;
type Rank = Extract<Part, { shape: 'rank' }>;

type Order = NonNullable<Part['request']['order']>;

const MOST_IN_HEADLINE = 4;

/** A trend, a breakdown, shares, or what passes a threshold. */
export function renderTable(part: Table, speaker: Speaker): Block {
  const { rows, total, count } = part;
  if (rows.length === 0) return nothing(part, speaker);
  const { say } = speaker;
  const name = part.about === 'threshold' ? periodNames(rows, speaker) : rowNames(rows, speaker);
  const whole = wholeName(part, speaker);
  const listed = tableHeadline(part, name, speaker);
  const title = say.tables.by[part.about](whole, periodsOf(rows, speaker));
  const counted = count ? say.under(say.tables.count(count.figure.value, count.of), listed) : listed;
  return {
    headline: part.request.filter?.any ? judged(true, counted, speaker) : counted,
    subject: title,
    brief: briefOf(rows, whole, speaker),
    lines: [],
    table: tableOf(rows, total, title, name, speaker),
    ...chartOf(part, { title: whole, name, speaker }),
    shown: [...(count ? [count.figure] : []), ...flatMap(rows, rowFigures), ...(total ? [total] : [])],
  };
}

/** The rows of a trend name their periods; all others share one, or say theirs. */
function briefOf(rows: readonly Row[], whole: string, speaker: Speaker): string {
  const [period, ...others] = new Set(rows.map((row) => row.period));
  return period === undefined || others.length > 0 ? whole : speaker.say.brief(whole, speaker.short(period));
}

/** From the first to the last, unless some between them are not known. */
function lookedAt(rows: readonly Row[], speaker: Speaker): string {
  const ids = rows.map(({ period }) => period);
  const isUnbroken = ids.every((id, at) => at === 0 || previous(id) === ids[at - 1]);
  return isUnbroken
    ? rangeOf(ids, speaker, 'long')
    : ids.map((id) => speaker.short(id)).join(speaker.say.comma);
}

const judged = (holds: boolean, text: string, { say }: Speaker): string =>
  holds ? say.yes(text) : say.no(text);

/** No row passed: the question's own metrics are all there is to name, and the time that was looked at. */
function nothing({ request, among = [] }: Table, speaker: Speaker): Block {
  const [one] = among;
  if (one) {
    const subject = [speaker.title(one.metric), lookedAt(among, speaker)].join(speaker.say.comma);
    const headline = request.filter?.any
      ? judged(false, speaker.say.tables.none, speaker)
      : speaker.say.tables.none;
    return { headline, subject, lines: [], shown: [] };
  }
  const names = flatMap(request.exprs, (expr) => (expr.op === 'metric' ? [speaker.title(expr.metric)] : []));
  const subject = names.length > 0 ? { subject: names.join(speaker.say.comma) } : {};
  return { headline: speaker.say.tables.none, ...subject, lines: [], shown: [] };
}

/** The first of an order, with the others under it. */
export function renderRank(part: Rank, speaker: Speaker): Block {
  const { winner, rows } = part;
  const name = rowNames(rows, speaker);
  const order: Order = part.request.order ?? { way: 'most', by: 'value' };
  const leaders = order.count === undefined ? [winner] : rows.slice(0, order.count);
  const [what, when] = [commonMeasure(rows, speaker), rangeOf(timesOf(rows), speaker, 'long')];
  const told = part.record && !part.record.holds ? [winner, part.record.row] : leaders;
  const listed = told
    .map((row) => speaker.say.under(name(row), rowPhrase(row, speaker)))
    .join(speaker.say.semicolon);
  const headline = part.none ? speaker.say.under(speaker.say.tables.noneMoved[part.none], listed) : listed;
  return {
    headline: part.record ? judged(part.record.holds, listed, speaker) : headline,
    subject: capital(speaker.say.tables.ranked(order.way, order.by, what, when)),
    brief: capital(
      speaker.say.tables.ranked(order.way, order.by, what, rangeOf(timesOf(rows), speaker, 'short')),
    ),
    lines: [],
    table: tableOf(rows, undefined, speaker.say.tables.by.rank(capital(what), when), name, speaker),
    shown: flatMap([winner, ...rows], rowFigures),
  };
}

function tableHeadline({ rows, about }: Table, name: (row: Row) => string, speaker: Speaker): string {
  const { say } = speaker;
  const phrase = (row: Row): string => say.named(name(row), rowPhrase(row, speaker));
  const all = about === 'trend' && rows.length > 2 ? trends(rows, phrase, speaker) : rows.map(phrase);
  const shown = all.slice(0, MOST_IN_HEADLINE);
  return [...shown, ...(all.length > MOST_IN_HEADLINE ? [say.tables.others] : [])].join(say.semicolon);
}

/** Where each figure set out from, and when it came to what. */
function trends(rows: readonly Row[], phrase: (row: Row) => string, speaker: Speaker): string[] {
  const { say } = speaker;
  return [...new Set(rows.map(({ metric }) => metric))].map((metric) => {
    const [first, ...later] = rows.filter((row) => row.metric === metric);
    const last = later.at(-1);
    const from = first ? phrase(first) : '';
    return last
      ? say.tables.trend(from, say.named(speaker.short(last.period), rowPhrase(last, speaker)))
      : from;
  });
}

function rowPhrase(row: Row, speaker: Speaker): string {
  const extras = flatMap([row.share, row.growth], (figure) =>
    figure && figure !== row.figure ? [speaker.figure(figure)] : [],
  );
  const value = row.figure.kind === 'share' ? speaker.figure(row.figure) : leading(row.figure, speaker);
  return extras.length > 0 ? value + speaker.say.brackets(extras.join(speaker.say.comma)) : value;
}

const rowFigures = (row: Row): Figure[] =>
  flatMap([row.figure, row.share, row.growth], (figure) => figure ?? []);

/** Rows of one measure go by the name of their scope; otherwise by whatever tells them apart. */
function rowNames(rows: readonly Row[], speaker: Speaker): (row: Row) => string {
  const onePeriod = new Set(rows.map((row) => row.period)).size === 1;
  const oneMeasure = new Set(rows.map((row) => measureOf(row.metric))).size === 1;
  const single = rows.every((row) => !row.metric.includes(' '));
  if (onePeriod && oneMeasure && single && rows.length > 1)
    return (row) => capital(scopeName(row.metric, speaker.record, speaker.lang));
  return tellApart(rows, speaker);
}

/** What passes a threshold is a period, and named by it however few there are. */
const periodNames = (rows: readonly Row[], speaker: Speaker): ((row: Row) => string) =>
  new Set(rows.map(({ metric }) => metric)).size === 1
    ? (row) => speaker.short(row.period)
    : rowNames(rows, speaker);

/** What the whole table is about: the one metric of its rows, its total, or what they measure. */
function wholeName({ rows, total, about }: Table, speaker: Speaker): string {
  const whole = total ?? (about === 'share' ? rows[0]?.figure.derivation.inputs[1] : undefined);
  const metrics = new Set(rows.map((row) => row.metric));
  if (about !== 'trend' && whole) return speaker.metric(whole.metric);
  const [only] = metrics;
  return only !== undefined && metrics.size === 1
    ? speaker.title(only)
    : capital(commonMeasure(rows, speaker));
}

function commonMeasure(rows: readonly Row[], speaker: Speaker): string {
  const called = ({ metric }: Row): string =>
    metric.includes(' ') ? speaker.metric(metric) : speaker.measure(metric);
  return [...new Set(rows.map(called))].join(speaker.say.comma);
}

const periodsOf = (rows: readonly Row[], speaker: Speaker): string =>
  rangeOf(
    rows.map(({ period }) => period),
    speaker,
    'long',
  );

function tableOf(
  rows: readonly Row[],
  total: Figure | undefined,
  title: string,
  name: (row: Row) => string,
  speaker: Speaker,
): WordTable {
  const { labels, tables } = speaker.say;
  const main = columnOf([...rows.map((row) => row.figure), ...(total ? [total] : [])], speaker);
  const extra = (pick: (row: Row) => Figure | undefined): string[] | undefined =>
    rows.some((row) => pick(row)) ? rows.map((row) => cellOf(pick(row), speaker)) : undefined;
  const [share, growth] = [extra((row) => row.share), extra((row) => row.growth)];
  const periods = new Set(rows.map((row) => row.period)).size > 1;
  const body = rows.map((row, at) => [
    name(row),
    main.cells[at] ?? '',
    ...(share ? [share[at] ?? ''] : []),
    ...(growth ? [growth[at] ?? ''] : []),
  ]);
  const foot = total
    ? [[labels.total, main.cells.at(-1) ?? '', ...(share ? [''] : []), ...(growth ? [''] : [])]]
    : [];
  return {
    caption: main.unit === '' ? title : tables.captioned(title, main.unit),
    columns: [
      periods ? labels.period : labels.item,
      main.unit || labels.amount,
      ...(share ? [labels.share] : []),
      ...(growth ? [changeLabel(rows, speaker.say)] : []),
    ],
    rows: [...body, ...foot],
  };
}

/** The last column: on the year before, or on whatever else the rows are compared with. */
function changeLabel(rows: readonly Row[], { labels }: Speaker['say']): string {
  const yearly = rows.every(({ period, growth }) => !growth || growth.base_period === yearsBefore(period));
  return yearly ? labels.yoy('part') : labels.change;
}

/** The periods of the rows, and the one that they moved from, unless that is the year before. */
const timesOf = (rows: readonly Row[]): PeriodId[] =>
  flatMap(rows, ({ period, growth }) => {
    const from = growth?.base_period;
    return from === undefined || from === yearsBefore(period) ? [period] : [from, period];
  });

function rangeOf(
  periods: readonly PeriodId[],
  { say, ...speaker }: Speaker,
  length: 'long' | 'short',
): string {
  const [first, ...later] = [...new Set(periods)].sort(comparePeriods);
  const last = later.at(-1);
  if (first === undefined) return '';
  return last === undefined
    ? speaker[length](first)
    : say.rangeOf(speaker[length](first), speaker[length](last));
}

const cellOf = (figure: Figure | undefined, speaker: Speaker): string =>
  figure ? speaker.figure(figure) : '–';
