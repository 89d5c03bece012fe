import { alike, distinct } from '../alike.js';
import type { Expr, PeriodRef, Request, TargetFacet, Turn } from '../query.js';

/** What the questions of a thread were about, to go on from more than the last. */

/** More turns than this are forgotten. */
const MOST = 4;

export const turnsOf = ({ trail, exprs, periods, target, whose }: Request): readonly Turn[] =>
  [...(trail ?? []), { exprs, periods, ...(target && { target }), ...(whose && { whose }) }].slice(-MOST);

/** Of these, a result is told beside its target. */
export const HELD: ReadonlySet<TargetFacet> = new Set<TargetFacet>(['achievement', 'rate', 'gap', 'missed']);
export const isHeld = ({ ask, target }: Request): boolean =>
  ask === 'target' && HELD.has(target?.facet ?? 'value');

/** "FY2011 revenue target", "the result?": the target that the figure last told is the result of. */
export function targetBefore({ ask, exprs, periods, trail }: Request): Request['target'] {
  const last = trail?.at(-1);
  const isResult = ask === 'value' && alike(last?.exprs, exprs) && alike(last?.periods, periods);
  return isResult && last?.target?.facet === 'value' ? last.target : undefined;
}

/** Several figures of one period, or the same figures in several periods; null where the turns hold neither. */
export function several(turns: readonly Turn[]): Turn | null {
  const last = turns.at(-1);
  if (!last || last.periods.length > 1) return last ?? null;
  if (last.exprs.length > 1) return { ...last, periods: periodsOf(last.exprs, turns) };
  const exprs = distinct(turns.filter((one) => alike(one.periods, last.periods)).flatMap((one) => one.exprs));
  if (exprs.length > 1) return { exprs, periods: last.periods };
  const periods = periodsOf(last.exprs, turns);
  return periods.length > 1 ? { exprs: last.exprs, periods } : null;
}

const periodsOf = (exprs: readonly Expr[], turns: readonly Turn[]): PeriodRef[] =>
  distinct(turns.filter((one) => alike(one.exprs, exprs)).flatMap((one) => one.periods));
