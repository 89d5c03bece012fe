import type { Record } from '../../dataset/record.js';
import { oncePerRecord } from './known.js';

/** How scopes lie within one another. */

/** Does one scope hold another, by the tree or as a part of its sums? */
export function isAncestor(record: Record, outer: string, inner: string): boolean {
  if (outer === 'company') return true;
  for (let at = record.scopes.get(inner)?.parent; at != null; at = record.scopes.get(at)?.parent)
    if (at === outer) return true;
  return record.scopes.get(outer)?.sums?.some((sum) => sum.parts.includes(inner)) ?? false;
}

/** Does a line hold another in whole, or all the lines that the other is the sum of? */
export const holdsLine = (record: Record, outer: string, inner: string): boolean => {
  const [own, others] = [outer, inner].map((scope) => (record.scopes.get(scope)?.sums ?? [])[0]?.parts ?? []);
  const holds = (line: string): boolean =>
    isAncestor(record, outer, line) || (own ?? []).some((part) => isAncestor(record, part, line));
  return holds(inner) || (others !== undefined && others.length > 0 && others.every(holds));
};

/** Is a scope told by lines of its own? */
export const hasParts = (record: Record, scope: string): boolean =>
  (record.scopes.get(scope)?.children ?? []).length > 0 ||
  [...record.scopes.values()].some(({ parent }) => parent === scope);

/** "one-time revenue (construction, equipment)": do two names stand for the sum of the same lines? */
export const sameParts = (record: Record, a: string, b: string): boolean => {
  const sumsOf = (scope: string): string[] =>
    (record.scopes.get(scope)?.sums ?? []).map(({ parts }) => [...parts].sort().join());
  return sumsOf(a).some((parts) => sumsOf(b).includes(parts));
};

/** The scope that the company reports for two together. */
export const wholeOf = (record: Record, a: string, b: string): string | undefined =>
  wholesByParts(record).get(`${a} ${b}`);

/** The segment that is called by the names of these lines. */
export const segmentOf = (record: Record, lines: readonly string[]): string | undefined =>
  [...record.scopes.values()].find(
    ({ segmentOf: named }) => named?.length === lines.length && named.every((line) => lines.includes(line)),
  )?.id;

/** "security including SI": the scope that the company reports for the one with its part of the other. */
export const countingIn = (record: Record, scope: string, other: string): string | undefined =>
  [...record.scopes.values()].find(
    ({ id, counting }) => counting?.with === other && (counting.scope === scope || id === scope),
  )?.id;

/** "mobile, enterprise": the line of a cross-cut that lies within another line, whichever was said first. */
export function crossingOf(record: Record, a: string, b: string): string | undefined {
  const within = (cut: string, line: string): string | undefined => {
    const [only, ...others] = (record.scopes.get(cut)?.sums ?? [])
      .flatMap(({ parts }) => parts)
      .filter((part) => isAncestor(record, line, part));
    return record.scopes.get(cut)?.parent === null && others.length === 0 ? only : undefined;
  };
  return a === 'company' || b === 'company' ? undefined : (within(a, b) ?? within(b, a));
}

/** A word for those that a line is sold to: alone, it narrows the line that is talked of. */
export const SEGMENT = /^(?:enterprises?|corporate|corporates|consumers?|法人|個人)(?:向け|分|だけ|のみ)?$/;

/** "mobile revenue", then "enterprise only?": the part of the cross-cut that is talked of, by the line that was said. */
export const partOfCut = (record: Record, before: string, said: string): string | undefined =>
  [before, ...wholesOf(record, before)].flatMap((cut) => crossingOf(record, cut, said) ?? [])[0];

/** The lines of two that hold a line beside one other, and are no line of the tree themselves. */
export const wholesOf = (record: Record, scope: string): readonly string[] =>
  [...record.scopes.values()]
    .filter(
      ({ id, parent, sums = [] }) =>
        id !== 'company' &&
        parent === null &&
        sums.some(({ parts }) => parts.length === 2 && parts.includes(scope)),
    )
    .map(({ id }) => id);

const wholesByParts = oncePerRecord(({ scopes }) => {
  const wholes = new Map<string, string>();
  for (const { id, sums = [] } of scopes.values())
    for (const { parts } of id === 'company' ? [] : sums) {
      const [a = '', b = ''] = parts;
      if (parts.length !== 2 || wholes.has(`${a} ${b}`)) continue;
      wholes.set(`${a} ${b}`, id).set(`${b} ${a}`, id);
    }
  return wholes;
});
