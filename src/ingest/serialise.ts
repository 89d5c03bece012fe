/**
 * Writes data so that a person can hold it against the release: one line for each table row, column and
 * figure in prose. The same data always gives the same bytes.
 */

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Lists whose items stand on lines of their own, and those whose items are opened up further. */
const LINES: ReadonlySet<string> = new Set(['columns', 'rows', 'text', 'corrections']);
const BLOCKS: ReadonlySet<string> = new Set(['tables']);

/** A disclosure, or a list of them, as text. */
export function serialise(data: object): string {
  const json = data as Json; // what is written comes out of a schema, so it holds JSON only
  return `${Array.isArray(json) ? list(json, '', block) : block(json, '')}\n`;
}

function block(value: Json | undefined, indent: string): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return line(value);
  const inner = `${indent}  `;
  const fields = entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${field(key, item, inner)}`,
  );
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

function field(key: string, value: Json, indent: string): string {
  if (!Array.isArray(value)) return line(value);
  if (BLOCKS.has(key)) return list(value, indent, block);
  return LINES.has(key) ? list(value, indent, line) : line(value);
}

function list(items: readonly Json[], indent: string, item: (value: Json, indent: string) => string): string {
  if (items.length === 0) return '[]';
  const inner = `${indent}  `;
  return `[\n${items.map((one) => inner + item(one, inner)).join(',\n')}\n${indent}]`;
}

/** A value on one line, with a space after every comma and colon. */
function line(value: Json | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map((item: Json) => line(item)).join(', ')}]`;
  return `{ ${entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${line(item)}`)
    .join(', ')} }`;
}

const entries = (value: object): [string, Json][] =>
  Object.entries(value as { [key: string]: Json | undefined }).filter(
    (entry): entry is [string, Json] => entry[1] !== undefined,
  );
