import { toFigure } from '../answer/figures.js';
import { fromFact, type Derived } from '../dataset/derive.js';
import { comparePeriods, endOf, yearsBefore } from '../dataset/period.js';
import { measureOf, scopeOf, type Fact, type TargetStatus } from '../dataset/record.js';
import type { View } from '../dataset/view.js';
import { asFigure, asShown, growthOf, less, percentOf } from './arithmetic.js';
import { knownFigure } from './known-figure.js';
import { horizonOf } from './events.js';
import { HEADLINES } from './metrics.js';
import { isOwn, restates, versionsBefore, type Version } from './target-versions.js';
import { crosses } from './thresholds.js';
import type { DigestEvent, GuidanceItem } from './types.js';

/** Assumptions behind targets, not targets themselves. */
const ASSUMPTIONS: ReadonlySet<string> = new Set([
  'unit_price_change',
  'charge_revision_impact',
  'fixed_cost_increase_per_month',
  'income_tax_benefit',
]);

/** One fact for every target of a period still to come in the event's documents, the company's headline figures first. */
export function guidanceFacts(view: View, event: DigestEvent): Fact[] {
  const chosen = new Map<string, Fact>();
  for (const fact of view.record.facts) {
    if (!isOwn(event, fact) || !isTarget(fact) || !isAhead(view, fact, event)) continue;
    const key = `${fact.metric} ${fact.period}`;
    const known = chosen.get(key);
    if (!known || isBetter(fact, known)) chosen.set(key, fact);
  }
  return [...chosen.values()].sort(byWeight);
}

/** Of a period still to come; a notice of revised targets speaks of what is over and not yet reported as well. */
function isAhead(view: View, { metric, period }: Fact, event: DigestEvent): boolean {
  if (endOf(period) > horizonOf(event)) return true;
  return event.kind === 'targets' && view.find(metric, period, 'actual').length === 0;
}

function isTarget({ metric, basis, kind, quantity }: Fact): boolean {
  const measure = measureOf(metric);
  return (
    basis !== 'actual' &&
    kind === 'value' &&
    quantity.unit !== 'USD' &&
    !measure.startsWith('dps_') &&
    !ASSUMPTIONS.has(measure)
  );
}

/** What is set now goes before what is quoted as set earlier; then the finer figure. */
function isBetter(a: Fact, b: Fact): boolean {
  const day = (fact: Fact): string => fact.setOn ?? '9999';
  if (day(a) !== day(b)) return day(a) > day(b);
  return Number(a.hedge !== undefined) < Number(b.hedge !== undefined);
}

/** Headlines before the rest; the year before the half; the company before services. */
function byWeight(a: Fact, b: Fact): number {
  return (
    rank(a.metric) - rank(b.metric) ||
    Number(scopeOf(a.metric) !== 'company') - Number(scopeOf(b.metric) !== 'company') ||
    a.metric.localeCompare(b.metric) ||
    comparePeriods(b.period, a.period)
  );
}

const rank = (metric: string): number => {
  const at = HEADLINES.indexOf(metric);
  return at === -1 ? HEADLINES.length : at;
};

/** Guidance beside the prior year and beside what was in force before. */
export function guidanceItem(view: View, event: DigestEvent, fact: Fact): GuidanceItem {
  const { metric, period } = fact;
  const target = atFace(fact);
  const before = beforeOf(view, event, fact);
  const changed = before !== undefined && before.fact.quantity.value !== fact.quantity.value;
  const prior = knownFigure(view, metric, yearsBefore(period));
  const setOn = fact.setOn ?? (changed ? null : before?.known) ?? (event.bounded ? null : event.date);
  return {
    metric,
    period,
    target: toFigure(target, undefined, setOn === null ? {} : { set_on: setOn }),
    ...(fact.hedge && { hedge: fact.hedge }),
    growth: growthOf(view, target, fact, prior),
    status: statusOf(view, event, fact, before !== undefined, changed),
    setOn,
    prior: prior && asShown(prior),
    ...(changed ? revisionOf(target, before) : { crosses: false }),
  };
}

/** What held before, where it is not the very version that the event cites. */
const beforeOf = (view: View, event: DigestEvent, { metric, period, setOn }: Fact): Version | undefined =>
  versionsBefore(view, event, metric, period)
    .filter((one) => setOn === undefined || one.fact.setOn !== setOn)
    .at(-1);

function revisionOf(
  target: Derived,
  { fact, known }: Version,
): Pick<GuidanceItem, 'before' | 'revision' | 'crosses'> {
  const goal = fromFact(fact);
  return {
    before: toFigure(goal, undefined, known === null ? {} : { set_on: known }),
    revision: asFigure(less(target, target, goal), 'difference'),
    crosses: crosses(target.metric, percentOf(target, target, goal)?.quantity ?? null),
  };
}

/** A target stands for just what it says, unless the company calls it approximate. */
export function atFace(fact: Fact): Derived {
  const { value, unit } = fact.quantity;
  const one = fromFact(fact);
  return fact.hedge ? one : { ...one, quantity: { value, low: value, high: value, unit } };
}

function statusOf(
  view: View,
  event: DigestEvent,
  fact: Fact,
  known: boolean,
  changed: boolean,
): TargetStatus {
  if (fact.status !== undefined) return fact.status;
  if (changed) return 'revised';
  return known || restates(view, event, fact) ? 'reiterated' : 'initial';
}
