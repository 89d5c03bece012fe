import { endOf, fiscalYearOf, isDate } from '../../dataset/period.js';
import { MONTHS } from '../../dataset/period-words.js';
import type { Frame } from '../roles/frame.js';
import { asksAmount, asksMeaning, LAST_TIME } from '../roles/meaning.js';
import type { Times } from '../periods/spans-of-time.js';
import type { Keys } from './topic-keys.js';
import type { Span } from '../text/segment.js';

/** Which facts, reasons and terms can answer a question at all, by its kind and its period. */

export interface TopicQuestion {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly frame: Frame;
  readonly times: Times;
}

/** Terms answer what a word means, topics and reasons no question for an amount, and each only its own period. */
export function suits(entry: Keys, { text, frame, times }: TopicQuestion): boolean {
  if (entry.kind === 'absence') return true;
  if (entry.kind === 'term') return suitsTerm(text, frame, times);
  if (entry.counts !== true && asksAmount(text)) return false;
  if (entry.kind === 'topic' && asksWhen(frame) && !TELLS_WHEN.test(entry.told)) return false;
  if (LAST_TIME.test(text) && !LAST_TIME.test(entry.told)) return false;
  if (entry.ofResults && !isOfResults(entry.period, text, times)) return false;
  return suitsPeriod(entry, times);
}

/** "when were the 1Q17 results announced?": not when those of the year were, nor when the next ones will be. */
const isOfResults = (period: string | undefined, text: string, { refs }: Times): boolean =>
  !TO_COME.test(text) &&
  refs.every(
    (ref) =>
      ref.kind !== 'span' ||
      ref.label === 'year' ||
      isDate(ref.id) ||
      endOf(ref.id) === endOf(period ?? ref.id),
  );
const TO_COME = /\b(?:next|upcoming|coming|following)\b|次回|次の|来期|翌/;

const suitsTerm = (text: string, frame: Frame, times: Times): boolean =>
  (times.refs.length === 0 || asksMeaning(text)) &&
  (frame.has('definition') ||
    DEFINING.test(text) ||
    frame.all('asks').some((one) => one.word === 'what') ||
    !text.includes(' '));

function suitsPeriod(entry: Keys, times: Times): boolean {
  if (entry.period === undefined || yearsSaid(times).length === 0) return true;
  const isClose = closeness(entry, { times }) > 0;
  if (entry.revisedIn !== undefined) return isClose && isRevisedThen(entry.revisedIn, times);
  return entry.kind === 'reason' ? isOf(entry.period, times) : isClose;
}

/** "When does it start?" is not answered by what it is. */
const asksWhen = (frame: Frame): boolean => {
  const asked = frame.all('asks').map(({ word }) => word);
  return asked.length > 0 && asked.every((word) => word === 'when');
};
const TELLS_WHEN =
  /\b(?:19|20)\d\d\b|\bFY|\dQ\d\d|\b(?:January|February|March|April|June|July|August|September|October|November|December|day|month|year|quarter|annually|date|when|upon)|[年月日度期時]/;

/** A month said beside a revision is that of the revision. */
function isRevisedThen(month: string, { refs }: Times): boolean {
  const days = refs.flatMap((ref) => (ref.kind === 'span' && isDate(ref.id) ? [ref.id] : []));
  return days.length === 0 || days.some((day) => day.startsWith(month));
}

/** A reason holds for the movement of its own period and for no other; a date is named by its year, too. */
const isOf = (period: string, { refs }: Times): boolean =>
  refs.some(
    (ref) =>
      ref.kind === 'span' &&
      (ref.id === period || (!period.startsWith('FY') && fiscalYearOf(ref.id) === fiscalYearOf(period))),
  );

/** How well the period of an entry goes with the one said; among several without one, the latest counts most. */
export function closeness(
  { period, groups, toldOn, told }: Keys,
  { times }: Pick<TopicQuestion, 'times'>,
): number {
  const weight = groups.length / 100;
  if (period === undefined) return weight;
  const years = yearsSaid(times);
  if (years.length === 0) return weight + fiscalYearOf(period) / 1e6;
  const isMeant = years.includes(fiscalYearOf(period)) || isToldOn(toldOn, times) || tellsDay(told, times);
  return isMeant ? weight + 1 : 0;
}

/** "the meeting of June 2018": the month, or the day, that the entry tells, whichever year it belongs to. */
const tellsDay = (told: string, { refs }: Times): boolean =>
  refs.some((ref) => ref.kind === 'span' && isDate(ref.id) && writtenIn(told, ref.id, ref.label === 'month'));

function writtenIn(told: string, day: string, anyDay: boolean): boolean {
  const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
  const english = `${MONTHS[Number(month) - 1] ?? ''} ${anyDay ? String.raw`(?:\d+, )?` : `${date}, `}${year}`;
  const japanese = `${year}年${month}月${anyDay ? '' : `${date}日`}`;
  return new RegExp(`${english}|${japanese}`).test(told);
}
/** "on May 24, 2018", "the May 2013 release": the day, or the month, of the document. */
const isToldOn = (day: string | undefined, { refs }: Times): boolean =>
  refs.some(
    (ref) =>
      ref.kind === 'span' &&
      isDate(ref.id) &&
      (ref.label === 'month' ? ref.id.slice(0, 7) === day?.slice(0, 7) : ref.id === day),
  );

/** The fiscal years said; a bare year may also be the one in which a fiscal year ends. */
function yearsSaid({ refs }: Times): number[] {
  return refs.flatMap((ref) =>
    ref.kind === 'span'
      ? [fiscalYearOf(ref.id), ...(ref.label === 'year' ? [fiscalYearOf(ref.id) - 1] : [])]
      : [],
  );
}

/** Asks what a word means, or how a figure comes about. */
const DEFINING =
  /^what (?:is|are|does) |\b(?:calculat|comput|deriv|arriv|stands? for|defin|short for|come up with|work(?:ed)? out)|計算|算出|算定|求め方|出し方|定義|とは|意味|何の略/;
