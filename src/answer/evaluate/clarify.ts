import type { PeriodId } from '../../dataset/period.js';
import type { View } from '../../dataset/view.js';
import type { Language, Request } from '../../question/query.js';
import { readingOf } from '../neighbours.js';
import type { Outcome } from '../outcome.js';

/** A label with several readings becomes a choice of dated ones. */
export function clarifyPeriod(
  view: View,
  request: Request,
  { label, ids }: { readonly label: string; readonly ids: readonly PeriodId[] },
  lang: Language,
): Outcome {
  const expr = request.exprs[0];
  return {
    kind: 'clarify',
    label,
    options: expr ? ids.map((id) => readingOf(view, expr, { label, id }, lang)) : [],
  };
}
