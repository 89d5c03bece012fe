import type { Span } from '../text/segment.js';

/** Words that name a target, or a revision of one, by themselves. */

/** A phrase that holds the word itself needs no other: "target cut" names the target, a bare "cut" does not. */
export const NAMES_TARGET =
  /\b(?:target|tgt|plan|guidance|forecast|outlook|budget)|予想|計画|目標|予算|見通し|見込|見積|想定|ガイダンス|ターゲット/;

/** "the march 2015 revision", "the revision of november 2014" */
export const isDatedRevision = (spans: readonly Span[], at: number): boolean =>
  /\brevision$/.test(spans[at]?.text ?? '') &&
  [spans[at - 1], spans[at + 1], spans[at + 2]].some((span) => span?.atom?.a === 'date');

/** "than the target", 「予想から」: what is measured from a target, and so not the target itself. */
export const FROM_TARGET =
  /\b(?:from|than|below|above|under|against) (?:\S+ ){0,3}?(?:target|plan|forecast|guidance|projection)s?\b|(?:目標|予想|計画|見通し)値?(?:から(?!逆算)|より|に比べ|と比べ)/;
