import { describe, expect, it } from 'vitest';
import { ask, textOf } from '../question/reader.js';

describe('a cost held against its target', () => {
  it('is within it where it is lower, and no miss', () => {
    const text = textOf('FY2016 SG&A vs target');
    expect(text).toContain('within the target');
    expect(text).not.toMatch(/short of|missed/);
    expect(textOf('2016年度の販管費は計画を達成した？')).not.toMatch(/未達|（達成）/);
  });

  it('is above it where it is higher, and no success', () => {
    expect(textOf('2016年度の売上原価は計画を達成した？')).toContain('予想を上回る（超過）');
  });
});

describe('the growth of a target', () => {
  it('is told of each of its versions', () => {
    const text = textOf('growth of the FY2013 revenue target over the year before');
    expect(text).toMatch(/117,000 million[^;]*\+10\.1%/);
    expect(text).toMatch(/114,000 million[^;]*\+7\.3%/);
  });
});

describe('a ratio of two targets', () => {
  it('is made of both in the version asked for', () => {
    expect(textOf('operating margin of the original FY2013 plan')).toContain(
      '9,400 ÷ revenue 117,000 = 8.0%',
    );
    expect(textOf('2014年度の期初計画の純利益率')).toContain('4,500 ÷ 売上高 123,000 ＝ 3.7%');
    expect(textOf('operating margin in the revised FY2016 plan')).toMatch(/^3\.2%/);
  });

  it('is not told where one of them has no such version', () => {
    expect(ask('pre-tax margin in the original FY2014 plan').status).toBe('unavailable');
  });
});

describe('growth as it was targeted and as it came out', () => {
  it('is not told by the level of the result beside that of the target', () => {
    expect(ask('operating income FY2016: planned growth vs growth achieved').status).toBe('unavailable');
    expect(ask('2017年度の純利益の増益率、目標と実績').status).toBe('unavailable');
  });
});

describe('a target beside the result of another year', () => {
  it('is told with that result, and with the growth that it implies on an earlier one', () => {
    expect(textOf('FY2018 operating income guidance vs FY2017 operating income')).toContain(
      '+3.5% from JPY 6,762 million in FY2017',
    );
    expect(textOf('2018年度の売上目標と2017年度の売上')).toContain('176,051百万円');
  });

  it('implies no growth on a later one', () => {
    const text = textOf('mobile revenue: FY2016 target compared with FY2017 revenue');
    expect(text).toMatch(/25,500 million[^;]*; FY2017: about JPY 35,329 million/);
  });

  it('is not told without it', () => {
    expect(ask('FY2016 cloud revenue target vs FY2015 result').status).toBe('unavailable');
  });
});

describe('the years in which a target was missed', () => {
  it('are those alone in which it was', () => {
    expect(textOf('what years was the operating income target missed?')).not.toMatch(/above target/);
    expect(textOf('営業利益が計画を下回った年度は？')).not.toContain('上回る');
  });
});

describe('a movement that is said not to be meant', () => {
  it('is not told beside the figure', () => {
    expect(ask('goodwill at March 2018, not the change').context).toEqual([]);
    expect(ask('goodwill at March 2018').context).not.toEqual([]);
  });
});
