import { toFigure } from '../answer/figures.js';
import type { Figure } from '../answer/types.js';
import { fromFact } from '../dataset/derive.js';
import type { Disclosure, Record } from '../dataset/record.js';
import { correctedBy, type Cause } from '../dataset/supersede.js';
import type { DigestEvent } from './types.js';

/** A figure that a later document set right. */
export interface Corrected {
  readonly cause: Cause;
  readonly old: Figure;
  readonly current: Figure;
  /** The document that sets it right, and its day. */
  readonly by: Disclosure;
}

/** What corrects the documents of an event, as far as it was public at an instant, oldest first. */
export function correctionsOf(record: Record, event: DigestEvent, asOf = Infinity): readonly Disclosure[] {
  const own = new Set(event.disclosures);
  return record.disclosures.filter(
    ({ id, corrects, origin, instant }) =>
      corrects !== undefined && id !== origin.id && own.has(origin.id) && instant <= asOf,
  );
}

/** The event with what corrects it by an instant: its digest then holds the right figures. */
export function withCorrections(record: Record, event: DigestEvent, asOf = Infinity): DigestEvent {
  const corrections = correctionsOf(record, event, asOf).map(({ id }) => id);
  return { ...event, disclosures: [...new Set([...event.disclosures, ...corrections])] };
}

/** The figures that some of those documents set right. */
export const correctedFigures = (record: Record, by: readonly Disclosure[]): readonly Corrected[] =>
  by.flatMap((one) =>
    correctedBy(record, one.id).map(({ cause, old, current }) => ({
      cause,
      old: toFigure(fromFact(old)),
      current: toFigure(fromFact(current)),
      by: one,
    })),
  );
