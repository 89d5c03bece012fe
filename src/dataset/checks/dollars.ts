import type { Unit } from '../quantity.js';
import { keyOf, meaningOf, type FactIndex } from './fact-index.js';
import { meaning, placeOf, type CheckedRelation } from './relation.js';
import { factValue, ratioValue } from './value.js';

const YEN: Readonly<Partial<Record<Unit, Unit>>> = { USD: 'JPY', 'USD/share': 'JPY/share' };

/** Checks figures in dollars against those in yen, at the rate that the same document states. */
export function dollarRelations(index: FactIndex): CheckedRelation[] {
  const rates = index.facts.filter(
    (fact) => fact.metric === 'company/exchange_rate' && fact.quantity.unit === 'JPY/USD',
  );
  return index.facts.flatMap((fact) => {
    const unit = YEN[fact.quantity.unit];
    const rate = rates.find((one) => one.disclosure === fact.disclosure);
    const yen = unit && index.document(fact).get(keyOf({ ...meaningOf(fact), unit }));
    if (!rate || !yen) return [];
    const computed = ratioValue(factValue(yen), factValue(rate), fact.quantity.unit, 1);
    return [
      {
        id: `dollars ${meaning(fact)} @ ${placeOf(fact)}`,
        kind: 'dollars',
        stated: fact,
        computed,
        quoted: true,
      },
    ];
  });
}
