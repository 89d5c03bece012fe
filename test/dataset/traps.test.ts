import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/dataset/derive.js';
import type { Fact } from '../../src/dataset/record.js';
import { viewsOf } from '../../src/dataset/view.js';
import { shipped } from './shipped.js';

const view = viewsOf(shipped)(Infinity);
const value = (metric: string, period: string): number | undefined =>
  figureOf(view, metric, period)?.quantity.value;
const printedBy = (document: string, metric: string, period: string): string[] =>
  view
    .find(metric, period)
    .filter(({ source }: Fact) => source.document.startsWith(document))
    .map(({ source }) => source.printed);

const quarters = (fy: number): string[] => [1, 2, 3, 4].map((quarter) => `FY${fy}-Q${quarter}`);
const EIGHT = [...quarters(2016), ...quarters(2017)];

describe('figures that are easily misread', () => {
  it.each([
    // the line labelled financing is investing; "other expense" is income
    ['company/icf', 'FY2012-Q4', -1_242_049e3],
    ['company/fcf_financing', 'FY2012-Q4', -938_318e3],
    ['company/other_income_net', 'FY2012-Q4', 101_119e3],
    // the dollar column stands between the years in yen
    ['company/revenue', 'FY2011', 97_314_605e3],
    ['company/revenue', 'FY2012', 106_248_486e3],
    ['company/total_assets', '2012-03-31', 73_493_246e3],
    // printed as 84,394 million though the thousands round to 84,395
    ['company/cost', 'FY2012', 84_394_933e3],
    // eliminations are printed positive and are deductions
    ['elimination/revenue', 'FY2012', -559e6],
    ['elimination/operating_income', 'FY2012', -115e6],
    ['atm_segment/operating_income', 'FY2011', -194e6],
    // millions that differ from the thousands of the statements
    ['company/cost', 'FY2017', 147_817_367e3],
    ['systems_construction/revenue', 'FY2017', 22_527_433e3],
    ['atm_operation/cost', 'FY2017', 2_365_403e3],
    ['systems_integration/cost', 'FY2017-Q4', 15_714_175e3],
    ['network_services/cost', 'FY2017-Q4', 22_588_521e3],
    ['company/net_income_attributable', 'FY2016-Q4', 1_256_249e3],
    // one item on two bases
    ['company/capex_purchases', 'FY2017', 13_719e6],
    ['company/cash_flow_purchases', 'FY2017', 15_770_587e3],
    ['company/impairment_other_investments', 'FY2017', 109_840e3],
    ['company/cf_impairment_other_investments', 'FY2017', 113_450e3],
    ['company/cf_borrowings_proceeds', 'FY2017', 9_550_000e3],
    // dividends on both sides of the 1:200 split
    ['company/dps_annual', 'FY2012', 18.75],
    ['company/dps_annual_unadjusted', 'FY2012', 1760],
    ['company/dps_interim', 'FY2012', 8.75],
    ['company/dps_annual', 'FY2009', 11.25],
    ['company/dps_annual_unadjusted', 'FY2009', 2250],
    // told net of dividends in the cash flow statement of one year, and gross in that of another
    ['company/equity_method_dividends', 'FY2017', 51_191e3],
    ['company/equity_method_dividends', 'FY2012', undefined],
    // lines of the sale of hi-ho
    ['hi_ho/subscriptions_moved_to_mvno', 'FY2017', 14_735],
    ['hi_ho/subscriptions_moved_to_iij_consumer', 'FY2017', 47_683],
    ['hi_ho/subscriptions', '2018-03-31', 0],
  ])('%s of %s is %d', (metric, period, expected) => {
    expect(value(metric, period)).toBe(expected);
  });

  it('takes the quarterly series headed "Revenue" for cost where it is cost', () => {
    const millions = (metric: string): number[] =>
      EIGHT.map((period) => Math.round((value(metric, period) ?? 0) / 1e6));
    expect(millions('company/revenue')).toEqual([
      36_179, 37_944, 39_479, 44_187, 40_964, 42_024, 44_624, 48_439,
    ]);
    expect(millions('company/cost')).toEqual([
      30_397, 31_878, 33_497, 36_770, 34_434, 35_529, 37_894, 39_961,
    ]);
  });

  it('knows the bracketed 12.7% beside the SG&A of FY2016 for its ratio to revenue', () => {
    expect(printedBy('2018-05-15-fy2017-results-presentation', 'company/sga_ratio', 'FY2016')).toContain(
      '+12.7%',
    );
    const grown = view
      .find('company/sga_rd', 'FY2016', 'actual', 'growth')
      .map(({ source }) => source.printed);
    expect(grown).not.toContain('+12.7%');
  });

  it('keeps SG&A and R&D of FY2016 as printed, beside the thousands of the statement', () => {
    expect(printedBy('2018-05-15-fy2017-results-release', 'company/sga_rd', 'FY2016')).toContain('20,113');
    const lines = ['sales_marketing', 'general_administrative', 'research_development'].map(
      (line) => value(`company/${line}`, 'FY2016') ?? 0,
    );
    expect(lines.reduce((total, line) => total + line, 0)).toBe(20_112_384e3);
  });

  it('reads a misprinted growth rate as the figures beside it say, and keeps what is printed', () => {
    const [fact] = view.find('internet_consumer/revenue', 'FY2016-Q1', 'actual', 'growth');
    expect(fact?.quantity.value).toBe(61.1);
    expect(fact?.source).toMatchObject({ printed: '66.1', correction: { read: '61.1' } });
  });

  it('reads the share that lost its percent sign', () => {
    expect(value('cloud/om_share', 'FY2017-Q4')).toBe(86.4);
  });

  it('has the pre-tax target of FY2017 from the undated nine-month record alone', () => {
    const facts = view.find('company/income_before_tax', 'FY2017', 'target');
    expect(facts.map(({ quantity, disclosure }) => [quantity.value, disclosure.publishedBounded])).toEqual([
      [6.5e9, true],
    ]);
  });

  it('keeps targets of FY2016 from before and after their revision apart', () => {
    const targets = (metric: string): number[] =>
      [...new Set(view.find(metric, 'FY2016', 'target').map(({ quantity }) => quantity.value))].sort(
        (a, b) => a - b,
      );
    expect(targets('company/revenue')).toEqual([158e9, 159e9]);
    expect(targets('company/operating_income')).toEqual([5e9, 7.3e9]);
    // what became of these two on 2016-11-04 is not in the record
    expect(targets('company/income_before_tax')).toEqual([7.3e9]);
    expect(targets('company/net_income_attributable')).toEqual([5e9]);
  });
});
