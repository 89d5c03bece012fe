/** What a digest leads with, in the order of an income statement. */
export const REVENUE = 'company/revenue';
export const OPERATING_INCOME = 'company/operating_income';
export const PRE_TAX = 'company/income_before_tax';
export const NET_INCOME = 'company/net_income_attributable';
export const HEADLINES: readonly string[] = [REVENUE, OPERATING_INCOME, PRE_TAX, NET_INCOME];

/** The lines of business, whose gross margins add up to the company's. */
export const LINES: readonly string[] = [
  'network_services',
  'systems_integration',
  'equipment_sales',
  'atm_operation',
];
export const SEGMENTS: readonly string[] = ['network_si_segment', 'atm_segment', 'elimination'];
