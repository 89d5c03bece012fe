/**
 * Writes data so that a person can hold it against the release: one line for each table row, column and
 * figure in prose. The same data always gives the same bytes.
 */

/** Lists whose items stand on lines of their own, and those whose items are opened up further. */
const LINES: ReadonlySet<string> = new Set(['columns', 'rows', 'text', 'corrections']);
const BLOCKS: ReadonlySet<string> = new Set(['tables']);

/** A list of disclosures as text. */
export const serialise = (data: readonly object[]): string => `${list(data, '', block)}\n`;

function block(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  const fields = entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${field(key, item, inner)}`,
  );
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

function field(key: string, value: unknown, indent: string): string {
  if (!Array.isArray(value)) return line(value);
  if (BLOCKS.has(key)) return list(value, indent, block);
  return LINES.has(key) ? list(value, indent, line) : line(value);
}

function list(
  items: readonly unknown[],
  indent: string,
  item: (value: unknown, indent: string) => string,
): string {
  if (items.length === 0) return '[]';
  const inner = `${indent}  `;
  return `[\n${items.map((one) => inner + item(one, inner)).join(',\n')}\n${indent}]`;
}

/** A value on one line, with a space after every comma and colon. */
function line(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  const fields = entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${line(item)}`);
  return `{ ${fields.join(', ')} }`;
}

const entries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).filter(([, item]) => item !== undefined)
    : [];
