import type { Record } from '../../dataset/record.js';
import { DENOMINATORS } from '../roles/denominators.js';
import { connect, isTimeOfLeftOut, isVerb, leaveOut } from './connectors.js';
import { isOfOther, narrowsOnly } from '../roles/narrowing.js';
import {
  isList,
  isListedBeside,
  openGroup,
  type Group,
  type MetricWords,
  type State,
} from './group-state.js';
import { measureBy } from './known.js';
import { isShareOf } from './percent-of-amount.js';
import { isName, type Role } from '../roles/roles.js';
import { canAdd, isTermOf } from './measure-tree.js';
import { countingIn, crossingOf, isAncestor, SEGMENT, wholeOf, wholesOf, sameParts } from './scope-tree.js';

/** Groups the names in a question. */
export function groupMetrics(roles: readonly Role[], record: Record): MetricWords {
  const state: State = {
    groups: [],
    excluded: [],
    clash: [],
    join: 'none',
    link: 'none',
    leavingOut: false,
    within: false,
    including: false,
    countedIn: undefined,
    excludesAs: 'other',
    beside: false,
    denominatorFirst: false,
    partFirst: false,
    subject: false,
    slashList: slashesIn(roles) > 1,
  };
  roles.forEach((role, at) => {
    take(state, role, at, roles, record);
  });
  return { ...state, pending: state.join };
}

/** "enterprise vs consumer mobile", 「個人と法人のモバイル」: the noun at the end is of both. */
function sharedNoun(scope: string, said: string, rest: readonly Role[], record: Record): string {
  const [joint, next] = rest.filter(({ use, sense }) => use === 'sense' && sense?.t !== 'of');
  const isJoined = joint?.sense?.t === 'and' || joint?.sense?.t === 'compare';
  if (!SEGMENT.test(said) || !isJoined || next?.sense?.t !== 'scope') return scope;
  if (!LEADS_NOUN.test(next.span.text)) return scope;
  return wholesOf(record, next.sense.id).flatMap((cut) => crossingOf(record, cut, scope) ?? [])[0] ?? scope;
}
const LEADS_NOUN = /^(?:(?:enterprises?|corporate|consumers?) \S|(?:法人|個人)(?:向け)?の?\S)/;

/** How many slashes stand between names. */
const slashesIn = (roles: readonly Role[]): number =>
  roles.filter(
    ({ span, sense }, at) =>
      sense?.t === 'and' && span.text === '/' && isName(roles[at - 1]) && isName(roles[at + 1]),
  ).length;

function take(state: State, role: Role, at: number, roles: readonly Role[], record: Record): void {
  const sense = role.sense;
  if (!sense) {
    if (role.use === 'period' && !isTimeOfLeftOut(roles[at - 1], roles[at + 1])) state.leavingOut = false;
    if (isRateOf(role, roles.slice(at + 1)) || isShareOf(state, role, roles.slice(at + 1), record))
      state.join = 'ratio';
    if (role.span.text === 'は') state.subject = true;
    if (isVerb(role) && state.denominatorFirst && state.groups.length === 1) state.join = 'ratio';
    return;
  }
  if (isListedBeside(state, sense)) state.link = 'none';
  if (sense.t === 'scope') {
    takeScope(state, role.span.text, sense.id, at, roles, record);
  } else if (sense.t === 'measure') addMeasure(state, sense.id, record);
  else if (sense.t === 'exclude') leaveOut(state, role, at, roles, record);
  else connect(state, role, at, roles, record);
}

/** "costs above 14% of revenue": measured against what follows. */
function isRateOf({ span, use }: Role, [of, ...rest]: readonly Role[]): boolean {
  const base = rest.find(({ sense }) => sense?.t !== 'scope');
  return (
    use === 'number' &&
    span.number?.unit === 'percent' &&
    of?.sense?.t === 'of' &&
    base?.sense?.t === 'measure' &&
    DENOMINATORS.has(base.sense.id)
  );
}

function takeScope(
  state: State,
  said: string,
  scope: string,
  at: number,
  roles: readonly Role[],
  record: Record,
): void {
  if (narrowsOnly(state, said, scope, roles[at + 1], record)) return;
  if (isOfOther(state, said, scope, record)) {
    state.clash.push(scope);
    return;
  }
  const next = nextMeasure(roles, at);
  if (state.link === 'slash' && !state.slashList && next !== undefined && isOver(state, scope, next, record))
    state.join = 'ratio';
  addScope(state, sharedNoun(scope, said, roles.slice(at + 1), record), laterMeasure(roles, at), record);
}

/** The measure said next, before any operator. */
function nextMeasure(roles: readonly Role[], at: number): string | undefined {
  const next = roles
    .slice(at + 1)
    .find(
      ({ sense }) =>
        sense?.t === 'measure' || sense?.t === 'plus' || sense?.t === 'minus' || sense?.t === 'compare',
    );
  return next?.sense?.t === 'measure' ? next.sense.id : undefined;
}

/** Is there a measure between here and the next scope or operator? */
function laterMeasure(roles: readonly Role[], at: number): boolean {
  for (const { sense } of roles.slice(at + 1)) {
    if (sense?.t === 'measure') return true;
    if (sense?.t === 'plus' || sense?.t === 'minus' || sense?.t === 'compare' || sense?.t === 'exclude')
      return false;
  }
  return false;
}

function addScope(state: State, scope: string, measureFollows: boolean, record: Record): void {
  if (state.leavingOut) {
    state.excluded.push({ scope, as: state.excludesAs });
    return;
  }
  if (countIn(state, scope, record)) return;
  const group = openGroup(state);
  if (!group) start(state, { scopes: [scope], measures: [], measureFirst: false });
  else if (group.measures.length === 0) narrow(state, group, scope, record);
  else if (group.scopes.length === 0 && state.link === 'and')
    start(state, { scopes: [scope], measures: [], measureFirst: false });
  else if (group.scopes.length === 0 && (state.link !== 'comma' || !measureFollows)) group.scopes.push(scope);
  else if (group.measureFirst && !measureFollows) narrow(state, group, scope, record);
  else if (!isList(state.link) && !measureFollows && isWithin(record, scope, group.scopes))
    comeCloser(group, scope);
  else start(state, { scopes: [scope], measures: [], measureFirst: false });
  state.link = 'none';
}

/** "mobile subscriptions, enterprise": of the wider line, the closer one. */
function comeCloser(group: Group, scope: string): void {
  const [outer] = group.scopes.splice(0, group.scopes.length, scope);
  if (outer !== undefined) group.within = outer;
}

const isWithin = (record: Record, scope: string, scopes: readonly string[]): boolean =>
  scopes.length === 1 && scopes.every((outer) => isAncestor(record, outer, scope));

const termsOf = (measure: string, record: Record): string[] =>
  (record.measures.get(measure)?.formula ?? '').split(' ');

/** "including equipment": a part is counted in anyway, anything else is added. */
function countIn(state: State, scope: string, record: Record): boolean {
  if (!state.including) return false;
  state.including = false;
  const [group] = state.groups.slice(-1);
  // "operating income by segment, including eliminations": what is told of all is told of the company
  const outer = group?.scopes.at(-1) ?? (group && group.measures.length > 0 ? 'company' : undefined);
  if (outer === undefined || isAncestor(record, outer, scope)) return outer !== undefined;
  const whole = countingIn(record, outer, scope) ?? wholeOf(record, outer, scope);
  if (whole === undefined) state.clash.push(scope);
  else state.groups.at(-1)?.scopes.splice(-1, 1, whole);
  return true;
}

/** A second scope beside the first: one of a list, or a closer word for the same thing. */
function narrow(state: State, group: Group, scope: string, record: Record): void {
  const last = group.scopes.at(-1);
  if (last === undefined || last === scope || sameParts(record, last, scope)) {
    if (last === undefined) group.scopes.push(scope);
    return;
  }
  if (isList(state.link)) group.scopes.push(scope);
  else if (isAncestor(record, last, scope)) {
    group.scopes.splice(-1, 1, scope);
    group.within = last;
  } else if (state.subject) group.scopes.push(scope);
  else if (!isAncestor(record, scope, last)) state.clash.push(last, scope);
  else if (state.countedIn === last) group.scopes.splice(-1, 1, scope);
}

function addMeasure(state: State, measure: string, record: Record): void {
  const counted = state.including && isCountedIn(state, measure, record);
  state.including = false;
  if (counted) return;
  if (state.leavingOut) {
    leaveOutMeasure(state, measure);
    return;
  }
  if (!isWithinSaid(state, measure, record)) placeMeasure(state, measure, record);
  state.link = 'none';
}

/** "including tax": a term of what was just said is counted in anyway. */
const isCountedIn = (state: State, measure: string, record: Record): boolean =>
  state.groups.at(-1)?.measures.some((one) => termsOf(one, record).includes(measure)) ?? false;

function leaveOutMeasure(state: State, measure: string): void {
  const last = state.excluded.at(-1);
  if (last && last.measure === undefined && state.link === 'none') last.measure = measure;
  else state.excluded.push({ measure, as: state.excludesAs });
}

function placeMeasure(state: State, measure: string, record: Record): void {
  if (state.join === 'plus' && isNamedWithin(state, measure, record)) {
    state.join = 'none';
    return;
  }
  if (state.join === 'plus' && isOneMore(state, measure, record)) state.join = 'none';
  if (isUnderSlash(state, measure, record)) state.join = 'ratio';
  const group = openGroup(state);
  if (!group) start(state, { scopes: [], measures: [measure], measureFirst: true });
  else if (!group.measures.includes(measure)) group.measures.push(measure);
  else if (group.measureFirst && group.scopes.length > 0 && isList(state.link))
    // "the cost of A and the cost of B"
    start(state, { scopes: [], measures: [measure], measureFirst: true });
}

/** "SG&A/revenue", "capex to revenue": a usual base, a flow under a balance, or a ratio that has a name. */
const isUnderSlash = (state: State, measure: string, record: Record): boolean =>
  ((state.link === 'slash' && !state.slashList) || state.link === 'to') &&
  hasOther(state, measure) &&
  (DENOMINATORS.has(measure) ||
    isStockOverFlow(state, measure, record) ||
    measureBy(record, `${lastMeasure(state) ?? ''} / ${measure}`) !== undefined);

const lastMeasure = (state: State): string | undefined => state.groups.at(-1)?.measures.at(-1);

/** "capex/sales", "MVNO subs / mobile subs": what stands under the slash is a usual base, or the whole of the part above. */
function isOver(state: State, scope: string, measure: string, record: Record): boolean {
  if (DENOMINATORS.has(measure) && hasOther(state, measure)) return true;
  const above = state.groups.at(-1)?.scopes.at(-1);
  return (
    above !== undefined &&
    above !== scope &&
    lastMeasure(state) === measure &&
    isAncestor(record, scope, above)
  );
}

/** "deferred tax within income tax": what holds the figure is no figure asked for. */
function isWithinSaid(state: State, measure: string, record: Record): boolean {
  const last = lastMeasure(state);
  return state.within && state.join === 'none' && last !== undefined && isTermOf(record, last, measure);
}

/** "SG&A plus R&D": what the company calls SG&A names R&D as a part of it. */
function isNamedWithin(state: State, measure: string, record: Record): boolean {
  const last = lastMeasure(state);
  const whole = record.measures.get(last ?? '')?.en.toLowerCase() ?? '';
  const names = record.measures.get(measure)?.words.en ?? [];
  return last !== undefined && isTermOf(record, measure, last) && names.some((name) => whole.includes(name));
}

/** "revenue + OP", "revenue + equity": what cannot be added up is one more figure asked for. */
function isOneMore(state: State, measure: string, record: Record): boolean {
  const last = lastMeasure(state);
  const kindOf = (id: string): string | undefined => record.measures.get(id)?.kind;
  return last !== undefined && (kindOf(last) !== kindOf(measure) || !canAdd(record, last, measure));
}

/** "net debt / EBITDA": a balance and a flow are no list. */
function isStockOverFlow(state: State, measure: string, record: Record): boolean {
  const above = record.measures.get(lastMeasure(state) ?? '');
  const below = record.measures.get(measure);
  return (
    state.link === 'slash' &&
    !state.slashList &&
    above?.kind === 'stock' &&
    below?.kind === 'flow' &&
    above.unit === below.unit
  );
}

const hasOther = (state: State, measure: string): boolean =>
  state.join === 'none' && (state.groups.at(-1)?.measures.some((one) => one !== measure) ?? false);

function start(state: State, group: Omit<Group, 'joined'>): void {
  const joined = state.groups.length === 0 ? 'none' : state.join === 'none' ? 'and' : state.join;
  const beside = state.beside && (joined === 'ratio' || joined === 'share');
  state.groups.push({ ...group, joined, ...(beside && { beside }) });
  state.join = 'none';
}

/** The company is only worth naming where nothing closer is. */
export function closest(scopes: readonly string[], listed: boolean): readonly string[] {
  const closer = scopes.filter((scope) => scope !== 'company');
  return closer.length > 0 && !listed ? closer : scopes;
}
