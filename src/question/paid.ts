import type { Span } from './segment.js';
import type { Sense } from './senses.js';

/** What is paid, and what is held: words that name a balance elsewhere. */

/** Names a figure and nothing else ("land" may be a verb of meeting a target, too). */
export const isFigure = ({ senses }: Span): boolean =>
  senses.some(({ t }) => t === 'measure') && !senses.some(({ t }) => t === 'target');

/** "how much cash was spent on dividends?": what was paid for something, and no balance. */
export function goesOut(spans: readonly Span[], at: number): boolean {
  if (spans[at - 1]?.text !== 'how much') return false;
  const rest = spans.slice(at + 1);
  const next = rest.findIndex(({ senses }) => !senses.some(({ t }) => IN_SPENDING.has(t)));
  return next > 0 && rest[next]?.senses.some(({ t }) => t === 'measure') === true;
}
/** "interest paid (cash)": how it was paid, and no balance. */
export const isPaidIn = (spans: readonly Span[], at: number): boolean =>
  at === spans.length - 1 &&
  spans
    .slice(0, at)
    .some(({ senses }) => senses.some((sense) => sense.t === 'measure' && sense.id.endsWith('_paid')));

/** "how many treasury shares is IIJ holding?": the verb of another figure. */
export const isHeld = (spans: readonly Span[], at: number): boolean =>
  /^(?:hold|holds|holding|held|own|owns|owned|owning)$/.test(spans[at]?.text ?? '') &&
  spans.some((span, other) => other !== at && isFigure(span));
const IN_SPENDING: ReadonlySet<Sense['t']> = new Set<Sense['t']>(['filler', 'deed', 'of', 'variant']);
