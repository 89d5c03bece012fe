import { compareText } from './order.js';
import type { PeriodId } from './period.js';
import type { Fact, TargetStatus } from './record.js';
import type { View } from './view.js';

/** One version of a target: what was set, when, and by which document it is known. */
export interface TargetVersion {
  readonly fact: Fact;
  readonly setOn: string;
  readonly status: TargetStatus;
}

const days = new Map<number, string>();

/** The calendar day in Tokyo of an instant; those of disclosures are asked for over and over. */
export function dayInTokyo(instant: number): string {
  const known = days.get(instant);
  if (known !== undefined) return known;
  const day = new Date(instant + 9 * 3600e3).toISOString().slice(0, 10);
  days.set(instant, day);
  return day;
}

/** The day in Tokyo on which a target was set, as far as the record knows. */
const setOn = (fact: Fact): string => fact.setOn ?? dayInTokyo(fact.disclosure.origin.instant);

function targetFacts(view: View, metric: string, period: PeriodId, inDollars = false): Fact[] {
  return [...view.find(metric, period, 'target'), ...view.find(metric, period, 'forecast')].filter(
    (fact) => (fact.quantity.unit === 'USD') === inDollars,
  );
}

/** The days on which a target was set or repeated. */
export const targetDays = (view: View, metric: string, period: PeriodId): string[] =>
  targetFacts(view, metric, period).map(setOn);

/** The target as a document of one day states it; none where no document of that day does. */
export function targetOn(view: View, metric: string, period: PeriodId, day: string): Fact | undefined {
  if (!targetDays(view, metric, period).includes(day)) return undefined;
  return targetVersions(view, metric, period).findLast((one) => one.setOn <= day)?.fact;
}

/**
 * Every version of a target, oldest first; statements that repeat a value are not versions of their own. In dollars,
 * those that are printed in them.
 */
export function targetVersions(
  view: View,
  metric: string,
  period: PeriodId,
  inDollars = false,
): TargetVersion[] {
  const ordered = targetFacts(view, metric, period, inDollars).sort(
    (a, b) => compareText(setOn(a), setOn(b)) || rank(a) - rank(b),
  );
  const versions: TargetVersion[] = [];
  for (const fact of ordered) {
    const last = versions.at(-1);
    if (last?.fact.quantity.value === fact.quantity.value) continue;
    versions.push({
      fact: atFace(fact),
      setOn: setOn(fact),
      status: last ? 'revised' : (fact.status ?? 'initial'),
    });
  }
  return versions;
}

const STATUS_RANK = { initial: 0, reiterated: 1, revised: 2 } as const;
const rank = (fact: Fact): number => STATUS_RANK[fact.status ?? 'initial'];

/** A target is a commitment at face value, of no width. */
function atFace(fact: Fact): Fact {
  const { value, unit } = fact.quantity;
  return fact.hedge ? fact : { ...fact, quantity: { value, low: value, high: value, unit } };
}

/** The version in force: the latest set before a day (the day itself left out), or simply the latest. */
export function targetInForce(
  view: View,
  metric: string,
  period: PeriodId,
  before?: string,
): TargetVersion | undefined {
  const versions = targetVersions(view, metric, period).filter(
    (one) => before === undefined || one.setOn < before || isUndated(one),
  );
  return versions.at(-1);
}

/** A record whose day is only bounded counts as before the results of the period that it is about. */
const isUndated = (one: TargetVersion): boolean =>
  one.fact.disclosure.publishedBounded === true && one.fact.setOn === undefined;
