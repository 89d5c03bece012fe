import { describe, expect, it, test } from 'vitest';
import { checkOf, digestOf, itemOf, millions, tenths } from './shipped.js';

const [FY17, FY16, FY13, FY12] = [
  '2018-05-15-results',
  '2017-05-15-results',
  '2014-05-15-results',
  '2013-05-15-results',
] as const;

describe('results against the prior year', () => {
  test.each([
    [FY17, 'revenue', 176051, 157789, 11.6],
    [FY17, 'operating_income', 6762, 5134, 31.7],
    [FY17, 'income_before_tax', 7840, 5427, 44.5],
    [FY17, 'net_income_attributable', 5109, 3167, 61.3],
    [FY16, 'revenue', 157789, 140648, 12.2],
    [FY16, 'operating_income', 5134, 6140, -16.4],
    [FY16, 'net_income_attributable', 3167, 4038, -21.6],
    [FY13, 'operating_income', 5723, 7753, -26.2],
    [FY12, 'revenue', 106248, 97315, 9.2],
    [FY12, 'operating_income', 7753, 6353, 22],
    [FY12, 'income_before_tax', 7757, 5976, 29.8],
    [FY12, 'net_income_attributable', 5301, 3641, 45.6],
    ['2016-08-05-results', 'revenue', 36179, 31464, 15],
    ['2016-08-05-results', 'operating_income', 836, 1141, -26.7],
    ['2016-08-05-results', 'income_before_tax', 994, 1278, -22.2],
    ['2016-08-05-results', 'net_income_attributable', 529, 721, -26.6],
  ])('%s %s', (id, measure, result, prior, change) => {
    const item = itemOf(id, measure);
    const { growth } = item;
    expect([millions(item.result.value), millions(item.prior?.value), tenths(growth?.value)]).toEqual([
      result,
      prior,
      change,
    ]);
  });
});

test('a notice of revised targets tells those of a half year that is over and not yet reported', () => {
  const { guidance } = digestOf('2008-10-24-targets');
  const half = guidance.filter(({ period }) => period === 'FY2008-H1');
  expect(half.map(({ target, before, crosses }) => [target.value, before?.value, crosses])).toEqual([
    [33.2e9, 34.5e9, false],
    [0.95e9, 1.85e9, true],
    [0.7e9, 1.65e9, true],
    [0.3e9, 0.8e9, true],
  ]);
});

describe('results against targets', () => {
  test.each([
    [FY17, 'revenue', '2017-05-15', 176000, 100, 'in_line', true],
    [FY17, 'operating_income', '2017-05-15', 6500, 104, 'above', true],
    [FY17, 'income_before_tax', null, 6500, 120.6, 'above', true],
    [FY17, 'net_income_attributable', '2017-05-15', 4000, 127.7, 'above', true],
    [FY16, 'revenue', '2016-05-13', 159000, 99.2, 'below', false],
    [FY16, 'revenue', '2016-11-04', 158000, 99.9, 'in_line', true],
    [FY16, 'operating_income', '2016-05-13', 7300, 70.3, 'below', false],
    [FY16, 'operating_income', '2016-11-04', 5000, 102.7, 'above', true],
    [FY16, 'net_income_attributable', '2016-05-13', 5000, 63.3, 'below', false],
    [FY13, 'operating_income', '2013-05-15', 9400, 60.9, 'below', false],
    [FY13, 'operating_income', '2014-02-07', 6000, 95.4, 'below', true],
    [FY13, 'revenue', '2014-02-07', 114000, 100.2, 'in_line', true],
    [FY12, 'revenue', '2012-05-15', 107000, 99.3, 'below', true],
    [FY12, 'net_income_attributable', '2012-05-15', 4000, 132.5, 'above', true],
    ['2008-11-13-results', 'operating_income', '2008-05-15', 1850, 54.3, 'below', false],
    ['2008-11-13-results', 'revenue', '2008-10-24', 33200, 100.2, 'in_line', true],
    ['2009-11-13-results', 'revenue', null, 33500, 96.3, 'below', true],
    ['2010-05-14-results', 'revenue', null, 68000, 100, 'in_line', true],
    ['by-2018-05-15-results-1h17', 'revenue', null, 82400, 100.7, 'above', true],
  ])('%s %s, set on %s', (id, measure, setOn, target, achieved, verdict, inForce) => {
    const check = checkOf(id, measure, setOn);
    expect({
      target: millions(check.target.value),
      achieved: tenths(check.achievement?.value),
      verdict: check.verdict,
      inForce: check.inForce,
    }).toEqual({ target, achieved, verdict, inForce });
  });

  it('gives the gap in yen', () => {
    expect(millions(checkOf(FY17, 'income_before_tax', null).gap?.value)).toBe(1340);
    expect(millions(checkOf(FY16, 'operating_income', '2016-05-13').gap?.value)).toBe(-2166);
  });

  it('says that a revision exists whose value is not in the record', () => {
    expect(itemOf(FY16, 'net_income_attributable').unknownRevision).toBe('2016-11-04');
    expect(itemOf('2015-02-10-results', 'operating_income').unknownRevision).toBe('2014-11-07');
    expect(itemOf(FY16, 'operating_income').unknownRevision).toBeUndefined();
  });

  it('flags gaps at which the exchange asks for a revised forecast, against the latest forecast alone', () => {
    expect(checkOf(FY12, 'net_income_attributable', '2012-05-15').crosses).toBe(true);
    expect(checkOf(FY17, 'net_income_attributable', '2017-05-15').crosses).toBe(false);
    expect(checkOf(FY16, 'net_income_attributable', '2016-05-13').crosses).toBe(false);
    expect(checkOf(FY13, 'operating_income', '2013-05-15').crosses).toBe(false);
  });
});

describe('progress towards the full year', () => {
  test.each([
    ['2016-08-05-results', 'revenue', 22.8, 22.6],
    ['2016-08-05-results', 'net_income_attributable', 10.6, 18],
    ['2016-11-08-results', 'operating_income', 39, 39.4],
    ['by-2018-05-15-results-9m17', 'revenue', 72.5, 71.9],
    ['by-2018-05-15-results-9m17', 'operating_income', 58.1, 63.1],
    ['2014-02-07-results', 'operating_income', 44.8, 67.2],
  ])('%s %s: %s%, a year before %s%', (id, measure, now, before) => {
    const { progress, pastProgress } = itemOf(id, measure);
    expect([tenths(progress?.percent.value), tenths(pastProgress[0]?.percent.value)]).toEqual([now, before]);
  });

  it('is also told against a target that the same disclosure sets anew', () => {
    expect(tenths(itemOf('2014-02-07-results', 'operating_income').progressRevised?.percent.value)).toBe(
      70.2,
    );
  });

  it('leaves out past years whose target in force is not known', () => {
    const past = itemOf('by-2018-05-15-results-9m17', 'net_income_attributable').pastProgress;
    expect(past.map(({ period }) => period)).not.toContain('FY2016-9M');
  });

  it('gives a full-year target beside an interim result without a verdict', () => {
    const [target] = itemOf('2016-08-05-results', 'revenue').targets;
    expect(target).toMatchObject({ period: 'FY2016', inForce: true, setOn: '2016-05-13' });
    expect(target?.verdict).toBeUndefined();
  });
});

describe('guidance', () => {
  test.each([
    [FY17, 'revenue', 'FY2018', 190000, 7.9, 'initial'],
    [FY17, 'revenue', 'FY2018-H1', 90000, 8.4, 'initial'],
    [FY17, 'operating_income', 'FY2018', 7000, 3.5, 'initial'],
    [FY17, 'operating_income', 'FY2018-H1', 2500, 8, 'initial'],
    [FY12, 'revenue', 'FY2013', 117000, 10.1, 'initial'],
    [FY12, 'operating_income', 'FY2013-H1', 3400, 4.2, 'initial'],
    [FY12, 'net_income_attributable', 'FY2013-H1', 2000, -0.3, 'initial'],
    [FY12, 'income_before_tax', 'FY2013', 9000, 16, 'initial'],
    [FY16, 'operating_income', 'FY2017', 6500, 26.6, 'initial'],
    ['2016-08-05-results', 'operating_income', 'FY2016', 7300, 18.9, 'reiterated'],
    ['2016-08-05-results', 'income_before_tax', 'FY2016', 7300, 17.9, 'reiterated'],
    ['2016-11-08-results', 'revenue', 'FY2016', 158000, 12.3, 'revised'],
    ['2014-02-07-results', 'operating_income', 'FY2013', 6000, -22.6, 'revised'],
    ['2015-03-24-targets', 'operating_income', 'FY2014', 5050, -11.8, 'revised'],
    ['2008-10-24-targets', 'income_before_tax', 'FY2008', 3000, undefined, 'revised'],
  ])('%s %s %s', (id, measure, period, value, change, status) => {
    const found = digestOf(id).guidance.find(
      (one) => one.metric === `company/${measure}` && one.period === period,
    );
    expect([millions(found?.target.value), tenths(found?.growth?.value), found?.status]).toEqual([
      value,
      change,
      status,
    ]);
  });

  it('implies a second half and a margin', () => {
    const { implied } = digestOf(FY17);
    const of = (metric: string, period: string): number | undefined =>
      implied.find((one) => one.metric === `company/${metric}` && one.period === period)?.figure.value;
    expect(millions(of('revenue', 'FY2018-H2'))).toBe(100000);
    expect(millions(of('operating_income', 'FY2018-H2'))).toBe(4500);
    expect(tenths(of('operating_margin', 'FY2018'))).toBe(3.7);
  });

  it('names targets that the company does not give, with the place where it says so', () => {
    expect(digestOf(FY17).undisclosed).toMatchObject([
      {
        metrics: ['company/income_before_tax', 'company/net_income_attributable'],
        period: 'FY2018',
        source: { document: '2018-05-15-fy2017-results-release', row: 'FY2018 targets' },
      },
    ]);
  });

  it('says nothing of what a headline record leaves out', () => {
    expect(digestOf(FY16).undisclosed).toEqual([]);
  });

  it('flags a change of targets that crosses the line of the exchange', () => {
    const crossing = (id: string): string[] =>
      digestOf(id)
        .guidance.filter(({ crosses }) => crosses)
        .map(({ metric }) => metric);
    expect(crossing('2014-02-07-results')).toEqual(['company/operating_income']);
    expect(crossing('2016-11-08-results')).toEqual(['company/operating_income']);
    expect(crossing('2015-03-24-targets')).toEqual([]);
  });
});

describe('dividends', () => {
  test.each([
    [
      FY17,
      [
        'FY2017 interim 13.5 paid',
        'FY2017 year_end 13.5 scheduled',
        'FY2017 annual 27 scheduled',
        'FY2018 interim 13.5 forecast',
        'FY2018 year_end 13.5 forecast',
        'FY2018 annual 27 forecast',
      ],
    ],
    [
      FY12,
      [
        'FY2012 interim 8.75 paid',
        'FY2012 year_end 10 scheduled',
        'FY2012 annual 18.75 scheduled',
        'FY2013 interim 11 forecast',
        'FY2013 year_end 11 forecast',
        'FY2013 annual 22 forecast',
      ],
    ],
    [
      '2018-05-24-dividend',
      ['FY2017 interim 13.5 paid', 'FY2017 year_end 13.5 scheduled', 'FY2017 annual 27 scheduled'],
    ],
    ['2008-11-13-results', ['FY2008 interim 1000 scheduled']],
    ['2013-02-08-results', ['FY2012 year_end 10 forecast']],
  ])('%s', (id, expected) => {
    const told = digestOf(id).dividends.map(
      ({ period, part, figure, status }) => `${period} ${part} ${String(figure.value)} ${status}`,
    );
    expect(told).toEqual(expected);
  });
});
