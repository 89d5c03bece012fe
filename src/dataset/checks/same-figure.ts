import { width } from '../quantity.js';
import type { Fact } from '../record.js';
import { keyOf, meaningOf, type FactIndex } from './fact-index.js';
import { asQuoted, meaning, placeOf, type CheckedRelation } from './relation.js';
import { factValue } from './value.js';

/** Checks every further print of a figure against the finest one. Targets change, so one version within one document is compared. */
export function sameFigureRelations(index: FactIndex): CheckedRelation[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of index.facts) {
    const name = `${keyOf(meaningOf(fact))} ${fact.basis === 'actual' ? '' : `${fact.source.document} ${fact.status ?? ''} ${fact.setOn ?? ''}`}`;
    groups.set(name, [...(groups.get(name) ?? []), fact]);
  }
  return [...groups.values()].flatMap(compared);
}

function compared(facts: readonly Fact[]): CheckedRelation[] {
  const plain = facts.filter((fact) => !fact.hedge);
  const finest = (plain.length > 0 ? plain : facts).reduce<Fact | undefined>(
    (best, fact) => (best && room(best) <= room(fact) ? best : fact),
    undefined,
  );
  if (!finest) return [];
  const others = facts.filter((fact) => fact !== finest);
  return others.map((fact) => ({
    id: `same ${meaning(fact)} @ ${placeOf(fact)} and ${placeOf(finest)}`,
    kind: 'same',
    stated: fact,
    computed: factValue(finest),
    ...(isPerShare(fact) && room(fact) > room(finest) && { quoted: true as const }),
  }));
}

const room = (fact: Fact): number => width(isPerShare(fact) ? asQuoted(fact.quantity, fact) : fact.quantity);
const isPerShare = (fact: Fact): boolean => fact.quantity.unit === 'JPY/share';
