/** The text of a document made even: what flattening and scanning left behind is taken out, nothing is added. */

const RULES: readonly (readonly [RegExp, string])[] = [
  [/-{3,}(?: -(?=\s))?/g, ' '], // ruled lines, with the stub that ends a ruled column
  [/<\/?[a-z]+>/gi, ' '], // markup of the scan
  [/\*\*|[|◆■□◇○●▲✓➤※]/g, ' '],
  [/\(\s*([\d.,]+%?)\s*\)/g, '($1)'], // "(0.5 )" becomes "(0.5)"
];

/** Evens out text; line breaks stay, as they separate paragraphs. */
export function evenText(raw: string): string {
  const text = raw.normalize('NFC').replaceAll(/[\u00a0\u3000]/g, ' ');
  return RULES.reduce((current, [pattern, into]) => current.replaceAll(pattern, into), text);
}

const FULL_WIDTH = 0xfee0;

/** Writes the marks around figures as the releases that are laid out have them: others print them full-width, as minus signs or triangles. */
export const plainMarks = (raw: string): string =>
  raw
    .replaceAll(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - FULL_WIDTH))
    .replaceAll(/[△▲]\s*(?=[\d.])/g, '-')
    .replaceAll(/[\u2010-\u2012\u2212]/g, '-');

export class LayoutError extends Error {
  override readonly name = 'LayoutError';
}

const escape = (literal: string): string => literal.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** A phrase as a pattern in which any white space matches any other. */
export const phrase = (literal: string): string =>
  literal
    .trim()
    .split(/\s+/)
    .map(escape)
    .join(String.raw`\s+`);

export interface Region {
  readonly start: number;
  readonly end: number;
}

/** Finds a region by the phrases that begin it and follow it. @throws LayoutError when either is missing. */
export function findRegion(
  text: string,
  { from, occurrence, to }: { from: string; occurrence: number; to?: string | undefined },
): Region {
  const begins = [...text.matchAll(new RegExp(phrase(from), 'g'))][occurrence - 1];
  if (!begins) throw new LayoutError(`"${from}" is not in the document ${occurrence} times`);
  if (to === undefined) return { start: begins.index, end: text.length };
  const rest = new RegExp(phrase(to), 'g');
  rest.lastIndex = begins.index + begins[0].length;
  const ends = rest.exec(text);
  if (!ends) throw new LayoutError(`"${to}" does not follow "${from}"`);
  return { start: begins.index, end: ends.index };
}
