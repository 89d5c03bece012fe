import type { WordTable } from '../words.js';

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const GAP = '  ';

/** Columns that a text takes up where every letter has one width; kanji and kana take two. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((total, letter) => total + (WIDE.test(letter) ? 2 : 1), 0);

/** A table as text: labels to the left, figures to the right. */
export function aligned({ columns, rows }: WordTable): string {
  const all = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...all.map((row) => widthOf(row[at] ?? ''))));
  return all.map((row) => line(row, widths)).join('\n');
}

const line = (row: readonly string[], widths: readonly number[]): string =>
  widths
    .map((width, at) => pad(row[at] ?? '', width, at === 0))
    .join(GAP)
    .trimEnd();

function pad(text: string, width: number, left: boolean): string {
  const room = ' '.repeat(Math.max(0, width - widthOf(text)));
  return left ? text + room : room + text;
}
