import { measureOf, type Record } from '../../dataset/record.js';
import { isOneBefore } from '../asks/change-words.js';
import { metricsOf } from '../figures/expr.js';
import type { Frame } from '../roles/frame.js';
import { isRate } from '../figures/measure-tree.js';
import type { ChangeBase, Claim, PeriodRef, Request } from '../query.js';
import { isName, type Role } from '../roles/roles.js';
import type { Times } from '../periods/spans-of-time.js';

/** A claim of how far a figure moved, or of the bound that it came above or below. */
export const sizeOfMove = (request: Request, frame: Frame, times: Times, record: Record): Request =>
  withLevel(apartBySize(request, frame, times), frame, record);

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
    bound?.span.text === 'over' &&
    premise?.value?.unit === 'percent' &&
    !exprs.flatMap(metricsOf).some((name) => isRate(measureOf(name), record));
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
  exprs.flatMap(metricsOf).some((name) => isRate(measureOf(name), record)) === (unit === 'percent');

/** "was it more than 18 billion higher than in FY2016?", 「2016年度より180億円以上多い？」: what lies between two periods. */
function apartBySize(request: Request, frame: Frame, times: Times): Request {
  const { premise, exprs, ask } = request;
  const isClaim = premise?.value?.way !== undefined && premise.value.unit !== 'times';
  const [told, base, ...more] = inOrder(frame, times.refs);
  const way = wayApart(frame);
  if (!isClaim || !way || !told || !base || times.ranged || exprs.length !== 1) return request;
  if (more.length > 0 || (ask !== 'value' && ask !== 'rank' && ask !== 'change')) return request;
  const { order: _ranked, ...rest } = request;
  const from = baseOf(base);
  return from
    ? {
        ...rest,
        ask: 'change',
        periods: [told],
        change: { base: from },
        premise: { ...premise, direction: way },
      }
    : request;
}

function baseOf(ref: PeriodRef): ChangeBase | undefined {
  if (ref.kind === 'span') return { period: ref.id };
  if (ref.kind !== 'relative' || !isOneBefore(ref)) return undefined;
  return ref.step === 'quarter' ? 'qoq' : 'yoy';
}

/** The period that is told of and the one that it is held against, which 「より」 follows in Japanese and "than" goes before in English. */
const inOrder = ({ lang, text }: Frame, refs: readonly PeriodRef[]): readonly PeriodRef[] =>
  lang === 'ja' && YORI_FIRST.test(text) ? refs.toReversed() : refs;
const YORI_FIRST = /^[^はがも]*より[^はがも]*[はがも]/;

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
