import type { Record } from '../dataset/record.js';
import { isList, LINKS, type Group, type State } from './group-state.js';
import type { Role } from './roles.js';
import type { Sense } from './senses.js';
import { isAncestor, wholeOf } from './scope-tree.js';

/** What connecting words do to the names around them. */

/** "What percentage of revenue *is* SG&A?": the whole goes before the verb, the part after it. */
export const isVerb = (role: Role): boolean =>
  /^(?:is|was|are|were|goes to|went to|comes? from|came from|coming from)(?: the)?$/.test(role.span.text);

export const isName = (role: Role | undefined): boolean =>
  role?.sense?.t === 'scope' || role?.sense?.t === 'measure';

/** English says "not X", Japanese "Xではなく": the name left out follows or goes before. */
export function leaveOut(state: State, role: Role, at: number, roles: readonly Role[]): void {
  const japanese = !/[a-z]/.test(role.span.text);
  if (role.sense?.t === 'exclude') state.excludesAs = role.sense.as;
  if (!japanese && roles.slice(at + 1, at + 5).some(isName)) {
    state.leavingOut = true;
    return;
  }
  const last = state.groups.at(-1);
  if (!last || !(japanese || POSTFIX.test(role.span.text)) || isVariant(roles.slice(0, at))) return;
  state.excluded.push({ ...takeLast(last), as: state.excludesAs });
  if (last.scopes.length + last.measures.length === 0) state.groups.pop();
}

/** Takes the last name out of a group, and the scope that went with it alone. */
function takeLast(group: Group): { scope?: string; measure?: string } {
  const named = group.measures.length > 0 && !(group.scopes.length > 0 && group.measureFirst);
  const measure = named ? group.measures.pop() : undefined;
  const scope = measure === undefined || group.measures.length === 0 ? group.scopes.pop() : undefined;
  return { ...(scope !== undefined && { scope }), ...(measure !== undefined && { measure }) };
}

/** "capital leases left out": what is left out is a variant, no name of its own. */
const isVariant = (before: readonly Role[]): boolean =>
  before.findLast((role) => isName(role) || role.sense?.t === 'variant')?.sense?.t === 'variant';

/** English says some of these after the name: "capital leases left out". */
const POSTFIX = /excluded$|left out|not included|not counted|taken out|stripped out/;

const isOperator = (sense: Sense): sense is Extract<Sense, { t: 'plus' | 'minus' | 'compare' }> =>
  sense.t === 'plus' || sense.t === 'minus' || sense.t === 'compare';

/** What a connecting word does to the names around it. */
export function connect(state: State, role: Role, at: number, roles: readonly Role[], record: Record): void {
  const sense = role.sense;
  if (!sense) return;
  if (isOperator(sense)) state.join = sense.t;
  else if (sense.t === 'ratio' || sense.t === 'share') ratioWord(state, sense, role.span.text);
  else if (sense.t === 'include') include(state, role, record);
  else if (isAnd(sense, role.span.text)) state.link = LINKS[role.span.text] ?? 'and';
  else if (sense.t === 'of' || sense.t === 'to') ofWord(state, role, roles[at + 1]);
  state.within = sense.t === 'of' && WITHIN.test(role.span.text);
  if (sense.t !== 'of' && sense.t !== 'and') state.leavingOut = state.leavingOut && sense.t === 'include';
}

/** "and for SI?" adds to a list what it leaves open. */
const isAnd = (sense: Sense, said: string): boolean =>
  sense.t === 'and' || (sense.t === 'elliptic' && said.startsWith('and '));

const WITHIN = /(?:^| )(?:in|within|into|inside|of)(?: the)?$/;

/** "including X" goes before the name, "X included" and 「Xを含む」 after it: a part that is counted in anyway. */
function include(state: State, role: Role, record: Record): void {
  const after = /included$|counted|^inclusive$/.test(role.span.text) || !/[a-z]/.test(role.span.text);
  if (!after) {
    state.including = true;
    return;
  }
  joinLast(state);
  const scopes = state.groups.at(-1)?.scopes ?? [];
  const [outer, inner] = scopes.slice(-2);
  if (outer === undefined || inner === undefined) return;
  const whole = isAncestor(record, outer, inner) ? outer : wholeOf(record, outer, inner);
  if (whole !== undefined) scopes.splice(-2, 2, whole);
}

/** 「SIの受注高（機器販売込み）」: what is counted in may be said after the measure. */
function joinLast({ groups }: State): void {
  const [before, last] = groups.slice(-2);
  if (!before || last?.measures.length !== 0 || last.scopes.length !== 1) return;
  before.scopes.push(...last.scopes);
  groups.pop();
}

type RatioSense = Extract<Sense, { t: 'ratio' | 'share' }>;

function ratioWord(state: State, sense: RatioSense, said: string): void {
  const below = sense.t === 'ratio' && sense.below === true;
  if (state.groups.length === 0) {
    state.denominatorFirst = true;
    return;
  }
  // 「人件費、売上比」 lists two, "costs, as a percentage of revenue" does not
  const listed = state.link === 'comma' && !/[a-z]/.test(said);
  state.beside = state.link === 'and' || listed || state.join === 'plus';
  if (below && splitLast(state)) return;
  if (below) state.denominatorFirst = true;
  state.join = sense.t;
}

/** "人件費の売上高に対する比率": of two names before it, the last is what the first is measured against. */
function splitLast(state: State): boolean {
  const last = state.groups.at(-1);
  const measure = last !== undefined && last.measures.length > 1 ? last.measures.pop() : undefined;
  if (last === undefined || measure === undefined) return false;
  state.groups.push({ scopes: [], measures: [measure], measureFirst: true, joined: 'ratio' });
  return true;
}

/** "the ratio of A to B", "the share of A in B": what follows is the whole. */
function ofWord(state: State, role: Role, next: Role | undefined): void {
  if (!isList(state.link)) state.link = role.span.text === 'to' ? 'to' : 'of';
  if (!state.denominatorFirst || state.groups.length !== 1 || state.join !== 'none' || !isName(next)) return;
  if (!/^(?:to|in|within|of the|in the|against)$/.test(role.span.text)) return;
  state.denominatorFirst = false;
  state.join = 'ratio';
}
