import type { Record } from '../../dataset/record.js';
import { DENOMINATORS } from '../roles/denominators.js';
import { isList, LINKS, type Group, type Join, type State } from './group-state.js';
import { AFTER_BOTH } from '../roles/operators.js';
import { measureBy } from './known.js';
import { isTermOf } from './measure-tree.js';
import { isMoveAlone, isUnnamed } from '../roles/not-meant.js';
import { AFTER_NAME } from '../roles/portions-said.js';
import { asksPartOf, ratioWord, wholeFirst } from './ratio-words.js';
import { isName, type Role } from '../roles/roles.js';
import type { Sense } from '../roles/senses.js';
import { countingIn, isAncestor, wholeOf } from './scope-tree.js';

/** What connecting words do to the names around them. */

/** "What percentage of revenue *is* SG&A?": the whole goes before the verb, the part after it. */
export const isVerb = (role: Role): boolean =>
  /^(?:is|was|are|were|goes to|went to|comes? from|came from|coming from)(?: the)?$/.test(role.span.text);

/** English says "not X", Japanese "Xではなく": the name left out follows or goes before. */
export function leaveOut(state: State, role: Role, at: number, roles: readonly Role[], record: Record): void {
  const japanese = !/[a-z]/.test(role.span.text);
  if (role.sense?.t === 'exclude') state.excludesAs = role.sense.as;
  // 「除くMVNO」: with nothing named before it, what follows is left out
  const leads = !japanese || (state.excludesAs === 'part' && !roles.slice(0, at).some(isName));
  if (leads && isBeforeName(roles.slice(at + 1))) {
    state.leavingOut = true;
    return;
  }
  const last = state.groups.at(-1);
  if (!last || !(japanese || AFTER_NAME.test(role.span.text)) || isUnnamed(roles.slice(0, at))) return;
  const before = roles.slice(0, at).findLast(isName);
  const taken =
    before?.sense?.t === 'scope'
      ? linesBefore(roles.slice(0, at), last, record).map((scope) => takeScope(last, scope))
      : [takeLast(last)];
  state.excluded.push(...taken.map((one) => ({ ...one, as: state.excludesAs })));
  if (last.scopes.length + last.measures.length === 0) state.groups.pop();
}

/** 「AとBを除く」: every line of the list, last first; one that holds those behind it is what they are left out of. */
function linesBefore(before: readonly Role[], { scopes }: Group, record: Record): string[] {
  const lines: string[] = [];
  for (let at = before.findLastIndex(isName); at >= 0; at -= 2) {
    const sense = before[at]?.sense;
    if (sense?.t !== 'scope' || lines.some((one) => isAncestor(record, sense.id, one))) break;
    if (lines.length > 0 && !scopes.includes(sense.id)) break;
    lines.push(sense.id);
    if (before[at - 1]?.sense?.t !== 'and') break;
  }
  return lines;
}

/** "not the year's OCI": the time between the word and the name is that of what is left out. */
export const isTimeOfLeftOut = (before: Role | undefined, after: Role | undefined): boolean =>
  before?.sense?.t === 'exclude' && isName(after);

const isBeforeName = (rest: readonly Role[]): boolean => !isMoveAlone(rest) && rest.slice(0, 4).some(isName);

/** Takes the line said last out of a group: what it had narrowed is wide again. */
function takeScope(group: Group, scope: string): { scope: string } {
  group.scopes.splice(-1, 1, ...(group.within === undefined ? [] : [group.within]));
  return { scope };
}

/** Takes the last name out of a group, and the scope that went with it alone. */
function takeLast(group: Group): { scope?: string; measure?: string } {
  const named = group.measures.length > 0 && !(group.scopes.length > 0 && group.measureFirst);
  const measure = named ? group.measures.pop() : undefined;
  const scope = measure === undefined || group.measures.length === 0 ? group.scopes.pop() : undefined;
  return { ...(scope !== undefined && { scope }), ...(measure !== undefined && { measure }) };
}

/** Japanese says some operators after both names: 「AからBを引いた」. */
function operator(state: State, join: Join, { span }: Role, before: readonly Role[]): void {
  // 「どちら」 asks for one of those named before, and begins no new figure
  if (/^ど[っち]/.test(span.text)) return;
  if (AFTER_BOTH.test(span.text)) splitOff(state, join, before);
  else state.join = join;
  // "cost subtracted from revenue": what is taken away goes first
  if (/^[a-z].* from$/.test(span.text) && join === 'minus') state.denominatorFirst = true;
}

/** The last name before an operator becomes a figure of its own, joined by it to what went before. */
function splitOff(state: State, joined: Join, before: readonly Role[]): void {
  const last = state.groups.at(-1);
  if (!last) return;
  const isScope = before.findLast(isName)?.sense?.t === 'scope';
  const [scopes, measures] = isScope
    ? [last.scopes.splice(-1), []]
    : [ownLine(last, before), last.measures.splice(-1)];
  if (last.scopes.length + last.measures.length === 0 || (!isScope && last.measures.length === 0))
    state.groups.splice(-1, 1);
  state.groups.push({ scopes, measures, measureFirst: false, joined });
}

/** 「売上高からSIの原価を引く」: the line said with the second figure is its own; one said before both is of both. */
function ownLine({ scopes, measures, measureFirst }: Group, before: readonly Role[]): string[] {
  if (!measureFirst) return [...scopes];
  const named = before.filter(isName).slice(-2);
  const isOwn = measures.length > 1 && named[0]?.sense?.t === 'scope';
  return isOwn ? scopes.splice(-1) : [];
}

const isOperator = (sense: Sense): sense is Extract<Sense, { t: 'plus' | 'minus' | 'compare' }> =>
  sense.t === 'plus' || sense.t === 'minus' || sense.t === 'compare';

/** What a connecting word does to the names around it. */
export function connect(state: State, role: Role, at: number, roles: readonly Role[], record: Record): void {
  const { sense } = role;
  // "not hi-ho or OEM": neither is meant
  if (!sense || (state.leavingOut && /^n?or$/.test(role.span.text))) return;
  if (opensBase(role, at, roles)) state.denominatorFirst = true;
  else if (!state.denominatorFirst && isRatioTo(role, at, roles)) state.join = 'ratio';
  else join(state, role, at, roles, record);
  if (state.leavingOut && isOfWhatIsMeant(state, role, roles[at - 1])) state.leavingOut = false;
  state.within = sense.t === 'of' && WITHIN.test(role.span.text);
  // "strip the MVNO platform out of enterprise mobile": what it is taken out of is not left out
  if (/^out of\b/.test(role.span.text)) state.leavingOut = false;
  if (sense.t !== 'of' && sense.t !== 'and') state.leavingOut = state.leavingOut && sense.t === 'include';
}

/** "revenue, not cost, for SI": whose the figure is that is meant, when only another figure was said not to be. */
function isOfWhatIsMeant(state: State, { sense, span }: Role, before: Role | undefined): boolean {
  const [said, out] = [state.groups.at(-1), state.excluded.at(-1)];
  if (sense?.t !== 'of' || !/^(?:of|for|from|in|at)\b/.test(span.text)) return false;
  if (out?.as !== 'other' || out.measure === undefined || out.scope !== undefined || !said) return false;
  const isOpen = said.scopes.length === 0 && !said.measures.includes(out.measure);
  return isOpen || before?.span.text === ',';
}

function join(state: State, role: Role, at: number, roles: readonly Role[], record: Record): void {
  const { sense } = role;
  if (!sense || joinsNothing(state, role, at, roles)) return;
  if (isOperator(sense)) operator(state, sense.t, role, roles.slice(0, at));
  else if (sense.t === 'ratio' || sense.t === 'share')
    ratioWord(state, wholeFirst(role, at, roles, state), { role, at, roles }, record);
  else if (asksPartOf(role, at, roles, record))
    ratioWord(state, { t: 'ratio', below: true }, { role, at, roles }, record);
  else if (isAnd(sense, role.span.text) || isComparedWith(role, roles))
    state.link = LINKS[role.span.text] ?? 'and';
  else if (sense.t === 'include' && !isTakenOut(roles.slice(at + 1))) include(state, role, record);
  else if (sense.t === 'of' || sense.t === 'to') ofWord(state, role, roles.slice(at + 1));
}

const joinsNothing = (state: State, role: Role, at: number, roles: readonly Role[]): boolean =>
  joinsTimes(role, at, roles) ||
  comparesSame(role, roles.slice(at + 1), state) ||
  isRatioAlready(role, state);

/** "gross margin FY2016 vs FY2017 for SI": what stands between two times sets no figures side by side. */
const joinsTimes = ({ sense }: Role, at: number, roles: readonly Role[]): boolean =>
  sense?.t === 'compare' &&
  roles[at - 1]?.use === 'period' &&
  roles[at + 1]?.use === 'period' &&
  roles[at + 2]?.sense?.t === 'of' &&
  roles[at + 3]?.sense?.t === 'scope';

/** 「人件費の売上比を2016年度と2017年度で比較」: the ratio said before is what is compared, and nothing else. */
const comparesSame = ({ sense }: Role, rest: readonly Role[], { join }: State): boolean =>
  sense?.t === 'compare' && (join === 'ratio' || join === 'share') && !rest.some(isName);

/** "compare A with B" */
const isComparedWith = ({ sense, span }: Role, roles: readonly Role[]): boolean =>
  sense?.t === 'include' &&
  /^with(?: the| its)?$/.test(span.text) &&
  roles.some(({ sense }) => sense?.t === 'compare');

/** "and for SI?" adds to a list what it leaves open. */
const isAnd = (sense: Sense, said: string): boolean =>
  (sense.t === 'and' && !/\beach\b/.test(said)) || (sense.t === 'elliptic' && said.startsWith('and '));

/** "net debt to EBITDA", "capex to depreciation": the one over the other. */
const isRatioTo = ({ span, sense }: Role, at: number, roles: readonly Role[]): boolean =>
  sense?.t === 'to' &&
  span.text === 'to' &&
  roles[at - 1]?.sense?.t === 'measure' &&
  roles[at + 1]?.sense?.t === 'measure' &&
  !roles.some((one) => one.sense?.t === 'compare' || one.sense?.t === 'from' || one.sense?.t === 'between');

/** "capex?", "to revenue": what the figure of the thread is set against, and nothing else is said. */
const opensBase = ({ span }: Role, at: number, roles: readonly Role[]): boolean => {
  const [base, ...others] = roles.slice(at + 1).filter(({ use }) => use !== 'idle');
  const opens = roles.slice(0, at).every(({ use }) => use === 'idle') && /^(?:to|over)$/.test(span.text);
  return opens && base?.sense?.t === 'measure' && DENOMINATORS.has(base.sense.id) && others.length === 0;
};

/** "capex to depreciation ratio": it is one already. */
const isRatioAlready = ({ span }: Role, { groups }: State): boolean =>
  span.text === 'ratio' && groups.at(-1)?.joined === 'ratio';

const WITHIN = /(?:^| )(?:in|within|into|inside|of)(?: the)?$/;

/** "with the MVNO platform taken out": the word that follows the name leaves it out. */
const isTakenOut = (rest: readonly Role[]): boolean => {
  const name = rest.findIndex(isName);
  const next = rest[name + 1];
  return name >= 0 && name < 3 && next?.sense?.t === 'exclude' && AFTER_NAME.test(next.span.text);
};

/** "including X" goes before the name, "X included" and 「Xを含む」 after it: a part that is counted in anyway. */
function include(state: State, role: Role, record: Record): void {
  const after = AFTER_NAME.test(role.span.text) || !/[a-z]/.test(role.span.text);
  if (!after) {
    state.including = true;
    return;
  }
  joinLast(state);
  countInLast(state, record);
  const group = state.groups.at(-1);
  const [outer, inner] = group?.scopes.slice(-2) ?? [];
  if (!group || outer === undefined) return;
  if (inner === undefined) countInAlone(state, group, outer);
  else countInBoth(group, outer, inner, record);
}

/** 「ネットワーク売上（hi-ho含む）」, 「セグメント別営業利益（消去含む）」: what it was told of before, of all, or of the whole named next. */
function countInAlone(state: State, { scopes, measures, within }: Group, part: string): void {
  if (within !== undefined) scopes.splice(-1, 1, within);
  else if (measures.length > 0) scopes.splice(-1, 1);
  else state.countedIn = part;
}

function countInBoth({ scopes }: Group, outer: string, inner: string, record: Record): void {
  const whole = isAncestor(record, outer, inner)
    ? outer
    : (countingIn(record, outer, inner) ?? wholeOf(record, outer, inner));
  if (whole !== undefined) scopes.splice(-2, 2, whole);
}

/** 「販管費（R&D込み）」: a term of the figure before it is counted in anyway; 「有利子負債（リース債務込み）」: what the two add up to. */
function countInLast({ groups }: State, record: Record): void {
  const measures = groups.at(-1)?.measures ?? [];
  const [whole, part] = measures.slice(-2);
  if (whole === undefined || part === undefined) return;
  // of a ratio, what it measures
  const [top = whole] = record.measures.get(whole)?.formula?.split(' / ') ?? [];
  const isCounted = isTermOf(record, part, whole) || isTermOf(record, part, top);
  const both = isCounted ? whole : measureBy(record, `${whole} + ${part}`);
  if (both !== undefined) measures.splice(-2, 2, both);
}

/** 「SIの受注高（機器販売込み）」: what is counted in may be said after the measure. */
function joinLast({ groups }: State): void {
  const [before, last] = groups.slice(-2);
  if (!before || last?.measures.length !== 0 || last.scopes.length !== 1) return;
  before.scopes.push(...last.scopes);
  groups.pop();
}

/** "the ratio of A to B", "the share of A in B": what follows is the whole. */
function ofWord(state: State, role: Role, rest: readonly Role[]): void {
  if (!isList(state.link)) state.link = role.span.text === 'to' ? 'to' : 'of';
  const next = rest.find(({ use }) => use !== 'period');
  if (state.partFirst && state.groups.length === 1 && isName(next)) {
    state.join = 'share';
    return;
  }
  if (!state.denominatorFirst || state.groups.length !== 1 || state.join !== 'none' || !isName(next)) return;
  if (!/^(?:to|in|within|of the|in the|against)$/.test(role.span.text)) return;
  state.denominatorFirst = false;
  state.join = 'ratio';
}
