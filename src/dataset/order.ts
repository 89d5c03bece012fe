/** Orders texts by their code units: the same everywhere, and without the cost of a collation. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
