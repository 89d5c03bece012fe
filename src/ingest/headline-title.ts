import { LayoutError } from './source-text.js';

/** What a page of the headline record is, in Japanese, by the words of its English name; the first that fits. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^second revision of .*targets/, '業績予想の修正（2回目）'],
  [/^revision of .*targets/, '業績予想の修正'],
  [/year-end dividend forecast raised/, '期末配当予想の増額修正'],
  [/interim dividend notice/, '中間配当に関するお知らせ'],
  [/annual securities report/, '有価証券報告書'],
  [/TSE summary report/, '決算短信'],
  [/press report/, '決算（報道）'],
  [/results release with revised .*targets?/, '決算リリース（業績予想の修正を含む）'],
  [/results release/, '決算リリース'],
];

/** How releases name spans of a year: two and three quarters are counted from its beginning. */
const SPANS: Readonly<Record<string, string>> = {
  '1Q': '第1四半期',
  '2Q': '第2四半期',
  '3Q': '第3四半期',
  '4Q': '第4四半期',
  '1H': '第2四半期累計',
  '9M': '第3四半期累計',
};

const PERIOD = /FY(\d{4})|([1-4]Q|1H|9M)(\d\d)/;

/**
 * "9M17 results release" as 「2018年3月期 第3四半期累計 決算リリース」.
 * @throws LayoutError at a name whose kind or period is not known.
 */
export function japaneseTitle(title: string): string {
  const kind = KINDS.find(([words]) => words.test(title))?.[1];
  // what is revised is the year, also where a half goes with it
  const period = kind?.startsWith('業績予想') ? /FY(\d{4})/.exec(title) : PERIOD.exec(title);
  if (kind === undefined || !period) throw new LayoutError(`"${title}" has no Japanese name`);
  const [, year, span, shortYear] = period;
  const end = year === undefined ? 2000 + Number(shortYear) + 1 : Number(year) + 1;
  return [`${end}年3月期`, ...(span === undefined ? [] : [SPANS[span]]), kind].join(' ');
}

/** "2018-05-15" as 「2018年5月15日」. */
export function japaneseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
