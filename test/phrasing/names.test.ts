import { describe, expect, it } from 'vitest';
import { capital, metricName } from '../../src/phrasing/format/names.js';
import { formatDate, longPeriod, shortPeriod } from '../../src/phrasing/format/period.js';
import { record } from './examples.js';

describe('a period', () => {
  it.each([
    ['FY2017-Q4', '4Q17', '4Q17 (January–March 2018)', '2018年3月期 第4四半期（2018年1～3月）'],
    ['FY2016-Q1', '1Q16', '1Q16 (April–June 2016)', '2017年3月期 第1四半期（2016年4～6月）'],
    ['FY2017', 'FY2017', 'FY2017 (April 2017–March 2018)', '2018年3月期（2017年4月～2018年3月）'],
    ['FY2017-H1', '1H17', '1H17 (April–September 2017)', '2018年3月期 上期（2017年4～9月）'],
    ['FY2018-H2', '2H18', '2H18 (October 2018–March 2019)', '2019年3月期 下期（2018年10月～2019年3月）'],
    ['FY2017-9M', '9M17', '9M17 (April–December 2017)', '2018年3月期 第3四半期累計（2017年4～12月）'],
    ['FY2007-H1', '1H07', '1H07 (April–September 2007)', '2008年3月期 上期（2007年4～9月）'],
    ['2018-03-31', '31 March 2018', '31 March 2018', '2018年3月31日'],
  ])('%s', (id, short, en, ja) => {
    expect([shortPeriod(id, 'en'), longPeriod(id, 'en'), longPeriod(id, 'ja')]).toEqual([short, en, ja]);
  });

  it('is shown with its day in a date', () => {
    expect([formatDate('2017-05-05', 'en'), formatDate('2017-05-05', 'ja')]).toEqual([
      '5 May 2017',
      '2017年5月5日',
    ]);
  });
});

describe('a metric', () => {
  it.each([
    [
      'network_services/gross_margin',
      'network services gross margin',
      'ネットワークサービスの売上総利益（粗利）',
    ],
    ['company/revenue', 'total revenue', '売上高'],
    ['company/operating_income', 'operating income', '営業利益'],
    ['recurring/revenue', 'recurring revenue services', 'ストック売上高'],
    [
      'wan/revenue + outsourcing/revenue',
      'WAN services revenue + outsourcing services revenue',
      'WANサービスの売上高 + アウトソーシングサービスの売上高',
    ],
    [
      'wan/revenue - outsourcing/revenue',
      'WAN services revenue − outsourcing services revenue',
      'WANサービスの売上高 − アウトソーシングサービスの売上高',
    ],
    ['wan/revenue / company/revenue', 'WAN services revenue ÷ total revenue', 'WANサービスの売上高 ÷ 売上高'],
    ['nobody/knows_this', 'nobody knows this', 'nobodyのknows this'],
  ])('%s', (metric, en, ja) => {
    expect([metricName(metric, record, 'en'), metricName(metric, record, 'ja')]).toEqual([en, ja]);
  });

  it.each([
    ['network services revenue', 'Network services revenue'],
    ['hi-ho revenue', 'hi-ho revenue'],
  ])('"%s" starts a line as "%s"', (name, expected) => {
    expect(capital(name)).toBe(expected);
  });
});
