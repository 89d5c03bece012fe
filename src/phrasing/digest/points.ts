import type { Figure } from '../../answer/types.js';
import { toSteps } from '../format/precision.js';
import type { Bridge, BridgePart, Digest, DigestItem } from '../../digest/types.js';
import { measureOf, scopeOf } from '../../dataset/record.js';
import { dividendPoint } from './dividend-point.js';
import { guidancePoints } from './guidance-points.js';
import { reasonPoints } from './reason-points.js';
import { heldAgainst, stepOf } from './results-table.js';
import { MILLION, type Teller } from './teller.js';

/** Items of other income that are costs. */
const COSTS = /^(interest_expense|loss_|impairment_)/;

/** The lines under the table, most wanted first. */
export const pointsOf = (digest: Digest, teller: Teller): string[] => [
  ...progressPoints(digest, teller),
  ...bridgePoint(digest, teller),
  ...reasonPoints(digest, teller).head,
  ...belowPoint(digest, teller),
  ...guidancePoints(digest, teller),
  ...dividendPoint(digest, teller),
];

function progressPoints({ items }: Digest, teller: Teller): string[] {
  const { say } = teller;
  const year = items.flatMap(({ targets, period }) => targets.filter((one) => one.period !== period))[0]
    ?.period;
  if (year === undefined) return [];
  const told = (pick: (item: DigestItem) => DigestItem['progress']): string[] =>
    items.flatMap((item) => {
      const found = pick(item);
      return found ? [`${teller.name(item.metric)} ${teller.percent(found.percent)}`] : [];
    });
  const own = items.some(heldAgainst) ? told(({ progress }) => progress) : [];
  const revised = told(({ progressRevised }) => progressRevised);
  return [
    ...(own.length > 0 ? [say.progress(teller.short(year), own)] : []),
    ...(revised.length > 0 ? [say.progressRevised(teller.short(year), revised)] : []),
  ];
}

function bridgePoint({ bridge, items }: Digest, teller: Teller): string[] {
  if (!bridge) return [];
  const { value } = bridge.total;
  const sign = value === 0 ? 'flat' : value < 0 ? 'down' : 'up';
  const parts = bridge.parts.map(
    (part) => `${partName(part, teller)} ${teller.change(part.change, bridge.step)}`,
  );
  const { say } = teller;
  const text = say.bridge(totalText(bridge, teller), sign, parts);
  const asides = [
    ...(bridge.closes ? [] : [say.rounding]),
    ...(isDifferenceShown(items, bridge) ? [] : [say.roundedTable]),
  ];
  return [[text, ...asides].join(say.semicolon)];
}

/** Is the change what a reader gets who takes one shown result from the other? */
function isDifferenceShown(items: readonly DigestItem[], { total, step }: Bridge): boolean {
  const item = items.find(({ metric }) => metric === total.metric);
  if (!item?.prior || step !== MILLION) return true;
  const shown = ({ value }: Figure): number => toSteps(value, MILLION);
  return shown(item.result) - shown(item.prior) === shown(total);
}

/** In Japanese the direction is a word, so that the amount stands without a sign. */
const totalText = ({ total, step }: Bridge, teller: Teller): string => {
  const text = teller.change(total, step);
  return teller.lang === 'ja' ? text.replace(/[+△]/, '') : text;
};

function partName({ metrics }: BridgePart, teller: Teller): string {
  const [first = ''] = metrics;
  if (measureOf(first) === 'sga_rd') return teller.say.expenses;
  const scopes = metrics.map(scopeOf).filter((one) => one !== 'company');
  return teller.say.margin(scopes.map((one) => teller.scope(one)));
}

function belowPoint({ below, items }: Digest, teller: Teller): string[] {
  if (!below) return [];
  const step = stepOf(items.map(({ result }) => result));
  const { now, was, driver } = below;
  const cause =
    driver &&
    teller.say.driver(
      teller.name(driver.now.metric),
      teller.cell(driver.now, step),
      teller.cell(driver.was, step),
      COSTS.test(measureOf(driver.now.metric)),
    );
  return [teller.say.below(teller.cell(now, step), teller.cell(was, step), teller.base(was.period), cause)];
}
