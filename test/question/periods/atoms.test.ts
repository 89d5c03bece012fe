import { describe, expect, it } from 'vitest';
import { ATOM_RULES, atomsAt, type Atom } from '../../../src/question/periods/atoms.js';

const fy = (year: number): Atom => ({ a: 'fy', fy: year });
const span = (year: number, kind: Extract<Atom, { a: 'span' }>['kind']): Atom => ({
  a: 'span',
  fy: year,
  kind,
});
const date = (id: string): Atom => ({ a: 'date', id, month: false });
const month = (id: string): Atom => ({ a: 'date', id, month: true });
const part = (kind: Extract<Atom, { a: 'part' }>['kind']): Atom => ({ a: 'part', kind });
const last = (count: number, step: 'quarter' | 'year'): Atom => ({ a: 'last', count, step });
const ago = (count: number, step: 'quarter' | 'year'): Atom => ({ a: 'ago', count, step });
const inYear = (number: number): Atom => ({ a: 'inYear', month: number });
const year = (number: number): Atom => ({ a: 'year', year: number });

/** What every example of every rule names. */
const EXAMPLES: Readonly<Record<string, Atom>> = {
  'last three years': last(3, 'year'),
  'march 2018 quarter': span(2017, 'Q4'),
  'dec 17 qtr': span(2017, 'Q3'),
  'march quarter 2018': span(2017, 'Q4'),
  'december quarter of 2017': span(2017, 'Q3'),
  'in may': inYear(5),
  'the november': inYear(11),
  'by the march': inYear(3),
  '12月末': inYear(12),
  '5月時点': inYear(5),
  '11月に': inYear(11),
  'the past 4 quarters': last(4, 'quarter'),
  'most recent five fiscal years': last(5, 'year'),
  'two quarters ago': ago(2, 'quarter'),
  '3 years earlier': ago(3, 'year'),
  'four years later': ago(-4, 'year'),
  'three months before': ago(1, 'quarter'),
  '12 months earlier': ago(1, 'year'),
  'ytd 3q17': span(2017, '9M'),
  'year to date at 2q17': span(2017, 'H1'),
  直近3四半期: last(3, 'quarter'),
  過去5年間: last(5, 'year'),
  直近三期: last(3, 'year'),
  直近3年間で: last(3, 'year'),
  '5年cagr': last(5, 'year'),
  'the three years ended fy2015': last(3, 'year'),
  '5y cagr': last(5, 'year'),
  '5年間': last(5, 'year'),
  '10年で': last(10, 'year'),
  三期間で: last(3, 'year'),
  '2四半期前': ago(2, 'quarter'),
  '3年前': ago(3, 'year'),
  五期前: ago(5, 'year'),
  '3か月前': ago(1, 'quarter'),
  '12カ月前': ago(1, 'year'),
  '4q17': span(2017, 'Q4'),
  '1h18': span(2018, 'H1'),
  '9m2017': span(2017, '9M'),
  '4q fy17': span(2017, 'Q4'),
  'q4 fy17': span(2017, 'Q4'),
  '4q of fy2017': span(2017, 'Q4'),
  'fy17 4q': span(2017, 'Q4'),
  'fy2017 q4': span(2017, 'Q4'),
  'fy3/18': fy(2017),
  'fye 3/2018': fy(2017),
  'fiscal year ended march 31 , 2018': fy(2017),
  'year to 31 march 2013': fy(2012),
  'fye march 2018': fy(2017),
  'march and june 2016': month('2016-03-31'),
  'end december vs march 2018': month('2017-12-31'),
  'three months to december': part('Q3'),
  'nine months ended 31 december': part('9M'),
  'three months ended march 31 , 2018': span(2017, 'Q4'),
  'nine months to december 2017': span(2017, '9M'),
  'half year to september 2016': span(2016, 'H1'),
  'quarter ended june 30 , 2016': span(2016, 'Q1'),
  'quarter to march 2018': span(2017, 'Q4'),
  cy17: { a: 'calendar', year: 2017 },
  'cy 2017': { a: 'calendar', year: 2017 },
  'jan-mar 2018': span(2017, 'Q4'),
  'january to march 2018': span(2017, 'Q4'),
  'april 2017 to march 2018': fy(2017),
  fy2017: fy(2017),
  fy17: fy(2017),
  'fiscal 2017': fy(2017),
  'march 31 , 2018': date('2018-03-31'),
  'may 15 2013': date('2013-05-15'),
  '31 march 2018': date('2018-03-31'),
  '30 jun 16': date('2016-06-30'),
  'march 2018': month('2018-03-31'),
  'mar 18': month('2018-03-31'),
  'dec 17': month('2017-12-31'),
  'june end 2016': month('2016-06-30'),
  '2018-03-31': date('2018-03-31'),
  '2018/3/31': date('2018-03-31'),
  '2017/18': fy(2017),
  '31/03/2018': date('2018-03-31'),
  '3/31/18': date('2018-03-31'),
  '31/3/18': date('2018-03-31'),
  '18/3/31': date('2018-03-31'),
  '3/31/2018': date('2018-03-31'),
  '3/18': month('2018-03-31'),
  '3/2018': month('2018-03-31'),
  '3-18': month('2018-03-31'),
  '3q17 cum': { a: 'span', fy: 2017, kind: '9M' },
  '2q17 ytd': { a: 'span', fy: 2017, kind: 'H1' },
  '4q17 cumulative': fy(2017),
  '12-2017': month('2017-12-31'),
  '18/3': month('2018-03-31'),
  '2017年度': fy(2017),
  '17年度': fy(2017),
  '2017年4月から2018年3月まで': fy(2017),
  '2017年10月~2018年3月': span(2017, 'H2'),
  '17通期': fy(2017),
  '17下期': span(2017, 'H2'),
  '16/1q': span(2016, 'Q1'),
  '29年度': { a: 'fy', fy: 2029, or: 2017 },
  '30年3月期': { a: 'fy', fy: 2029, or: 2017 },
  '2018年3月期': fy(2017),
  '2013年9月中間期': span(2013, 'H1'),
  '2013年9月期中間': span(2013, 'H1'),
  '2013/9中間期': span(2013, 'H1'),
  '2013年9月第2四半期累計': span(2013, 'H1'),
  平成25年9月中間期: span(2013, 'H1'),
  '18/3期': fy(2017),
  '18年三月期': fy(2017),
  平成29年度: fy(2017),
  平成30年3月期: fy(2017),
  平成三十年三月期: fy(2017),
  平成30年3月末: month('2018-03-31'),
  平成30年3月31日: date('2018-03-31'),
  平成二十八年六月末: month('2016-06-30'),
  平成三十年三月三十一日: date('2018-03-31'),
  'h25/3': month('2013-03-31'),
  'h30/3末': month('2018-03-31'),
  'h30/3期': fy(2017),
  '2018年1-3月期': span(2017, 'Q4'),
  '2018年1月~3月': span(2017, 'Q4'),
  '2018年3月31日': date('2018-03-31'),
  '18年3月末': month('2018-03-31'),
  '29年3月末': { a: 'date', id: '2029-03-31', month: true, or: '2017-03-31' },
  '2018/3末': month('2018-03-31'),
  '2018年3月': month('2018-03-31'),
  '2018/3': month('2018-03-31'),
  '2017年': year(2017),
  '2017': year(2017),
};

/** Alike, and not that: too much, too little, no such month or quarter. */
const NOT: Readonly<Record<string, readonly string[]>> = {
  'quarter and year in one word': ['5q17', '4q', '3h17', '4q175'],
  'quarter of a fiscal year': ['q5 fy17', 'q4 2017'],
  'fiscal year and quarter': ['fy17 5q', '2017 4q'],
  'fiscal year by its end': ['fy12/17', 'fye 3'],
  'fiscal year ended in a month': ['fiscal year ended december 2017', 'year to march'],
  'three months ended in a month': ['four months ended march 2018', 'three months ended march'],
  'quarter ended in a month': ['quarter ended march', 'quarter of march 2018'],
  'fiscal year': ['fy', 'fy2017/18'],
  'date in digits': ['2018-13-01', '2018-03-32'],
  'fiscal years joined': ['2017/20'],
  'Japanese fiscal year by its end': ['2018年12月期'],
  'Japanese month': ['2018年13月'],
  'several up to the latest': ['last three months', 'last years', 'past 3 yearly'],
  'so many before or after': ['three months ago', 'two years', '2 years onward'],
  'so many before or after in Japanese': ['3年前期', '4四半期前年', '5年後半'],
  year: ['1817', '20170', '2017年'],
};

const whole = (rule: (typeof ATOM_RULES)[number], text: string): Atom | null => {
  rule.pattern.lastIndex = 0;
  const match = rule.pattern.exec(text);
  return match?.[0].length === text.length ? rule.read(match) : null;
};

/** Where a rule reads on to what follows the words that it takes: those words. */
const TAKES: Readonly<Record<string, string>> = {
  'march and june 2016': 'march',
  'the three years ended fy2015': 'the three years',
  '5y cagr': '5y',
  '5年cagr': '5年',
  'end december vs march 2018': 'end december',
};

/** The atom of a rule at the beginning of an example, where it takes all that it should. */
const leading = ({ pattern, read }: (typeof ATOM_RULES)[number], text: string): Atom | null => {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match?.[0] === (TAKES[text] ?? text) ? read(match) : null;
};

describe.each(ATOM_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it.each([...rule.examples])('reads %s', (example) => {
    const { length } = TAKES[example] ?? example;
    expect(leading(rule, example)).toEqual(EXAMPLES[example]);
    expect(atomsAt(example, 0)).toContainEqual({ end: length, atom: EXAMPLES[example] });
  });

  it.each([...(NOT[name] ?? [])])('leaves %s alone', (text) => {
    expect(whole(rule, text)).toBeNull();
  });
});

/** Every rule tried at a place, whatever it says it begins with. */
const anyAt = (text: string, start: number): ReturnType<typeof atomsAt> =>
  ATOM_RULES.flatMap(({ pattern, read }) => {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const atom = match && read(match);
    return match && atom ? [{ end: start + match[0].trimEnd().length, atom }] : [];
  });

/** Beginnings that no example has. */
const MORE = [
  'the year to march 2018',
  '12 months to march 2018',
  'twelve months to march 2018',
  'the nine months to december 2017',
  '3 months to march 2018',
  '6 months to september 2017',
  'six months to september 2017',
  '9 months to december 2017',
  '9m17',
  'h1 fy17',
  'h29年度',
  'r1年度',
  'h30年3月期',
  '令和元年5月',
  ...['january', 'february', 'april', 'june', 'july', 'august', 'october', 'november'].map(
    (name) => `${name} 2017`,
  ),
];

it('tries every rule where it can begin', () => {
  const texts = [...ATOM_RULES.flatMap((rule) => rule.examples), ...MORE];
  expect(texts.map((text) => atomsAt(text, 0))).toEqual(texts.map((text) => anyAt(text, 0)));
});
