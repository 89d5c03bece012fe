import type { Language } from '../../question/query.js';
import { claimsIn } from './claims.js';
import { type Joint, readJoint } from './joints.js';
import { type ModelReply, parseReply } from './reply.js';
import type { Slot } from './slots.js';

/** One slot in its place, with the listed words before it. */
export interface Piece {
  readonly joint: Joint;
  readonly slot: string;
}

/** What is told to the model when a reply is refused. */
export const REFUSALS = {
  malformed: 'It was not JSON of the form asked for, or it was far too long.',
  unknown_slot: 'It used a letter that no clause has.',
  repeated_slot: 'It used a clause more than once.',
  missing_slot: 'It left out a clause.',
  wrong_first: 'It did not begin with the first clause listed, with an empty joint.',
  astray: 'A clause did not stay behind the one that it belongs to.',
  foreign_words: 'A joint held words that are not on the list, or more than two entries.',
  unfounded: 'A joint held joining words that the line of its clause does not name.',
} as const;

export type Refusal = keyof typeof REFUSALS;

export type Verdict =
  | { readonly ok: true; readonly pieces: readonly Piece[] }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Lets a reply pass only if it puts the clauses, each once and in a place where it stays true, between words of the
 * closed list. What passes is rebuilt from the list: no character of the reply is ever shown.
 */
export function guard(text: string, slots: readonly Slot[], lang: Language): Verdict {
  const reply = parseReply(text);
  if (!reply) return { ok: false, refusal: 'malformed' };
  const refusal = misplaced(reply, slots);
  if (refusal) return { ok: false, refusal };
  const pieces = reply.clauses.flatMap(({ joint, slot }) => {
    const read = readJoint(joint, lang);
    return read ? [{ joint: read, slot }] : [];
  });
  if (pieces.length < slots.length) return { ok: false, refusal: 'foreign_words' };
  return unfounded(pieces, slots) ? { ok: false, refusal: 'unfounded' } : { ok: true, pieces };
}

function misplaced({ clauses }: ModelReply, slots: readonly Slot[]): Refusal | undefined {
  const known = new Map(slots.map((slot) => [slot.id, slot]));
  const order = clauses.flatMap(({ slot }) => known.get(slot) ?? []);
  if (order.length < clauses.length) return 'unknown_slot';
  if (new Set(order).size < order.length) return 'repeated_slot';
  if (order.length < slots.length) return 'missing_slot';
  if (order[0] !== slots[0] || clauses[0]?.joint.trim() !== '') return 'wrong_first';
  return strays(order) ? 'astray' : undefined;
}

/** Does a joint claim what the clauses beside it do not bear out? */
function unfounded(pieces: readonly Piece[], slots: readonly Slot[]): boolean {
  const order = pieces.flatMap(({ slot }) => slots.find(({ id }) => id === slot) ?? []);
  const borne = claimsIn(order);
  return pieces.some(({ joint }, at) =>
    joint.phrases.some(({ claim }) => claim !== undefined && !borne[at]?.includes(claim)),
  );
}

/** Does a clause lean on another head than its own? */
function strays(order: readonly Slot[]): boolean {
  let current: string | undefined;
  return order.some(({ id, clause, head }) => {
    if (clause.place === 'head') current = id;
    return head !== undefined && head !== current;
  });
}
