import type { TargetOrigin } from '../../digest/types.js';
import { capital } from '../format/names.js';
import type { Teller } from './teller.js';

interface Shown {
  readonly metric: string;
  readonly target: TargetOrigin;
}

/**
 * When the targets shown were set; those of the largest group are "the company targets", others are named.
 * `isOver` where the year's results are told.
 */
export function originNote(shown: readonly Shown[], isOver: boolean, teller: Teller): string[] {
  const groups = new Map<string, Shown[]>();
  for (const one of shown) {
    const text = originText(one.target, isOver, teller);
    groups.set(text, [...(groups.get(text) ?? []), one]);
  }
  const ordered = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const told = ordered.map(([text, group], at) => {
    const isNamed = at > 0 || group[0]?.target.setOn === null;
    return teller.say.targetsFor(isNamed ? teller.names(group.map(({ metric }) => metric)) : '', text);
  });
  return told.length === 0 ? [] : [capital(told.join(teller.say.semicolon))];
}

/** "of 15 May 2017, kept all year"; "as printed with the 9M17 results" where nobody knows the day. */
export function originText(target: TargetOrigin, isOver: boolean, teller: Teller): string {
  const { setOn, printedWith, period } = target;
  return setOn === null
    ? teller.say.asPrinted(teller.short(printedWith ?? period))
    : teller.say.targetsOf(teller.date(setOn), how(target, isOver));
}

/** Repeated with the last interim results of a year, a target was kept all year. */
function how({ status, kept }: TargetOrigin, isOver: boolean): 'set' | 'kept' | 'repeated' | 'revised' {
  if (status === 'revised') return 'revised';
  if (!kept) return 'set';
  return isOver ? 'kept' : 'repeated';
}
