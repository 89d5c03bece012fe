import { parseSpec } from '../../../dataset/spec.js';
import type { TableFile } from '../../../dataset/schema.js';
import type { TableLayout } from '../../layout.js';
import { phrase } from '../../source-text.js';
import { foundAt, patternOf, type FoundRow } from '../template.js';
import type { FormCell } from './columns.js';
import type { FormRow } from './expected.js';
import { LABEL } from './period-label.js';
import { FORM_CELL, formCell, rowNamed, type ReadRow } from './rows.js';

type Row = TableFile['rows'][number];
type Cell = Row['cells'][number];

/** Figures that the form tells in words: "As of March 31, 2018: 46,713,800 shares", once for each period, below what they are of. */

/** What a layout has of such figures: what they are of, and how one period of them is worded. */
interface Wording {
  /** With "#" for any number. */
  readonly subject: string;
  /** With "{}" for each figure. */
  readonly after: string;
  readonly cells: readonly FormCell[];
}

/** What was read of one subject, and where the words that name it stand. */
export interface ReadSentences {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly FormCell[];
  readonly rows: readonly ReadRow[];
}

const label = new RegExp(`(?:${LABEL}):`, 'i');

/** Are the figures of this layout told in words? */
export const isInWords = ({ rows }: TableLayout): boolean =>
  rows.some(([template, metric]) => metric != null && label.test(template));

/** Everything that a text tells in the words of a layout. */
export const sentencesIn = (text: string, layout: TableLayout): ReadSentences[] =>
  wordingsOf(layout).flatMap((wording) =>
    [...text.matchAll(new RegExp(patternOf(wording.subject, 0), 'gi'))].flatMap(({ index, 0: subject }) => {
      const end = index + subject.length;
      const rows = periodsFrom(text, end, wording);
      return rows.length === 0 ? [] : [{ start: index, end, cells: wording.cells, rows }];
    }),
  );

function wordingsOf(layout: TableLayout): Wording[] {
  let above = '';
  return layout.rows.flatMap(([template, metric]) => {
    if (metric == null) {
      above = template.replaceAll('{}', '#');
      return [];
    }
    const [before = '', after = ''] = template.split(label);
    const subject = before.trim() === '' ? above : before.trim();
    above = '';
    return subject === '' ? [] : [{ subject, after: after.trim(), cells: cellsOf(layout, metric, after) }];
  });
}

function cellsOf({ columns, unit: common }: TableLayout, metric: string, after: string): FormCell[] {
  return columns.slice(0, after.split('{}').length - 1).map(([, spec, unit = common]) => {
    const { kind, basis } = parseSpec(spec);
    return { label: unit, metric, unit, basis, growth: kind === 'growth', atEnd: false };
  });
}

function periodsFrom(text: string, at: number, wording: Wording): ReadRow[] {
  const found = foundAt(text, sentenceOf(wording.after), at);
  const read = found && readFrom(found, wording);
  return read ? [read, ...periodsFrom(text, read.found.end, wording)] : [];
}

/** One period, as it is worded; growth may have turned round since. */
function sentenceOf(after: string): string {
  const pieces = after.split('{}').map((piece) => phrase(piece).replace(/\bup\b/, '(?<run1>up|down)'));
  const [first = '', ...others] = pieces;
  const figures = others.map((piece, at) => String.raw`\s*(?<cell${at}>${FORM_CELL})\s*${piece}`).join('');
  return String.raw`\s*(?<run0>${LABEL}):\s*${first}${figures}(?![\w(])`;
}

function readFrom(found: FoundRow, { subject, cells: meant }: Wording): ReadRow | null {
  const { periods, cells } = found;
  const [, label = '', way] = /^(.*?)(?: (up|down))?$/is.exec(periods) ?? [];
  const of = rowNamed(label);
  const signed = cells.some(({ printed }, at) => meant[at]?.growth && !/^[\d.,]+%?$/.test(printed));
  if (!of || (way !== undefined && signed)) return null;
  const named = `${nameOf(subject)}, ${label.replaceAll(/\s+/g, ' ')}`;
  const row = { label: named, cells: cells.map(({ printed }, at) => cellFrom(printed, meant[at], of, way)) };
  return { row, of, found };
}

function cellFrom(printed: string, meant: FormCell | undefined, of: FormRow, way: string | undefined): Cell {
  const cell = meant ? formCell(printed, meant, of) : null;
  if (cell === null || typeof cell === 'string') return cell;
  return meant?.growth && way?.toLowerCase() === 'down' ? { ...cell, spec: `${cell.spec ?? ''} neg` } : cell;
}

/** The subject without its number, its notes and its colon. */
const nameOf = (subject: string): string =>
  subject
    .replaceAll(/#[.)]?|\(Note#?\d?\)|\(Reference\)|:/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
