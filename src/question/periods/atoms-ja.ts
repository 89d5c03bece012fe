import { monthEnd, type SpanKind } from '../../dataset/period.js';
import type { Step } from '../query.js';
import {
  type Atom,
  type Rule,
  DIGITS,
  yearOf,
  numeral,
  ending,
  month,
  date,
  months,
  monthsOfYears,
} from './atom.js';

const ERA_NAMES = ['平成', '令和', 'h', 'r'];
const ERAS: Readonly<Record<string, number>> = { 平成: 1988, 令和: 2018, h: 1988, r: 2018 };
const NUMERAL = '([0-9]{1,2}|[〇一二三四五六七八九十]+|元)';

const era = (name: string | undefined, year: string | undefined): number =>
  (ERAS[name ?? ''] ?? 0) + (yearOf(year) % 100);

/** 「29年度」 without its era: 2029, or the year 29 of 平成, whose last years are all that two digits from 21 on can mean. */
const ofEra = (year: string | undefined, before: number): { or?: number } => {
  const digits = year?.length === 2 ? Number(year) : 0;
  return digits > 20 && digits <= 31 ? { or: (ERAS['平成'] ?? 0) + digits - before } : {};
};
const endingIn = (m: RegExpExecArray): Atom | null => ending(m[1], m[2] === '三' ? 3 : Number(m[2]));
/** 「29年3月末」: of 2029, or of the year 29 of the era. */
function monthOfEra(year: string | undefined, number: number): Atom | null {
  const { or } = ofEra(year, 0);
  const atom = month(yearOf(year), number);
  return atom?.a === 'date' && or !== undefined ? { ...atom, or: monthEnd(or, number) } : atom;
}
const withEra = (atom: Atom | null, year: string | undefined): Atom | null =>
  atom?.a === 'fy' ? { ...atom, ...ofEra(year, 1) } : atom;

const PARTS: Readonly<Record<string, SpanKind>> = {
  通期: 'FY',
  通年: 'FY',
  上: 'H1',
  下: 'H2',
};
const ofPart = (fy: number, part: string): Atom => {
  const kind = PARTS[part] ?? PARTS[part.charAt(0)];
  return kind === undefined ? { a: 'span', fy, kind: quarterKind(part) } : whole(fy, kind);
};
const whole = (fy: number, kind: SpanKind): Atom =>
  kind === 'FY' ? { a: 'fy', fy } : { a: 'span', fy, kind };
const QUARTERS: readonly SpanKind[] = ['Q1', 'Q2', 'Q3', 'Q4'];
const quarterKind = (part: string): SpanKind => QUARTERS[Number(part.charAt(0)) - 1] ?? 'FY';

const HALF_BY_SEPTEMBER =
  '(?:9|九)月?(?:期?の?中間(?:連結会計期間|会計期間|期間|期)?|期?の?第(?:2|二)四半期累計(?:期間)?)';

const stepOf = (said: string | undefined): Step =>
  /四半期|クォーター|q/.test(said ?? '') ? 'quarter' : 'year';

/** Japanese names of time. */
export const JA_RULES: readonly Rule[] = [
  {
    name: 'several up to the latest in Japanese',
    begins: ['直近', '過去', '最近', '最新'],
    pattern: new RegExp(
      `(?:直近|過去|最近|最新)の?${NUMERAL}(?:つの|個の)?(四半期|クォーター|q|[カヶか]?年|期)(?:間|分)?で?(?!前)`,
      'y',
    ),
    read: (m) => ({ a: 'last', count: numeral(m[1]), step: stepOf(m[2]) }),
    examples: ['直近3四半期', '過去5年間', '直近三期', '直近3年間で'],
  },
  {
    name: 'so many on end in Japanese',
    begins: [...DIGITS, ...Array.from('一二三四五六七八九十')],
    pattern: new RegExp(
      `${NUMERAL}(?:つの)?(四半期|クォーター|q|[カヶか]?年|期)(?:間[での]?|で(?=[いどな何売営純利粗増減伸変]| ?,|$)|(?=の?(?:cagr|年平均成長|平均成長|複利)))`,
      'y',
    ),
    // 「1年間で」 is told from the year before
    read: (m) => (numeral(m[1]) < 2 ? null : { a: 'last', count: numeral(m[1]), step: stepOf(m[2]) }),
    examples: ['5年間', '10年で', '三期間で', '5年cagr'],
  },
  {
    name: 'so many before or after in Japanese',
    begins: [...DIGITS, ...Array.from('一二三四五六七八九十')],
    pattern: new RegExp(`${NUMERAL}(四半期|クォーター|q|[カヶか]?年|期)(前|後)(?![年期四同半回])`, 'y'),
    read: (m) => ({ a: 'ago', count: numeral(m[1]) * (m[3] === '後' ? -1 : 1), step: stepOf(m[2]) }),
    examples: ['2四半期前', '3年前', '五期前'],
  },
  {
    name: 'three or twelve months before in Japanese',
    begins: ['3', '三', '1', '十'],
    pattern: /(3|三|12|十二)[かカヶケ]月前/y,
    read: (m) => ({ a: 'ago', count: 1, step: /^[3三]$/.test(m[1] ?? '') ? 'quarter' : 'year' }),
    examples: ['3か月前', '12カ月前'],
  },
  {
    name: 'Japanese fiscal year',
    begins: DIGITS,
    then: '年',
    pattern: /((?:19|20)\d\d|\d\d)年度/y,
    read: (m) => ({ a: 'fy', fy: yearOf(m[1]), ...ofEra(m[1], 0) }),
    examples: ['2017年度', '17年度', '29年度'],
  },
  {
    name: 'Japanese half by its end',
    begins: DIGITS,
    then: '年/',
    pattern: new RegExp(`((?:19|20)\\d\\d|\\d\\d)[年/]${HALF_BY_SEPTEMBER}`, 'y'),
    read: (m) => ({ a: 'span', fy: yearOf(m[1]), kind: 'H1' }),
    examples: ['2013年9月中間期', '2013年9月期中間', '2013/9中間期', '2013年9月第2四半期累計'],
  },
  {
    name: 'half by its end in an era',
    begins: ERA_NAMES,
    pattern: new RegExp(`(平成|令和|h|r)${NUMERAL}年${HALF_BY_SEPTEMBER}`, 'y'),
    read: (m) => ({ a: 'span', fy: era(m[1], m[2]), kind: 'H1' }),
    examples: ['平成25年9月中間期'],
  },
  {
    name: 'Japanese fiscal year by its end',
    begins: DIGITS,
    then: '年/.',
    pattern: /((?:19|20)\d\d|\d\d)(?:年|\/|\.)\s?(\d{1,2}|三)月?期/y,
    read: (m) => (m[0].includes('年') ? withEra(endingIn(m), m[1]) : endingIn(m)),
    examples: ['2018年3月期', '18/3期', '18年三月期', '30年3月期'],
  },
  {
    name: 'fiscal year in an era',
    begins: ERA_NAMES,
    pattern: new RegExp(`(平成|令和|h|r)${NUMERAL}年度`, 'y'),
    read: (m) => ({ a: 'fy', fy: era(m[1], m[2]) }),
    examples: ['平成29年度'],
  },
  {
    name: 'fiscal year by its end in an era',
    begins: ERA_NAMES,
    pattern: new RegExp(`(平成|令和|h|r)${NUMERAL}年(\\d{1,2}|三)月期`, 'y'),
    read: (m) => ending(String(era(m[1], m[2])), m[3] === '三' ? 3 : Number(m[3])),
    examples: ['平成30年3月期', '平成三十年三月期'],
  },
  {
    name: 'Japanese date in an era',
    begins: ERA_NAMES,
    pattern: new RegExp(`(平成|令和|h|r)${NUMERAL}年${NUMERAL}月(?:末日?|${NUMERAL}日)?(?!期)`, 'y'),
    read: (m) =>
      m[4] === undefined
        ? month(era(m[1], m[2]), numeral(m[3]))
        : date(era(m[1], m[2]), numeral(m[3]), numeral(m[4])),
    examples: ['平成30年3月末', '平成30年3月31日', '平成二十八年六月末', '平成三十年三月三十一日'],
  },
  {
    name: 'month in an era, in short',
    begins: ['h', 'r'],
    pattern: /(h|r)(\d{1,2})[/.](\d{1,2})(?:月?末日?)?(?![\d/月期])/y,
    read: (m) => month(era(m[1], m[2]), Number(m[3])),
    examples: ['h25/3', 'h30/3末'],
  },
  {
    name: 'fiscal year by its end in an era, in short',
    begins: ['h', 'r'],
    pattern: /(h|r)(\d{1,2})[/.](\d{1,2})月?期/y,
    read: (m) => ending(String(era(m[1], m[2])), Number(m[3])),
    examples: ['h30/3期'],
  },
  {
    name: 'Japanese months of two years',
    begins: DIGITS,
    pattern:
      /((?:19|20)\d\d|\d\d)年の?(\d{1,2})月?(?:期首|初)?(?:-|~|から|より)((?:19|20)\d\d|\d\d)年の?(\d{1,2})月?(?:末|期末)?(?:まで)?(?!期)/y,
    read: (m) => monthsOfYears([Number(m[2]), m[1]], [Number(m[4]), m[3]]),
    examples: ['2017年4月から2018年3月まで', '2017年10月~2018年3月'],
  },
  {
    name: 'two digits of a year beside its part',
    begins: DIGITS,
    pattern: /(\d\d)[/ ]?(通期|通年|上期|下期|上半期|下半期|上|下|[1-4]q)(?=の|は|と|,|$| |売|営|粗|純|累)/y,
    read: (m) => ofPart(yearOf(m[1]), m[2] ?? ''),
    examples: ['17通期', '17下期', '16/1q'],
  },
  {
    name: 'Japanese months',
    begins: DIGITS,
    then: '年',
    pattern: /((?:19|20)\d\d|\d\d)年の?(\d{1,2})月?(?:-|~|から)(\d{1,2})月期?/y,
    read: (m) => months(Number(m[2]), Number(m[3]), yearOf(m[1])),
    examples: ['2018年1-3月期', '2018年1月~3月'],
  },
  {
    name: 'Japanese date',
    begins: DIGITS,
    then: '年',
    pattern: /((?:19|20)\d\d|\d\d)年(\d{1,2})月(\d{1,2})日/y,
    read: (m) => date(yearOf(m[1]), Number(m[2]), Number(m[3])),
    examples: ['2018年3月31日'],
  },
  {
    name: 'Japanese month end',
    begins: DIGITS,
    then: '年/',
    pattern: /((?:19|20)\d\d|\d\d)(?:年|\/)(\d{1,2})月?末日?/y,
    read: (m) => monthOfEra(m[1], Number(m[2])),
    examples: ['18年3月末', '2018/3末', '29年3月末'],
  },
  {
    name: 'Japanese month',
    begins: DIGITS,
    then: '年',
    pattern: /((?:19|20)\d\d|\d\d)年の?(\d{1,2})月(?!期)/y,
    read: (m) => monthOfEra(m[1], Number(m[2])),
    examples: ['2018年3月'],
  },
  {
    name: 'Japanese month of the year said',
    begins: [...DIGITS, '同年'],
    then: '月',
    pattern: /(?<![\d年/.-])(?:同年)?(1[0-2]|[1-9])月(?:末日?|時点|に|の)(?!期)/y,
    read: (m) => ({ a: 'inYear', month: Number(m[1]) }),
    examples: ['12月末', '5月時点', '11月に'],
  },
  {
    name: 'Japanese year',
    begins: DIGITS,
    then: '年',
    pattern: /((?:19|20)\d\d|\d\d)年(?![度\d])/y,
    read: (m) => ({ a: 'year', year: yearOf(m[1]) }),
    examples: ['2017年'],
  },
];
