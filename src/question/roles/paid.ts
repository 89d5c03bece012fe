import type { Span } from '../text/segment.js';
import type { Sense } from './senses.js';

/** What is paid, and what is held: words that name a balance elsewhere. */

/** Names a figure and nothing else ("land" may be a verb of meeting a target, too). */
export const isFigure = ({ senses }: Span): boolean =>
  senses.some(({ t }) => t === 'measure') && !senses.some(({ t }) => t === 'target');

/** "how much cash was spent on dividends?", "cash taxes paid": what was paid for something, and no balance. */
export function goesOut(spans: readonly Span[], at: number): boolean {
  const rest = spans.slice(at + 1);
  const next = rest.find(({ senses }) => !senses.some(({ t }) => IN_SPENDING.has(t)));
  if (!next || (spans[at - 1]?.text === 'how much' && next === rest[0])) return false;
  return spans[at - 1]?.text === 'how much' ? isFigure(next) : isPayment(next);
}

/** Names a line of the cash flow statement that is paid or received. */
const isPayment = ({ senses }: Span): boolean =>
  senses.some((sense) => sense.t === 'measure' && PAYMENT.test(sense.id));
const PAYMENT = /^cf_|_paid$|^lease_payments$|^cash_flow_purchases$/;

/** "interest paid (cash)": how it was paid, and no balance. */
export const isPaidIn = (spans: readonly Span[], at: number): boolean =>
  spans.slice(at + 1).every(({ senses }) => senses.some(({ t }) => t === 'filler')) &&
  spans.slice(0, at).some(isPayment);

/** "how many treasury shares is IIJ holding?": the verb of another figure. */
export const isHeld = (spans: readonly Span[], at: number): boolean =>
  /^(?:hold|holds|holding|held|own|owns|owned|owning)$/.test(spans[at]?.text ?? '') &&
  spans.some((span, other) => other !== at && isFigure(span));
const IN_SPENDING: ReadonlySet<Sense['t']> = new Set<Sense['t']>(['filler', 'deed', 'of', 'variant']);
