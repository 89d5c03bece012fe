import { MONTH_NAME } from '../period-words.js';
import { unitsOf, type FormColumn } from './columns.js';
import { alike, couldBePrintedAs } from './wrapped.js';

/** What stands above several columns, or tells how rates are meant: no heading of a column. */
const ABOVE = new RegExp(
  String.raw`\((?:%\s+shown|${MONTH_NAME}\s+\d)[^()]*\)|\bdividends?\s+per\s+shares?\b`,
  'gi',
);

/** The words of a heading, small, without notes. */
export const headingWords = (text: string): string[] =>
  text.replaceAll(ABOVE, ' ').replaceAll('’', "'").toLowerCase().split(/\s+/).filter(Boolean);

/**
 * The columns that a heading names: those of the layout where it is worded as it was, else the only ones whose headings
 * and units make it up. Null where there is none, or more than one order.
 */
export function columnsNamed(
  words: readonly string[],
  units: string,
  known: { readonly words: readonly string[]; readonly columns: readonly FormColumn[] },
  possible: readonly FormColumn[],
): readonly FormColumn[] | null {
  const isSame = words.join(' ') === known.words.join(' ') && units === unitsOf(known.columns);
  if (isSame) return known.columns;
  const [only, ...others] = ordersOf(words, units, possible);
  return only && others.length === 0 ? only : null;
}

/** Every order of columns that could be printed so. */
const ordersOf = (words: readonly string[], units: string, possible: readonly FormColumn[]): FormColumn[][] =>
  distinct(words.flatMap((_, at) => ordersFrom(words, at, units, possible, []))).filter((order) =>
    couldBePrintedAs(order.map(wordsIn), words),
  );

/** One line of a head has words of every column. The orders of columns in which it could begin at a word. */
function ordersFrom(
  words: readonly string[],
  at: number,
  units: string,
  possible: readonly FormColumn[],
  chosen: FormColumn[],
): FormColumn[][] {
  const said = unitsOf(chosen);
  if (said === units) return [chosen];
  if (!fits(words, chosen) || !`${units} `.startsWith(said && `${said} `)) return [];
  return possible
    .filter((one) => !chosen.some(({ cells }) => cells[0]?.metric === one.cells[0]?.metric))
    .flatMap((one) =>
      partsAt(words, at, wordsIn(one)).flatMap((length) =>
        ordersFrom(words, at + length, units, possible, [...chosen, one]),
      ),
    );
}

/** How many words from one on may be a part of a heading. */
function partsAt(words: readonly string[], at: number, heading: readonly string[]): number[] {
  const lengths = heading.map((_, from) => alike(heading.slice(from), words.slice(at)));
  return Array.from({ length: Math.max(...lengths) }, (_, count) => count + 1);
}

function distinct(orders: readonly FormColumn[][]): FormColumn[][] {
  const keyOf = (order: readonly FormColumn[]): string => order.map(({ heading }) => heading).join('|');
  return [...new Map(orders.map((order) => [keyOf(order), order])).values()];
}

const wordsIn = ({ heading }: FormColumn): string[] => headingWords(heading);

/** Are all words of the columns among the words, each as often? */
function fits(words: readonly string[], columns: readonly FormColumn[]): boolean {
  const left = [...words];
  return columns.flatMap(wordsIn).every((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}
