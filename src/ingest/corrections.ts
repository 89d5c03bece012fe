import type { DocumentLayout } from './layout.js';
import type { Region } from './source-text.js';
import { LayoutError, phrase } from './source-text.js';

/** What a reviewer found that a number of the source has to be read as, and why. */
export interface Reading {
  readonly read: string;
  readonly reason: string;
}

/** The reviewed reading of the number at a place of the evened text, if there is one. */
export type Readings = (at: Region) => Reading | undefined;

type Correction = DocumentLayout['corrections'][number];

/**
 * Finds every correction in the text, so that a list that has gone stale fails. Names and addresses are only
 * listed; a number keeps its printed form and is given its reading beside it.
 * @throws LayoutError naming the correction that is not in the document.
 */
export function readingsOf(text: string, corrections: readonly Correction[]): Readings {
  const placed = corrections.flatMap((one) => placesOf(text, one).map((place) => ({ ...one, ...place })));
  return ({ start, end }) => {
    const found = placed.find((one) => one.start < end && start < one.end);
    if (!found) return undefined;
    if (found.start < start || found.end > end)
      throw new LayoutError(`the correction of "${found.printed}" cuts through a number`);
    return {
      read: text.slice(start, found.start) + found.correct + text.slice(found.end, end),
      reason: found.reason,
    };
  };
}

function placesOf(text: string, { printed, occurrence }: Correction): Region[] {
  const all = [...text.matchAll(new RegExp(String.raw`(?<!\w|\d[.,])${phrase(printed)}(?!\w|[.,]\d)`, 'g'))];
  const found = occurrence === 'all' ? all : all.slice(occurrence - 1, occurrence);
  if (found.length === 0)
    throw new LayoutError(`the correction of "${printed}" (${occurrence}) is not in the document`);
  return found.map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
