import type { Sense } from './senses.js';
import type { Span } from '../text/segment.js';

/** What a question says is not meant, of how a figure is told. */

interface Said {
  readonly span: Span;
  readonly sense: Sense | null;
  readonly use: string;
}

/** How a figure is told: such may be left out, too ("not on the year before", "rather than shares"). */
export const isTelling = (sense: Sense): boolean =>
  sense.t === 'part' ||
  sense.t === 'unit' ||
  sense.t === 'share' ||
  (sense.t === 'change' && sense.base !== undefined);

/** How a figure moved: left out only by words that set a noun apart, since "did not grow" claims something. */
export const isMovement = (sense: Sense): boolean => sense.t === 'change' || sense.t === 'direction';

/** "rather than its growth", "…, not growth", 「増加額ではなく」 */
export const setsApart = (spans: readonly Span[], at: number): boolean =>
  APART.test(spans[at]?.text ?? '') ||
  (spans[at]?.text === 'not' && /^(?:,|and|but)$/.test(spans[at - 1]?.text ?? '')) ||
  dropsMove(spans, at);
const APART =
  /^(?:(?:and|but) not|not (?:the|its|our|their)|(?:rather than|instead of)(?: (?:the|its|our|their))?|as opposed to the|in place of|.+なくて?|は(?:不要|(?:い|要)らない))$/;

/** "FY2017 revenue without the growth", "no yoy": behind the name of a figure, how it moved is left out of what is told. */
function dropsMove(spans: readonly Span[], at: number): boolean {
  const [move, next] = spans.slice(at + 1);
  const text = spans[at]?.text ?? '';
  return (
    DROPS.test(text) &&
    move?.senses.some(text === 'no' && !move.text.endsWith(' rate') ? isTelling : isMovement) === true &&
    (next === undefined || BREAK.test(next.text) || next.senses.every(({ t }) => t === 'filler')) &&
    spans.slice(0, at).some(({ senses }) => senses.some(({ t }) => t === 'measure'))
  );
}
/** "without the MVNO platform" takes a part out of a figure, "without the growth" does not. */
export const takesOut = (spans: readonly Span[], at: number, sense: Sense): boolean =>
  !DROPS.test(spans[at]?.text ?? '') ||
  dropsMove(spans, at) === (sense.t === 'exclude' && sense.as === 'other');
const DROPS = /^(?:(?:without|excluding|leave out|leaving out|skip)(?: (?:the|its|any))?|no)$/;
const BREAK = /^(?:,|and|but|please|needed|comparison)$/;

/** "growth on the quarter before, not on the year before", 「前年同期比ではなく」: what is not meant says nothing. */
export function isNotMeant(roles: readonly Said[], at: number): boolean {
  const sense = roles[at]?.sense;
  const told = sense && sense.t !== 'unit' && isTelling(sense) && negationOf(roles, at) !== null;
  // 「純資産利益率ではなく」 leaves out a name
  const isMargin = sense?.t === 'margin' && saysNot(roles[at - 1], true);
  return told === true || isMargin || isMoveNotMeant(roles, at);
}

/** "in yen, not its increase from the year before": nor does a movement, with what it is measured from. */
function isMoveNotMeant(roles: readonly Said[], at: number): boolean {
  const sense = roles[at]?.sense;
  if (!sense || !isMovement(sense)) return false;
  const not = negationOf(roles, at);
  if (not === null) return sense.t === 'change' && sense.base !== undefined && isMoveNotMeant(roles, at - 1);
  const spans = roles.map(({ span }) => span);
  return setsApart(spans, not);
}

/** "the balance, not the change", "level only": how it moved is not to be told. */
export const leavesOutMove = (roles: readonly Said[], text: string): boolean =>
  LEVEL_ONLY.test(text) ||
  roles.some(({ span, use }, at) => {
    const not = use === 'idle' && span.senses.some(isMovement) ? negationOf(roles, at) : null;
    const spans = roles.map((role) => role.span);
    return not !== null && (span.senses.some(isTelling) || setsApart(spans, not));
  });

const LEVEL_ONLY = /\blevels? (?:only|alone)\b|\b(?:only|just) the level\b|水準(?:だけ|のみ)/;

/** Where the word stands that says of a role that it is not meant: before it in English, behind it in Japanese. */
const negationOf = (roles: readonly Said[], at: number): number | null =>
  saysNot(roles[at - 1], true) ? at - 1 : saysNot(roles[at + 1], false) ? at + 1 : null;

const saysNot = (role: Said | undefined, latin: boolean): boolean =>
  role?.sense?.t === 'exclude' && role.sense.as === 'other' && /[a-z]/.test(role.span.text) === latin;

/** "not its increase": a movement and no name is left out, unless one follows that it is of. */
export const isMoveAlone = ([move, next]: readonly Said[]): boolean =>
  move?.use === 'idle' && move.span.senses.some(isMovement) && next?.sense?.t !== 'of';

/** 「前年比ではなく」, "capital leases left out": a time, a way to tell or a variant is left out, and no name. */
export const isUnnamed = (before: readonly Said[]): boolean =>
  before.at(-1)?.use === 'period' ||
  before.findLast(({ sense }) => sense !== null && NAMING.has(sense.t))?.sense?.t === 'variant' ||
  before.at(-1)?.span.senses.some((sense) => isTelling(sense) || isMovement(sense)) === true;
const NAMING: ReadonlySet<Sense['t']> = new Set<Sense['t']>(['scope', 'measure', 'variant']);
