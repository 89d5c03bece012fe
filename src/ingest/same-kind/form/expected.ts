import { endOf, fiscalYearOf, periodId, type PeriodId, type SpanKind } from '../../../dataset/period.js';
import { measureOf } from '../../../dataset/record.js';
import type { FormCell } from './columns.js';

/** Which figures a row holds: blanks leave no trace in the text, so they have to be known from what the row is of. */

/** The part of the year with whose end a dividend falls due; the total is of the year. */
const PARTS: Readonly<Record<string, SpanKind>> = {
  dps_1q_end: 'Q1',
  dps_interim: 'H1',
  dps_3q_end: '9M',
  dps_year_end: 'FY',
  dps_annual: 'FY',
};

/** What is told of dividends of years that are over alone. */
const OF_WHOLE_YEARS: ReadonlySet<string> = new Set(['dividend_total', 'payout_ratio', 'doe']);

export interface FormRow {
  readonly period: PeriodId;
  readonly forecast: boolean;
}

/**
 * The cells of a row in a release on results up to some day. Results are over and targets are not; the dividends of a
 * year stand in two rows, those of its quarters that are over in one and the rest in the forecast.
 */
export function expectedCells(cells: readonly FormCell[], row: FormRow, until: string): readonly FormCell[] {
  const isOver = endOf(row.period) <= until;
  const year = fiscalYearOf(row.period);
  const isYear = row.period === periodId(year, 'FY');
  return cells.filter(({ metric, basis }) => {
    const part = PARTS[measureOf(metric)];
    if (part !== undefined) return isYear && endOf(periodId(year, part)) <= until !== row.forecast;
    return (
      !row.forecast && (OF_WHOLE_YEARS.has(measureOf(metric)) ? isOver : isOver === (basis === 'actual'))
    );
  });
}
