import { proseNumbers, type ProseNumber } from './prose-numbers.js';
import type { ReadDocument } from './read-document.js';
import type { Position } from './read-table.js';

/** How many of a document's printed numbers the record accounts for, and how. */
export interface Coverage {
  readonly document: string;
  /** Numbers printed, other than those inside labels: dates, period names, headings, telephones, product names. */
  readonly numbers: number;
  /** Numbers that a fact is read from. */
  readonly facts: number;
  /** Numbers that are no figures of the company, by the class that a layout gives. */
  readonly excluded: Readonly<Record<string, number>>;
  /** Numbers that no layout accounts for, with the words around them. */
  readonly uncovered: readonly string[];
}

/** Counts the numbers of a document that facts and exclusions account for. */
export function coverageOf({ disclosure, text, positions }: ReadDocument): Coverage {
  const sorted = [...positions].sort((a, b) => a.start - b.start);
  const numbers = proseNumbers(text, 0).map((number) => ({ number, at: coveredBy(number, sorted) }));
  const classes = numbers.flatMap(({ at }) => (at?.excluded === undefined ? [] : [at.excluded]));
  return {
    document: disclosure.id,
    numbers: numbers.length,
    facts: numbers.filter(({ at }) => at && at.excluded === undefined).length,
    excluded: Object.fromEntries(
      [...new Set(classes)].sort().map((name) => [name, classes.filter((one) => one === name).length]),
    ),
    uncovered: numbers.filter(({ at }) => !at).map(({ number }) => around(text, number)),
  };
}

/** The position that stands for a number: a fact's before an exclusion's. */
function coveredBy(number: ProseNumber, sorted: readonly Position[]): Position | undefined {
  const found = sorted.filter((one) => one.start < number.end && number.start < one.end);
  return found.find((one) => one.excluded === undefined) ?? found[0];
}

const around = (text: string, { start, end }: ProseNumber): string =>
  text.slice(Math.max(0, start - 40), end + 15).replaceAll(/\s+/g, ' ');

/** The share of a document's numbers that facts or exclusions account for. */
export const coveredShare = (one: Coverage): number => (one.numbers - one.uncovered.length) / one.numbers;

/** The share of a document's numbers that are excluded. */
export const excludedShare = (one: Coverage): number =>
  Object.values(one.excluded).reduce((total, count) => total + count, 0) / one.numbers;
