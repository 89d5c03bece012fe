import { expect, it } from 'vitest';
import { japaneseDay, japaneseTitle } from '../../src/ingest/headline-title.js';
import { shippedData } from '../dataset/shipped.js';

it.each([
  ['FY2017 full-year and 4Q17 results release', '2018年3月期 決算リリース'],
  ['9M17 results release', '2018年3月期 第3四半期累計 決算リリース'],
  ['1H16 results release, citing the FY2016 revision of 4 Nov', '2017年3月期 第2四半期累計 決算リリース'],
  ['3Q07 (three months) results release', '2008年3月期 第3四半期 決算リリース'],
  [
    '9M13 results release with revised FY2013 targets',
    '2014年3月期 第3四半期累計 決算リリース（業績予想の修正を含む）',
  ],
  ['1Q16 results, TSE summary report', '2017年3月期 第1四半期 決算短信'],
  ['1H07 results, press report with full-year targets', '2008年3月期 第2四半期累計 決算（報道）'],
  ['revision of 1H08 and FY2008 targets (6-K exhibit)', '2009年3月期 業績予想の修正'],
  ['second revision of FY2014 targets', '2015年3月期 業績予想の修正（2回目）'],
  ['FY2010 year-end dividend forecast raised (6-K exhibit)', '2011年3月期 期末配当予想の増額修正'],
])('names "%s" %s', (title, expected) => {
  expect(japaneseTitle(title)).toBe(expected);
});

it('refuses a page of a kind or period that it does not know', () => {
  expect(() => japaneseTitle('FY2017 prospectus')).toThrow('"FY2017 prospectus" has no Japanese name');
  expect(() => japaneseTitle('results release')).toThrow('has no Japanese name');
});

it('writes days as they are written', () => {
  expect(japaneseDay('2018-05-05')).toBe('2018年5月5日');
});

it('leaves no English in the Japanese titles of the record', () => {
  const titles = shippedData.disclosures
    .filter(({ kind }) => kind === 'headline')
    .map(({ title }) => title.ja);
  expect(titles).toHaveLength(52);
  expect(titles.filter((title) => /[a-z]/i.test(title))).toEqual([]);
});
