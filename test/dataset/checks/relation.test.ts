import { describe, expect, it } from 'vitest';
import { covers } from '../../../src/dataset/checks/exceptions.js';
import { agree } from '../../../src/dataset/checks/relation.js';
import { relationsOf, runChecks } from '../../../src/dataset/checks/run.js';
import { exact, printedQuantity } from '../../../src/dataset/quantity.js';
import { shippedData } from '../shipped.js';
import { recordOf, type Cell } from '../small-record.js';

const million = (value: number) => printedQuantity(value, 1, 'nearest', 'JPY');
const checked = (cells: Cell[]) => runChecks(recordOf(cells, shippedData), []);
const unexplained = (cells: Cell[]): string[] =>
  checked(cells).unexplained.map(({ relation }) => relation.kind);

describe('agreement', () => {
  it('takes more than a common end point', () => {
    expect(agree(million(1256), million(1257))).toBe(false);
    expect(agree(million(1256), { ...million(1256.4), high: 1256.45 })).toBe(true);
  });

  it('lets an exact value stand at the end of an interval, which may round either way', () => {
    expect(agree(exact(12.5, 'JPY'), million(13))).toBe(true);
    expect(agree(exact(12.4, 'JPY'), million(13))).toBe(false);
  });
});

describe('relations of a small record', () => {
  it('tie a whole to its parts', () => {
    expect(
      unexplained([
        ['company/gross_margin', 'FY2017', '40'],
        ['company/revenue', 'FY2017', '100'],
        ['company/cost', 'FY2017', '60'],
      ]),
    ).toEqual([]);
    expect(
      unexplained([
        ['company/gross_margin', 'FY2017', '50'],
        ['company/revenue', 'FY2017', '100'],
        ['company/cost', 'FY2017', '60'],
      ]),
    ).toEqual(['formula']);
  });

  it('tie a year to its quarters', () => {
    const quarters = [1, 2, 3, 4].map((quarter) => ['company/revenue', `FY2017-Q${quarter}`, '25'] as const);
    expect(unexplained([...quarters, ['company/revenue', 'FY2017', '100']])).toEqual([]);
    expect(unexplained([...quarters, ['company/revenue', 'FY2017', '110']])).toEqual(['periods']);
  });

  it('tie a change of cash to the cash at both ends', () => {
    const cash: Cell[] = [
      ['company/cash', '2017-03-31', '70'],
      ['company/cash', '2018-03-31', '90'],
    ];
    expect(unexplained([...cash, ['company/net_cash_change', 'FY2017', '20']])).toEqual([]);
    expect(unexplained([...cash, ['company/net_cash_change', 'FY2017', '(20)']])).toEqual(['cash']);
  });

  it('tie printed changes to the values', () => {
    const revenue: Cell[] = [
      ['company/revenue', 'FY2016', '80'],
      ['company/revenue', 'FY2017', '100'],
    ];
    expect(unexplained([...revenue, ['company/revenue', 'FY2017 change', '20']])).toEqual([]);
    expect(unexplained([...revenue, ['company/revenue', 'FY2017 change', '30']])).toEqual(['change']);
  });

  it('tie two prints of one figure', () => {
    expect(
      unexplained([
        ['company/revenue', 'FY2017', '100'],
        ['company/revenue', 'FY2017', '110'],
      ]),
    ).toEqual(['same']);
  });

  it.each([
    ['28.00', []],
    ['28.50', ['formula']],
  ])('tie a forecast of dividends, %s, to what was paid and what is to come', (annual, failing) => {
    const cells: Cell[] = [
      ['company/dps_interim', 'FY2018', '13.50'],
      ['company/dps_year_end', 'FY2018 forecast', '14.50'],
      ['company/dps_annual', 'FY2018 forecast', annual],
    ];
    expect(unexplained(cells)).toEqual(failing);
  });

  it.each([
    ['10.00', []],
    ['10.05', []],
    ['10.25', []],
    ['10.27', ['ratio']],
    ['9.98', ['ratio']],
  ])('tie a target of %s a share to net income over the shares in issue or their average', (eps, failing) => {
    const cells: Cell[] = [
      ['company/net_income_attributable', 'FY2018 target', '4000000'],
      ['company/eps', 'FY2018 target', eps],
      ['company/shares_issued', '2018-03-31', '450000'],
      ['company/treasury_shares', '2018-03-31', '60000'],
      ['company/shares_basic', 'FY2017', '400000'],
    ];
    expect(unexplained(cells)).toEqual(failing);
  });

  it('leave growth from a loss alone, as a percentage of it means nothing', () => {
    const record = recordOf(
      [
        ['company/revenue', 'FY2016', '(194)'],
        ['company/revenue', 'FY2017', '239'],
        ['company/revenue', 'FY2017 yoy', '50'],
      ],
      shippedData,
    );
    expect(relationsOf(record).map(({ kind }) => kind)).toContain('growth');
    expect(runChecks(record, []).unexplained).toEqual([]);
  });
});

describe('exceptions', () => {
  it('name a relation whole, or leave out a part of its name', () => {
    const whole = covers({ relation: 'same a/b FY2017 @ x.y', reason: '' });
    expect([
      whole('same a/b FY2017 @ x.y'),
      whole('same a/b FY2017 @ xzy'),
      whole('same a/b FY2017 @ x.y (2)'),
    ]).toEqual([true, false, false]);
    const part = covers({ relation: 'same a/b FY2017 @ *', reason: '' });
    expect([part('same a/b FY2017 @ x'), part('same a/b FY2017-Q4 @ x')]).toEqual([true, false]);
  });
});
