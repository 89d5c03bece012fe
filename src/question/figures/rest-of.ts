import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import type { Frame } from '../roles/frame.js';
import type { Expr, Request } from '../query.js';
import type { Role } from '../roles/roles.js';
import { isAncestor } from './scope-tree.js';

/** "the MVNO platform vs the rest of IIJ Mobile": beside a part of it, a whole is told without that part. */

export function withoutParts(exprs: readonly Expr[], frame: Frame, record: Record): Expr[] {
  const whole = wholeOfRest(frame);
  const isRest = (expr: Expr): boolean => expr.op === 'metric' && scopeOf(expr.metric) === whole;
  const told = exprs.map((expr) =>
    isRest(expr) ? exprs.filter((one) => isPartOf(one, expr, record)).reduce(less, expr) : expr,
  );
  return saysBoth(frame) ? told.flatMap(partAndRest) : told;
}

const less = (left: Expr, right: Expr): Expr => ({ op: 'subtract', left, right });

/** Amounts of one measure, the one of a line of the other: rates are not taken from one another. */
const isPartOf = (part: Expr, whole: Expr, record: Record): boolean =>
  part.op === 'metric' &&
  whole.op === 'metric' &&
  part.metric !== whole.metric &&
  measureOf(part.metric) === measureOf(whole.metric) &&
  record.measures.get(measureOf(part.metric))?.unit !== 'percent' &&
  isAncestor(record, scopeOf(whole.metric), scopeOf(part.metric));

/** The line after "the rest of", "everything else in"; before 「の残り」. */
function wholeOfRest({ roles }: Frame): string | undefined {
  const at = restAt(roles);
  const beside =
    roles[at]?.span.text === '残り'
      ? roles.slice(0, at).reverse()
      : roles.slice(at + 1).filter(({ use }) => use !== 'idle');
  const whole = at < 0 ? undefined : beside.find(({ sense }) => sense?.t !== 'of');
  return whole?.sense?.t === 'scope' ? whole.sense.id : undefined;
}

const restAt = (roles: readonly Role[]): number =>
  roles.findIndex(
    ({ span }, at) =>
      REST.test(span.text) ||
      (span.text === 'else' && /^(?:everything|all|anything)$/.test(roles[at - 1]?.span.text ?? '')),
  );
const REST = /^(?:(?:the )?(?:rest|remainder)(?: of)?|(?:everything|all) else|残り)$/;

/** 「AのうちBとそれ以外」: the part, and what is left without it. */
const saysBoth = ({ text }: Frame): boolean => /(?:と|及び|、|,) ?それ以外/.test(text);
const partAndRest = (expr: Expr): Expr[] => (expr.op === 'subtract' ? [expr.right, expr] : [expr]);

/** "and the rest of IIJ Mobile?", after a part of it: the whole without the part that was told. */
export function restBeside(request: Request, before: Request, frame: Frame, record: Record): Request {
  const [whole, ...others] = request.exprs;
  if (isBareRest(frame)) return restOfThread(request, before, record);
  if (whole?.op !== 'metric' || others.length > 0 || scopeOf(whole.metric) !== wholeOfRest(frame))
    return request;
  const parts = before.exprs.filter((part) => isPartOf(part, whole, record));
  const areAll = parts.length > 0 && parts.length === before.exprs.length;
  return areAll ? { ...request, exprs: [parts.reduce<Expr>(less, whole)] } : request;
}

/** "enterprise mobile?", "of that the MVNO platform?", "and the rest?": the whole of the thread without the part told last. */
function restOfThread(request: Request, { exprs, trail }: Request, record: Record): Request {
  const [part, ...more] = exprs;
  if (!part || more.length > 0 || part.op === 'subtract') return request;
  const whole = (trail ?? [])
    .flatMap((turn) => (turn.exprs.length === 1 ? turn.exprs : []))
    .findLast((one) => isPartOf(part, one, record));
  return whole ? { ...request, exprs: [less(whole, part)] } : request;
}

/** "the rest?", "growth of the rest": of nothing that is named beside it. */
export const isBareRest = ({ roles }: Frame): boolean =>
  restAt(roles) >= 0 && roles.every(({ use, sense }) => use !== 'period' && !NAMED.has(sense?.t));
const NAMED: ReadonlySet<string | undefined> = new Set(['scope', 'measure', 'target']);

/** "the rest of IIJ Mobile?", beside no part of it: the whole is not what is asked for. */
export const lostRest = (frame: Frame, { exprs }: Request): string[] =>
  (wholeOfRest(frame) !== undefined || isBareRest(frame)) && !exprs.some(({ op }) => op === 'subtract')
    ? frame.roles.slice(restAt(frame.roles)).flatMap(({ span }, at) => (at === 0 ? [span.text] : []))
    : [];
