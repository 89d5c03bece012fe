import { isMetricWord } from './around.js';
import type { Span } from '../text/segment.js';

/** "pension costs, current", "lease obligations (current)": the row of a balance sheet, not the time. */
function isSetAfter(spans: readonly Span[], at: number): boolean {
  const before = spans.slice(0, at).findLast(({ text }) => !/^[,(:/-]$/.test(text));
  const next = spans[at + 1];
  return (
    before?.senses.some((sense) => sense.t === 'measure' && IN_PORTIONS.test(sense.id)) === true &&
    !(next !== undefined && isMetricWord(next))
  );
}
/** "current pension costs", "current prepaid expenses": right before such a balance it is the row, too. */
export const isOfPortion = (spans: readonly Span[], at: number): boolean =>
  isSetAfter(spans, at) ||
  spans[at + 1]?.senses.some(
    (sense) => sense.t === 'measure' && IN_PORTIONS.test(sense.id) && !sense.id.startsWith('long_term'),
  ) === true;

/** Balances of which the current and the noncurrent portion stand in rows of their own. */
const IN_PORTIONS =
  /^(?:lease_obligations|deferred_(?:income|tax)|prepaid_expenses|retirement_pension|other_assets|sales_type_leases|long_term_borrowings)/;
