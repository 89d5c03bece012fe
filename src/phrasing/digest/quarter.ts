import { measureOf } from '../../dataset/record.js';
import type { Digest, QuarterRow } from '../../digest/types.js';
import { stepOf } from './results-table.js';
import { replySources, rowFigures } from './sources.js';
import type { Teller } from './teller.js';
import type { DigestPart } from './types.js';

/** The quarter with which a longer period closes, on its own. */
export function quarterPart(digest: Digest, teller: Teller): DigestPart[] {
  const { quarter, quarterRows } = digest;
  const [first] = quarterRows;
  if (quarter === null || !first) return [];
  const step = stepOf([first.now]);
  const rows = quarterRows.filter(({ now }) => now.high - now.low <= step * 8);
  const caption = teller.say.captioned(teller.say.quarter(monthsOf(quarter, teller)), teller.unit(step));
  const ratios = rows.some(({ ratio }) => ratio);
  return [
    {
      id: 'quarter',
      caption,
      table: {
        caption,
        columns: [
          '',
          teller.say.columns.result(teller.short(quarter)),
          teller.say.columns.growth(false),
          teller.base(rows.flatMap(({ was }) => was ?? [])[0]?.period ?? quarter),
          ...(ratios ? [''] : []),
        ],
        rows: rows.map((row) => [...cells(row, step, teller), ...(ratios ? [ratioText(row, teller)] : [])]),
      },
      notes: [...notes(rows, teller), replySources(digest, rowFigures(rows), teller)],
      points: [],
    },
  ];
}

/** "4Q17, January–March 2018". */
const monthsOf = (quarter: string, teller: Teller): string =>
  teller.lang === 'en'
    ? teller.long(quarter).replace(' (', ', ').replace(')', '')
    : teller
        .long(quarter)
        .replace(/[（）]/g, ' ')
        .trim();

const cells = ({ metric, now, was, growth }: QuarterRow, step: number, teller: Teller): string[] => [
  teller.row(metric),
  teller.cell(now, step),
  teller.growth(growth, was),
  teller.cell(was, step),
];

function ratioText({ metric, ratio, ratioChange }: QuarterRow, teller: Teller): string {
  if (!ratio) return '';
  const kind = measureOf(metric) === 'operating_income' ? 'margin' : 'ratio';
  return teller.say.ratioOf(kind, teller.percent(ratio), ratioChange && teller.percent(ratioChange));
}

function notes(rows: readonly QuarterRow[], teller: Teller): string[] {
  const computed = rows.filter(({ now }) => now.derivation.op !== 'printed');
  const margins = computed.filter(({ metric }) => measureOf(metric) === 'gross_margin');
  const spans = computed.some(({ now }) =>
    now.derivation.inputs.some((input) => input.period !== now.period),
  );
  return [
    ...(spans ? [teller.say.computedQuarter] : []),
    ...(margins.length > 0 && !spans ? [teller.say.computedMargin] : []),
  ];
}
