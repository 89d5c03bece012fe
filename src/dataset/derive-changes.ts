import { growthFactor, fromFact, scaleBy, type Derived } from './derived.js';
import { previous, yearsBefore, type PeriodId } from './period.js';
import { add, divide, subtract } from './quantity.js';
import type { Fact } from './record.js';
import type { View } from './view.js';

/** A figure as it stands printed. */
type Printed = (metric: string, period: PeriodId) => Derived | null;

/** Values that follow from a printed change: before it, or after it. */
export function fromChanges(view: View, metric: string, period: PeriodId, printed: Printed): Derived[] {
  const found: (Derived | null)[] = [];
  for (const later of after(period))
    for (const fact of changes(view, metric, later))
      if (fact.base === period) found.push(undo(fact, printed(metric, later)));
  for (const fact of changes(view, metric, period))
    if (fact.base !== undefined) found.push(apply(fact, printed(metric, fact.base)));
  return found.filter((one) => one !== null);
}

/** Changes of an amount, and growth rates. */
function changes(view: View, metric: string, period: PeriodId): readonly Fact[] {
  const amounts = view.find(metric, period, 'actual', 'change');
  const rates = view.find(metric, period, 'actual', 'growth');
  if (amounts.length === 0) return rates;
  return [...amounts.filter((fact) => fact.quantity.unit !== 'points'), ...rates];
}

const following = new Map<PeriodId, readonly PeriodId[]>();

/** The periods whose changes are measured from this one: a year later, and the next of the same length. */
function after(period: PeriodId): readonly PeriodId[] {
  const known = following.get(period);
  if (known) return known;
  const yearLater = yearsBefore(period, -1);
  const periods = [yearLater, previous(previous(previous(yearLater)))];
  following.set(period, periods);
  return periods;
}

function undo(fact: Fact, after: Derived | null): Derived | null {
  if (!after || fact.base === undefined) return null;
  const target = {
    metric: fact.metric,
    period: fact.base,
    basis: 'actual' as const,
    inputs: [after, fromFact(fact)],
    coarse: true,
  };
  if (fact.kind === 'change')
    return { ...target, op: 'subtract', quantity: subtract(after.quantity, fact.quantity), signs: [1, -1] };
  const quantity = divide(after.quantity, growthFactor(fact.quantity), after.quantity.unit);
  return quantity && { ...target, op: 'divide', quantity };
}

function apply(fact: Fact, before: Derived | null): Derived | null {
  if (!before) return null;
  const target = {
    metric: fact.metric,
    period: fact.period,
    basis: 'actual' as const,
    inputs: [before, fromFact(fact)],
    coarse: true,
  };
  if (fact.kind === 'change')
    return { ...target, op: 'add', quantity: add(before.quantity, fact.quantity), signs: [1, 1] };
  return { ...target, op: 'multiply', quantity: scaleBy(before.quantity, growthFactor(fact.quantity)) };
}
