import type { Figure } from '../../answer/types.js';
import { endOf, isDate, startOf, type PeriodId } from '../../dataset/period.js';
import type { Fact, Record as Known, SourceCell } from '../../dataset/record.js';
import { isMoney, precisionOf, toSteps } from '../format/precision.js';
import { shortPeriod } from '../format/period.js';

/** Rows for a spreadsheet: plain numbers in base units, ASCII signs, the place of origin beside each. */
export type Sheet = readonly (readonly string[])[];

const HEADS = [
  'metric',
  'period',
  'from',
  'to',
  'basis',
  'value',
  'unit',
  'kind',
  'document',
  'table',
  'row',
  'column',
];

/** The figures of an answer, those asked for first, each once. */
export function sheetOf(figures: readonly Figure[], record: Known): Sheet {
  const rows = figures.map((figure) => figureRow(figure, record));
  return [HEADS, ...distinct(rows)];
}

/** All that is printed of a period: of every metric the best figure, results before targets. */
export function periodSheet(facts: readonly Fact[], period: PeriodId, record: Known): Sheet {
  const wanted = facts.filter(
    (fact) => fact.period === period || (isDate(fact.period) && fact.period === endOf(period)),
  );
  const best = new Map<string, Fact>();
  for (const fact of wanted.filter(({ kind }) => kind === 'value').sort(byPrecision)) {
    const key = `${fact.basis} ${fact.metric} ${fact.period}`;
    if (!best.has(key)) best.set(key, fact);
  }
  const rows = [...best].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => factRow(fact, record));
  return [HEADS, ...rows];
}

/** For the clipboard: what a spreadsheet pastes as cells. */
export function tabbed(sheet: Sheet): string {
  return sheet.map((row) => row.map(inOneCell).join('\t')).join('\n');
}

/** A file that spreadsheets open with its letters right: the mark at its start says that it is UTF-8. */
export function csvOf(sheet: Sheet): string {
  return `\ufeff${sheet.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function figureRow(figure: Figure, record: Known): string[] {
  const { metric, period, basis, unit, derivation, sources } = figure;
  const kind = derivation.op === 'printed' ? 'printed' : 'computed';
  return [
    metric,
    ...spanOf(period),
    basis,
    valueOf(figure),
    unit,
    `${kind} ${figure.kind}`,
    ...placeOf(sources, record),
  ];
}

function factRow({ metric, period, basis, quantity, source }: Fact, record: Known): string[] {
  return [
    metric,
    ...spanOf(period),
    basis,
    plain(quantity.value),
    quantity.unit,
    'printed value',
    ...placeOf([source], record),
  ];
}

const spanOf = (period: PeriodId): string[] =>
  isDate(period) ? [period, '', period] : [shortPeriod(period, 'en'), startOf(period), endOf(period)];

/** Amounts as they follow from the print, all else with the digits that are shown. */
function valueOf(figure: Figure): string {
  const { step, about } = precisionOf(figure);
  const whole = (isMoney(figure.unit) || figure.unit === 'count') && !about;
  return plain(whole ? Math.round(figure.value) : toSteps(figure.value, step) * step);
}

/** Digits with an ASCII minus, without separators and without the dust of floating point. */
const plain = (value: number): string => String(Number(value.toPrecision(15)));

function placeOf(sources: readonly SourceCell[], record: Known): string[] {
  const all = (pick: (cell: SourceCell) => string): string => [...new Set(sources.map(pick))].join('; ');
  return [
    all(({ document }) => documentOf(document, record)),
    all(({ table }) => table),
    all(({ row }) => row),
    all(({ column }) => column),
  ];
}

/** "2018-05-15 release": which document it is, in words that need no language. */
function documentOf(id: string, { disclosures }: Known): string {
  const found = disclosures.find((one) => one.id === id);
  return found ? `${found.publishedAt.slice(0, 10)} ${found.kind}` : id;
}

const byPrecision = (a: Fact, b: Fact): number =>
  Number(a.quantity.unit === 'USD') - Number(b.quantity.unit === 'USD') ||
  a.quantity.high - a.quantity.low - (b.quantity.high - b.quantity.low);

const distinct = (rows: readonly string[][]): string[][] => [
  ...new Map(rows.map((row) => [row.join('\t'), row])).values(),
];

/** Tabs and line ends would open another cell; a sign of a formula at its start would be computed. */
const inOneCell = (cell: string): string => guarded(cell.replaceAll(/[\t\r\n]+/g, ' '));
const quoted = (cell: string): string => {
  const safe = guarded(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const guarded = (cell: string): string => (/^[=+@]|^-(?![\d.]+$)/.test(cell) ? `'${cell}` : cell);
