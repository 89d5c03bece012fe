import type { RowOptions, TableLayout } from '../layout.js';
import { isTelling } from './period-words.js';

/** A row of a layout as it is looked for in another document. */
export interface PlannedRow {
  /** "{}" for each cell within the label, "#" for any other number. */
  readonly template: string;
  /** None for a heading: a row of words alone. */
  readonly metric: string | null;
  readonly options: RowOptions;
  /** It names periods or units, so that it tells what the columns hold. */
  readonly heads: boolean;
  /** The nearest row above whose label stands only once in the table: without it this one could be another's. */
  readonly under?: number;
}

/** The rows of a layout; a label that is cut at a number in it is put together again. */
export function plannedRows({ rows }: TableLayout): readonly PlannedRow[] {
  const joined: Omit<PlannedRow, 'under'>[] = [];
  for (const [template, metric = null, options = {}] of rows) {
    const before = joined.at(-1);
    if (template === '' && before?.metric === null) {
      joined[joined.length - 1] = { ...before, metric, options, heads: false };
    } else {
      const heads = metric === null && template.split(/\s+/).some(isTelling);
      joined.push({
        template: metric === null ? template.replaceAll('{}', '#') : template,
        metric,
        options,
        heads,
      });
    }
  }
  return joined.map((row, at) => withAnchor(row, at, joined));
}

function withAnchor(
  row: Omit<PlannedRow, 'under'>,
  at: number,
  all: readonly Omit<PlannedRow, 'under'>[],
): PlannedRow {
  const key = keyOf(row.template);
  const count = (one: string): number => all.filter(({ template }) => keyOf(template) === one).length;
  if (row.metric === null || count(key) === 1) return row;
  const under = all.findLastIndex(
    ({ template, heads }, place) => place < at && !heads && count(keyOf(template)) === 1,
  );
  return under === -1 ? row : { ...row, under };
}

const SIBLING = 0.5;

/** Rows that statements of the same form have and this one had not: with those labels it may print them now. */
export function spareRows(layout: TableLayout, layouts: readonly TableLayout[]): readonly PlannedRow[] {
  const own = new Set(plannedRows(layout).map(({ template }) => keyOf(template)));
  const isSibling = (other: TableLayout): boolean =>
    other !== layout &&
    other.unit === layout.unit &&
    other.columns.length === layout.columns.length &&
    other.rows.filter(([label]) => own.has(keyOf(label))).length >= layout.rows.length * SIBLING;
  return layouts
    .filter(isSibling)
    .flatMap((other) => uniqueRows(plannedRows(other)))
    .filter(
      ({ template, metric }, _, all) =>
        !own.has(keyOf(template)) &&
        all.every((other) => keyOf(other.template) !== keyOf(template) || other.metric === metric),
    );
}

/** Rows of figures whose label stands only once: they are known wherever they stand. */
export const uniqueRows = (rows: readonly PlannedRow[]): readonly PlannedRow[] =>
  rows.filter(
    ({ template, metric }) =>
      metric !== null && rows.filter((other) => keyOf(other.template) === keyOf(template)).length === 1,
  );

const keyOf = (template: string): string => template.toLowerCase().replaceAll(/[:*]/g, '');
