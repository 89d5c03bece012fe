import type { Step } from '../query.js';
import {
  COUNT,
  COUNT_WORDS,
  countOf,
  type Rule,
  MONTH,
  MONTHS,
  DIGITS,
  YEAR,
  monthOf,
  yearEnding,
  yearOf,
  span,
  ending,
  joined,
  month,
  date,
  dayAndMonth,
  shortDate,
  shortMonth,
  monthBefore,
  monthsEnded,
  monthsOfYears,
  cumulative,
} from './atom.js';

const withThe = (words: readonly string[]): string[] => [...words, ...words.map((word) => `the ${word}`)];

/** How long a stretch of months is, by the word before "months" or "year". */
const STRETCH = '(?:three|3|six|6|nine|9)(?=[ -]?month)|half(?=[ -]?year)';

const LATER = /^(?:later|after|on)$/;
const STEP = '(?:(?:full |fiscal |financial |business |reported )*(years?|yrs?|quarters?|qtrs?))';
const stepOf = (said: string | undefined): Step => (said?.startsWith('q') ? 'quarter' : 'year');

/** English names of time, and those in digits alone. */
export const EN_RULES: readonly Rule[] = [
  {
    name: 'several up to the latest',
    begins: withThe(['last', 'past', 'latest', 'most recent', 'trailing', 'recent']),
    pattern: new RegExp(
      `(?:the )?(?:last|past|latest|most recent|trailing|recent) ${COUNT} ${STEP}(?![a-z])`,
      'y',
    ),
    read: (m) => ({ a: 'last', count: countOf(m[1]), step: stepOf(m[2]) }),
    examples: ['last three years', 'the past 4 quarters', 'most recent five fiscal years'],
  },
  {
    name: 'so many before or after',
    begins: [...DIGITS, ...COUNT_WORDS],
    then: ' ',
    pattern: new RegExp(
      `${COUNT} ${STEP} (ago|earlier|before|back|prior|previously|later|after|on)(?![a-z])`,
      'y',
    ),
    read: (m) => ({ a: 'ago', count: countOf(m[1]) * (LATER.test(m[3] ?? '') ? -1 : 1), step: stepOf(m[2]) }),
    examples: ['two quarters ago', '3 years earlier', 'four years later'],
  },
  {
    name: 'so many months before',
    begins: [...DIGITS, ...COUNT_WORDS],
    then: ' ',
    pattern: /(three|3|twelve|12) months (?:ago|earlier|before|back|prior|previously)(?![a-z])/y,
    read: (m) => ({ a: 'ago', count: 1, step: /^(?:three|3)$/.test(m[1] ?? '') ? 'quarter' : 'year' }),
    examples: ['three months before', '12 months earlier'],
  },
  {
    name: 'to date of a quarter',
    begins: ['ytd', 'year to date', 'cumulative'],
    pattern:
      /(?:ytd|year to date|cumulative)(?: (?:at|to|as of|through|for|until|up to))?\s?([1-4])q\s?(?:fy\s?)?((?:19|20)\d\d|\d\d)(?![\d.])/y,
    read: (m) => cumulative(Number(m[1]), m[2]),
    examples: ['ytd 3q17', 'year to date at 2q17'],
  },
  {
    name: 'cumulative quarters',
    begins: Array.from('1234'),
    then: 'q',
    pattern: /([1-4])q\s?(?:fy\s?)?((?:19|20)\d\d|\d\d) (?:cumulative|cuml?|ytd|to date)(?![a-z])/y,
    read: (m) => cumulative(Number(m[1]), m[2]),
    examples: ['3q17 cum', '2q17 ytd', '4q17 cumulative'],
  },
  {
    name: 'quarter and year in one word',
    begins: Array.from('12349'),
    then: 'qhm',
    pattern: /([1-4]q|[12]h|9m)\s?(?:fy\s?)?((?:19|20)\d\d|\d\d)(?![\d.])/y,
    read: (m) => span(m[1], m[2]),
    examples: ['4q17', '1h18', '9m2017', '4q fy17'],
  },
  {
    name: 'quarter of a fiscal year',
    begins: [...Array.from('12349'), 'q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
    then: 'qhm',
    pattern:
      /(q[1-4]|h[12]|[1-4]q|[12]h|9m)\s?(?:of |in |for |, )?(?:the )?(?:fy|fiscal year|fiscal|financial year)\s?((?:19|20)\d\d|\d\d)(?![\d/])/y,
    read: (m) => span(m[1], m[2]),
    examples: ['q4 fy17', '4q of fy2017'],
  },
  {
    name: 'fiscal year and quarter',
    begins: ['fy', 'fiscal'],
    pattern:
      /(?:fy|fiscal year |fiscal )\s?((?:19|20)\d\d|\d\d)\s?[-,/]?\s?(q[1-4]|h[12]|[1-4]q|[12]h|9m)(?!\d)/y,
    read: (m) => span(m[2], m[1]),
    examples: ['fy17 4q', 'fy2017 q4'],
  },
  {
    name: 'fiscal year by its end',
    begins: ['fy', 'fiscal'],
    pattern: /(?:fye?|fiscal year ended|fiscal year ending)\s?(\d{1,2})\s?[/.]\s?((?:19|20)\d\d|\d\d)(?!\d)/y,
    read: (m) => ending(m[2], Number(m[1])),
    examples: ['fy3/18', 'fye 3/2018'],
  },
  {
    name: 'fiscal year ended in a month',
    begins: withThe(['fy', 'fiscal', 'financial', 'year', '12', 'twelve']),
    then: ' ',
    pattern: new RegExp(
      `(?:the )?(?:fye|fy|fiscal year|financial year|year|12 months|twelve months)(?: that)?(?: ended| ending| ends| to| end)?(?: in| on)?(?: the)?\\s?(?:(\\d{1,2})(?:st|nd|rd|th)? )?${MONTH}(?:\\s?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:\\s?,\\s?|\\s)(?:of )?${YEAR}(?!\\d)`,
      'y',
    ),
    read: (m) => yearEnding(m[0], monthOf(m[2]), m[4]),
    examples: ['fiscal year ended march 31 , 2018', 'year to 31 march 2013', 'fye march 2018'],
  },
  {
    name: 'three months ended in a month',
    begins: withThe(['three', '3', 'six', '6', 'nine', '9', 'half']),
    then: ' -m',
    pattern: new RegExp(
      `(?:the )?(${STRETCH})[ -]?(?:months?|year)(?: period)?(?: ended| ending| to| through)(?: in| on)?\\s?(?:(\\d{1,2})(?:st|nd|rd|th)? )?${MONTH}(?:\\s?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:\\s?,\\s?|\\s)${YEAR}(?!\\d)`,
      'y',
    ),
    read: (m) => monthsEnded(m[1], monthOf(m[3]), yearOf(m[5])),
    examples: [
      'three months ended march 31 , 2018',
      'nine months to december 2017',
      'half year to september 2016',
    ],
  },
  {
    name: 'months to a month of the year said',
    begins: withThe(['three', '3', 'six', '6', 'nine', '9']),
    then: ' -m',
    pattern: new RegExp(
      `(?:the )?(three|3|six|6|nine|9)[ -]?months?(?: period)?(?: ended| ending| to| through)(?: in| on)?(?: the)?(?: end)?(?: of)? ?(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?![a-z\\d]| ?,? ?\\d)`,
      'y',
    ),
    read: (m) => monthsEnded(m[1], monthOf(m[2]), null),
    examples: ['three months to december', 'nine months ended 31 december'],
  },
  {
    name: 'quarter ended in a month',
    begins: withThe(['quarter']),
    pattern: new RegExp(
      `(?:the )?quarter(?: ended| ending| to)(?: in| on)?\\s?(?:(\\d{1,2})(?:st|nd|rd|th)? )?${MONTH}(?:\\s?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:\\s?,\\s?|\\s)${YEAR}(?!\\d)`,
      'y',
    ),
    read: (m) => monthsEnded('three', monthOf(m[2]), yearOf(m[4])),
    examples: ['quarter ended june 30 , 2016', 'quarter to march 2018'],
  },
  {
    name: 'months of one or two years',
    begins: MONTHS,
    pattern: new RegExp(
      `${MONTH}\\s?((?:19|20)\\d\\d)?\\s?(?:-|to|through|until|~|thru|/|(?<=between ${MONTH}(?: \\d{4})? )and)?\\s?${MONTH}(?:\\s?(?:period|quarter)\\s?)?(?:\\s?,?\\s?((?:19|20)\\d\\d|\\d\\d(?!\\d)))?(?!\\d)`,
      'y',
    ),
    read: (m) => monthsOfYears([monthOf(m[1]), m[2]], [monthOf(m[4]), m[5]]),
    examples: ['jan-mar 2018', 'january to march 2018', 'april 2017 to march 2018'],
  },
  {
    name: 'fiscal year',
    begins: ['fy', 'fiscal', 'financial'],
    pattern:
      /(?:fy|fiscal year|fiscal|financial year)\s?(?:of |ended |ending )?((?:19|20)\d\d|\d\d)(?!\d|\/\d\d(?![\d/]))/y,
    read: (m) => ({ a: 'fy', fy: yearOf(m[1]) }),
    examples: ['fy2017', 'fy17', 'fiscal 2017'],
  },
  {
    name: 'date, month first',
    begins: MONTHS,
    pattern: new RegExp(`${MONTH}\\s?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?,\\s?|\\s)(?:of )?${YEAR}(?!\\d)`, 'y'),
    read: (m) => date(yearOf(m[3]), monthOf(m[1]), Number(m[2])),
    examples: ['march 31 , 2018', 'may 15 2013'],
  },
  {
    name: 'date, day first',
    begins: DIGITS,
    then: ' snrt',
    pattern: new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\\s?,?\\s?${YEAR}(?!\\d)`, 'y'),
    read: (m) => date(yearOf(m[3]), monthOf(m[2]), Number(m[1])),
    examples: ['31 march 2018', '30 jun 16'],
  },
  {
    name: 'month before another of a year',
    begins: [...MONTHS, 'end'],
    pattern: new RegExp(
      `(?:end (?:of )?)?${MONTH}(?= ?(?:and|to|vs|versus|against|through|until|-|~|&|/|,) ?(?:the )?(?:end )?(?:of )?${MONTH} ?,? ?(?:of )?${YEAR}(?!\\d))`,
      'y',
    ),
    read: (m) => monthBefore(monthOf(m[1]), monthOf(m[2]), yearOf(m[3])),
    examples: ['march and june 2016', 'end december vs march 2018'],
  },
  {
    name: 'month and year',
    begins: MONTHS,
    pattern: new RegExp(`${MONTH}[ /]?(?:of )?,?\\s?${YEAR}(?!\\d)`, 'y'),
    read: (m) => month(yearOf(m[2]), monthOf(m[1])),
    examples: ['march 2018', 'mar 18', 'dec 17'],
  },
  {
    name: 'quarter by the month that closes it',
    begins: MONTHS,
    pattern: new RegExp(`${MONTH}[ /]?(?:of )?,?\\s?${YEAR} (?:quarter|qtr)(?![a-z])`, 'y'),
    read: (m) => monthsEnded('three', monthOf(m[1]), yearOf(m[2])),
    examples: ['march 2018 quarter', 'dec 17 qtr'],
  },
  {
    name: 'quarter by its month, then the year',
    begins: MONTHS,
    pattern: new RegExp(
      `${MONTH} (?:quarter|qtr)(?: of| in)?(?: calendar)?\\s?,?\\s?((?:19|20)\\d\\d)(?!\\d)`,
      'y',
    ),
    read: (m) => monthsEnded('three', monthOf(m[1]), yearOf(m[2])),
    examples: ['march quarter 2018', 'december quarter of 2017'],
  },
  {
    name: 'month of the year said',
    begins: ['in', 'of', 'the', 'from', 'by', 'end', 'since', 'at', 'as'],
    pattern: new RegExp(
      `(?:in|of|the|from|by|end|since|at|as at|as of) (?:the )?${MONTH}(?![a-z]| ?[-~/\\d]| (?:quarter|qtr|to|through|thru|until|of|the|i|we|you)\\b| ${MONTH})`,
      'y',
    ),
    read: (m) => ({ a: 'inYear', month: monthOf(m[1]) }),
    examples: ['in may', 'the november', 'by the march'],
  },
  {
    name: 'date in digits',
    begins: ['1', '2'],
    then: '-/',
    pattern: /((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)/y,
    read: (m) => date(Number(m[1]), Number(m[2]), Number(m[3])),
    examples: ['2018-03-31', '2018/3/31'],
  },
  {
    name: 'fiscal years joined',
    begins: ['1', '2'],
    then: '/',
    pattern: /((?:19|20)\d\d)\/(\d\d)(?![\d月]|\s?期)/y,
    read: (m) => joined(Number(m[1]), Number(m[2])),
    examples: ['2017/18'],
  },
  {
    name: 'month in digits',
    begins: ['1', '2'],
    then: '/',
    pattern: /((?:19|20)\d\d)\/(\d{1,2})(?![\d/月])/y,
    read: (m) => month(Number(m[1]), Number(m[2])),
    examples: ['2018/3'],
  },
  {
    name: 'day, month and year in digits',
    begins: DIGITS,
    then: '/',
    pattern: /(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/y,
    read: (m) => dayAndMonth(Number(m[1]), Number(m[2]), Number(m[3])),
    examples: ['31/03/2018', '3/31/2018'],
  },
  {
    name: 'closing date in short digits',
    begins: DIGITS,
    then: '/',
    pattern: /(\d{1,2})\/(\d{1,2})\/(\d{1,2})(?![\d/])/y,
    read: (m) => shortDate(Number(m[1]), Number(m[2]), Number(m[3])),
    examples: ['3/31/18', '31/3/18', '18/3/31'],
  },
  {
    name: 'month and year in short digits',
    begins: DIGITS,
    then: '/',
    pattern: /(\d{1,2})\/((?:20)\d\d|\d\d?)(?![\d/月])/y,
    read: (m) => shortMonth(m[1] ?? '', m[2] ?? ''),
    examples: ['3/18', '3/2018', '18/3'],
  },
  {
    name: 'closing month and year with a dash',
    begins: Array.from('01369'),
    then: '-',
    pattern: /(0?[369]|12)-(1\d|20[01]\d)(?![\d/月.%-])/y,
    read: (m) => shortMonth(m[1] ?? '', m[2] ?? ''),
    examples: ['3-18', '12-2017'],
  },
  {
    name: 'year',
    begins: ['1', '2'],
    pattern: /((?:19|20)\d\d)(?![\d.年/])/y,
    read: (m) => ({ a: 'year', year: Number(m[1]) }),
    examples: ['2017'],
  },
];
