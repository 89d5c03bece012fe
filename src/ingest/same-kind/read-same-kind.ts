import { disclosureSchema, type DisclosureFile } from '../../dataset/schema.js';
import { coverageOf, type Coverage } from '../coverage.js';
import type { DocumentLayout, TableLayout } from '../layout.js';
import type { Layouts, ReadDocument } from '../read-document.js';
import { proseNumbers } from '../prose-numbers.js';
import type { Position } from '../read-table.js';
import { evenText } from '../source-text.js';
import { breakOff } from './break-off.js';
import { findTable, type FoundTable } from './find-table.js';
import { findForm, isForm } from './form/find-form.js';

/** A document that was read by the layouts of an earlier one of its kind. */
export interface ReadAlike extends ReadDocument {
  readonly coverage: Coverage;
  /** Where it ends before its end; null where it is whole. */
  readonly brokenOff: string | null;
  /** Tables of the earlier document that this one does not have, or not in a form that can be told for sure. */
  readonly absent: readonly string[];
  /** Rows that the earlier document did not have: none of their figures is read. */
  readonly strangers: readonly string[];
  /** How many numbers of which lines are in no table that was read, nor part of a label. */
  readonly unplaced: readonly { readonly count: number; readonly line: string }[];
}

/** What a new document is read by. */
export interface Alike {
  readonly head: Omit<DocumentLayout, 'corrections'>;
  /** The last day of the period that it reports. */
  readonly until: string;
  /** The layouts of the document that it is read as. */
  readonly own: Layouts;
  /** The layouts of every document of its kind: what one form does not have, another may. */
  readonly all: readonly Layouts[];
}

const tablesOf = ({ parts }: Layouts): TableLayout[] =>
  parts.flatMap(({ layout }) => (layout.type === 'table' ? [layout] : []));

/**
 * Reads the tables of a new document by the layouts of an earlier one: tables by their headings, rows by their labels,
 * columns by what the new headings say. Prose is left to a reviewer, and so is all that does not fit.
 */
export function readAlike(raw: string, { head, until, own, all }: Alike): ReadAlike {
  const text = evenText(raw);
  const layouts = tablesOf(own);
  const forms = all.flatMap(tablesOf).filter(isForm);
  const found = choose(
    layouts.flatMap((layout) =>
      isForm(layout) ? findForm(text, layout, forms, until) : findTable(text, layout, layouts),
    ),
  );
  const disclosure: DisclosureFile = disclosureSchema.parse({ ...head, tables: distinct(found), text: [] });
  const positions = found.flatMap((one) => one.positions);
  const read = { disclosure, text, positions };
  return {
    ...read,
    coverage: coverageOf(read),
    brokenOff: breakOff(raw, text, found),
    absent: layouts.filter((one) => !found.some(({ layout }) => layout === one)).map(({ title }) => title.en),
    unplaced: unplacedIn(text, positions),
    strangers: found.flatMap(({ table, strangers }) =>
      strangers.map((label) => `${table.title.en}: ${label}`),
    ),
  };
}

/**
 * The readings with the most rows; each layout and each stretch of text is used once. A table that is printed twice is
 * read twice: should the two differ, they do not tie.
 */
function choose(candidates: readonly FoundTable[]): FoundTable[] {
  const taken: FoundTable[] = [];
  for (const one of [...candidates].sort((a, b) => b.table.rows.length - a.table.rows.length))
    if (
      taken.every(
        (other) =>
          (other.layout !== one.layout || isAgain(one, other)) &&
          (one.end <= other.start || other.end <= one.start),
      )
    )
      taken.push(one);
  return taken.sort((a, b) => a.start - b.start);
}

const isAgain = ({ table }: FoundTable, { table: other }: FoundTable): boolean =>
  table.columns.map(({ spec }) => spec).join() === other.columns.map(({ spec }) => spec).join();

/** Tables of one title are told apart by what they are of, or as the one that comes again. */
function distinct(found: readonly FoundTable[]): FoundTable['table'][] {
  const tables = numbered(found.map(({ table }) => table));
  const isAlone = ({ title }: FoundTable['table']): boolean =>
    tables.filter((one) => one.title.en === title.en).length === 1;
  return tables.map((table) => {
    const of = table.columns.findLast(({ spec }) => !spec.includes(' '))?.label ?? '';
    const { en, ja } = table.title;
    return isAlone(table) ? table : { ...table, title: { en: `${en} (${of})`, ja: `${ja}（${of}）` } };
  });
}

/** A table that comes again has an id and a title of its own. */
function numbered(tables: readonly FoundTable['table'][]): FoundTable['table'][] {
  return tables.map((table, at) => {
    const before = tables.slice(0, at).filter(({ id }) => id === table.id).length;
    if (before === 0) return table;
    const { en, ja } = table.title;
    const nth = before + 1;
    return { ...table, id: `${table.id}-${nth}`, title: { en: `${en} (no. ${nth})`, ja: `${ja}（${nth}）` } };
  });
}

function unplacedIn(text: string, positions: readonly Position[]): ReadAlike['unplaced'] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].flatMap(({ 0: line, index }) => {
    const numbers = proseNumbers(line, index);
    const open = numbers.filter((one) =>
      positions.every(({ start, end }) => end <= one.start || one.end <= start),
    );
    return open.length === 0 ? [] : [{ count: open.length, line: line.trim() }];
  });
}
