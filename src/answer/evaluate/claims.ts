import type { Claim, Request } from '../../question/query.js';
import type { Movement } from '../changes.js';
import type { Figure, PremiseCheck } from '../types.js';

/** What a question takes for granted, held against figures: an amount, a direction, how far something moved. */

/** Does the figure agree with the one that the question takes for granted? Undefined where its precision cannot tell. */
export function checkValue(figure: Figure, claim: Claim): PremiseCheck | undefined {
  const { unit, said, way, reached, value } = claim;
  // an amount per share is said in yen, too
  const sameUnit =
    unit === 'any' || unit === figure.unit || (unit === 'JPY' && figure.unit.startsWith('JPY'));
  if (!sameUnit || way === undefined) return { holds: sameUnit && isNear(figure, claim), said };
  const isThere = reached === true && isNear(figure, claim) && isAllButThere(figure.value, value);
  if (isThere || isPast(figure, { ...claim, way })) return { holds: true, said };
  const isUnclear = !claim.orEqual && !reached && figure.low < value && figure.high > value;
  return isUnclear ? undefined : { holds: false, said };
}

/** To the digits that it was said with. */
function isNear({ low, high }: Figure, { value, step, unit }: Claim): boolean {
  const half = (unit === 'times' ? Math.min(step, TENTH) : step) / 2;
  return low <= value + half && high >= value - half;
}

/** "twice" is not 1.8 times. */
const TENTH = 0.1;

/** "It reached 176.1 billion" may be 176.05; "it hit 7 billion" is not 6.8. */
const isAllButThere = (value: number, said: number): boolean =>
  Math.abs(value - said) <= Math.abs(said) / 200;

/** Does a figure lie above an amount, or below it, as far as its precision can tell? */
export function isPast(
  { low, high, value: figure }: Figure,
  { way, value, orEqual }: Pick<NonNullable<Request['filter']>, 'way' | 'value' | 'orEqual'>,
): boolean {
  if (orEqual) return way === 'above' ? figure >= value : figure <= value;
  return way === 'above' ? low >= value && figure > value : high <= value && figure < value;
}

/** The direction that is claimed first; then the rate, or the amounts. */
export function checkMove(
  moved: Movement,
  changes: readonly Figure[],
  change: Figure,
  request: Request,
): PremiseCheck | undefined {
  const said = request.premise?.value;
  if (said && isPart(said, request)) return change.unit === said.unit ? checkValue(change, said) : undefined;
  const claimed = checkWay(moved, change, request);
  if (claimed?.holds === false) return claimed;
  if (said?.way) return sizeOf(moved, said, request.premise?.direction === 'down') ?? claimed;
  return rateOff(changes, request) ?? amountOff(moved, request) ?? claimed;
}

/** A multiple of what it was, or a portion of its year: held against just that, and against no movement. */
const isPart = ({ unit }: Claim, { change }: Request): boolean =>
  unit === 'times' || (unit === 'percent' && change?.form === 'portion');

/** Whether it moved as the question says, told by the rate where a rate is asked for. */
function checkWay(moved: Movement, first: Figure, { premise, change }: Request): PremiseCheck | undefined {
  const ways = premise?.either ? (['up', 'down'] as const) : [];
  const check = premise?.direction
    ? checkDirection(moved, premise.direction)
    : ways.map((way) => checkDirection(moved, way)).find((one) => one?.holds);
  return check && change?.form === 'percent' ? { ...check, change: first } : check;
}

export function checkDirection(
  { growth, difference }: Movement,
  direction: 'up' | 'down',
): PremiseCheck | undefined {
  const change = difference ?? growth;
  if (!change) return undefined;
  const moved = change.high < 0 ? 'down' : change.low > 0 ? 'up' : 'flat';
  return { holds: moved === direction, said: direction, change };
}

/** "did it grow by more than 5%?", "did it fall below 7 billion?": how far it moved, or where it came to. */
function sizeOf(
  { growth, difference, current }: Movement,
  said: Claim,
  isFall: boolean,
): PremiseCheck | undefined {
  const isRate = said.unit === 'percent' || said.unit === 'points';
  const change = isRate && difference?.unit !== 'points' ? growth : difference;
  const measured = said.level ? current : change && isFall ? turned(change) : change;
  if (!change || !measured) return undefined;
  const claim = measured.unit === 'points' && isRate ? { ...said, unit: 'points' as const } : said;
  const check = checkValue(measured, claim);
  return check && { ...check, change, ofSize: true };
}

const turned = (figure: Figure): Figure => ({
  ...figure,
  value: -figure.value,
  low: -figure.high,
  high: -figure.low,
});

/** "it grew 14.7%, right?": the rate that is claimed, where it is not the one. */
export function rateOff(changes: readonly Figure[], { premise }: Request): PremiseCheck | undefined {
  const said = premise?.value;
  const rate = changes.find(({ unit }) => unit === 'percent' || unit === 'points');
  if (said?.unit !== 'percent' || said.way || rate?.unit !== 'percent') return undefined;
  const check = checkValue(rate.value < 0 && said.value > 0 ? turned(rate) : rate, said);
  return !check || check.holds ? undefined : { ...check, change: rate, ofSize: true };
}

/** "it rose from 22 to 27 yen, right?": an amount that it is said to have come to, from, or to have moved by. */
export function amountOff(
  { current, prior, difference }: Movement,
  { premise }: Request,
): PremiseCheck | undefined {
  const { value: to, from } = premise ?? {};
  if (!to || to.unit === 'percent' || to.unit === 'points' || !difference) return undefined;
  const fall = difference.high < 0 ? turned(difference) : null;
  const told = from ? [current] : [current, difference, fall, prior];
  const isTo = told.some((one) => one !== null && checkValue(one, to)?.holds);
  const isFrom = !from || (prior !== null && checkValue(prior, from)?.holds);
  return isTo && isFrom ? undefined : { holds: false, said: to.said, change: difference, ofSize: true };
}
