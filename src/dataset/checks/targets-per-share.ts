import { comparePeriods } from '../period.js';
import { exact } from '../quantity.js';
import type { Fact } from '../record.js';
import { keyOf, meaningOf, type FactIndex, type Place } from './fact-index.js';
import { meaning, placeOf, type CheckedRelation } from './relation.js';
import { factValue, rangeValue, ratioValue, sumValue, type Value } from './value.js';

/**
 * Checks a target of net income per share against that of net income. Companies divide by the shares in issue or by
 * their average, so either of those that the document gives will do.
 */
export function targetPerShareRelations(index: FactIndex): CheckedRelation[] {
  return index.facts.flatMap((fact) => {
    if (fact.metric !== 'company/eps' || fact.basis !== 'target' || fact.kind !== 'value') return [];
    const place = index.document(fact);
    const income = place.get(
      keyOf({ ...meaningOf(fact), metric: 'company/net_income_attributable', unit: 'JPY' }),
    );
    const shares = [inIssue(place), average(place)].filter((one) => one !== null);
    if (!income || shares.length === 0) return [];
    const computed = ratioValue(atFace(income), rangeValue(shares), 'JPY/share', 1);
    const id = `ratio ${meaning(fact)} @ ${placeOf(fact)}`;
    return [{ id, kind: 'ratio', stated: fact, computed, quoted: true }];
  });
}

/** A target is a commitment, of no width. */
const atFace = (fact: Fact): Value => ({
  facts: [fact],
  of: (read) => exact(read(fact).value, fact.quantity.unit),
});

function inIssue(place: Place): Value | null {
  const [issued, treasury] = [
    latest(place, 'company/shares_issued'),
    latest(place, 'company/treasury_shares'),
  ];
  return issued && treasury?.period === issued.period
    ? sumValue([factValue(issued), factValue(treasury)], [1, -1])
    : null;
}

function average(place: Place): Value | null {
  const fact = latest(place, 'company/shares_basic');
  return fact ? factValue(fact) : null;
}

const latest = (place: Place, metric: string): Fact | undefined =>
  [...place.values()]
    .filter((fact) => fact.metric === metric && fact.basis === 'actual' && fact.kind === 'value')
    .sort((a, b) => comparePeriods(a.period, b.period))
    .at(-1);
