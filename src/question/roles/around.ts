import type { Span } from '../text/segment.js';

/** What stands around a word. */

export const isMetricWord = (span: Span): boolean =>
  span.senses.some((sense) => sense.t === 'scope' || sense.t === 'measure' || sense.t === 'variant');

/** Does a span within so many of this one pass? */
export function near(
  spans: readonly Span[],
  at: number,
  test: (span: Span) => boolean,
  reach: number,
): boolean {
  return spans
    .slice(Math.max(0, at - reach), at + reach + 1)
    .some((span, index) => index !== Math.min(at, reach) && test(span));
}

const ARTICLE = /^(?:the|a|an|its|our|their|any)$/;

/** The next span that is more than an article. */
export const nextOf = (spans: readonly Span[], at: number): Span | undefined =>
  spans.slice(at + 1).find((span) => !ARTICLE.test(span.text));

/** The next span in a direction that is more than filler. */
export function beside(
  spans: readonly Span[],
  at: number,
  step: 1 | -1,
  test: (span: Span) => boolean,
): boolean {
  for (let index = at + step; index >= 0 && index < spans.length; index += step) {
    const span = spans[index];
    if (!span) return false;
    if (test(span)) return true;
    if (
      !span.atom &&
      !span.senses.some(
        (sense) => sense.t === 'filler' || sense.t === 'deed' || sense.t === 'of' || sense.t === 'part',
      )
    )
      return false;
  }
  return false;
}
