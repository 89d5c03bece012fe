import { isDate } from '../../../dataset/period.js';
import { parseSpec, type Basis } from '../../../dataset/spec.js';
import type { TableLayout } from '../../layout.js';

/** What stands in one place of every row of a table: an amount, a ratio, or the growth of the amount before it. */
export interface FormCell {
  readonly label: string;
  readonly metric: string;
  readonly unit: string;
  readonly basis: Basis;
  readonly growth: boolean;
  /** Of the day on which the row's period ends, as cash is. */
  readonly atEnd: boolean;
}

/** A heading, and the cells below it: its figure, and growth where that is printed beside it. */
export interface FormColumn {
  readonly heading: string;
  readonly cells: readonly FormCell[];
}

/** The columns that a layout has, where each has a metric of its own. */
export function columnsOf({ columns, rows, unit: common }: TableLayout): readonly FormColumn[] {
  const metrics = rows.find(([, , options]) => options?.metrics)?.[2]?.metrics ?? [];
  const cells = columns.flatMap(([label, spec, unit = common], at): FormCell[] => {
    const { basis, kind, period } = parseSpec(spec);
    const metric = metrics[at];
    return metric == null
      ? []
      : [{ label, metric, unit, basis, growth: kind === 'growth', atEnd: isDate(period) }];
  });
  return cells.flatMap((cell, at) => {
    const next = cells[at + 1];
    const more = next?.growth && next.metric === cell.metric ? [next] : [];
    return cell.growth ? [] : [{ heading: cell.label, cells: [cell, ...more] }];
  });
}

/** The same figure in the table of another release, or in another table of the form. */
const sameAs = ({ cells: [a] }: FormColumn, { cells: [b] }: FormColumn): boolean =>
  a?.metric === b?.metric && a?.unit === b?.unit;

const isNamed =
  ({ heading }: FormColumn) =>
  (other: FormColumn): boolean =>
    heading.toLowerCase() === other.heading.toLowerCase();

/**
 * Every column that a table may have: its own, then those that the tables of all forms have. Those are results or targets
 * as the table's own are, and have growth beside them where the same table of another release has it.
 */
export function possibleColumns(layout: TableLayout, all: readonly TableLayout[]): readonly FormColumn[] {
  const own = columnsOf(layout);
  const basis = own[0]?.cells[0]?.basis ?? 'actual';
  const alike = all.filter(({ id }) => id === layout.id);
  const others = agreed([...alike, ...all.filter(({ id }) => id !== layout.id)].flatMap(columnsOf));
  const more = others.filter((one) => !own.some(isNamed(one)));
  return [...own, ...more.map((one) => ({ ...one, cells: one.cells.map((cell) => ({ ...cell, basis })) }))];
}

/** The first column of every heading that means the same wherever it stands. */
const agreed = (columns: readonly FormColumn[]): FormColumn[] =>
  columns.filter(
    (one, at) =>
      columns.findIndex(isNamed(one)) === at &&
      columns.filter(isNamed(one)).every((other) => sameAs(one, other)),
  );

const PRINTED: Readonly<Record<string, string>> = { percent: '%', 'JPY/share': 'jpy', count: 'shares' };

/** The unit of a cell as headings print it: "JPY millions". */
const printedUnit = ({ unit }: FormCell): string => PRINTED[unit] ?? `${unit.toLowerCase()}s`;

/** The line of units below headings, as their columns would have it. */
export const unitsOf = (columns: readonly FormColumn[]): string =>
  columns
    .flatMap(({ cells }) => cells)
    .map(printedUnit)
    .join(' ');
