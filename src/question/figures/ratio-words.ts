import type { Record } from '../../dataset/record.js';
import { isBesideFigure, type Group, type State } from './group-state.js';
import { isName, type Role } from '../roles/roles.js';
import type { Sense } from '../roles/senses.js';

/** Words of share and ratio: which of the names around them is the part, and which the whole. */

type RatioSense = Extract<Sense, { t: 'ratio' | 'share' }>;

/** 「売上の何%がSI」, 「総資産の何%？」: the name before it is the whole of the one after it, or of what the thread is about. */
export function wholeFirst(
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
export function asksPartOf(
  { sense, span }: Role,
  at: number,
  roles: readonly Role[],
  record: Record,
): boolean {
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

/** A word of share or ratio, among those of its clause. */
interface Said {
  readonly role: Role;
  readonly at: number;
  readonly roles: readonly Role[];
}

/** What a word of share or ratio does to the names said before it, and to the one that comes next. */
export function ratioWord(state: State, sense: RatioSense, { role, at, roles }: Said, record: Record): void {
  const said = role.span.text;
  const rest = roles.slice(at + 1);
  if (opensRatio(state, said)) return;
  // "with the ratio": nothing that is named after it is counted in
  state.including = false;
  state.beside = isBesideFigure(state, said, [roles[at - 2], roles[at - 1]]);
  if (AFTER_WHOLE.test(said) && joinAsWhole(state)) return;
  const below = sense.t === 'ratio' && sense.below === true;
  if (below && (splitLast(state) || splitSubject(state, roles.slice(0, at)))) return;
  if (below || PART_NEXT.test(said) || isOfSaid(said, rest) || isOfWhole(roles, rest))
    state.denominatorFirst = true;
  if (!isOfLines(said, rest)) state.join = sense.t;
  else if (!hasRatio(state, record)) state.join = 'share';
}

/** Does it stand before both of its figures? */
function opensRatio(state: State, said: string): boolean {
  if (PART_NEXT.test(said) && !state.groups.some(({ measures }) => measures.length > 0))
    state.partFirst = true;
  else if (state.groups.length === 0 || (BEFORE_BOTH.test(said) && state.groups.every(isLine)))
    state.denominatorFirst = true;
  else return false;
  return true;
}

/** "gross margin with the ratio, SI", "revenue ratio of SI": whose they are, and nothing to measure them against. */
function isOfLines(said: string, rest: readonly Role[]): boolean {
  const names = rest.filter(isName);
  const measured = rest.slice(0, rest.findIndex(isName)).some(({ sense }) => sense?.t === 'to');
  return RATE.test(said) && !measured && names.length > 0 && names.every(({ sense }) => sense?.t === 'scope');
}
const RATE = /^(?:ratio|rate|率|比率)(?: of)?$/;

const hasRatio = ({ groups }: State, record: Record): boolean =>
  groups.at(-1)?.measures.some((id) => record.measures.has(`${id}_ratio`)) === true;

/** "SI revenue, what percent of it was construction?": what was said before is the whole. */
const isOfSaid = (said: string, [next, ...rest]: readonly Role[]): boolean =>
  /\bof$/.test(said) &&
  /^(?:it|that|this|them|those|these|which)\b/.test(next?.span.text ?? '') &&
  rest.some(isName);

/** "Of pre-tax income, what share came from gains?": what a clause begins with "of" is the whole. */
const isOfWhole = (roles: readonly Role[], rest: readonly Role[]): boolean =>
  /^(?:out )?of$/.test(roles.find(({ use }) => use !== 'idle')?.span.text ?? '') && rest.some(isName);

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
