/**
 * Headings of columns that were wrapped: read line by line, "Total revenues" and "Operating income" may have become
 * "Total Operating revenues income". Which columns they are is told by setting them anew and comparing.
 */

/** The headings of columns, side by side, and the words that a text has of them, line by line. */
interface Head {
  readonly headings: readonly (readonly string[])[];
  readonly run: readonly string[];
  /** From where it cannot be set to its end. */
  readonly dead: Set<string>;
}

/** The lines of which a heading takes up the first to the last. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/** How far a head has been set: so many words of the run, and of each heading. */
interface Place {
  readonly line: number;
  readonly column: number;
  readonly at: number;
  readonly taken: readonly number[];
  readonly lines: readonly (Lines | null)[];
}

const MOST_LINES = 6;

/** Can these headings, in this order, be printed as this run of words? */
export const couldBePrintedAs = (headings: Head['headings'], run: readonly string[]): boolean =>
  canBeSet(
    { headings, run, dead: new Set() },
    { line: 0, column: 0, at: 0, taken: headings.map(() => 0), lines: headings.map(() => null) },
  );

/** How many words two runs begin with alike. */
export function alike(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, at) => word !== other[at]);
  return differs === -1 ? one.length : differs;
}

function canBeSet(head: Head, place: Place): boolean {
  if (place.column === head.headings.length) return canEndLine(head, place);
  const key = JSON.stringify(place);
  if (head.dead.has(key)) return false;
  const can = stepsFrom(head, place).some((next) => canBeSet(head, next));
  if (!can) head.dead.add(key);
  return can;
}

/** A column takes some of its words into a line, or none before its heading begins and after it ends. */
function stepsFrom({ headings, run }: Head, place: Place): Place[] {
  const { column, at, taken } = place;
  const [words, from] = [headings[column] ?? [], taken[column] ?? 0];
  const most = alike(words.slice(from), run.slice(at));
  const blank = from === 0 || from === words.length ? [{ ...place, column: column + 1 }] : [];
  return [...Array.from({ length: most }, (_, count) => taking(place, count + 1)), ...blank];
}

function taking(place: Place, count: number): Place {
  const { line, column, at, taken, lines } = place;
  return {
    line,
    column: column + 1,
    at: at + count,
    taken: taken.with(column, (taken[column] ?? 0) + count),
    lines: lines.with(column, { first: lines[column]?.first ?? line, last: line }),
  };
}

function canEndLine(head: Head, place: Place): boolean {
  const { line, at, taken, lines } = place;
  if (at === head.run.length)
    return taken.every((count, column) => count === head.headings[column]?.length) && isAligned(lines, line);
  const isBlank = lines.every((one) => one?.last !== line);
  return !isBlank && line + 1 < MOST_LINES && canBeSet(head, { ...place, line: line + 1, column: 0 });
}

/** All headings of a table stand at the top, at the foot or in the middle of its head. */
function isAligned(lines: readonly (Lines | null)[], end: number): boolean {
  const blanks = lines.map((one) => ({ above: one?.first ?? 0, below: end - (one?.last ?? 0) }));
  const low = blanks.map(({ above, below }) => above - below);
  return (
    blanks.every(({ above }) => above === 0) ||
    blanks.every(({ below }) => below === 0) ||
    low.every((by) => by === 0 || by === 1) ||
    low.every((by) => by === 0 || by === -1)
  );
}
