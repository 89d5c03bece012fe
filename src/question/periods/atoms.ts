import { monthEnd, type PeriodId, type SpanKind } from '../../dataset/period.js';

/** The smallest pieces that name time, in either language. Pieces beside one another are joined in ./compose. */
export type Atom =
  | { readonly a: 'fy'; readonly fy: number }
  /** A fiscal span said whole: "4Q17", "three months ended 31 March 2018". */
  | { readonly a: 'span'; readonly fy: number; readonly kind: SpanKind }
  | { readonly a: 'date'; readonly id: PeriodId; readonly month: boolean }
  /** A bare year, fiscal unless something says otherwise. */
  | { readonly a: 'year'; readonly year: number }
  /** Months of one calendar year, which may make up a fiscal span. */
  | { readonly a: 'months'; readonly from: number; readonly to: number; readonly year: number | null };

interface Rule {
  readonly name: string;
  /** The characters that it can begin with. */
  readonly begins: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Atom | null;
  readonly examples: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTH_LETTERS = 'jfmasond';
const DIGITS = '0123456789';
const YEAR = '((?:19|20)\\d\\d|\\d\\d)';
const monthOf = (text: string | undefined): number => MONTHS.indexOf((text ?? '').slice(0, 3)) + 1;
const KANJI = '〇一二三四五六七八九';

/** "17" and "2017" alike; kanji numerals up to 99. */
export function yearOf(text: string | undefined): number {
  const value = numeral(text);
  return value < 100 ? 2000 + value : value;
}

const numeral = (text: string | undefined): number => {
  const digits = Number(text);
  return Number.isNaN(digits) ? kanjiNumber(text ?? '') : digits;
};

function kanjiNumber(text: string): number {
  if (text === '元') return 1;
  if (!text.includes('十')) return Number(Array.from(text, (one) => KANJI.indexOf(one)).join(''));
  const [tens, ones] = text.split('十');
  return (tens ? KANJI.indexOf(tens) : 1) * 10 + (ones ? KANJI.indexOf(ones) : 0);
}

const ERA_LETTERS = '平令hr';
const ERAS: Readonly<Record<string, number>> = { 平成: 1988, 令和: 2018, h: 1988, r: 2018 };
const KIND: Readonly<Record<string, SpanKind>> = {
  '1q': 'Q1',
  '2q': 'Q2',
  '3q': 'Q3',
  '4q': 'Q4',
  q1: 'Q1',
  q2: 'Q2',
  q3: 'Q3',
  q4: 'Q4',
  '1h': 'H1',
  '2h': 'H2',
  h1: 'H1',
  h2: 'H2',
  '9m': '9M',
};
const NUMERAL = '([0-9]{1,2}|[〇一二三四五六七八九十]+|元)';

/** The fiscal year that ends (or would end) in a month of a year. */
const fyEnding = (year: number, month: number): number => (month >= 4 ? year : year - 1);

export const ATOM_RULES: readonly Rule[] = [
  {
    name: 'quarter and year in one word',
    begins: '12349',
    pattern: /([1-4]q|[12]h|9m)\s?(?:fy\s?)?((?:19|20)\d\d|\d\d)(?![\d.])/y,
    read: (m) => span(m[1], m[2]),
    examples: ['4q17', '1h18', '9m2017', '4q fy17'],
  },
  {
    name: 'quarter of a fiscal year',
    begins: 'qh12349',
    pattern:
      /(q[1-4]|h[12]|[1-4]q|[12]h|9m)\s?(?:of |in |for |, )?(?:the )?(?:fy|fiscal year|fiscal|financial year)\s?((?:19|20)\d\d|\d\d)(?![\d/])/y,
    read: (m) => span(m[1], m[2]),
    examples: ['q4 fy17', '4q of fy2017'],
  },
  {
    name: 'fiscal year and quarter',
    begins: 'f',
    pattern:
      /(?:fy|fiscal year |fiscal )\s?((?:19|20)\d\d|\d\d)\s?[-,/]?\s?(q[1-4]|h[12]|[1-4]q|[12]h|9m)(?!\d)/y,
    read: (m) => span(m[2], m[1]),
    examples: ['fy17 4q', 'fy2017 q4'],
  },
  {
    name: 'fiscal year by its end',
    begins: 'f',
    pattern: /(?:fye?|fiscal year ended|fiscal year ending)\s?(\d{1,2})\s?[/.]\s?((?:19|20)\d\d|\d\d)(?!\d)/y,
    read: (m) => ending(m[2], Number(m[1])),
    examples: ['fy3/18', 'fye 3/2018'],
  },
  {
    name: 'fiscal year ended in a month',
    begins: 'tfy1',
    pattern: new RegExp(
      `(?:the )?(?:fye|fy|fiscal year|financial year|year|12 months|twelve months)(?: that)?(?: ended| ending| ends| to| end)?(?: in| on)?(?: the)?\\s?(?:(\\d{1,2})(?:st|nd|rd|th)? )?${MONTH}(?:\\s?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:\\s?,\\s?|\\s)(?:of )?${YEAR}(?!\\d)`,
      'y',
    ),
    read: (m) => ending(m[4], monthOf(m[2])),
    examples: ['fiscal year ended march 31 , 2018', 'year to 31 march 2013', 'fye march 2018'],
  },
  {
    name: 'three months ended in a month',
    begins: 't3s6n9',
    pattern: new RegExp(
      `(?:the )?(three|3|six|6|nine|9)[ -]?months?(?: period)?(?: ended| ending| to| through)(?: in| on)?\\s?(?:(\\d{1,2})(?:st|nd|rd|th)? )?${MONTH}(?:\\s?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:\\s?,\\s?|\\s)${YEAR}(?!\\d)`,
      'y',
    ),
    read: (m) => monthsEnded(m[1], monthOf(m[3]), yearOf(m[5])),
    examples: ['three months ended march 31 , 2018', 'nine months to december 2017'],
  },
  {
    name: 'quarter ended in a month',
    begins: 'tq',
    pattern: new RegExp(
      `(?:the )?quarter(?: ended| ending| to)(?: in| on)?\\s?(?:(\\d{1,2})(?:st|nd|rd|th)? )?${MONTH}(?:\\s?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:\\s?,\\s?|\\s)${YEAR}(?!\\d)`,
      'y',
    ),
    read: (m) => monthsEnded('three', monthOf(m[2]), yearOf(m[4])),
    examples: ['quarter ended june 30 , 2016', 'quarter to march 2018'],
  },
  {
    name: 'months of one or two years',
    begins: MONTH_LETTERS,
    pattern: new RegExp(
      `${MONTH}\\s?((?:19|20)\\d\\d)?\\s?(?:-|to|through|until|~|and|thru|/)?\\s?${MONTH}(?:\\s?(?:period|quarter)\\s?)?(?:\\s?,?\\s?((?:19|20)\\d\\d|\\d\\d(?!\\d)))?(?!\\d)`,
      'y',
    ),
    read: (m) =>
      months(
        monthOf(m[1]),
        monthOf(m[3]),
        m[4] === undefined ? (m[2] === undefined ? null : yearOf(m[2])) : yearOf(m[4]),
      ),
    examples: ['jan-mar 2018', 'january to march 2018', 'april 2017 to march 2018'],
  },
  {
    name: 'fiscal year',
    begins: 'f',
    pattern:
      /(?:fy|fiscal year|fiscal|financial year)\s?(?:of |ended |ending )?((?:19|20)\d\d|\d\d)(?!\d|\/\d\d(?![\d/]))/y,
    read: (m) => ({ a: 'fy', fy: yearOf(m[1]) }),
    examples: ['fy2017', 'fy17', 'fiscal 2017'],
  },
  {
    name: 'date, month first',
    begins: MONTH_LETTERS,
    pattern: new RegExp(`${MONTH}\\s?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?,\\s?|\\s)(?:of )?${YEAR}(?!\\d)`, 'y'),
    read: (m) => date(yearOf(m[3]), monthOf(m[1]), Number(m[2])),
    examples: ['march 31 , 2018', 'may 15 2013'],
  },
  {
    name: 'date, day first',
    begins: DIGITS,
    pattern: new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\\s?,?\\s?${YEAR}(?!\\d)`, 'y'),
    read: (m) => date(yearOf(m[3]), monthOf(m[2]), Number(m[1])),
    examples: ['31 march 2018', '30 jun 16'],
  },
  {
    name: 'month and year',
    begins: MONTH_LETTERS,
    pattern: new RegExp(`${MONTH}[ /]?(?:of )?,?\\s?${YEAR}(?!\\d)`, 'y'),
    read: (m) => month(yearOf(m[2]), monthOf(m[1])),
    examples: ['march 2018', 'mar 18', 'dec 17'],
  },
  {
    name: 'date in digits',
    begins: '12',
    pattern: /((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)/y,
    read: (m) => date(Number(m[1]), Number(m[2]), Number(m[3])),
    examples: ['2018-03-31', '2018/3/31'],
  },
  {
    name: 'fiscal years joined',
    begins: '12',
    pattern: /((?:19|20)\d\d)\/(\d\d)(?![\d月]|\s?期)/y,
    read: (m) => joined(Number(m[1]), Number(m[2])),
    examples: ['2017/18'],
  },
  {
    name: 'Japanese fiscal year',
    begins: DIGITS,
    pattern: /((?:19|20)\d\d|\d\d)年度/y,
    read: (m) => ({ a: 'fy', fy: yearOf(m[1]) }),
    examples: ['2017年度', '17年度'],
  },
  {
    name: 'Japanese fiscal year by its end',
    begins: DIGITS,
    pattern: /((?:19|20)\d\d|\d\d)(?:年|\/|\.)\s?(\d{1,2}|三)月?期/y,
    read: (m) => ending(m[1], m[2] === '三' ? 3 : Number(m[2])),
    examples: ['2018年3月期', '18/3期', '18年三月期'],
  },
  {
    name: 'fiscal year in an era',
    begins: ERA_LETTERS,
    pattern: new RegExp(`(平成|令和|h|r)${NUMERAL}年度`, 'y'),
    read: (m) => ({ a: 'fy', fy: era(m[1], m[2]) }),
    examples: ['平成29年度'],
  },
  {
    name: 'fiscal year by its end in an era',
    begins: ERA_LETTERS,
    pattern: new RegExp(`(平成|令和|h|r)${NUMERAL}年(\\d{1,2}|三)月期`, 'y'),
    read: (m) => ending(String(era(m[1], m[2])), m[3] === '三' ? 3 : Number(m[3])),
    examples: ['平成30年3月期', '平成三十年三月期'],
  },
  {
    name: 'Japanese date in an era',
    begins: ERA_LETTERS,
    pattern: new RegExp(`(平成|令和|h|r)${NUMERAL}年${NUMERAL}月(?:末日?|${NUMERAL}日)?(?!期)`, 'y'),
    read: (m) =>
      m[4] === undefined
        ? month(era(m[1], m[2]), numeral(m[3]))
        : date(era(m[1], m[2]), numeral(m[3]), numeral(m[4])),
    examples: ['平成30年3月末', '平成30年3月31日', '平成二十八年六月末', '平成三十年三月三十一日'],
  },
  {
    name: 'month in an era, in short',
    begins: 'hr',
    pattern: /(h|r)(\d{1,2})[/.](\d{1,2})(?:月?末日?)?(?![\d/月期])/y,
    read: (m) => month(era(m[1], m[2]), Number(m[3])),
    examples: ['h25/3', 'h30/3末'],
  },
  {
    name: 'fiscal year by its end in an era, in short',
    begins: 'hr',
    pattern: /(h|r)(\d{1,2})[/.](\d{1,2})月?期/y,
    read: (m) => ending(String(era(m[1], m[2])), Number(m[3])),
    examples: ['h30/3期'],
  },
  {
    name: 'Japanese months',
    begins: DIGITS,
    pattern: /((?:19|20)\d\d|\d\d)年の?(\d{1,2})月?(?:-|~|から)(\d{1,2})月期?/y,
    read: (m) => months(Number(m[2]), Number(m[3]), yearOf(m[1])),
    examples: ['2018年1-3月期', '2018年1月~3月'],
  },
  {
    name: 'Japanese date',
    begins: DIGITS,
    pattern: /((?:19|20)\d\d|\d\d)年(\d{1,2})月(\d{1,2})日/y,
    read: (m) => date(yearOf(m[1]), Number(m[2]), Number(m[3])),
    examples: ['2018年3月31日'],
  },
  {
    name: 'Japanese month end',
    begins: DIGITS,
    pattern: /((?:19|20)\d\d|\d\d)(?:年|\/)(\d{1,2})月?末日?/y,
    read: (m) => month(yearOf(m[1]), Number(m[2])),
    examples: ['18年3月末', '2018/3末'],
  },
  {
    name: 'Japanese month',
    begins: DIGITS,
    pattern: /((?:19|20)\d\d|\d\d)年の?(\d{1,2})月(?!期)/y,
    read: (m) => month(yearOf(m[1]), Number(m[2])),
    examples: ['2018年3月'],
  },
  {
    name: 'month in digits',
    begins: '12',
    pattern: /((?:19|20)\d\d)\/(\d{1,2})(?![\d/月])/y,
    read: (m) => month(Number(m[1]), Number(m[2])),
    examples: ['2018/3'],
  },
  {
    name: 'day, month and year in digits',
    begins: DIGITS,
    pattern: /(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/y,
    read: (m) => dayAndMonth(Number(m[1]), Number(m[2]), Number(m[3])),
    examples: ['31/03/2018', '3/31/2018'],
  },
  {
    name: 'month and year in short digits',
    begins: DIGITS,
    pattern: /(\d{1,2})\/((?:20)\d\d|\d\d?)(?![\d/月])/y,
    read: (m) => shortMonth(m[1] ?? '', m[2] ?? ''),
    examples: ['3/18', '3/2018', '18/3'],
  },
  {
    name: 'Japanese year',
    begins: DIGITS,
    pattern: /((?:19|20)\d\d|\d\d)年(?![度\d])/y,
    read: (m) => ({ a: 'year', year: yearOf(m[1]) }),
    examples: ['2017年'],
  },
  {
    name: 'year',
    begins: '12',
    pattern: /((?:19|20)\d\d)(?![\d.年/])/y,
    read: (m) => ({ a: 'year', year: Number(m[1]) }),
    examples: ['2017'],
  },
];

function span(kind: string | undefined, year: string | undefined): Atom | null {
  const known = KIND[kind ?? ''];
  return known ? { a: 'span', fy: yearOf(year), kind: known } : null;
}

function ending(year: string | undefined, month: number): Atom | null {
  return month === 3 ? { a: 'fy', fy: fyEnding(yearOf(year), month) } : null;
}

const era = (name: string | undefined, year: string | undefined): number =>
  (ERAS[name ?? ''] ?? 0) + (yearOf(year) % 100);

function joined(year: number, next: number): Atom | null {
  if (next === (year + 1) % 100) return { a: 'fy', fy: year };
  return next >= 1 && next <= 12 ? month(year, next) : null;
}

function month(year: number, number: number): Atom | null {
  return number >= 1 && number <= 12 ? { a: 'date', id: monthEnd(year, number), month: true } : null;
}

function date(year: number, number: number, day: number): Atom | null {
  if (number < 1 || number > 12 || day < 1 || day > 31) return null;
  return {
    a: 'date',
    id: `${year}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    month: false,
  };
}

/** "31/03/2018" or "3/31/2018": a date that could be read both ways is none. */
function dayAndMonth(first: number, second: number, year: number): Atom | null {
  if (first > 12) return date(year, second, first);
  return second > 12 || first === second ? date(year, first, second) : null;
}

/** "3/18" and "18/3" are March 2018: what cannot be a month is the year, and years before the company's are none. */
function shortMonth(first: string, second: string): Atom | null {
  const readings = [
    [first, second],
    [second, first],
  ].filter(
    ([number, year]) =>
      Number(number) <= 12 && year !== undefined && year.length > 1 && yearOf(year) >= FIRST_YEAR,
  );
  const [[number, year] = [], other] = readings;
  return other ? null : month(yearOf(year), Number(number));
}
const FIRST_YEAR = 2005;

const LENGTH: Readonly<Record<string, number>> = { three: 3, '3': 3, six: 6, '6': 6, nine: 9, '9': 9 };

function monthsEnded(length: string | undefined, end: number, year: number): Atom | null {
  const count = LENGTH[length ?? ''] ?? 3;
  const start = ((end - count + 12) % 12) + 1;
  return months(start, end, year);
}

/** Months that make up a fiscal span are that span; January to December is a calendar year. */
function months(from: number, to: number, year: number | null): Atom | null {
  if (from < 1 || to < 1 || from > 12 || to > 12) return null;
  const kind = MONTH_SPANS[`${from}-${to}`];
  if (!kind || year === null) return { a: 'months', from, to, year };
  const fy = to <= 3 ? year - 1 : year;
  return kind === 'FY' ? { a: 'fy', fy } : { a: 'span', fy, kind };
}

const MONTH_SPANS: Readonly<Record<string, SpanKind>> = {
  '4-3': 'FY',
  '4-6': 'Q1',
  '7-9': 'Q2',
  '10-12': 'Q3',
  '1-3': 'Q4',
  '4-9': 'H1',
  '10-3': 'H2',
  '4-12': '9M',
};

/** The rules by the code of the character that they begin with, in their order. */
const RULES_AT = new Map<number, readonly Rule[]>(
  Array.from(new Set(ATOM_RULES.flatMap(({ begins }) => Array.from(begins))), (letter) => [
    letter.charCodeAt(0),
    ATOM_RULES.filter(({ begins }) => begins.includes(letter)),
  ]),
);

const NONE: readonly never[] = [];

/** Every atom that begins at a place, longest first within a rule's order. */
export function atomsAt(
  text: string,
  start: number,
): readonly { readonly end: number; readonly atom: Atom }[] {
  const rules = RULES_AT.get(text.charCodeAt(start));
  return rules === undefined ? NONE : rules.flatMap((rule) => atomAt(rule, text, start) ?? NONE);
}

function atomAt({ pattern, read }: Rule, text: string, start: number): { end: number; atom: Atom } | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  const atom = match && read(match);
  return match && atom ? { end: start + match[0].trimEnd().length, atom } : null;
}
