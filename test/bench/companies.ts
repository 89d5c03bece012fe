import type { Disclosure, Fact, Record } from '../../src/dataset/record.js';

/** The record and synthetic companies beside it: the same disclosures, facts and lines under one name each of their own. */
export function withCompanies(record: Record, count: number): Record {
  const others = Array.from({ length: count - 1 }, (_, at) => company(record, `co${at + 1}`));
  return {
    ...record,
    disclosures: [record, ...others]
      .flatMap(({ disclosures }) => disclosures)
      .sort((a, b) => a.instant - b.instant),
    facts: [record, ...others].flatMap(({ facts }) => facts),
    scopes: new Map([record, ...others].flatMap(({ scopes }) => [...scopes])),
  };
}

function company(record: Record, name: string): Record {
  const own = (scope: string): string => `${name}_${scope}`;
  const disclosures = new Map<Disclosure, Disclosure>(
    record.disclosures.map((one) => [one, { ...one, id: `${name}-${one.id}` }]),
  );
  return {
    ...record,
    disclosures: [...disclosures.values()],
    facts: record.facts.map((fact): Fact => ({
      ...fact,
      metric: own(fact.metric),
      disclosure: disclosures.get(fact.disclosure) ?? fact.disclosure,
    })),
    scopes: new Map(
      [...record.scopes.values()].map((scope) => [
        own(scope.id),
        {
          ...scope,
          id: own(scope.id),
          parent: scope.parent === null ? null : own(scope.parent),
          en: `${name} ${scope.en}`,
          ja: `${name}${scope.ja}`,
          words: { en: [], ja: [] },
          ...(scope.sums && { sums: scope.sums.map((sum) => ({ ...sum, parts: sum.parts.map(own) })) }),
          ...(scope.children && { children: scope.children.map(own) }),
        },
      ]),
    ),
  };
}
