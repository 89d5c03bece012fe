import { yearsBefore, type PeriodId } from '../dataset/period.js';
import type { View } from '../dataset/view.js';
import { asShown, compared, less } from './arithmetic.js';
import { knownFigure } from './known-figure.js';
import { OPERATING_INCOME, PRE_TAX } from './metrics.js';
import type { BelowOperating } from './types.js';

const OTHER_INCOME = 'company/other_income_net';
/** What other income consists of. */
const PARTS = [
  'dividend_income',
  'interest_income',
  'interest_expense',
  'fx_gain',
  'gain_on_other_investments',
  'loss_on_affiliate_stock',
  'impairment_other_investments',
  'other_net',
].map((measure) => `company/${measure}`);

/** What lies between operating income and income before tax, with the part that moved most. */
export function belowOf(view: View, period: PeriodId): BelowOperating | null {
  const all = pair(view, OTHER_INCOME, period) ?? difference(view, period);
  if (!all) return null;
  const parts = PARTS.flatMap((metric) => pair(view, metric, period) ?? []);
  const move = ({ now, was }: BelowOperating): number => Math.abs(now.value - was.value);
  const driver = [...parts].sort((a, b) => move(b) - move(a))[0];
  return { ...all, ...(driver && { driver }) };
}

function pair(
  view: View,
  metric: string,
  period: PeriodId,
): { now: BelowOperating['now']; was: BelowOperating['was'] } | null {
  const found = compared(view, metric, period);
  return found?.prior && isSharp(found.now) && isSharp(found.prior)
    ? { now: found.now, was: found.prior }
    : null;
}

/** Where it is not printed, it is what income before tax has over operating income. */
function difference(view: View, period: PeriodId): BelowOperating | null {
  const of = (at: PeriodId): BelowOperating['now'] | null => {
    const [income, pretax] = [knownFigure(view, OPERATING_INCOME, at), knownFigure(view, PRE_TAX, at)];
    return income && pretax
      ? asShown(less({ metric: OTHER_INCOME, period: at, basis: 'actual' }, pretax, income))
      : null;
  };
  const [now, was] = [of(period), of(yearsBefore(period))];
  return now && was && isSharp(now) && isSharp(was) ? { now, was } : null;
}

/** Differences of coarse figures say nothing about so small an amount. */
const isSharp = ({ low, high }: BelowOperating['now']): boolean => high - low <= 4e6;
