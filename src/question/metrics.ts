import type { Record } from '../dataset/record.js';
import type { Expr } from './query.js';
import type { Role } from './roles.js';

/** Names of scopes and measures in the order said, grouped into metrics, with the operators between groups. */
export interface Group {
  readonly scopes: string[];
  readonly measures: string[];
  /** A measure came first: "gross margin of SI". */
  measureFirst: boolean;
  /** What joins it to the group before. */
  readonly joined: Join;
  /** A ratio asked for beside the figure itself: "costs, and as a percentage of revenue". */
  readonly beside?: boolean;
}
export type Join = 'and' | 'plus' | 'minus' | 'ratio' | 'share' | 'compare' | 'part_of' | 'none';

/** A name said only to be left out. */
export interface Exclusion {
  readonly scope?: string;
  measure?: string;
  readonly as: 'part' | 'other';
}

export interface MetricWords {
  readonly groups: readonly Group[];
  /** Names said only to be left out. */
  readonly excluded: readonly Exclusion[];
  /** Names beside one another that do not go together ("mobile security"). */
  readonly clash: readonly string[];
  /** "as a percentage of revenue?": the first group is a denominator. */
  readonly denominatorFirst: boolean;
  /** An operator at the end, with nothing after it. */
  readonly pending: Join;
  readonly beside: boolean;
}

type Link = 'of' | 'to' | 'and' | 'comma' | 'slash' | 'none';
const LINKS: Readonly<Partial<globalThis.Record<string, Link>>> = { ',': 'comma', '/': 'slash' };

/** What other figures are commonly measured against: "capex/sales", "SG&A to revenue". */
const DENOMINATORS: ReadonlySet<string> = new Set([
  'revenue',
  'total_assets',
  'equity_iij',
  'total_equity',
  'current_liabilities',
  'total_liabilities',
  'income_before_tax',
]);

interface State {
  groups: Group[];
  excluded: Exclusion[];
  /** How the last excluding word leaves out. */
  excludesAs: 'part' | 'other';
  /** The ratio is asked for beside the figure itself. */
  beside: boolean;
  clash: string[];
  join: Join;
  /** The last connector since the last name: of, and, a comma, nothing. */
  link: Link;
  leavingOut: boolean;
  /** "including …": what follows is counted in. */
  including: boolean;
  denominatorFirst: boolean;
}

/** Groups the names in a question. */
export function groupMetrics(roles: readonly Role[], record: Record): MetricWords {
  const state: State = {
    groups: [],
    excluded: [],
    clash: [],
    join: 'none',
    link: 'none',
    leavingOut: false,
    including: false,
    excludesAs: 'other',
    beside: false,
    denominatorFirst: false,
  };
  roles.forEach((role, at) => {
    take(state, role, at, roles, record);
  });
  return { ...state, pending: state.join };
}

function take(state: State, role: Role, at: number, roles: readonly Role[], record: Record): void {
  const sense = role.sense;
  if (!sense) {
    if (role.use === 'period') state.leavingOut = false;
    if (isVerb(role) && state.denominatorFirst && state.groups.length === 1) state.join = 'ratio';
    return;
  }
  if (sense.t === 'scope') {
    const next = nextMeasure(roles, at);
    if (state.link === 'slash' && next !== undefined && DENOMINATORS.has(next) && hasOther(state, next))
      state.join = 'ratio';
    addScope(state, sense.id, laterMeasure(roles, at), record);
  } else if (sense.t === 'measure') addMeasure(state, sense.id, record);
  else if (sense.t === 'exclude') leaveOut(state, role, at, roles);
  else connect(state, role, at, roles, record);
}

/** "What percentage of revenue *is* SG&A?": the whole goes before the verb, the part after it. */
const isVerb = (role: Role): boolean =>
  /^(?:is|was|are|were|goes to|went to|comes? from|came from|coming from)$/.test(role.span.text);

const isName = (role: Role | undefined): boolean =>
  role?.sense?.t === 'scope' || role?.sense?.t === 'measure';

/** English says "not X", Japanese "Xではなく": the name left out follows or goes before. */
function leaveOut(state: State, role: Role, at: number, roles: readonly Role[]): void {
  const japanese = !/[a-z]/.test(role.span.text);
  if (role.sense?.t === 'exclude') state.excludesAs = role.sense.as;
  if (!japanese && roles.slice(at + 1, at + 5).some(isName)) {
    state.leavingOut = true;
    return;
  }
  const last = state.groups.at(-1);
  if (!last || !(japanese || POSTFIX.test(role.span.text)) || isVariant(roles.slice(0, at))) return;
  const measure =
    last.measures.length > 0 && !(last.scopes.length > 0 && last.measureFirst)
      ? last.measures.pop()
      : undefined;
  const scope = measure === undefined || last.measures.length === 0 ? last.scopes.pop() : undefined;
  state.excluded.push({
    ...(scope !== undefined && { scope }),
    ...(measure !== undefined && { measure }),
    as: state.excludesAs,
  });
  if (last.scopes.length + last.measures.length === 0) state.groups.pop();
}

/** "capital leases left out": what is left out is a variant, no name of its own. */
const isVariant = (before: readonly Role[]): boolean =>
  before.findLast((role) => isName(role) || role.sense?.t === 'variant')?.sense?.t === 'variant';

/** English says some of these after the name: "capital leases left out". */
const POSTFIX = /excluded$|left out|not included|not counted|taken out|stripped out/;

/** What a connecting word does to the names around it. */
function connect(state: State, role: Role, at: number, roles: readonly Role[], record: Record): void {
  const sense = role.sense;
  if (!sense) return;
  if (sense.t === 'plus' || sense.t === 'minus' || sense.t === 'compare') state.join = sense.t;
  else if (sense.t === 'ratio') ratioWord(state, 'ratio', sense.below === true);
  else if (sense.t === 'share') ratioWord(state, 'share', false);
  else if (sense.t === 'include') include(state, role, record);
  else if (sense.t === 'and') state.link = LINKS[role.span.text] ?? 'and';
  else if (sense.t === 'of' || sense.t === 'to') ofWord(state, role, roles[at + 1]);
  if (sense.t !== 'of' && sense.t !== 'and') state.leavingOut = state.leavingOut && sense.t === 'include';
}

/** "including X" goes before the name, "X included" and 「Xを含む」 after it: a part that is counted in anyway. */
function include(state: State, role: Role, record: Record): void {
  const after = /included$|counted|^inclusive$/.test(role.span.text) || !/[a-z]/.test(role.span.text);
  if (!after) {
    state.including = true;
    return;
  }
  const scopes = state.groups.at(-1)?.scopes ?? [];
  const [outer, inner] = scopes.slice(-2);
  if (outer !== undefined && inner !== undefined && isAncestor(record, outer, inner)) scopes.pop();
}

function ratioWord(state: State, join: 'ratio' | 'share', below: boolean): void {
  if (state.groups.length === 0) {
    state.denominatorFirst = true;
    return;
  }
  state.beside = state.link === 'and' || state.join === 'plus';
  if (below && splitLast(state)) return;
  if (below) state.denominatorFirst = true;
  state.join = join;
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
    group.scopes.splice(0, group.scopes.length, scope);
  else start(state, { scopes: [scope], measures: [], measureFirst: false });
  state.link = 'none';
}

const isWithin = (record: Record, scope: string, scopes: readonly string[]): boolean =>
  scopes.length === 1 && scopes.every((outer) => isAncestor(record, outer, scope));

const termsOf = (measure: string, record: Record): string[] =>
  (record.measures.get(measure)?.formula ?? '').split(' ');

const isList = (link: Link): boolean => link === 'and' || link === 'comma' || link === 'slash';

/** "including equipment": a part is counted in anyway, anything else is added. */
function countIn(state: State, scope: string, record: Record): boolean {
  if (!state.including) return false;
  state.including = false;
  const outer = state.groups.at(-1)?.scopes.at(-1);
  if (outer === undefined || isAncestor(record, outer, scope)) return outer !== undefined;
  const whole = wholeOf(record, outer, scope);
  if (whole === undefined) state.clash.push(scope);
  else state.groups.at(-1)?.scopes.splice(-1, 1, whole);
  return true;
}

/** The scope that the company reports for two together. */
export function wholeOf(record: Record, a: string, b: string): string | undefined {
  return [...record.scopes.values()].find(
    (scope) =>
      scope.id !== 'company' &&
      scope.sums?.some(({ parts }) => parts.length === 2 && parts.includes(a) && parts.includes(b)),
  )?.id;
}

/** A second scope beside the first: one of a list, or a closer word for the same thing. */
function narrow(state: State, group: Group, scope: string, record: Record): void {
  const last = group.scopes.at(-1);
  if (last === undefined || last === scope) {
    if (last === undefined) group.scopes.push(scope);
    return;
  }
  if (isList(state.link)) group.scopes.push(scope);
  else if (isAncestor(record, last, scope)) group.scopes.splice(-1, 1, scope);
  else if (!isAncestor(record, scope, last)) state.clash.push(last, scope);
}

export function isAncestor(record: Record, outer: string, inner: string): boolean {
  if (outer === 'company') return true;
  for (let at = record.scopes.get(inner)?.parent; at != null; at = record.scopes.get(at)?.parent)
    if (at === outer) return true;
  return record.scopes.get(outer)?.sums?.some((sum) => sum.parts.includes(inner)) ?? false;
}

function addMeasure(state: State, measure: string, record: Record): void {
  const within =
    state.including &&
    (state.groups.at(-1)?.measures.some((one) => termsOf(one, record).includes(measure)) ?? false);
  state.including = false;
  if (within) return;
  if (state.leavingOut) {
    const last = state.excluded.at(-1);
    if (last && last.measure === undefined && state.link === 'none') last.measure = measure;
    else state.excluded.push({ measure, as: state.excludesAs });
    return;
  }
  if (
    (state.link === 'slash' || state.link === 'to') &&
    DENOMINATORS.has(measure) &&
    hasOther(state, measure)
  )
    state.join = 'ratio';
  const group = openGroup(state);
  if (!group) start(state, { scopes: [], measures: [measure], measureFirst: true });
  else if (!group.measures.includes(measure)) group.measures.push(measure);
  state.link = 'none';
}

const hasOther = (state: State, measure: string): boolean =>
  state.join === 'none' && (state.groups.at(-1)?.measures.some((one) => one !== measure) ?? false);

/** The group that is still being said: none once an operator stands between. */
function openGroup(state: State): Group | undefined {
  return state.join === 'none' ? state.groups.at(-1) : undefined;
}

function start(state: State, group: Omit<Group, 'joined'>): void {
  const joined = state.groups.length === 0 ? 'none' : state.join === 'none' ? 'and' : state.join;
  state.groups.push({ ...group, joined, ...(joined === 'ratio' && state.beside && { beside: true }) });
  state.join = 'none';
}

/** The company is only worth naming where nothing closer is. */
export function closest(scopes: readonly string[], listed: boolean): readonly string[] {
  const closer = scopes.filter((scope) => scope !== 'company');
  return closer.length > 0 && !listed ? closer : scopes;
}

export const metric = (scope: string, measure: string): Expr => ({
  op: 'metric',
  metric: `${scope}/${measure}`,
});
