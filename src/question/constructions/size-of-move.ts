import type { Record } from '../../dataset/record.js';
import { baseBefore, setAgainst } from '../asks/change-words.js';
import type { Frame } from '../roles/frame.js';
import { tellRate } from '../figures/measure-tree.js';
import type { ChangeBase, Claim, PeriodRef, Request } from '../query.js';
import { isName, type Role } from '../roles/roles.js';
import type { Times } from '../periods/spans-of-time.js';

/** A claim of how far a figure moved, or of the bound that it came above or below. */
export const sizeOfMove = (request: Request, frame: Frame, times: Times, record: Record): Request =>
  withLevel(pastAmount(apartBySize(request, frame, times), frame), frame, record);

/** "was it above 70 billion, and by how much?": what it was is judged, and no movement. */
function pastAmount(request: Request, frame: Frame): Request {
  const { change, premise, ...rest } = request;
  const isBound = premise?.value?.way !== undefined && premise.direction === undefined;
  const isOpen = request.ask === 'change' && change?.base === undefined && !frame.has('direction');
  const moves = frame.roles.some(({ sense, span }) => sense?.t === 'change' && !BY_HOW_MUCH.test(span.text));
  return isBound && isOpen && change?.form === 'amount' && !moves
    ? { ...rest, ask: 'value', premise }
    : request;
}
const BY_HOW_MUCH = /^(?:and )?(?:by )?how (?:much|far)$/;

/** "did it fall below 7 billion?", 「70億円以下に減ったか」: where it came to, and not by how much. */
function withLevel(request: Request, frame: Frame, record: Record): Request {
  const { premise } = request;
  if (!premise?.value || request.ask !== 'change') return request;
  const isLevel =
    frame.lang === 'ja'
      ? LEVEL_JA.test(frame.text)
      : CAME_TO.test(frame.text) ||
        (LEVEL.has(boundAfterMove(frame)?.span.text ?? '') && isOfItsKind(premise.value, request, record));
  return isLevel
    ? { ...request, premise: { ...premise, value: { ...premise.value, level: true } } }
    : request;
}
const LEVEL: ReadonlySet<string> = new Set(['below', 'under', 'beneath', 'above']);
const CAME_TO = /\b(?:to|at) (?:more|less|fewer|at least|at most|over|under|above|below|no more|no less)\b/;
const LEVEL_JA = /(?:以下|未満|以上|超)に(?:減|下|低|落|増|伸|上|拡|縮)/;

/** "did cash flow fall below CAPEX?": it is held against something, and may have risen all the same. */
export function pastBound(frame: Frame, { ask, premise, exprs }: Request, record: Record): string[] {
  const bound = boundAfterMove(frame);
  const ofMove =
    bound?.span.text === 'over' && premise?.value?.unit === 'percent' && !tellRate(exprs, record);
  return ask === 'change' && bound && !premise?.value?.level && !ofMove ? [bound.span.text] : [];
}

/** The bound that stands right after a movement, with what it is before. */
function boundAfterMove({ roles }: Frame): Role | undefined {
  const at = roles.findIndex(
    ({ sense }, index) => sense?.t === 'direction' && BOUND.test(roles[index + 1]?.span.text ?? ''),
  );
  const [bound, next] = at < 0 ? [] : roles.slice(at + 1);
  return next && (next.use === 'number' || isName(next)) ? bound : undefined;
}
const BOUND = /^(?:below|under|beneath|above|over)$/;

/** An amount of what is an amount, a rate of what is a rate. */
const isOfItsKind = ({ unit }: Claim, { exprs }: Request, record: Record): boolean =>
  tellRate(exprs, record) === (unit === 'percent');

/** "was it more than 18 billion higher than in FY2016?", 「2016年度より180億円以上多い？」: what lies between two periods. */
function apartBySize(request: Request, frame: Frame, times: Times): Request {
  const { premise, exprs } = request;
  const isClaim = premise?.value?.way !== undefined && premise.value.unit !== 'times';
  const direction = wayApart(frame);
  const pair = pairOf(frame, times);
  if (!isClaim || !direction || !pair || exprs.length !== 1 || !TAKEN.has(request.ask)) return request;
  const { order: _ranked, ...rest } = request;
  const [told, base] = pair;
  return { ...rest, ask: 'change', periods: [told], change: { base }, premise: { ...premise, direction } };
}
const TAKEN: ReadonlySet<Request['ask']> = new Set<Request['ask']>(['value', 'change', 'rank']);

/** The period that is told of, and the one that it is held against: the one before, the one that "than" names, or the second. */
function pairOf(frame: Frame, { refs, ranged }: Times): readonly [PeriodRef, ChangeBase] | undefined {
  const [first, second, ...more] = refs;
  if (ranged || first?.kind !== 'span' || !second || more.length > 0) return undefined;
  const before = baseBefore([second]);
  if (before) return [first, before];
  if (second.kind !== 'span') return undefined;
  const base = setAgainst(frame, refs) ?? second.id;
  return [base === first.id ? second : first, { period: base }];
}

/** Which way it is said to lie from the other: "higher than" before the period, or "higher", 「多い」 after the amount. */
function wayApart(frame: Frame): 'up' | 'down' | undefined {
  if (frame.lang === 'ja') return wayIn(afterAmount(frame), MORE_JA, LESS_JA);
  return (
    wayIn(beforePeriod(frame), MORE, LESS) ??
    (/ than\b/.test(afterAmount(frame)) ? wayIn(afterAmount(frame).trimStart(), MORE, LESS) : undefined)
  );
}
const wayIn = (text: string, more: RegExp, less: RegExp): 'up' | 'down' | undefined =>
  more.test(text) ? 'up' : less.test(text) ? 'down' : undefined;

const afterAmount = ({ text, numbers: [first] }: Frame): string =>
  first ? text.slice(text.indexOf(first.said) + first.said.length) : '';
const MORE_JA = /^(?:以上|超|未満|以下)?(?:多|高|大き|上回)/;
const LESS_JA = /^(?:以上|超|未満|以下)?(?:少な|低|小さ|下回)/;

/** The last word of comparison that a period follows. */
const beforePeriod = ({ roles }: Frame): string =>
  roles.findLast(
    ({ span }, at) =>
      THAN.test(span.text) && roles.slice(at + 1).find(({ use }) => use !== 'idle')?.use === 'period',
  )?.span.text ?? '';
const THAN = / than(?: in| for)?$|^(?:above|below)$/;
const MORE = /^(?:higher|larger|bigger|greater|more|better|above)/;
const LESS = /^(?:lower|smaller|less|worse|below)/;
