import type { FoundTable } from './find-table.js';

/** Shorter last lines may be a name, or "End". */
const SENTENCE = 30;

/**
 * Where a document ends in the middle of a table or of a sentence; null where it is whole. It may end with a sentence, a
 * ruled line, an address, or the last row of a table.
 */
export function breakOff(raw: string, text: string, found: readonly FoundTable[]): string | null {
  const ending = raw.trimEnd().split('\n').at(-1) ?? '';
  const endsOpen = /\d$/.test(ending) || /(?:^|\s)[^\s@.]*\p{L}$/u.test(ending);
  if (ending.length <= SENTENCE || !endsOpen) return null;
  const last = found.find(({ end }) => text.slice(end).trim() === '');
  if (last?.complete) return null;
  const words = ending
    .slice(-SENTENCE)
    .replace(/^\S*\s/, '')
    .trim();
  return last ? `within the table "${last.table.title.en}"` : `at "${words}"`;
}
