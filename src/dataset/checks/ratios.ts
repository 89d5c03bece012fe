import { endOf, startOf, type PeriodId } from '../period.js';
import { measureOf, scopeOf, type Fact } from '../record.js';
import { parseFormula } from '../relations.js';
import type { View } from '../view.js';
import { valueAt } from './changes.js';
import type { FactIndex } from './fact-index.js';
import { meaning, placeOf, type CheckedRelation } from './relation.js';
import { meanValue, ratioValue, sumValue, type Value } from './value.js';

/** Over and under of a ratio; `end` takes the balance at the end of the period, `mean` that of its two ends. */
interface Rule {
  readonly over: string;
  readonly under: string;
  readonly balance?: 'end' | 'mean';
}

/** Ratios that are no formula of measures of one scope and period. */
const RULES: Readonly<Record<string, Rule>> = {
  recurring_share: { over: 'recurring/revenue', under: 'company/revenue' },
  roe: { over: 'company/net_income_attributable', under: 'company/equity_iij', balance: 'mean' },
  roa: { over: 'company/income_before_tax', under: 'company/total_assets', balance: 'mean' },
  doe: { over: 'company/dividend_total', under: 'company/equity_iij', balance: 'mean' },
  payout_ratio: { over: 'company/dps_annual', under: 'company/eps' },
  eps: { over: 'company/net_income_attributable', under: 'company/shares_basic' },
  eps_diluted: { over: 'company/net_income_attributable', under: 'company/shares_diluted' },
  eps_ads: { over: 'company/net_income_attributable', under: 'company/ads_basic' },
  eps_ads_diluted: { over: 'company/net_income_attributable', under: 'company/ads_diluted' },
  bps: { over: 'company/equity_iij', under: 'company/shares_issued - company/treasury_shares' },
  dps_annual: {
    over: 'company/dividend_total',
    under: 'company/shares_issued - company/treasury_shares',
    balance: 'end',
  },
};

/** Checks printed ratios and per-share figures against what they are ratios of. */
export function ratioRelations(index: FactIndex, view: View): CheckedRelation[] {
  return index.facts.flatMap((fact) => {
    const rule = fact.kind === 'value' && fact.quantity.unit !== 'USD/share' ? ruleOf(fact, view) : undefined;
    const over = rule && operand(index, view, fact, rule.over, fact.period);
    const under = rule && underOf(index, view, fact, rule);
    if (!over || !under) return [];
    const { unit } = fact.quantity;
    const computed = ratioValue(over, under, unit, unit === 'percent' ? 100 : 1);
    return [
      {
        id: `ratio ${meaning(fact)} @ ${placeOf(fact)}`,
        kind: 'ratio',
        stated: fact,
        computed,
        quoted: true,
      },
    ];
  });
}

function ruleOf(fact: Fact, view: View): Rule | undefined {
  const measure = measureOf(fact.metric);
  const formula = view.record.measures.get(measure)?.formula ?? '';
  if (!formula.includes(' / ')) return RULES[measure];
  const [over, under] = parseFormula(formula).terms.map((term) => `${scopeOf(fact.metric)}/${term.measure}`);
  return over !== undefined && under !== undefined ? { over, under } : undefined;
}

function underOf(index: FactIndex, view: View, fact: Fact, { under, balance }: Rule): Value | null {
  if (balance === undefined) return operand(index, view, fact, under, fact.period);
  const end = operand(index, view, fact, under, endOf(fact.period));
  if (balance === 'end') return end;
  const start = operand(index, view, fact, under, dayBefore(startOf(fact.period)));
  return start && end && meanValue(start, end);
}

export const dayBefore = (date: string): PeriodId =>
  new Date(Date.parse(date) - 24 * 3600e3).toISOString().slice(0, 10);

/** A metric, or a sum of metrics, in a period. */
function operand(index: FactIndex, view: View, fact: Fact, text: string, period: PeriodId): Value | null {
  const terms = parseFormula(text).terms;
  const values = terms.map(({ measure }) => valueAt(index, view, fact, measure, period));
  if (!values.every((one) => one !== null)) return null;
  return values.length === 1
    ? (values[0] ?? null)
    : sumValue(
        values,
        terms.map((term) => term.sign),
      );
}
