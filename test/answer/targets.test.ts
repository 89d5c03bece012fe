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

describe('a movement that is said not to be meant', () => {
  it('is not told beside the figure', () => {
    expect(ask('goodwill at March 2018, not the change').context).toEqual([]);
    expect(ask('goodwill at March 2018').context).not.toEqual([]);
  });
});
