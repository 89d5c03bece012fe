import type { PeriodId } from '../../../dataset/period.js';
import type { TableLayout } from '../../layout.js';
import { phrase } from '../../source-text.js';
import { wordsOf } from '../period-words.js';
import { patternOf } from '../template.js';
import { columnsOf, possibleColumns, type FormColumn } from './columns.js';
import { columnsNamed, headingWords } from './heading.js';
import { BEGINNING, LABEL, periodOf } from './period-label.js';

/** The head of a table of the form: where it stands, the columns that it names, and the period where its title has one. */
export interface FormHead {
  readonly start: number;
  readonly end: number;
  readonly columns: readonly FormColumn[];
  readonly period: PeriodId | null;
}

const UNITS = String.raw`(?:(?:JPY(?:\s+(?:thousand|million|billion)s?)?|%)(?:\s+|$))+`;
/** As much as a heading may be long. */
const LONGEST = 700;

/** Every place where the head of a table could stand: its title, its headings and their units, before a row. */
export function headsIn(text: string, layout: TableLayout, all: readonly TableLayout[]): FormHead[] {
  const { title, heading } = partsOf(layout);
  const known = { words: headingWords(heading), columns: columnsOf(layout) };
  const possible = title === '' ? known.columns : possibleColumns(layout, all);
  return [...text.matchAll(patternOfHead(title, heading))].flatMap(({ index, 0: printed, groups = {} }) => {
    const { words = '', units = '' } = groups;
    const [of = ''] = titlePeriod.exec(words) ?? [];
    const named = headingWords(words.replace(titlePeriod, ''));
    const columns = columnsNamed(named, wordsOf(units).join(' '), known, possible);
    const period = periodOf(of.trim());
    return columns ? [{ start: index, end: index + printed.length, columns, period }] : [];
  });
}

/** A head without a title is known by its headings alone: as they were worded, or all that stands before them on the line. */
function patternOfHead(title: string, heading: string): RegExp {
  const untitled = `(?<words>${phrase(heading)}|(?<=(?:^|\\n)[^\\S\\n]*)\\S[^\\n]{0,${LONGEST}}?)`;
  const words = title === '' ? untitled : `${patternOf(title, 0)}(?<words>[^]{0,${LONGEST}}?)`;
  return new RegExp(String.raw`${words}\s+(?<units>${UNITS})(?=${BEGINNING})`, 'gi');
}

/** A title may end with the period that the table is of. */
const titlePeriod = new RegExp(String.raw`^\s*${LABEL}`, 'i');

/** The title of a layout's table, where it has one, and the words above its columns. */
function partsOf({ rows }: TableLayout): { readonly title: string; readonly heading: string } {
  const words = rows.filter(([, metric = null]) => metric === null);
  const [titles, headings] = [true, false].map((wanted) =>
    words
      .filter(([, , options]) => (options?.exclude !== undefined) === wanted)
      .map(([template]) => template.replaceAll('{}', '#'))
      .join(' '),
  );
  return {
    title: (titles ?? '').replace(new RegExp(LABEL, 'i'), ''),
    heading: (headings ?? '').replace(new RegExp(`${UNITS}$`, 'i'), ''),
  };
}
