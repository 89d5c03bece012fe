import type { Record } from '../../dataset/record.js';
import { isList, type State } from '../figures/group-state.js';
import type { Role } from './roles.js';
import { crossingOf, isAncestor, SEGMENT } from '../figures/scope-tree.js';

/** Words for those that a line is sold to, which narrow the line that was said before them. */

/** Said alone, these narrow the line that was named; what they name by themselves is another line. */
const ADJECTIVE = /^(?:enterprises?|corporate|consumers?)$/;

/** "mobile subscriptions, enterprise": of the mobile ones, and not of all. */
export function isOfOther(state: State, word: string, scope: string, record: Record): boolean {
  const said = state.groups.at(-1)?.scopes ?? [];
  return (
    ADJECTIVE.test(word) &&
    said.length > 0 &&
    !isList(state.link) &&
    said.every(
      (one) => one !== 'company' && !isAncestor(record, one, scope) && !isAncestor(record, scope, one),
    )
  );
}

/** "IIJmio subscriptions, consumer only": narrows what was said, or says it again, and adds no line to it. */
export function narrowsOnly(
  state: State,
  word: string,
  scope: string,
  next: Role | undefined,
  record: Record,
): boolean {
  const said = state.groups.at(-1)?.scopes ?? [];
  const isOnly = ONLY.test(word) || ONLY.test(next?.span.text ?? '');
  const follows = state.join === 'none' && state.link !== 'and' && !state.leavingOut;
  if (!isOnly || !SEGMENT.test(word) || !follows || said.length === 0) return false;
  const parts = said.flatMap((one) => partSoldTo(one, scope, record) ?? []);
  if (parts.length === said.length) said.splice(0, said.length, ...parts);
  else state.clash.push(scope);
  return true;
}
const ONLY = /only$|(?:だけ|のみ)$/;

/** What of a line is sold to them: all of it, they themselves, or its part of a cross-cut. */
function partSoldTo(line: string, to: string, record: Record): string | undefined {
  if (isAncestor(record, to, line)) return line;
  return line === 'company' || isAncestor(record, line, to) ? to : crossingOf(record, line, to);
}
