import type { Premise } from '../../question/query.js';
import type { PremiseCheck, ValueItem } from '../types.js';
import { judge } from './two-periods.js';

/** "was SG&A higher than gross margin?": the figure named first against the other one of its period. */
export function heldAgainst(items: readonly ValueItem[], premise: Premise | undefined): readonly ValueItem[] {
  const [first, second, ...more] = items;
  if (!premise?.ofAnother || !first || !second || more.length > 0) return items;
  const check = first.figure.period === second.figure.period && holdsOf(first, second, premise);
  return check ? [{ ...first, premise: check }, second] : items;
}

/** What moved more one way than the other has to have moved that way. */
function holdsOf(
  first: ValueItem,
  second: ValueItem,
  { direction, ofAnother }: Premise,
): PremiseCheck | undefined {
  const isUp = (ofAnother === 'above') === (direction !== 'down');
  const check = judge(first, second, isUp ? 'up' : 'down');
  const isOtherWay =
    ofAnother === 'above' && direction !== undefined && first.figure.value > 0 !== (direction === 'up');
  return check && isOtherWay ? { ...check, holds: false } : check;
}
