import type { Record } from '../dataset/record.js';

/** How scopes lie within one another. */

/** Does one scope hold another, by the tree or as a part of its sums? */
export function isAncestor(record: Record, outer: string, inner: string): boolean {
  if (outer === 'company') return true;
  for (let at = record.scopes.get(inner)?.parent; at != null; at = record.scopes.get(at)?.parent)
    if (at === outer) return true;
  return record.scopes.get(outer)?.sums?.some((sum) => sum.parts.includes(inner)) ?? false;
}

/** The scope that the company reports for two together. */
export function wholeOf(record: Record, a: string, b: string): string | undefined {
  return [...record.scopes.values()].find(
    (scope) =>
      scope.id !== 'company' &&
      scope.sums?.some(({ parts }) => parts.length === 2 && parts.includes(a) && parts.includes(b)),
  )?.id;
}
