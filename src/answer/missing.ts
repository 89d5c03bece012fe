import { endOf, type PeriodId } from '../dataset/period.js';
import type { Absence } from '../dataset/knowledge.js';
import { measureOf } from '../dataset/record.js';
import type { View } from '../dataset/view.js';
import type { Expr, Language } from '../question/query.js';
import { nameOf } from './expressions.js';
import type { Outcome } from './outcome.js';
import { latestResults } from './periods.js';
import type { Said } from './types.js';

/** Why a figure is not there: its period is not published yet, or the record does not hold it. */
export function missing(
  view: View,
  expr: Expr | undefined,
  period: PeriodId | undefined,
): Extract<Outcome, { kind: 'unavailable' }> {
  const later = period !== undefined && endOf(period) > endOf(latestResults(view));
  const named = { ...(expr && { metric: nameOf(expr) }), ...(period !== undefined && { period }) };
  const known =
    expr?.op === 'metric' && period !== undefined ? knownAbsence(view, expr.metric, period) : undefined;
  if (known && !later) return { kind: 'unavailable', reason: known.reason, note: saidOf(known), ...named };
  return { kind: 'unavailable', reason: later ? 'not_yet_published' : 'not_in_record', ...named };
}

/** What the record says of a figure that it does not hold: lost from a chart, or not disclosed by the company. */
export function knownAbsence(view: View, metric: string, period: PeriodId): Absence | undefined {
  const isPublic = (one: Absence): boolean =>
    one.source === undefined || view.disclosures.some(({ id }) => id === one.source?.document);
  // "employees FY2017": a balance of a year is that of its last day
  const isStock = view.record.measures.get(measureOf(metric))?.kind === 'stock';
  const days = isStock ? [period, endOf(period)] : [period];
  return view.record.absences.find(
    (one) =>
      one.about?.metrics.includes(metric) === true &&
      one.about.periods.some((told) => days.includes(told)) &&
      isPublic(one),
  );
}

export const saidOf = ({ note, source }: Absence): Said => ({ ...note, ...(source && { source }) });

/** Units by name, for a figure that is held in others alone. */
export const UNIT_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  percent: { en: 'percent', ja: 'パーセント' },
  points: { en: 'points', ja: 'ポイント' },
  USD: { en: 'US dollars', ja: '米ドル' },
  count: { en: 'number', ja: '数' },
  times: { en: 'multiple', ja: '倍' },
};
