import type { ClauseKind, Sense } from '../clauses/clause.js';
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

const MEASURED: readonly Claim[] = ['comparison', 'detail'];

/** What a clause that opens no subject bears out by its kind. */
const BORNE: Readonly<Partial<Record<ClauseKind, readonly Claim[]>>> = {
  comparison: MEASURED,
  gap: MEASURED,
  growth: MEASURED,
  reason: ['detail', 'reason'],
};

/** What each clause of an order bears out: a head by the one before it, any other by its kind. */
export function claimsIn(order: readonly Slot[]): (readonly Claim[])[] {
  let last: Slot | undefined;
  return order.map((slot) => {
    const { kind, place } = slot.clause;
    if (place !== 'head') return BORNE[kind] ?? ['detail'];
    const claim = claimBetween(last, slot);
    last = slot;
    return claim ? ['comparison', claim] : ['comparison'];
  });
}
