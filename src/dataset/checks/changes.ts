import { finestOf } from '../derive.js';
import type { PeriodId } from '../period.js';
import type { Unit } from '../quantity.js';
import { measureOf, type Fact } from '../record.js';
import type { View } from '../view.js';
import { keyOf, type FactIndex } from './fact-index.js';
import { meaning, placeOf, type CheckedRelation } from './relation.js';
import { derivedValue, factValue, growthValue, sumValue, type Value } from './value.js';

/** Checks every printed growth rate and every printed change against the values before and after. */
export function changeRelations(index: FactIndex, view: View): CheckedRelation[] {
  return index.facts.flatMap((fact) => {
    if (fact.kind === 'value' || fact.base === undefined) return [];
    const unit = unitOfValue(fact);
    const after = valueAt(index, view, fact, fact.metric, fact.period, unit);
    const before = valueAt(index, view, { ...fact, basis: 'actual' }, fact.metric, fact.base, unit);
    if (!after || !before) return [];
    const computed = fact.kind === 'growth' ? growthValue(after, before) : sumValue([after, before], [1, -1]);
    return [
      { id: `${fact.kind} ${meaning(fact)} @ ${placeOf(fact)}`, kind: fact.kind, stated: fact, computed },
    ];
  });
}

/** The value itself: printed in the same document where it is a target, else the finest there is, else derived. */
export function valueAt(
  index: FactIndex,
  view: View,
  fact: Fact,
  metric: string,
  period: PeriodId,
  unit?: Unit,
): Value | null {
  const { basis } = fact;
  const own = unit ?? (view.record.measures.get(measureOf(metric))?.unit as Unit | undefined) ?? 'JPY'; // measures state units of this list
  const place = basis === 'actual' ? index.record : index.document(fact);
  const printed = place.get(keyOf({ metric, period, basis, kind: 'value', unit: own }));
  if (printed) return factValue(printed);
  const derived = basis === 'actual' && own !== 'USD' ? finestOf(view, metric, period) : null;
  return derived && derivedValue(derived);
}

/** Changes are stated in the unit of the value, those of ratios in points. */
const unitOfValue = ({ kind, quantity: { unit } }: Fact): Unit | undefined =>
  kind === 'growth' ? undefined : unit === 'points' ? 'percent' : unit;
