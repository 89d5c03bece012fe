import { expect, it } from 'vitest';
import { loadExceptions, covers } from '../../../src/dataset/checks/exceptions.js';
import { failureOf, placeOf, type CheckedRelation } from '../../../src/dataset/checks/relation.js';
import { relationsOf } from '../../../src/dataset/checks/run.js';
import { DATA_FOLDER } from '../../../src/dataset/load.js';
import { parsePrinted } from '../../../src/dataset/printed.js';
import type { Quantity } from '../../../src/dataset/quantity.js';
import type { Fact } from '../../../src/dataset/record.js';
import { shipped } from '../shipped.js';

const CHANGES = 500;
const SUMS: ReadonlySet<string> = new Set(['formula', 'scopes', 'footing', 'equity', 'cash']);

/** Numbers from 0 to 1, the same ones on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(20180515);
const pick = <T>(items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const exceptions = loadExceptions(DATA_FOLDER).map(covers);
const relations = relationsOf(shipped).filter((relation) => !exceptions.some((known) => known(relation.id)));
const byFact = new Map<Fact, CheckedRelation[]>();
for (const relation of relations) {
  for (const fact of new Set([relation.stated, ...relation.computed.facts]))
    byFact.set(fact, [...(byFact.get(fact) ?? []), relation]);
}

/** The cells of every table that takes part in a sum, other than nil ones. */
function cellsOfSums(): Fact[] {
  const tables = new Set(relations.filter(({ kind }) => SUMS.has(kind)).map(({ stated }) => placeOf(stated)));
  return shipped.facts.filter(
    (fact) => fact.source.table !== 'text' && tables.has(placeOf(fact)) && fact.quantity.value !== 0,
  );
}

/** Another digit in place of one of the printed ones. */
function misprint(printed: string): string {
  const digits = [...printed.matchAll(/\d/g)];
  const at = pick(digits);
  const other = pick('0 1 2 3 4 5 6 7 8 9'.split(' ').filter((digit) => digit !== at[0]));
  return printed.slice(0, at.index) + other + printed.slice(at.index + 1);
}

/** The quantity that a misprinted cell would have, as far from the true one as the digit says. */
function misread({ quantity, source }: Fact, printed: string): Quantity {
  const [was, is] = [parsePrinted(source.printed)?.value ?? 0, parsePrinted(printed)?.value ?? 0];
  const move = (is - was) * (quantity.value / was);
  return {
    value: quantity.value + move,
    low: quantity.low + move,
    high: quantity.high + move,
    unit: quantity.unit,
  };
}

it(`notices at least 95 in 100 of ${CHANGES} one-digit changes in tables that take part in a sum`, () => {
  const cells = cellsOfSums();
  const missed: string[] = [];
  for (let count = 0; count < CHANGES; count += 1) {
    const fact = pick(cells);
    const printed = misprint(fact.source.printed);
    const wrong = misread(fact, printed);
    const noticed = (byFact.get(fact) ?? []).some((relation) =>
      failureOf(relation, (one) => (one === fact ? wrong : one.quantity)),
    );
    if (!noticed) missed.push(`${placeOf(fact)} ${fact.source.row}: ${fact.source.printed} as ${printed}`);
  }
  expect(cells.length).toBeGreaterThan(1500);
  expect(missed.length / CHANGES, missed.join('\n')).toBeLessThanOrEqual(0.05);
});
