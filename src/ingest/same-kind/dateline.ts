import { comparePeriods, monthEnd, type PeriodId } from '../../dataset/period.js';
import { LayoutError } from '../source-text.js';
import { periodsIn, RUN, wordsOf } from './period-words.js';

/** What a release says of itself in its first lines. */
export interface Dateline {
  /** The day of publication, "2018-08-08". */
  readonly day: string;
  /** The longest period that it reports. */
  readonly period: PeriodId;
}

const OPENING = 1500;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

const CUMULATIVE = [
  { said: /\bnine months ended/i, quarter: '3Q', short: '9M' },
  { said: /\bsix months ended/i, quarter: '2Q', short: '1H' },
];

/**
 * Some releases of nine months call them "3Q18", by the quarter that they end with. Where the opening has no other name
 * for them, the text up to its part on "(3 months)" is given the usual one.
 */
export function withUsualNames(text: string): string {
  const opening = text.slice(0, OPENING);
  const name = CUMULATIVE.find(({ said, short }) => said.test(opening) && !opening.includes(short));
  if (!name) return text;
  const quarterly = text.search(/\(3 months\)/i);
  const end = quarterly === -1 ? text.length : quarterly;
  return (
    text.slice(0, end).replaceAll(new RegExp(`${name.quarter}(?=\\d\\d)`, 'g'), name.short) + text.slice(end)
  );
}

/** Reads the day and the period from the opening. @throws LayoutError where it does not say them. */
export function readDateline(text: string): Dateline {
  const opening = text.slice(0, OPENING);
  const [, month = '', date = '', year = ''] =
    new RegExp(String.raw`TOKYO,\s+(${MONTHS})\s+(\d{1,2}),\s+(\d{4})`, 'i').exec(opening) ?? [];
  if (month === '')
    throw new LayoutError('the document does not begin with place and date ("TOKYO, May 15, 2018")');
  const number = MONTHS.toLowerCase().split('|').indexOf(month.toLowerCase()) + 1;
  const day = `${monthEnd(Number(year), number).slice(0, 8)}${date.padStart(2, '0')}`;
  const named = [
    ...opening.matchAll(
      new RegExp(String.raw`["“(]+(?<run>${RUN.replace('(?=\\s|$)', '(?=[\\s"”)]|$)')})["”)]`, 'gi'),
    ),
  ];
  const period = named
    .flatMap(({ groups }) => periodsIn(wordsOf(groups?.run ?? '')) ?? [])
    .sort(comparePeriods)
    .at(-1);
  if (period === undefined) throw new LayoutError('the opening does not name the period in quotes ("1Q18")');
  return { day, period };
}
