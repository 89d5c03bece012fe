import { parseFormula } from '../relations.js';
import { measureOf, type Fact } from '../record.js';
import { sibling, type FactIndex } from './fact-index.js';
import { meaning, placeOf, type CheckedRelation } from './relation.js';
import { isStatementLine } from './sums.js';
import { factValue, sumValue } from './value.js';

/**
 * Totals of whole statements. Which lines a statement has differs from year to year, so these are no formulas
 * to derive from: a line that a table does not print is nil in it. The first line has to be there; it tells a
 * whole statement from a summary of it.
 */
const FOOTINGS: Readonly<Record<string, string>> = {
  other_income_net:
    'other_net + interest_income - interest_expense + dividend_income + fx_gain + gain_on_other_investments - loss_on_affiliate_stock - impairment_other_investments',
  total_costs_expenses: 'cost + sales_marketing + general_administrative + research_development',
  operating_income: '- total_costs_expenses + revenue',
  adjusted_ebitda: 'depreciation_amortization + operating_income + impairment_intangible',
  comprehensive_income: 'oci_translation + net_income + oci_securities + oci_pension',
  total_assets:
    'current_assets + investments_equity_method + other_investments + property_equipment + goodwill + other_intangibles + guarantee_deposits + deferred_tax_assets_noncurrent + sales_type_leases + prepaid_expenses_noncurrent + other_assets',
  current_liabilities:
    'accounts_payable_trade + short_term_borrowings + long_term_borrowings_current + lease_obligations_current + accounts_payable_other + income_taxes_payable + accrued_expenses + deferred_income_current + other_current_liabilities',
  total_liabilities:
    'current_liabilities + long_term_borrowings + lease_obligations_noncurrent + retirement_pension_costs + deferred_tax_liabilities + deferred_income_noncurrent + other_noncurrent_liabilities',
  total_liabilities_equity: 'total_assets',
  ocf: 'cf_receivables + net_income + depreciation_amortization + impairment_intangible + cf_pension_provision + cf_doubtful_accounts + cf_gain_ppe + cf_disposal_loss + cf_gain_on_other_investments + cf_affiliate_stock_loss + cf_impairment_other_investments + cf_fx_loss + cf_equity_method + cf_deferred_tax + cf_operating_other + cf_sales_type_lease + cf_inventories + cf_prepaid + cf_other_assets + cf_inventories_prepaid_other + cf_payables + cf_income_taxes_payable + cf_accrued_expenses + cf_deferred_income_current + cf_deferred_income_noncurrent + cf_other_liabilities + cf_accrued_other_liabilities',
  icf: 'cf_investing_other - cash_flow_purchases + cf_ppe_sales - cf_afs_purchases - cf_other_investment_purchases - cf_equity_method_investment + cf_afs_sales + cf_other_investment_sales - cf_deposit_payments + cf_deposit_refunds - cf_insurance_payments + cf_insurance_refunds - cf_acquisition + cf_subsidiary_sale + cf_subsidies',
  fcf_financing:
    '- lease_payments - dividends_paid + cf_borrowings_proceeds - cf_borrowings_repayments + cf_short_term_net + cf_lt_payables_proceeds - cf_lt_payables_payments - cf_treasury_purchases + cf_subsidiary_stock_proceeds + cf_financing_other',
  cf_acquisition: 'acquisition_cash_paid - acquired_cash',
};

/** Totals over scopes that a table gives side by side. */
const SCOPE_FOOTINGS: Readonly<Record<string, string>> = {
  'company/revenue': 'network_si_segment/revenue + atm_segment/revenue + elimination/revenue',
  // hi-ho was sold in 2017, and services under other companies' brands are no longer listed apart
  'internet_consumer/revenue': 'iij_brand/revenue + hi_ho/revenue + oem/revenue',
  'internet_consumer/subscriptions': 'iij_brand/subscriptions + hi_ho/subscriptions + oem/subscriptions',
  'company/capex': 'network_back_office/capex + cloud/capex + atm_operation/capex',
};

/** Checks that the lines of every statement add up to its totals. */
export function footingRelations(index: FactIndex): CheckedRelation[] {
  return index.facts.flatMap((fact) => {
    if (
      fact.hedge ||
      fact.kind === 'growth' ||
      sibling(index.table(fact), fact, fact.metric, fact.period) !== fact
    )
      return [];
    const sums = [
      fact.metric.startsWith('company/') ? FOOTINGS[measureOf(fact.metric)] : undefined,
      SCOPE_FOOTINGS[fact.metric],
    ];
    return sums.flatMap((sum) => (sum === undefined ? [] : footing(fact, linesOf(sum, 'company'), index)));
  });
}

interface Line {
  readonly metric: string;
  readonly sign: 1 | -1;
}

/** Reads "a - b" of a scope's measures, or "x/a + y/a" of whole metrics. */
const linesOf = (text: string, scope: string): Line[] =>
  parseFormula(text).terms.map(({ measure, sign }) => ({
    metric: measure.includes('/') ? measure : `${scope}/${measure}`,
    sign,
  }));

function footing(stated: Fact, lines: readonly Line[], index: FactIndex): CheckedRelation[] {
  const found = lines.map(({ metric, sign }) => ({
    fact: sibling(index.table(stated), stated, metric, stated.period),
    sign,
  }));
  if (!found[0]?.fact) return [];
  const printed = found.flatMap(({ fact, sign }) => (fact ? [{ fact, sign }] : []));
  const computed = sumValue(
    printed.map(({ fact }) => factValue(fact)),
    printed.map(({ sign }) => sign),
  );
  const toTheDigit = [stated, ...computed.facts].every(isStatementLine);
  return [
    {
      id: `footing ${meaning(stated)} @ ${placeOf(stated)}`,
      kind: 'footing',
      stated,
      computed,
      ...(toTheDigit && { toTheDigit }),
    },
  ];
}
