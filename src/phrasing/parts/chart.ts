import { flatMap } from '../../dataset/flat-map.js';
import type { Part, Row } from '../../answer/types.js';
import { isDate, parseSpan, previous } from '../../dataset/period.js';
import { capital } from '../format/names.js';
import { MINUS } from '../format/number.js';
import type { Speaker } from '../speaker.js';
import type { WordChart } from '../words.js';
import { columnOf } from './columns.js';

type Table = Extract<Part, { shape: 'table' }>;

interface Drawing {
  readonly title: string;
  readonly name: (row: Row) => string;
  readonly speaker: Speaker;
}

/** Fewer points than this show no course. */
const FEWEST = 3;
/** More lines or slices than this are told by the table alone. */
const MOST = 6;

/**
 * The picture of a table, where one says something and misleads nobody: a course is drawn over periods without a gap, slices
 * are of a whole that they make up. Everything else is left to the table.
 */
export function chartOf(part: Table, drawing: Drawing): { readonly chart?: WordChart } {
  const chart = part.about === 'trend' ? course(part.rows, drawing) : slices(part, drawing);
  return chart ? { chart } : {};
}

/** Years and quarters as a line, dates and halves as bars. */
function course(rows: readonly Row[], { title, speaker }: Drawing): WordChart | undefined {
  const lines = [...new Set(rows.map(({ metric }) => metric))].map((metric) => ({
    metric,
    own: latestRun(rows.filter((row) => row.metric === metric)),
  }));
  const periods = lines[0]?.own.map(({ period }) => period) ?? [];
  const same = lines.every(({ own }) => own.map(({ period }) => period).join() === periods.join());
  if (!same || periods.length < FEWEST || lines.length > MOST) return undefined;
  const column = columnOf(
    flatMap(lines, ({ own }) => own.map(({ figure }) => figure)),
    speaker,
  );
  if (column.unit === '') return undefined;
  const values = column.cells.map(numberIn);
  return {
    kind: periods.every((id) => !isDate(id)) ? 'line' : 'bar',
    title,
    unit: column.unit,
    labels: periods.map((id) => tickOf(id, speaker)),
    series: lines.map(({ metric }, at) => ({
      name: capital(speaker.metric(metric)),
      values: values.slice(at * periods.length, (at + 1) * periods.length),
    })),
  };
}

/** The latest stretch of periods that follow one another: a line over a gap would show what nobody knows. */
function latestRun(rows: readonly Row[]): readonly Row[] {
  const breaks = rows.map((row, at) => at > 0 && !follows(rows[at - 1], row));
  return rows.slice(Math.max(0, breaks.lastIndexOf(true)));
}

function follows(before: Row | undefined, { period }: Row): boolean {
  if (!before) return true;
  return isDate(period) ? isDate(before.period) : before.period === previous(period);
}

/** The parts of a whole: as a pie where they make it up, else as bars. */
function slices({ rows, about, total }: Table, { title, name, speaker }: Drawing): WordChart | undefined {
  if (about === 'threshold' || rows.length < 2 || rows.length > MOST) return undefined;
  const { unit, cells } = columnOf(
    rows.map(({ figure }) => figure),
    speaker,
  );
  const values = cells.map(numberIn);
  if (unit === '' || new Set(rows.map(({ period }) => period)).size > 1) return undefined;
  return {
    kind: values.every((value) => value > 0) && makeUp(rows, total) ? 'pie' : 'bar',
    title,
    unit,
    labels: rows.map(name),
    series: [{ name: title, values }],
  };
}

/** Within what rounding may leave. */
function makeUp(rows: readonly Row[], total: Table['total']): boolean {
  const sum = rows.reduce((all, { figure }) => all + figure.value, 0);
  const whole = total?.value ?? (rows[0]?.figure.unit === 'percent' ? 100 : 0);
  return whole > 0 && Math.abs(sum / whole - 1) < 0.005;
}

/** The number that a cell shows: what is drawn has no more digits than what is said. */
const numberIn = (cell: string): number =>
  Number(cell.replaceAll(MINUS, '-').replaceAll(/[^\d.-]/g, '')) || 0;

/** A label that fits under an axis: "4Q17", "18年3月期4Q". */
function tickOf(id: string, { lang, ...speaker }: Speaker): string {
  const span = parseSpan(id);
  if (!span || lang === 'en') return isDate(id) ? id : speaker.short(id);
  const part = span.kind.replace(/^([QH])(\d)$/, '$2$1').replace('FY', '');
  return `${String((span.fy + 1) % 100).padStart(2, '0')}年3月期${part}`;
}
