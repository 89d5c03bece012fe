import type { PeriodId } from '../../dataset/period.js';
import { isNil } from '../../dataset/printed.js';
import type { TableFile } from '../../dataset/schema.js';
import type { TableLayout } from '../layout.js';
import type { Column } from './heading.js';
import { isPeriodWord, periodsIn, wordsOf } from './period-words.js';
import type { PlannedRow } from './rows.js';
import type { Cells, FoundRow } from './template.js';

type Row = TableFile['rows'][number];
type Cell = Row['cells'][number];

/** Are the columns of a table names, and do its rows say which period they are of? */
export const isByMetric = ({ rows }: TableLayout): boolean =>
  rows.some(([, , options]) => options?.metrics !== undefined);

/** Where the cells of a row are; null where their meaning lies in their place alone, which another document need not share. */
export function cellsFor(
  row: PlannedRow,
  layout: TableLayout,
  columns: readonly Column[] | null,
): Cells | null {
  const { template, metric, options } = row;
  if (metric === null) return 0;
  if (!columns || options.blank || options.exclude !== undefined) return null;
  if (options.specs && !options.metrics) return null;
  if (!template.includes('{}')) return columns.length;
  return columns.length === layout.columns.length ? 0 : null;
}

/** A row as it was found; null where its label does not say of which period it is. */
export function rowOf(
  found: FoundRow,
  { template, metric, options }: PlannedRow,
  layout: TableLayout,
  columns: readonly Column[],
): Row | null {
  const label = (options.label ?? template).replaceAll(/\s*\{\}\s*/g, ' ').trim();
  const terms = {
    ...(metric !== null && { metric }),
    ...(options.unit !== undefined && { unit: options.unit }),
    ...(options.negate && { negate: true as const }),
  };
  const printed = found.cells.map((one) => one.printed);
  if (!options.metrics)
    return { label, ...terms, cells: printed.map((text, at) => figureIn(text, columns[at]?.spec ?? '')) };
  const change = renamed(template, found.periods);
  if (!change) return null;
  const specs = layout.columns.map(([, spec], at) => respecified(options.specs?.[at] ?? spec, change));
  const cells = printed.map((text, at): Cell => {
    const [own, spec] = [options.metrics?.[at], specs[at] ?? ''];
    if (figureIn(text, spec) === null) return null;
    return { printed: text, spec, ...(own != null && { metric: own }) };
  });
  return { label: relabelled(label, change), ...terms, cells };
}

/** A dash for an amount is nil; for growth it says that there is none to speak of, as after a loss. */
const figureIn = (printed: string, spec: string): string | null =>
  isNil(printed) && / yoy\b/.test(spec) ? null : printed;

interface Renamed {
  readonly from: PeriodId;
  readonly to: PeriodId;
}

/** Which period a label named then, and which it names now. */
function renamed(template: string, periods: string): Renamed | null {
  const then = template.split(/\s+/).filter(isPeriodWord).join(' ');
  const [from, ...others] = periodsIn(wordsOf(then)) ?? [];
  const [to, ...more] = periodsIn(wordsOf(periods)) ?? [];
  return from !== undefined && to !== undefined && others.length + more.length === 0 ? { from, to } : null;
}

const relabelled = (label: string, { to }: Renamed): string =>
  [
    label
      .split(/\s+/)
      .filter((one) => !isPeriodWord(one) || one.startsWith('('))
      .join(' '),
    to,
  ]
    .filter((part) => part !== '')
    .join(', ');

function respecified(spec: string, { from, to }: Renamed): string {
  const [period, ...words] = spec.split(' ');
  return period === from ? [to, ...words].join(' ') : spec;
}
