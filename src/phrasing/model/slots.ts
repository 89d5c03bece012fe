import type { Clause, ClauseKind, Sense } from '../clauses/clause.js';

/** A clause behind a letter: all that the model is told of it is its kind and where it may stand. */
export interface Slot {
  readonly id: string;
  readonly clause: Clause;
  /** The head that a clause leans on. */
  readonly head?: string;
  /** Of a head: which way it and all that leans on it point, where they agree. */
  readonly sense?: Sense;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** More clauses than these are no paragraph any more. */
export const MOST_SLOTS = 12;

/** Gives each clause its letter; a clause behind a head is tied to the last one before it. */
export function slotsOf(clauses: readonly Clause[]): Slot[] {
  let head: string | undefined;
  const slots = clauses.slice(0, MOST_SLOTS).map((clause, at): Slot => {
    const id = LETTERS.charAt(at);
    if (clause.place === 'head') head = id;
    return { id, clause, ...(clause.place === 'behind' && head !== undefined && { head }) };
  });
  return slots.map((slot) => {
    const sense = senseOf(slot, slots);
    return sense ? { ...slot, sense } : slot;
  });
}

function senseOf({ id, clause }: Slot, slots: readonly Slot[]): Sense | undefined {
  if (clause.place !== 'head') return undefined;
  const leaning = slots.filter(({ head }) => head === id).map((slot) => slot.clause.sense);
  const senses = new Set([clause.sense, ...leaning].filter((sense) => sense !== undefined));
  const [sense] = senses;
  return senses.size === 1 ? sense : undefined;
}

const ABOUT: Readonly<Record<ClauseKind, string>> = {
  answer: 'a figure that was asked for, with its name and period',
  correction: 'a premise of the question put right, with the figure',
  comparison: 'the change of that figure on the year before',
  gap: 'the gap between that figure and the target of the company',
  growth: 'the growth of that figure',
  versions: 'the versions of that target, each with its day',
  reason: 'the reason that the company states, long',
  note: 'a note on that figure, long',
  assumption: 'what the answer takes for granted',
};

/** What the model is shown of a slot; there is no word of the clause in it, and no digit. */
export function describe({ id, clause, head }: Slot, at: number): string {
  return `${id} (${clause.kind}${placing(at, clause, head)}): ${ABOUT[clause.kind]}`;
}

function placing(at: number, { place }: Clause, head: string | undefined): string {
  if (at === 0) return ', comes first';
  if (head !== undefined) return `, stays behind ${head}`;
  return place === 'head' ? ', opens a new subject' : '';
}
