import { isPeriodWord, isTelling, RUN } from './period-words.js';

const FIGURE = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+`;
/** A figure is read whole or not at all: never a part of its digits, nor what is left of it where the text breaks off. */
const WHOLE = String.raw`(?![\d.,]*(?:\d|$))`;
export const CELL = String.raw`\([+-]?(?:${FIGURE})%?\)|[+-]?(?:${FIGURE})${WHOLE}%?|[-–—―](?![\d-])`;
const NUMBER = String.raw`[\d,.]*\d`;

/** How many cells follow the label of a row; none where its template has marks for them, or it is a heading. */
export type Cells = number;

/** What was found of a row: the words with which it names periods, and its cells. */
export interface FoundRow {
  readonly start: number;
  readonly end: number;
  readonly periods: string;
  readonly cells: readonly { readonly printed: string; readonly start: number; readonly end: number }[];
}

/**
 * The pattern of a row. Its words are found as they are, but for what changes from release to release: the periods that
 * it names, the numbers in its label, marks of footnotes and the case of letters.
 */
export function patternOf(template: string, cells: Cells): string {
  const words = template.split(/\s+/).filter(Boolean);
  const pieces = piecesOf(words);
  const marked = [...pieces, ...Array.from({ length: cells }, () => '{}')].join(String.raw`\s*`);
  let count = 0;
  const named = marked.replaceAll('{}', () => `(?<cell${count++}>${CELL})`);
  return String.raw`${named}(?![\d.,]*\d)\s*`;
}

function piecesOf(words: readonly string[]): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < words.length;) {
    const run = runAt(words, at);
    pieces.push(run > 0 ? `(?<run${pieces.length}>${RUN})` : piece(words[at] ?? ''));
    at += Math.max(1, run);
  }
  return pieces;
}

/** How many words from here on name periods and units; none unless one of them says something. */
function runAt(words: readonly string[], at: number): number {
  const belongs = (one: string): boolean => isPeriodWord(one) || one === '#,';
  const length = words.slice(at).findIndex((one) => !belongs(one));
  const run = words.slice(at, length === -1 ? undefined : at + length);
  return run.some(isTelling) ? run.length : 0;
}

/** One word. "{}" is a cell, "#" and a number are any number; marks of footnotes may be there or not. */
function piece(word: string): string {
  if (/^[\d,.]+$/.test(word)) return NUMBER;
  const bare = word.replace(/\*[\d#]?$/, '').replace(/:$/, '');
  const cells = bare.split('{}').map((part) => part.split('#').map(escape).join(NUMBER));
  return `${cells.join('{}')}(?:\\*\\d?)?:?`;
}

const escape = (literal: string): string => literal.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** Finds a pattern just where reading has come to. */
export function foundAt(text: string, pattern: string, at: number): FoundRow | null {
  const sticky = new RegExp(pattern, 'diy');
  sticky.lastIndex = at;
  const match = sticky.exec(text);
  if (!match) return null;
  const groups = Object.entries(match.groups ?? {});
  const cells = groups.flatMap(([name, printed]) => {
    const [start, end] = match.indices?.groups?.[name] ?? [0, 0];
    return name.startsWith('cell') ? [{ printed, start, end }] : [];
  });
  const periods = groups.flatMap(([name, words]) => (name.startsWith('run') ? [words] : []));
  return { start: match.index, end: match.index + match[0].length, periods: periods.join(' '), cells };
}

/** A row that no layout knows: a short label with so many figures. */
export const strangerPattern = (cells: number): string =>
  String.raw`(?<run0>[^\d;]{2,90}?)\s+${Array.from({ length: cells }, () => `(?:${CELL})`).join(String.raw`\s+`)}(?=\s|$)\s*`;
