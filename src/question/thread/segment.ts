import { flatMap } from '../../dataset/flat-map.js';
import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metric, metricsOf } from '../figures/expr.js';
import type { Frame } from '../roles/frame.js';
import { PART_OF_THAT } from '../figures/part-of.js';
import type { Expr, Request } from '../query.js';
import { holdsLine, partOfCut, SEGMENT } from '../figures/scope-tree.js';

/** Lines that a follow-up names by those whom they are sold to, or as a part: of the line that the thread is about. */

/** "enterprise only?", "of which recurring?", after the revenue of a line: of that line, and not of all. */
export function inSegment(
  exprs: readonly Expr[],
  { roles, text }: Frame,
  previous: Request,
  record: Record,
): readonly Expr[] {
  const [before] = previous.exprs;
  if (before?.op !== 'metric') return exprs;
  const parts = exprs.map((said) => {
    const scope = said.op === 'metric' ? scopeOf(said.metric) : undefined;
    const bySegment = roles.some(
      ({ sense, span }) =>
        sense?.t === 'scope' && sense.id === scope && (SEGMENT.test(span.text) || PART_OF_THAT.test(text)),
    );
    const part = bySegment && scope !== undefined ? partOfThread(scope, previous, record) : undefined;
    return part !== undefined && said.op === 'metric' ? metric(part, measureOf(said.metric)) : null;
  });
  const all = parts.filter((part) => part !== null);
  return all.length === exprs.length ? all : exprs;
}

/** "mobile?", "of which MVNO?", "and consumer?": of the line that the thread began with, as long as it holds the last one. */
function partOfThread(said: string, { exprs, trail = [] }: Request, record: Record): string | undefined {
  const lines = flatMap([...trail, { exprs }], (turn) =>
    turn.exprs.slice(0, 1).flatMap(metricsOf).map(scopeOf),
  );
  const last = lines.at(-1) ?? 'company';
  return lines
    .filter((line) => line === last || (line !== 'company' && holdsLine(record, line, last)))
    .map((line) => partOfCut(record, line, said))
    .find((part) => part !== undefined);
}
