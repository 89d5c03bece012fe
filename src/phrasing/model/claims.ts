import type { Sense } from '../clauses/clause.js';
import type { Claim } from './joining-words.js';
import type { Slot } from './slots.js';

const OPPOSITE: Readonly<Record<Sense, Sense>> = { up: 'down', down: 'up', above: 'below', below: 'above' };

/**
 * What two subjects bear out when one is told straight after the other: a contrast where one rose and the other fell,
 * or one is above and the other below its target; a likeness where both point the same way; else nothing.
 */
export function claimBetween(before: Slot | undefined, after: Slot): Claim | undefined {
  if (before?.sense === undefined || after.sense === undefined) return undefined;
  if (before.sense === after.sense) return 'likeness';
  return OPPOSITE[before.sense] === after.sense ? 'contrast' : undefined;
}

/** The claim that each slot of an order bears out; only the head of a subject may be set against the one before. */
export function claimsIn(order: readonly Slot[]): (Claim | undefined)[] {
  let last: Slot | undefined;
  return order.map((slot) => {
    if (slot.clause.place !== 'head') return undefined;
    const claim = claimBetween(last, slot);
    last = slot;
    return claim;
  });
}
