import type { Record } from '../../dataset/record.js';
import type { Frame } from '../roles/frame.js';
import type { Group, Join } from './group-state.js';
import { isAncestor } from './scope-tree.js';
import { fits } from './scoped.js';

/** Two figures of which one alone is said with its line: the other is of that line, too, where the line has it. */

/** "orders divided by revenue for maintenance", "orders less backlog for maintenance", "SI revenue vs cost". */
export const withSharedLines = (groups: readonly Group[], record: Record, frame: Frame): readonly Group[] =>
  groups.map((group, at) => {
    const lender = lenderOf(group, groups[at - 1], groups[at + 1]);
    return lender !== undefined && canShare(group, lender, record) && !saysWhole(group, frame)
      ? { ...group, scopes: [...lender.scopes] }
      : group;
  });

/** The line follows both figures, or goes before both of them. */
function lenderOf(group: Group, before: Group | undefined, next: Group | undefined): Group | undefined {
  if (next?.measureFirst === true && LINE_AFTER.has(next.joined) && next.scopes.length > 0) return next;
  return before !== undefined && LINE_BEFORE.has(group.joined) ? before : undefined;
}
const LINE_AFTER: ReadonlySet<Join> = new Set<Join>(['ratio', 'compare', 'minus']);
const LINE_BEFORE: ReadonlySet<Join> = new Set<Join>(['compare', 'minus']);

/** A figure of the line and the same of the company are a part and its whole. */
const canShare = (group: Group, { scopes, measures }: Group, record: Record): boolean =>
  group.scopes.length === 0 &&
  group.measures.length > 0 &&
  scopes.length === 1 &&
  measures.length > 0 &&
  !group.measures.some((id) => measures.includes(id)) &&
  scopes.every((scope) => scope !== 'company' && areAlike(scope, group.measures, measures, record));

/** Both are told of that line or of one that holds it ("WAN revenue vs cost"), or both by another name of it. */
const areAlike = (
  scope: string,
  own: readonly string[],
  others: readonly string[],
  record: Record,
): boolean =>
  own.every((id) => linesAround(record, scope).some((line) => fits(record, line, id))) ||
  !others.some((id) => fits(record, scope, id));

/** A line and those that hold it, less the company. */
const linesAround = (record: Record, scope: string): string[] =>
  [...record.scopes.keys()].filter(
    (line) => line !== 'company' && (line === scope || isAncestor(record, line, scope)),
  );

/** "SI revenue vs total cost": of all lines. */
const saysWhole = ({ measures }: Group, { roles }: Frame): boolean =>
  roles.some(
    ({ sense, span }, at) =>
      sense?.t === 'measure' &&
      measures.includes(sense.id) &&
      WHOLE.test(`${roles[at - 1]?.span.text ?? ''} ${span.text}`),
  );
const WHOLE = /\b(?:total|overall|consolidated|entire|all|group|company)\b|合計|全体|連結|全社|総/;
