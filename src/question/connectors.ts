import type { Record } from '../dataset/record.js';
import { isBesideFigure, isList, LINKS, type Group, type Join, type State } from './group-state.js';
import { AFTER_BOTH } from './conditions.js';
import { isTermOf } from './measure-tree.js';
import { AFTER_NAME } from './portions-said.js';
import type { Role } from './roles.js';
import type { Sense } from './senses.js';
import { countingIn, isAncestor, wholeOf } from './scope-tree.js';

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
  // 「除くMVNO」: with nothing named before it, what follows is left out
  const leads = !japanese || (state.excludesAs === 'part' && !roles.slice(0, at).some(isName));
  if (leads && roles.slice(at + 1, at + 5).some(isName)) {
    state.leavingOut = true;
    return;
  }
  const last = state.groups.at(-1);
  if (!last || !(japanese || AFTER_NAME.test(role.span.text)) || isVariant(roles.slice(0, at))) return;
  const before = roles.slice(0, at).findLast(isName);
  const taken = before?.sense?.t === 'scope' ? takeScope(last, before.sense.id) : takeLast(last);
  state.excluded.push({ ...taken, as: state.excludesAs });
  if (last.scopes.length + last.measures.length === 0) state.groups.pop();
}

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

/** "capital leases left out": what is left out is a variant, no name of its own. */
const isVariant = (before: readonly Role[]): boolean =>
  before.findLast((role) => isName(role) || role.sense?.t === 'variant')?.sense?.t === 'variant';

/** Japanese says some operators after both names: 「AからBを引いた」. */
function operator(state: State, join: Join, { span }: Role, before: readonly Role[]): void {
  // 「どちら」 asks for one of those named before, and begins no new figure
  if (/^ど[っち]/.test(span.text)) return;
  if (AFTER_BOTH.test(span.text)) splitOff(state, join, before);
  else state.join = join;
}

/** The last name before an operator becomes a figure of its own, joined by it to what went before. */
function splitOff(state: State, joined: Join, before: readonly Role[]): void {
  const last = state.groups.at(-1);
  if (!last) return;
  const isScope = before.findLast(isName)?.sense?.t === 'scope';
  const [scopes, measures] = isScope
    ? [last.scopes.splice(-1), []]
    : [last.measureFirst ? [] : [...last.scopes], last.measures.splice(-1)];
  if (last.scopes.length + last.measures.length === 0 || (!isScope && last.measures.length === 0))
    state.groups.splice(-1, 1);
  state.groups.push({ scopes, measures, measureFirst: false, joined });
}

const isOperator = (sense: Sense): sense is Extract<Sense, { t: 'plus' | 'minus' | 'compare' }> =>
  sense.t === 'plus' || sense.t === 'minus' || sense.t === 'compare';

/** What a connecting word does to the names around it. */
export function connect(state: State, role: Role, at: number, roles: readonly Role[], record: Record): void {
  const { sense } = role;
  if (!sense) return;
  if (!state.denominatorFirst && isRatioTo(role, at, roles)) state.join = 'ratio';
  else join(state, role, at, roles, record);
  state.within = sense.t === 'of' && WITHIN.test(role.span.text);
  // "strip the MVNO platform out of enterprise mobile": what it is taken out of is not left out
  if (/^out of\b/.test(role.span.text)) state.leavingOut = false;
  if (sense.t !== 'of' && sense.t !== 'and') state.leavingOut = state.leavingOut && sense.t === 'include';
}

function join(state: State, role: Role, at: number, roles: readonly Role[], record: Record): void {
  const { sense } = role;
  if (!sense) return;
  if (isOperator(sense)) operator(state, sense.t, role, roles.slice(0, at));
  else if (isRatioAlready(role, state)) return;
  else if (sense.t === 'ratio' || sense.t === 'share')
    ratioWord(state, wholeFirst(role, at, roles, state), role.span.text, roles, at);
  else if (asksPartOf(role, at, roles, record))
    ratioWord(state, { t: 'ratio', below: true }, role.span.text, roles, at);
  else if (isAnd(sense, role.span.text) || isComparedWith(role, roles))
    state.link = LINKS[role.span.text] ?? 'and';
  else if (sense.t === 'include' && !isTakenOut(roles.slice(at + 1))) include(state, role, record);
  else if (sense.t === 'of' || sense.t === 'to') ofWord(state, role, roles.slice(at + 1));
}

/** "compare A with B" */
const isComparedWith = ({ sense, span }: Role, roles: readonly Role[]): boolean =>
  sense?.t === 'include' &&
  /^with(?: the| its)?$/.test(span.text) &&
  roles.some(({ sense }) => sense?.t === 'compare');

/** "and for SI?" adds to a list what it leaves open. */
const isAnd = (sense: Sense, said: string): boolean =>
  sense.t === 'and' || (sense.t === 'elliptic' && said.startsWith('and '));

/** "net debt to EBITDA", "capex to depreciation": the one over the other. */
const isRatioTo = ({ span, sense }: Role, at: number, roles: readonly Role[]): boolean =>
  sense?.t === 'to' &&
  span.text === 'to' &&
  roles[at - 1]?.sense?.t === 'measure' &&
  roles[at + 1]?.sense?.t === 'measure' &&
  !roles.some((one) => one.sense?.t === 'compare' || one.sense?.t === 'from' || one.sense?.t === 'between');

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
  const scopes = state.groups.at(-1)?.scopes ?? [];
  const [outer, inner] = scopes.slice(-2);
  if (outer === undefined || inner === undefined) return;
  const whole = isAncestor(record, outer, inner)
    ? outer
    : (countingIn(record, outer, inner) ?? wholeOf(record, outer, inner));
  if (whole !== undefined) scopes.splice(-2, 2, whole);
}

/** 「販管費（R&D込み）」: a term of the figure before it is counted in anyway. */
function countInLast({ groups }: State, record: Record): void {
  const measures = groups.at(-1)?.measures ?? [];
  const [whole, part] = measures.slice(-2);
  if (whole === undefined || part === undefined) return;
  // of a ratio, what it measures
  const [top = whole] = record.measures.get(whole)?.formula?.split(' / ') ?? [];
  if (isTermOf(record, part, whole) || isTermOf(record, part, top)) measures.splice(-1, 1);
}

/** 「SIの受注高（機器販売込み）」: what is counted in may be said after the measure. */
function joinLast({ groups }: State): void {
  const [before, last] = groups.slice(-2);
  if (!before || last?.measures.length !== 0 || last.scopes.length !== 1) return;
  before.scopes.push(...last.scopes);
  groups.pop();
}

type RatioSense = Extract<Sense, { t: 'ratio' | 'share' }>;

/** 「売上の何%がSI」, 「総資産の何%？」: the name before it is the whole of the one after it, or of what the thread is about. */
function wholeFirst(
  { sense, span }: Role,
  at: number,
  roles: readonly Role[],
  { groups }: State,
): RatioSense {
  const after = roles.slice(at + 1).some(isName);
  const [only, ...more] = groups;
  const alone = only !== undefined && more.length === 0 && !hasSubject(roles.slice(0, at));
  const second = (groups.at(-1)?.measures.length ?? 0) > 1;
  const below = /^の?何(?:%|割|パーセント)/.test(span.text) && (after || alone || second);
  if (sense?.t === 'share') return sense;
  return { t: 'ratio', ...((below || (sense?.t === 'ratio' && sense.below)) && { below: true as const }) };
}

/** 「AのうちBは何%」: the whole goes before the part. */
function asksPartOf({ sense, span }: Role, at: number, roles: readonly Role[], record: Record): boolean {
  if (sense?.t !== 'of' || !/うち|なかで|中で/.test(span.text)) return false;
  const rest = roles.slice(at + 1);
  return (
    roles.slice(0, at).some(isName) &&
    rest.some(isName) &&
    rest.some((role) => isShare(role)) &&
    !roles.some((role) => isMovement(role) || isRate(role, record))
  );
}

const isShare = ({ sense }: Role): boolean =>
  sense?.t === 'share' || sense?.t === 'ratio' || (sense?.t === 'unit' && sense.unit === 'percent');

const isMovement = ({ sense }: Role): boolean => sense !== null && MOVEMENTS.has(sense.t);
const MOVEMENTS: ReadonlySet<Sense['t']> = new Set<Sense['t']>([
  'change',
  'direction',
  'rank',
  'target',
  'trend',
  'margin',
]);

const isRate = ({ sense }: Role, record: Record): boolean =>
  sense?.t === 'measure' && record.measures.get(sense.id)?.unit === 'percent';

function ratioWord(state: State, sense: RatioSense, said: string, roles: readonly Role[], at: number): void {
  const below = sense.t === 'ratio' && sense.below === true;
  if (PART_NEXT.test(said) && !state.groups.some(({ measures }) => measures.length > 0)) {
    state.partFirst = true;
    return;
  }
  if (state.groups.length === 0 || (BEFORE_BOTH.test(said) && state.groups.every(isLine))) {
    state.denominatorFirst = true;
    return;
  }
  state.beside = isBesideFigure(state, said, roles[at - 1]);
  if (AFTER_WHOLE.test(said) && joinAsWhole(state)) return;
  if (below && (splitLast(state) || splitSubject(state, roles.slice(0, at)))) return;
  if (below || PART_NEXT.test(said) || isOfSaid(said, roles.slice(at + 1))) state.denominatorFirst = true;
  state.join = sense.t;
}

/** "SI revenue, what percent of it was construction?": what was said before is the whole. */
const isOfSaid = (said: string, [next, ...rest]: readonly Role[]): boolean =>
  /\bof$/.test(said) &&
  /^(?:it|that|this|them|those|these|which)\b/.test(next?.span.text ?? '') &&
  rest.some(isName);

/** "what share did SI have?": the part follows, and its whole goes without saying. */
export const PART_NEXT = /^what share (?:did|does|do|has|had|is|was|are|were)$/;

/** "IIJ's ratio of A to B": both stand after it; a line before it is that of A. */
const BEFORE_BOTH = /^(?:ratio|proportion) of$/;
const isLine = ({ measures }: Group): boolean => measures.length === 0;

/** 「モバイル売上のネットワーク売上に占める割合」: of two figures before it, the last is the whole of the first. */
function joinAsWhole(state: State): boolean {
  const [first, last, ...more] = state.groups;
  if (!first || last?.joined !== 'and' || more.length > 0 || first.measures.length === 0) return false;
  state.groups.splice(1, 1, { ...last, joined: 'ratio' });
  return true;
}
const AFTER_WHOLE = /^(?:の何(?:%|割|パーセント)|に(?:占める|対する|対して))/;

/** "人件費の売上高に対する比率": of two names before it, the last is what the first is measured against. */
function splitLast(state: State): boolean {
  const last = state.groups.at(-1);
  const measure = last !== undefined && last.measures.length > 1 ? last.measures.pop() : undefined;
  if (last === undefined || measure === undefined) return false;
  state.groups.push({ scopes: [], measures: [measure], measureFirst: true, joined: 'ratio' });
  return true;
}

/** 「ストック売上が売上に占める割合」: the line that the sentence is about is the part, the company's figure its whole. */
function splitSubject(state: State, before: readonly Role[]): boolean {
  const [only, ...others] = state.groups;
  const [measure, ...more] = only?.measures ?? [];
  const line = before.findLastIndex(({ sense }) => sense?.t === 'scope');
  const marked = hasSubject(before.slice(line + 1));
  if (!only || measure === undefined || others.length + more.length > 0 || line < 0 || !marked) return false;
  state.groups.push({ scopes: ['company'], measures: [measure], measureFirst: false, joined: 'ratio' });
  return true;
}
const SUBJECT = /^[がはも]$/;
const hasSubject = (roles: readonly Role[]): boolean => roles.some(({ span }) => SUBJECT.test(span.text));

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
