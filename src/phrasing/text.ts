import { flatMap } from '../dataset/flat-map.js';
import type { Phrases } from './phrases.js';
import type { Words } from './words.js';

/** All of an answer as plain text: one line for each thing, most wanted first; `heading` goes before the choices. */
export function plainText(words: Omit<Words, 'text'>, say: Phrases, heading?: string): string {
  const { headline, subject, lines, table, sources, basis, choices } = words;
  return [
    headline,
    ...(subject === undefined || table?.caption.startsWith(subject) ? [] : [subject]),
    ...lines.map(({ label, text }) => (label === '' ? text : label + say.colon + text)),
    ...(table ? [table.caption, ...table.rows.map((row) => rowText(row, table.columns, say))] : []),
    ...sources.map((source) => say.labels.source + say.colon + source),
    ...(basis === undefined ? [] : [basis]),
    ...(choices.length > 0 && heading !== undefined ? [heading + say.colon.trimEnd()] : []),
    ...choices.map(({ label }) => `- ${label}`),
  ].join('\n');
}

/** "1Q17: 40,964, YoY +13.2%": the first figure plain, the others under the name of their column. */
function rowText(
  [label = '', first = '', ...rest]: readonly string[],
  columns: readonly string[],
  say: Phrases,
): string {
  const others = flatMap(rest, (value, at) =>
    value === '' ? [] : [say.named(columns[at + 2] ?? '', value)],
  );
  return label + say.colon + [first, ...others].join(say.comma);
}
