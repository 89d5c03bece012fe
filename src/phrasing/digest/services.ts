import type { Digest, DigestLine } from '../../digest/types.js';
import { scopeOf } from '../../dataset/record.js';
import { capital } from '../format/names.js';
import { toSteps } from '../format/precision.js';
import type { WordTable } from '../words.js';
import { reasonPoints } from './reason-points.js';
import { stepOf } from './results-table.js';
import { replySources, serviceFigures } from './sources.js';
import { MILLION, type Teller } from './teller.js';
import type { DigestPart } from './types.js';

/** The services: what each brought in, what was left of it, and how that moved. */
export function servicesPart(digest: Digest, teller: Teller): DigestPart[] {
  const { lines, total, event } = digest;
  if (lines.length === 0 || event.period === null) return [];
  const all = total ? [...lines, total] : lines;
  const caption = teller.say.captioned(teller.say.services(teller.short(event.period)), teller.unit(MILLION));
  return [
    {
      id: 'services',
      caption,
      table: { ...table(all, teller), caption },
      notes: [
        ...(total && !closes(lines, total) ? [capital(teller.say.rounding)] : []),
        ...segmentPoint(digest, teller),
        ...reasonPoints(digest, teller).more,
        replySources(digest, serviceFigures(digest), teller),
      ],
      points: [],
    },
  ];
}

function table(lines: readonly DigestLine[], teller: Teller): Omit<WordTable, 'caption'> {
  const { columns } = teller.say;
  const [first] = lines;
  const base = first?.ratioChange?.base_period ?? first?.revenueGrowth?.base_period;
  const isYear = !(first?.revenue.period.includes('-') ?? false);
  return {
    columns: [
      '',
      columns.revenue,
      columns.growth(isYear),
      columns.margin,
      columns.growth(isYear),
      columns.ratio,
      columns.ratioChange(base === undefined ? '' : teller.short(base)),
    ],
    rows: lines.map((line) => row(line, teller)),
  };
}

function row(line: DigestLine, teller: Teller): string[] {
  const { none } = teller.say;
  return [
    lineName(line.scope, teller),
    teller.cell(line.revenue, MILLION),
    teller.growth(line.revenueGrowth, null),
    teller.cell(line.margin, MILLION),
    teller.growth(line.marginGrowth, line.margin),
    line.ratio ? teller.percent(line.ratio) : none,
    line.ratioChange ? teller.percent(line.ratioChange) : none,
  ];
}

/** Names as the company's tables have them, without what stands in brackets. */
function lineName(scope: string, { say, record, lang }: Teller): string {
  if (scope === 'company') return say.total;
  const name = say.rows[scope] ?? record.scopes.get(scope)?.[lang] ?? scope;
  return capital(name.replace(/\s*[（(][^)）]*[)）]/, ''));
}

/** Do the shown lines add up to the shown total? */
function closes(lines: readonly DigestLine[], total: DigestLine): boolean {
  const shown = (value: number | undefined): number => toSteps(value ?? 0, MILLION);
  return (['revenue', 'margin'] as const).every(
    (key) => lines.reduce((sum, line) => sum + shown(line[key]?.value), 0) === shown(total[key]?.value),
  );
}

function segmentPoint({ segments }: Digest, teller: Teller): string[] {
  const step = stepOf(segments.map(({ now }) => now));
  const texts = segments.flatMap(({ metric, now, was }) =>
    was
      ? [
          teller.say.withPrior(
            teller.scope(scopeOf(metric)),
            teller.cell(now, step),
            teller.cell(was, step),
            teller.base(was.period),
          ),
        ]
      : [],
  );
  return texts.length === 0 ? [] : [teller.say.segments(texts)];
}
