import {
  type Rule,
  MONTH,
  MONTH_LETTERS,
  DIGITS,
  YEAR,
  monthOf,
  yearOf,
  span,
  ending,
  joined,
  month,
  date,
  dayAndMonth,
  shortMonth,
  monthsEnded,
  months,
} from './atom.js';

/** English names of time, and those in digits alone. */
export const EN_RULES: readonly Rule[] = [
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
    name: 'year',
    begins: '12',
    pattern: /((?:19|20)\d\d)(?![\d.年/])/y,
    read: (m) => ({ a: 'year', year: Number(m[1]) }),
    examples: ['2017'],
  },
];
