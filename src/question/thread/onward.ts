import { comparePeriods, endOf, isDate, shift, type PeriodId } from '../../dataset/period.js';
import { movedBetween, sinceThen } from '../constructions/against-latest.js';
import type { PeriodRef, Request } from '../query.js';
import type { Clause } from '../request.js';

/** "CAGR from there to FY2017?", "how much has it grown since then?": from the period of the thread on. */
export function fromThere(
  request: Request,
  { frame: { text } }: Clause,
  before: PeriodId | null | undefined,
): Request | null {
  const [said, ...more] = request.periods;
  if (!before || more.length > 0 || !(THERE.test(text) || leadsUp(text, before, said))) return null;
  if (MOVES.has(request.ask) && request.change?.base === undefined) return movedOn(request, before, said);
  const to = said === undefined ? null : endSaid(said, before);
  if (to === null && said !== undefined) return null;
  const onward = { ...request, periods: [{ kind: 'range' as const, from: before, to }] };
  // "the yoy growth since then": of each period
  if (request.ask === 'change') return { ...onward, ask: 'trend' };
  return SERIES.has(request.ask) ? onward : null;
}
const THERE =
  /\b(?:from|since|between) (?:there|then)\b|(?:そこ|それ)(?:から|以[来降後])|(?:その|あの)(?:時点?|年|期)(?:から|以[来降後])|その後/;

/** 「18年3月末までの増加は？」, "the increase until March 2018?": up to a later day, from that of the thread. */
const leadsUp = (text: string, before: PeriodId, said: PeriodRef | undefined): boolean =>
  UP_TO.test(text) && said?.kind === 'span' && isDate(before) && comparePeriods(before, endOf(said.id)) < 0;
const UP_TO = /まで|\b(?:until|till|up to|through to)\b/;
const SERIES: ReadonlySet<Request['ask']> = new Set<Request['ask']>(['aggregate', 'trend']);
const MOVES: ReadonlySet<Request['ask']> = new Set<Request['ask']>(['change', 'explain']);

/** From there to what is said, or to the latest. */
function movedOn(request: Request, before: PeriodId, said: PeriodRef | undefined): Request | null {
  if (said === undefined) return sinceThen(request, before);
  if (said.kind !== 'span') return null;
  // of a day, a span of time stands for the day on which it ends
  const id = isDate(before) ? endOf(said.id) : said.id;
  return comparePeriods(before, id) < 0
    ? movedBetween(request, before, { kind: 'span', id })
    : movedBetween(request, id, { kind: 'span', id: before });
}

/** Where a stretch of time ends that begins at a period: as said, or so many years on. */
function endSaid(said: PeriodRef, from: PeriodId): PeriodId | null {
  if (said.kind === 'span') return said.id;
  return said.kind === 'latest' && said.step === 'year' && said.count !== undefined
    ? shift(from, 'year', 1 - said.count)
    : null;
}
